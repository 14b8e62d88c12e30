import type { Context } from 'hono';
import type { Devices } from '../auth/devices.ts';
import { deviceCookie, deviceIn } from './device-cookie.ts';

/** No cookie of a poll has this name, whatever the poll is called. */
const nameOf = (consultation: string) => `shura_support-${consultation}`;

/** The token that a browser was given for one consultation, by supporting; nothing else sets it. */
export const supporterIn = (c: Context, devices: Devices, consultation: string): Promise<string | undefined> =>
  deviceIn(c, devices, `consultation:${consultation}`, nameOf(consultation));

export const supporterCookie = (consultation: string, token: string): string =>
  deviceCookie(nameOf(consultation), token);
