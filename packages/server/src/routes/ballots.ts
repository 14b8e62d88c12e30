import {
  castBallotsSchema,
  deviceHeader,
  limits,
  ownBallotSchema,
  ownBallotsSchema,
  problemTypes,
} from '@shura/contract';
import { type Context, Hono } from 'hono';
import type { AdminGate } from '../http/admin-gate.ts';
import { personal } from '../http/headers.ts';
import { type OriginGate, preflight } from '../http/origins.ts';
import { slugIn } from '../http/path.ts';
import { readJson } from '../http/read-json.ts';
import { readSlugs } from '../http/read-slugs.ts';
import type { BallotService, Sender } from '../services/ballots.ts';
import type { Consultations } from '../services/consultations.ts';
import type { Polls } from '../services/polls.ts';
import { Refusal } from '../services/refusal.ts';
import { described } from './described.ts';

export interface BallotRoutesOptions {
  readonly ballots: BallotService;
  readonly polls: Polls;
  readonly consultations: Pick<Consultations, 'find'>;
  readonly gate: OriginGate;
  readonly staff: AdminGate;
  readonly networkOf: (c: Context) => string;
}

/** Casting ballots, and a voter's own. */
export const ballotRoutes = (options: BallotRoutesOptions) => {
  const { ballots, polls, consultations, gate, staff, networkOf } = options;
  const allowedIn = (c: Context, slug: string) => {
    const origins = polls.find(slug)?.agency.origins;
    return gate(
      c,
      (origin) => origins?.includes(origin) ?? false,
      (about) =>
        about.kind === 'poll'
          ? about.slug === slug
          : (consultations.find(about.slug)?.stored.polls.includes(slug) ?? false),
    );
  };
  const allowed = (c: Context) => allowedIn(c, slugIn(c));
  /** Of several polls, the places of those that the page may ask about; refuses when it may about none. */
  const allowedOf = (c: Context, slugs: readonly string[]) => {
    const passed: number[] = [];
    let origin: Readonly<Record<string, string>> | undefined;
    let refusal: unknown;
    for (const [place, slug] of slugs.entries()) {
      try {
        origin = allowedIn(c, slug);
        passed.push(place);
      } catch (error) {
        refusal = error;
      }
    }
    if (!origin) throw refusal;
    return { origin, passed };
  };
  const sender = (c: Context): Sender => {
    const authorization = staff(c);
    if (authorization === 'refused') throw new Refusal(problemTypes.adminOnly);
    return { token: c.req.header(deviceHeader), admin: authorization === 'admin', network: networkOf(c) };
  };
  /** The token of each poll: as many as there are slugs, and empty where the page has none. */
  const tokensFor = (slugs: readonly string[], { token }: Sender): readonly (string | undefined)[] => {
    if (token === undefined) throw new Refusal(problemTypes.deviceMissing);
    const tokens = token.split(',').map((one) => one.trim() || undefined);
    if (tokens.length === slugs.length) return tokens;
    throw new Refusal(problemTypes.invalidRequest, { errors: [{ field: deviceHeader, code: 'wrong-value' }] });
  };
  const send = (json: string, status: 200 | 201, origin: Readonly<Record<string, string>>) =>
    new Response(json, { status, headers: { ...personal, ...origin, 'content-type': 'application/json' } });

  return new Hono()
    .options('/polls/:slug/ballots', preflight)
    .options('/polls/:slug/ballot', preflight)
    .options('/ballots', preflight)
    .post(
      '/polls/:slug/ballots',
      described(
        {
          summary: 'Cast or change ballots',
          description: 'One ballot a voter and question: sending the same again changes nothing.',
          takes: { body: castBallotsSchema, device: true },
          answers: { 201: ['A first ballot', ownBallotSchema], 200: ['Changed, or the same again', ownBallotSchema] },
          refuses: [
            'admin-only',
            'device-missing',
            'device-invalid',
            'origin-not-registered',
            'frame-expired',
            'imported-poll',
            'poll-not-found',
            'poll-not-open',
            'poll-closed',
            'stale-ballot',
            'invalid-answers',
            'too-many-changes',
            'too-many-requests',
            'busy',
          ],
        },
        async (c) => {
          const origin = allowed(c);
          const from = sender(c);
          const body = await readJson(c, castBallotsSchema, limits.ballotBody);
          const { json, created } = await ballots.cast(slugIn(c), from, body);
          return send(json, created ? 201 : 200, origin);
        },
      ),
    )
    .get(
      '/polls/:slug/ballot',
      described(
        {
          summary: "A voter's own ballot",
          takes: { device: true },
          answers: { 200: ['Own answers, and results where this voter may see them', ownBallotSchema] },
          refuses: [
            'admin-only',
            'device-missing',
            'device-invalid',
            'origin-not-registered',
            'frame-expired',
            'imported-poll',
            'poll-not-found',
            'too-many-requests',
            'busy',
          ],
        },
        async (c) => {
          const origin = allowed(c);
          return send(await ballots.own(slugIn(c), sender(c)), 200, origin);
        },
      ),
    )
    .get(
      '/ballots',
      described(
        {
          summary: "A voter's own ballots in several polls",
          description:
            'As one by one, with a token for each slug: comma-separated, in the same order, empty where there is none. Polls that one alone would be refused for are left out.',
          takes: { slugs: true, device: true },
          answers: { 200: ['Own ballots, in the order asked for', ownBallotsSchema] },
          refuses: [
            'invalid-request',
            'admin-only',
            'device-missing',
            'origin-not-registered',
            'frame-expired',
            'too-many-requests',
            'busy',
          ],
        },
        async (c) => {
          const slugs = readSlugs(c);
          const { origin, passed } = allowedOf(c, slugs);
          const from = sender(c);
          const tokens = tokensFor(slugs, from);
          const asked = passed.map((place) => [slugs[place] ?? '', tokens[place]] as const);
          return send(await ballots.ownOf(asked, from), 200, origin);
        },
      ),
    );
};
