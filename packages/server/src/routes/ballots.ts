import { castBallotsSchema, deviceHeader, limits, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import type { Staff } from '../auth/admin.ts';
import { personal } from '../http/headers.ts';
import { type OriginGate, preflight } from '../http/origins.ts';
import { readJson } from '../http/read-json.ts';
import type { BallotService, Sender } from '../services/ballots.ts';
import type { Polls } from '../services/polls.ts';
import { Refusal } from '../services/refusal.ts';

export interface BallotRoutesOptions {
  readonly ballots: BallotService;
  readonly polls: Polls;
  readonly gate: OriginGate;
  readonly staff: (authorization: string | undefined) => Staff;
}

/** Casting ballots, and a voter's own. */
export const ballotRoutes = ({ ballots, polls, gate, staff }: BallotRoutesOptions) => {
  const allowed = (c: Context) => {
    const origins = polls.find(c.req.param('slug') ?? '')?.agency.origins;
    return gate(c, (origin) => origins?.includes(origin) ?? false);
  };
  const sender = (c: Context): Sender => {
    const authorization = staff(c.req.header('authorization'));
    if (authorization === 'refused') throw new Refusal(problemTypes.adminOnly);
    return { token: c.req.header(deviceHeader), admin: authorization === 'admin' };
  };
  const send = (json: string, status: 200 | 201, origin: Readonly<Record<string, string>>) =>
    new Response(json, { status, headers: { ...personal, ...origin, 'content-type': 'application/json' } });

  return new Hono()
    .options('/polls/:slug/ballots', (c) => preflight(allowed(c)))
    .options('/polls/:slug/ballot', (c) => preflight(allowed(c)))
    .post('/polls/:slug/ballots', async (c) => {
      const origin = allowed(c);
      const from = sender(c);
      const body = await readJson(c, castBallotsSchema, limits.ballotBody);
      const { json, created } = await ballots.cast(c.req.param('slug'), from, body);
      return send(json, created ? 201 : 200, origin);
    })
    .get('/polls/:slug/ballot', async (c) => {
      const origin = allowed(c);
      return send(await ballots.own(c.req.param('slug'), sender(c)), 200, origin);
    });
};
