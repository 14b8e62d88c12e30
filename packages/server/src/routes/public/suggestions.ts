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
import type { Context } from 'hono';
import { open } from '../../http/headers.ts';
import { preflight } from '../../http/origins.ts';
import { referenceIn, slugIn } from '../../http/path.ts';
import { crowded, endpoint, routesOf } from '../endpoint.ts';
import type { Web } from '../web.ts';

/** Sending, reading and supporting suggestions, and acts of authors with a tracking code. */
export const suggestionRoutes = (web: Web) => {
  const { receive, reading, support, author, claims, polls, consultations, suggestions, gate, networkOfSender } = web;
  const ofConsultation = (c: Context, slug: string) =>
    gate(c, [consultations.find(slug)?.agency], (about) => about.kind === 'consultation' && about.slug === slug);
  const ofAddressed = (c: Context) => ofConsultation(c, slugIn(c));
  /** For pages of any agency, an unpublished suggestion seems not to exist. */
  const ofSuggestion = (c: Context) => {
    const live = suggestions.find(referenceIn(c));
    if (live?.standing.shown) return ofConsultation(c, live.stored.consultation);
    return gate(c, polls.agencies(), (about) => about.kind === 'consultation');
  };
  const sender = (c: Context) => ({ token: c.req.header(deviceHeader), network: networkOfSender(c) });

  return routesOf({
    'OPTIONS /consultations/:slug/suggestions': preflight,
    'OPTIONS /consultations/:slug/alike': preflight,
    'OPTIONS /consultations/:slug/support': preflight,
    'OPTIONS /suggestions/:reference/:what': preflight,
    'GET /consultations/:slug/suggestions': endpoint({
      summary: 'Suggestions to a consultation',
      description: 'Those that were published, in pages; `next` of one page is the `after` of the next.',
      takes: { query: suggestionsQuerySchema },
      headers: { ...open, ...shared },
      answers: { 200: ['A page of them', suggestionsSchema] },
      refuses: ['invalid-request', 'consultation-not-found'],
      answer: ({ c, query }) => reading.page(slugIn(c), query),
    }),
    'POST /consultations/:slug/suggestions': endpoint({
      summary: 'Send a suggestion',
      description: 'Held until someone has looked at it. Sent again with the same `once`, it is the same one.',
      takes: { body: sendSuggestionSchema, maxBytes: limits.suggestionBody, page: ofAddressed, device: true },
      answers: { 201: ['Received; the tracking code is told this once', sentSuggestionSchema] },
      refuses: [
        'device-invalid',
        'consultation-not-found',
        'consultation-not-open',
        'too-many-suggestions',
        'suggestions-full',
        ...crowded,
      ],
      answer: ({ c, body }) => receive(slugIn(c), sender(c), body),
    }),
    'POST /consultations/:slug/alike': endpoint({
      summary: 'What to know before sending: suggestions that say something alike, and personal data',
      description: 'For a person still typing one. The text is sent in the body and is not stored.',
      takes: { body: alikeSchema, maxBytes: limits.suggestionBody, page: ofAddressed },
      answers: {
        200: ['At most three, the most alike first; and what looks like personal data', alikeAnswerSchema],
      },
      refuses: ['consultation-not-found', 'too-many-attempts', ...crowded],
      answer: ({ c, body }) => reading.beforeSending(slugIn(c), body.text, networkOfSender(c)),
    }),
    'GET /consultations/:slug/support': endpoint({
      summary: 'What a device supports',
      takes: { page: ofAddressed, device: true },
      answers: { 200: ['References', ownSupportSchema] },
      refuses: ['device-invalid', 'consultation-not-found'],
      answer: async ({ c }) => ({ supports: await support.own(slugIn(c), sender(c).token) }),
    }),
    'GET /suggestions/:reference': endpoint({
      summary: 'A suggestion, and all that became of it',
      description: 'One that was never published answers like one that is not there.',
      headers: { ...open, ...shared },
      answers: { 200: ['The suggestion', trackedSuggestionSchema] },
      refuses: ['suggestion-not-found'],
      answer: ({ c }) => reading.one(referenceIn(c), 'public'),
    }),
    'POST /suggestions/:reference/follow': endpoint({
      summary: 'A suggestion, for its author',
      description: 'With the follow token, also before it is published. The token reads, and does nothing else.',
      takes: { body: followSchema, page: ofSuggestion },
      answers: { 200: ['The suggestion', trackedSuggestionSchema] },
      refuses: ['suggestion-not-found'],
      answer: ({ c, body }) => {
        const reference = referenceIn(c);
        return reading.one(reference, author.follows(body.token, reference) ? 'author' : 'public');
      },
    }),
    'POST /suggestions/:reference/support': endpoint({
      summary: 'Support a suggestion, or take that back',
      description: 'Once a device: giving it twice changes nothing.',
      takes: { body: setSupportSchema, page: ofSuggestion, device: true },
      answers: { 200: ['How many support it', supportSchema] },
      refuses: ['device-invalid', 'suggestion-not-found', 'consultation-not-open', 'too-many-changes', ...crowded],
      answer: ({ c, body }) => support.set(referenceIn(c), sender(c), body.supports),
    }),
    'POST /suggestions/:reference/author': endpoint({
      summary: 'Reply, appeal or erase, with the tracking code',
      description: 'A code that is wrong, malformed or of a suggestion that is not there is refused in one way.',
      takes: { body: authorActSchema, maxBytes: limits.suggestionBody, page: ofSuggestion },
      answers: { 200: ['The suggestion, as its author reads it', trackedSuggestionSchema] },
      refuses: ['code-refused', 'act-refused', 'stale-suggestion', 'too-many-attempts', ...crowded],
      answer: async ({ c, body }) => {
        await author.act(referenceIn(c), networkOfSender(c), body);
        return reading.one(referenceIn(c), 'author');
      },
    }),
    'POST /suggestions/:reference/claims': endpoint({
      summary: 'Say that an adopted post is one’s own',
      description:
        'Staff look for the code in a reply of the post’s author; until then the tracking code does nothing.',
      takes: { body: claimSchema, page: ofSuggestion },
      answers: { 201: ['What to post, and the code that will be the author’s; told this once', claimedSchema] },
      refuses: ['suggestion-not-found', 'act-refused', 'stale-suggestion', 'too-many-attempts', ...crowded],
      answer: ({ c, body }) => claims.make(referenceIn(c), body.reply, networkOfSender(c)),
    }),
  });
};

const shared = { 'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=5' } as const;
