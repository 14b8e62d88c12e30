import type { Context } from 'hono';
import { generateCookie, getCookie } from 'hono/cookie';
import type { Devices, Owner } from '../auth/devices.ts';

const year = 365 * 24 * 60 * 60;

/** The browser's token for one poll or consultation; undefined if there is none or it is invalid. */
export const deviceIn = async (
  c: Context,
  devices: Devices,
  owner: Owner,
  cookieName: string,
): Promise<string | undefined> => {
  const cookie = getCookie(c, cookieName, 'host');
  return cookie !== undefined && (await devices.of(owner)).read(cookie) ? cookie : undefined;
};

export const deviceCookie = (cookieName: string, token: string): string =>
  generateCookie(cookieName, token, { prefix: 'host', httpOnly: true, sameSite: 'Strict', maxAge: year });

/** Cookie name that differs from the name for every poll, whatever the slug of the poll. */
const nameOf = (consultation: string) => `shura_support-${consultation}`;

/** The browser's token for one consultation. Only supporting a suggestion sets the cookie. */
export const supporterIn = (c: Context, devices: Devices, consultation: string): Promise<string | undefined> =>
  deviceIn(c, devices, `consultation:${consultation}`, nameOf(consultation));

export const supporterCookie = (consultation: string, token: string): string =>
  deviceCookie(nameOf(consultation), token);
