import {
  alikeAnswerSchema,
  alikeSchema,
  askedNewCodeSchema,
  askNewCodeSchema,
  authorActSchema,
  claimedSchema,
  claimSchema,
  contestSchema,
  deviceHeader,
  followSchema,
  limits,
  ownSupportSchema,
  problemTypes,
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
import { Refusal } from '../../model/refusal.ts';
import { crowded, endpoint, routesOf } from '../endpoint.ts';
import type { Web } from '../web.ts';

/** Sending, reading and supporting suggestions, and acts of authors with a tracking code. */
export const suggestionRoutes = (web: Web) => {
  const {
    receive,
    reading,
    support,
    author,
    claims,
    contests,
    newCodes,
    polls,
    consultations,
    suggestions,
    gate,
    networkOfSender,
  } = web;
  const ofConsultation = (c: Context, slug: string) =>
    gate(c, [consultations.find(slug)?.agency], (about) => about.kind === 'consultation' && about.slug === slug);
  const ofAddressed = (c: Context) => ofConsultation(c, slugIn(c));
  /**
   * Checks the origin of the page. If the suggestion is unpublished, pages of every agency pass, so that they get the
   * same error as for an unknown reference.
   */
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
      summary: 'List the suggestions of a consultation',
      description: 'Published suggestions, in pages. Pass the `next` of a page as `after` to get the following page.',
      takes: { query: suggestionsQuerySchema },
      headers: { ...open, ...shared },
      answers: { 200: ['A page of suggestions', suggestionsSchema] },
      refuses: ['invalid-request', 'consultation-not-found'],
      answer: ({ c, query }) => reading.page(slugIn(c), query),
    }),
    'POST /consultations/:slug/suggestions': endpoint({
      summary: 'Send a suggestion',
      description:
        'The suggestion is held until a moderator publishes it. A repeat with the same `once` returns the same suggestion.',
      takes: { body: sendSuggestionSchema, maxBytes: limits.suggestionBody, page: ofAddressed, device: true },
      answers: { 201: ['The suggestion was received; the tracking code is not shown again', sentSuggestionSchema] },
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
      summary: 'Check a text before sending: similar suggestions and likely personal data',
      description:
        'For a person who is still typing. Similar suggestions of the consultation come first, then similar ones that its agency answered in others. The text is not stored.',
      takes: { body: alikeSchema, maxBytes: limits.suggestionBody, page: ofAddressed },
      answers: { 200: ['Suggestions, the most similar first, and likely personal data', alikeAnswerSchema] },
      refuses: ['consultation-not-found', 'too-many-attempts', ...crowded],
      answer: ({ c, body }) => reading.beforeSending(slugIn(c), body.text, networkOfSender(c)),
    }),
    'GET /consultations/:slug/support': endpoint({
      summary: 'List the suggestions that a device supports',
      takes: { page: ofAddressed, device: true },
      answers: { 200: ['References', ownSupportSchema] },
      refuses: ['device-invalid', 'consultation-not-found'],
      answer: async ({ c }) => ({ supports: await support.own(slugIn(c), sender(c).token) }),
    }),
    'GET /suggestions/:reference': endpoint({
      summary: 'Get a suggestion and its acts',
      description: 'An unpublished suggestion gets the same 404 as an unknown reference.',
      headers: { ...open, ...shared },
      answers: { 200: ['The suggestion', trackedSuggestionSchema] },
      refuses: ['suggestion-not-found'],
      answer: ({ c }) => reading.one(referenceIn(c), 'public'),
    }),
    'POST /suggestions/:reference/follow': endpoint({
      summary: 'Get a suggestion as its author',
      description: 'With the follow token, also before publication. The token allows reading only.',
      takes: { body: followSchema, page: ofSuggestion },
      answers: { 200: ['The suggestion', trackedSuggestionSchema] },
      refuses: ['suggestion-not-found'],
      answer: ({ c, body }) => {
        const reference = referenceIn(c);
        return reading.one(reference, author.follows(body.token, reference) ? 'author' : 'public');
      },
    }),
    'POST /suggestions/:reference/support': endpoint({
      summary: 'Support a suggestion, or withdraw support',
      description: 'Each device counts once: a repeat changes nothing.',
      takes: { body: setSupportSchema, page: ofSuggestion, device: true },
      answers: { 200: ['The number of supporters', supportSchema] },
      refuses: ['device-invalid', 'suggestion-not-found', 'consultation-not-open', 'too-many-changes', ...crowded],
      answer: ({ c, body }) => support.set(referenceIn(c), sender(c), body.supports),
    }),
    'POST /suggestions/:reference/contest': endpoint({
      summary: 'Say whether what is called carried out is so',
      description:
        'For a device that supported the suggestion before that, also after the consultation has closed. It may change what it says until there is new evidence. The reason for “not yet” is for staff. Once enough people say “not yet”, the clock of carrying out runs on as if it had never stopped.',
      takes: { body: contestSchema, maxBytes: limits.suggestionBody, page: ofSuggestion, device: true },
      answers: { 200: ['The suggestion', trackedSuggestionSchema] },
      refuses: ['device-invalid', 'suggestion-not-found', 'act-refused', 'too-many-changes', ...crowded],
      answer: async ({ c, body }) => {
        await contests.bySupporter(referenceIn(c), sender(c), body);
        return reading.one(referenceIn(c), 'public');
      },
    }),
    'POST /suggestions/:reference/author': endpoint({
      summary: 'Reply, appeal, contest or erase, with the tracking code',
      description: 'A wrong code, a malformed code and an unknown reference get the same refusal.',
      takes: { body: authorActSchema, maxBytes: limits.suggestionBody, page: ofSuggestion },
      answers: { 200: ['The suggestion as its author sees it', trackedSuggestionSchema] },
      refuses: ['code-refused', 'act-refused', 'stale-suggestion', 'too-many-attempts', 'too-many-changes', ...crowded],
      answer: async ({ c, body }) => {
        await author.act(referenceIn(c), networkOfSender(c), body);
        return reading.one(referenceIn(c), 'author');
      },
    }),
    'POST /suggestions/:reference/new-code': endpoint({
      summary: 'Ask for a new tracking code, by e-mail',
      description:
        'If this address was left with this suggestion, it gets a link, at most once a day. The link works once, within 24 hours. The response never tells whether a mail is sent. A server without mail answers `not-found`.',
      takes: { body: askNewCodeSchema, page: ofSuggestion },
      answers: { 202: ['A mail is sent if the address was left with the suggestion', askedNewCodeSchema] },
      refuses: ['not-found', 'too-many-attempts', ...crowded],
      answer: async ({ c, body }) => {
        if (!newCodes) throw new Refusal(problemTypes.notFound);
        await newCodes.ask(referenceIn(c), body.contact, networkOfSender(c));
        return {};
      },
    }),
    'POST /suggestions/:reference/claims': endpoint({
      summary: 'Claim an adopted post',
      description:
        'Staff look for the code in a reply by the post’s author. Until they confirm it, the tracking code is not valid.',
      takes: { body: claimSchema, page: ofSuggestion },
      answers: {
        201: ['The text to post as proof, and the author’s tracking code; it is not shown again', claimedSchema],
      },
      refuses: ['suggestion-not-found', 'act-refused', 'stale-suggestion', 'too-many-attempts', ...crowded],
      answer: ({ c, body }) => claims.make(referenceIn(c), body.reply, networkOfSender(c)),
    }),
  });
};

const shared = { 'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=5' } as const;
