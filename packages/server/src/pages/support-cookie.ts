import type { Context } from 'hono';
import { generateCookie, getCookie } from 'hono/cookie';
import type { Devices } from '../auth/devices.ts';

const year = 365 * 24 * 60 * 60;

/** No cookie of a poll has this name, whatever the poll is called. */
const nameOf = (consultation: string) => `shura_support-${consultation}`;

/** The token that a browser was given for one consultation, by supporting; nothing else sets it. */
export const supporterIn = (c: Context, devices: Pick<Devices, 'verify'>, consultation: string): string | undefined => {
  const cookie = getCookie(c, nameOf(consultation), 'host');
  return cookie !== undefined && devices.verify(cookie) === 'citizen' ? cookie : undefined;
};

export const supporterCookie = (consultation: string, token: string): string =>
  generateCookie(nameOf(consultation), token, {
    prefix: 'host',
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: year,
  });
