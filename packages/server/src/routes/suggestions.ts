import {
  alikeAnswerSchema,
  alikeSchema,
  authorActSchema,
  claimedSchema,
  claimSchema,
  deviceHeader,
  followSchema,
  limits,
  ownSupportSchema,
  sendSuggestionSchema,
  sentSuggestionSchema,
  setSupportSchema,
  suggestionsQuerySchema,
  suggestionsSchema,
  supportSchema,
  trackedSuggestionSchema,
} from '@shura/contract';
import { type Context, Hono } from 'hono';
import { open, personal } from '../http/headers.ts';
import { type OriginGate, preflight } from '../http/origins.ts';
import { referenceIn, slugIn } from '../http/path.ts';
import { readJson } from '../http/read-json.ts';
import { readQuery } from '../http/read-query.ts';
import type { Author } from '../services/author.ts';
import type { Claims } from '../services/claims.ts';
import type { Consultations } from '../services/consultations.ts';
import type { Reading } from '../services/read-suggestions.ts';
import type { Receiver } from '../services/receive-suggestion.ts';
import type { Suggestions } from '../services/suggestions.ts';
import type { SupportService } from '../services/support.ts';
import { described } from './described.ts';

export interface SuggestionRoutesOptions {
  readonly receive: Receiver;
  readonly reading: Reading;
  readonly support: SupportService;
  readonly author: Author;
  readonly claims: Claims;
  readonly consultations: Consultations;
  readonly suggestions: Suggestions;
  readonly gate: OriginGate;
  readonly networkOf: (c: Context) => string;
}

/** Suggestions: sending, reading and supporting them, and what their authors do with a tracking code. */
export const suggestionRoutes = (options: SuggestionRoutesOptions) => {
  const { receive, reading, support, author, claims, consultations, suggestions, gate, networkOf } = options;
  const forTopic = (c: Context, slug: string) =>
    gate(
      c,
      (origin) => consultations.find(slug)?.agency.origins.includes(origin) ?? false,
      (about) => about.kind === 'consultation' && about.slug === slug,
    );
  const allowed = (c: Context) => forTopic(c, slugIn(c));
  /** One that was never published answers like one that is not there: to pages of any agency. */
  const allowedFor = (c: Context) => {
    const live = suggestions.find(referenceIn(c));
    if (live?.standing.shown) return forTopic(c, live.stored.consultation);
    return gate(
      c,
      (origin) => [...consultations.all()].some(({ agency }) => agency.origins.includes(origin)),
      (about) => about.kind === 'consultation',
    );
  };
  const device = (c: Context) => c.req.header(deviceHeader);

  return new Hono()
    .options('/consultations/:slug/suggestions', preflight)
    .options('/consultations/:slug/alike', preflight)
    .options('/consultations/:slug/support', preflight)
    .options('/suggestions/:reference/:what', preflight)
    .get(
      '/consultations/:slug/suggestions',
      described(
        {
          summary: 'Suggestions to a consultation',
          description: 'Those that were published, in pages; `next` of one page is the `after` of the next.',
          takes: { query: ['order', 'basis', 'outcome', 'category', 'after'] },
          answers: { 200: ['A page of them', suggestionsSchema] },
          refuses: ['invalid-request', 'consultation-not-found'],
        },
        async (c) =>
          c.json(await reading.page(slugIn(c), readQuery(c, suggestionsQuerySchema)), 200, { ...open, ...shared }),
      ),
    )
    .post(
      '/consultations/:slug/suggestions',
      described(
        {
          summary: 'Send a suggestion',
          description: 'Held until someone has looked at it. Sent again with the same `once`, it is the same one.',
          takes: { body: sendSuggestionSchema, device: true },
          answers: { 201: ['Received; the tracking code is told this once', sentSuggestionSchema] },
          refuses: [
            'device-missing',
            'device-invalid',
            'origin-not-registered',
            'frame-expired',
            'consultation-not-found',
            'consultation-not-open',
            'too-many-suggestions',
            'suggestions-full',
            'too-many-requests',
            'busy',
          ],
        },
        async (c) => {
          const origin = allowed(c);
          const body = await readJson(c, sendSuggestionSchema, limits.suggestionBody);
          const sent = await receive(slugIn(c), { token: device(c), network: networkOf(c) }, body);
          return c.json(sent, 201, { ...personal, ...origin });
        },
      ),
    )
    .post(
      '/consultations/:slug/alike',
      described(
        {
          summary: 'What to know before sending: suggestions that say something alike, and personal data',
          description: 'For whoever is still typing one. What is typed travels in the body and is kept nowhere.',
          takes: { body: alikeSchema },
          answers: {
            200: ['At most three, the most alike first; and what looks like personal data', alikeAnswerSchema],
          },
          refuses: [
            'origin-not-registered',
            'frame-expired',
            'consultation-not-found',
            'too-many-attempts',
            'too-many-requests',
            'busy',
          ],
        },
        async (c) => {
          const origin = allowed(c);
          const { text } = await readJson(c, alikeSchema, limits.suggestionBody);
          return c.json(await reading.beforeSending(slugIn(c), text, networkOf(c)), 200, { ...personal, ...origin });
        },
      ),
    )
    .get(
      '/consultations/:slug/support',
      described(
        {
          summary: 'What a device supports',
          takes: { device: true },
          answers: { 200: ['References', ownSupportSchema] },
          refuses: [
            'device-missing',
            'device-invalid',
            'origin-not-registered',
            'frame-expired',
            'consultation-not-found',
          ],
        },
        async (c) => {
          const origin = allowed(c);
          return c.json({ supports: await support.own(slugIn(c), device(c)) }, 200, { ...personal, ...origin });
        },
      ),
    )
    .get(
      '/suggestions/:reference',
      described(
        {
          summary: 'A suggestion, and all that became of it',
          description: 'One that was never published answers like one that is not there.',
          answers: { 200: ['The suggestion', trackedSuggestionSchema] },
          refuses: ['suggestion-not-found'],
        },
        async (c) => c.json(await reading.one(referenceIn(c), 'public'), 200, { ...open, ...shared }),
      ),
    )
    .post(
      '/suggestions/:reference/follow',
      described(
        {
          summary: 'A suggestion, for its author',
          description: 'With the follow token, also before it is published. The token reads, and does nothing else.',
          takes: { body: followSchema },
          answers: { 200: ['The suggestion', trackedSuggestionSchema] },
          refuses: ['origin-not-registered', 'frame-expired', 'suggestion-not-found'],
        },
        async (c) => {
          const origin = allowedFor(c);
          const { token } = await readJson(c, followSchema, limits.ballotBody);
          const reference = referenceIn(c);
          const viewer = author.follows(token, reference) ? 'author' : 'public';
          return c.json(await reading.one(reference, viewer), 200, { ...personal, ...origin });
        },
      ),
    )
    .post(
      '/suggestions/:reference/support',
      described(
        {
          summary: 'Support a suggestion, or take that back',
          description: 'Once a device: giving it twice changes nothing.',
          takes: { body: setSupportSchema, device: true },
          answers: { 200: ['How many support it', supportSchema] },
          refuses: [
            'device-missing',
            'device-invalid',
            'origin-not-registered',
            'frame-expired',
            'suggestion-not-found',
            'consultation-not-open',
            'too-many-changes',
            'too-many-requests',
            'busy',
          ],
        },
        async (c) => {
          const origin = allowedFor(c);
          const { supports } = await readJson(c, setSupportSchema, limits.ballotBody);
          return c.json(await support.set(referenceIn(c), { token: device(c), network: networkOf(c) }, supports), 200, {
            ...personal,
            ...origin,
          });
        },
      ),
    )
    .post(
      '/suggestions/:reference/author',
      described(
        {
          summary: 'Reply, appeal or erase, with the tracking code',
          description: 'A code that is wrong, malformed or of a suggestion that is not there is refused in one way.',
          takes: { body: authorActSchema },
          answers: { 200: ['The suggestion, as its author reads it', trackedSuggestionSchema] },
          refuses: [
            'origin-not-registered',
            'frame-expired',
            'code-refused',
            'act-refused',
            'stale-suggestion',
            'too-many-attempts',
            'too-many-requests',
            'busy',
          ],
        },
        async (c) => {
          const origin = allowedFor(c);
          const reference = referenceIn(c);
          await author.act(reference, networkOf(c), await readJson(c, authorActSchema, limits.suggestionBody));
          return c.json(await reading.one(reference, 'author'), 200, { ...personal, ...origin });
        },
      ),
    )
    .post(
      '/suggestions/:reference/claims',
      described(
        {
          summary: 'Say that an adopted post is one’s own',
          description:
            'Staff look for the code in a reply of whoever posted; until then the tracking code does nothing.',
          takes: { body: claimSchema },
          answers: { 201: ['What to post, and the code that will be the author’s; told this once', claimedSchema] },
          refuses: [
            'origin-not-registered',
            'frame-expired',
            'suggestion-not-found',
            'act-refused',
            'stale-suggestion',
            'too-many-attempts',
            'too-many-requests',
            'busy',
          ],
        },
        async (c) => {
          const origin = allowedFor(c);
          const { reply } = await readJson(c, claimSchema, limits.ballotBody);
          return c.json(await claims.make(referenceIn(c), reply, networkOf(c)), 201, { ...personal, ...origin });
        },
      ),
    );
};

const shared = { 'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=5' } as const;
