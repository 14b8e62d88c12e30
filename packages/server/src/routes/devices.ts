import { deviceSchema, limits, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { Staff } from '../auth/admin.ts';
import type { DevicePurpose, Devices } from '../auth/devices.ts';
import type { Frames } from '../auth/frames.ts';
import { personal } from '../http/headers.ts';
import { type OriginGate, preflight } from '../http/origins.ts';
import { readOptionalJson } from '../http/read-json.ts';
import type { Limiter } from '../rates.ts';
import type { Polls } from '../services/polls.ts';
import { Refusal } from '../services/refusal.ts';
import { described } from './described.ts';

export interface DeviceRoutesOptions {
  readonly polls: Polls;
  readonly gate: OriginGate;
  readonly staff: (authorization: string | undefined) => Staff;
  readonly mint: (purpose: DevicePurpose) => string;
  readonly ofOnce: Devices['ofOnce'];
  readonly frames: Pick<Frames, 'of'>;
  /** New devices of one network. */
  readonly newDevices: Limiter;
  readonly networkOf: (c: Context) => string;
}

/** Hands out device tokens: to browsers, so many a minute, and to an import as many as it needs. */
export const deviceRoutes = (options: DeviceRoutesOptions) => {
  const { polls, gate, staff, mint, ofOnce, frames, newDevices, networkOf } = options;
  const allowed = (c: Context) =>
    gate(
      c,
      (origin) => [...polls.agencies()].some(({ origins }) => origins.includes(origin)),
      () => true,
    );

  return new Hono()
    .options('/devices', (c) => preflight(allowed(c)))
    .post(
      '/devices',
      described(
        {
          summary: 'A device token',
          description: 'Asked for at the first vote, kept by the page, sent in the Shura-Device header. No cookie.',
          answers: { 201: ['A token', deviceSchema] },
          refuses: [
            'malformed-json',
            'invalid-request',
            'body-too-large',
            'admin-only',
            'origin-not-registered',
            'frame-expired',
            'too-many-devices',
          ],
        },
        async (c) => {
          const origin = allowed(c);
          const authorization = staff(c.req.header('authorization'));
          if (authorization === 'refused') throw new Refusal(problemTypes.adminOnly);
          await readOptionalJson(c, v.strictObject({}), limits.ballotBody);
          if (authorization === 'nobody') {
            const network = networkOf(c);
            const retryAfter = await newDevices.take(network);
            if (retryAfter > 0) throw new Refusal(problemTypes.tooManyDevices, { retryAfter });
          }
          // A frame without an origin remembers nothing: what it was sent with stands for the same device each time.
          const frame = frames.of(c);
          const token = frame ? ofOnce(`frame:${frame.once}`) : mint(authorization === 'admin' ? 'import' : 'citizen');
          return c.json({ token }, 201, { ...personal, ...origin });
        },
      ),
    );
};
