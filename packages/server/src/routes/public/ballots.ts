import { castBallotsSchema, deviceHeader, ownBallotSchema, ownBallotsSchema, problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import { preflight } from '../../http/origins.ts';
import { slugIn } from '../../http/path.ts';
import { readSlugs } from '../../http/read-slugs.ts';
import { viewerBy } from '../../http/viewer.ts';
import { invalid, Refusal } from '../../model/refusal.ts';
import type { Sender } from '../../services/ballots.ts';
import { crowded, endpoint, routesOf, untaken } from '../endpoint.ts';
import type { Web } from '../web.ts';

/** Casting ballots, and reading one's own. */
export const ballotRoutes = ({ ballots, polls, consultations, gate, adminGate, networkOfSender }: Web) => {
  const viewer = viewerBy(adminGate);
  const allowedIn = (c: Context, slug: string) =>
    gate(c, [polls.find(slug)?.agency], (about) =>
      about.kind === 'poll'
        ? about.slug === slug
        : (consultations.find(about.slug)?.stored.polls.includes(slug) ?? false),
    );
  /** Refuses a wrong admin token before reading the body. */
  const page = (c: Context) => {
    const origin = allowedIn(c, slugIn(c));
    viewer(c);
    return origin;
  };
  /** Indexes of the polls the page may ask about. Throws if it may ask about none. */
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
  const sender = (c: Context): Sender => ({
    token: c.req.header(deviceHeader),
    admin: viewer(c) === 'staff',
    network: networkOfSender(c),
  });
  /** The token for each poll, in the order of the slugs; undefined for an empty token. */
  const tokensFor = (slugs: readonly string[], { token }: Sender): readonly (string | undefined)[] => {
    if (token === undefined) throw new Refusal(problemTypes.deviceMissing);
    const tokens = token.split(',').map((one) => one.trim() || undefined);
    if (tokens.length === slugs.length) return tokens;
    throw invalid(deviceHeader);
  };
  const send = (json: string, status: 200 | 201, headers: Readonly<Record<string, string>>) =>
    new Response(json, { status, headers: { ...headers, 'content-type': 'application/json' } });

  return routesOf({
    'OPTIONS /polls/:slug/ballots': preflight,
    'OPTIONS /polls/:slug/ballot': preflight,
    'OPTIONS /ballots': preflight,
    'POST /polls/:slug/ballots': endpoint({
      summary: 'Cast or change ballots',
      description: 'A voter has one ballot for each question; a repeat changes nothing.',
      takes: { body: castBallotsSchema, page, device: true },
      answers: {
        201: ['The first ballot of this voter', ownBallotSchema],
        200: ['A changed or repeated ballot', ownBallotSchema],
      },
      refuses: [
        'admin-only',
        'device-invalid',
        ...untaken,
        'stale-ballot',
        'invalid-answers',
        'too-many-changes',
        ...crowded,
      ],
      answer: async ({ c, body, headers }) => {
        const { json, created } = await ballots.cast(slugIn(c), sender(c), body);
        return send(json, created ? 201 : 200, headers);
      },
    }),
    'GET /polls/:slug/ballot': endpoint({
      summary: "A voter's own ballot",
      takes: { page, device: true },
      answers: { 200: ['The voter’s answers, and the results if the voter may see them', ownBallotSchema] },
      refuses: ['admin-only', 'device-invalid', 'imported-poll', 'poll-not-found', ...crowded],
      answer: async ({ c, headers }) => send(await ballots.own(slugIn(c), sender(c)), 200, headers),
    }),
    'GET /ballots': endpoint({
      summary: "A voter's own ballots in several polls",
      description:
        'The Shura-Device header holds a token for each slug: comma-separated, in the same order, empty for a poll without a token. Polls that a single request would refuse are left out.',
      takes: { slugs: true, device: true },
      answers: { 200: ['The voter’s ballots, in the requested order', ownBallotsSchema] },
      refuses: ['invalid-request', 'admin-only', 'origin-not-registered', 'frame-expired', ...crowded],
      answer: async ({ c, headers }) => {
        const slugs = readSlugs(c);
        const { origin, passed } = allowedOf(c, slugs);
        const from = sender(c);
        const tokens = tokensFor(slugs, from);
        const asked = passed.map((place) => [slugs[place] ?? '', tokens[place]] as const);
        return send(await ballots.ownOf(asked, from), 200, { ...headers, ...origin });
      },
    }),
  });
};
