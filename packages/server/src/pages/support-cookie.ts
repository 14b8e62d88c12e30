import type { Context } from 'hono';
import type { Devices } from '../auth/devices.ts';
import { deviceCookie, deviceIn } from './device-cookie.ts';

/** Differs from every poll's cookie, whatever the poll's slug. */
const nameOf = (consultation: string) => `shura_support-${consultation}`;

/** The browser's token for one consultation, set only by supporting. */
export const supporterIn = (c: Context, devices: Devices, consultation: string): Promise<string | undefined> =>
  deviceIn(c, devices, `consultation:${consultation}`, nameOf(consultation));

export const supporterCookie = (consultation: string, token: string): string =>
  deviceCookie(nameOf(consultation), token);
