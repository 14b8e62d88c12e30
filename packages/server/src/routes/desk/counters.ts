import { counterBallotSchema, counterReceiptSchema, counterSuggestionSchema, limits } from '@shura/contract';
import { slugIn } from '../../http/path.ts';
import type { Counters } from '../../services/counters.ts';
import { routesOf } from '../endpoint.ts';
import type { Guard } from '../guard.ts';

/** Answers given on paper or by phone, entered by staff. */
export const counterRoutes = (guard: Guard, counters: Counters) =>
  routesOf({
    'POST /polls/:slug/counter': guard.member('moderator', {
      summary: 'Enter one person’s answers',
      description: 'Counted separately from online answers. A repeat with the same `once` changes nothing.',
      takes: { body: counterBallotSchema },
      answers: { 204: ['The answers were counted'] },
      refuses: ['invalid-answers', 'poll-not-found', 'poll-not-open', 'busy'],
      answer: ({ c, agency, person, body }) => counters.cast(agency, slugIn(c), body, person.id),
    }),
    'POST /consultations/:slug/counter': guard.member('moderator', {
      summary: 'Enter a suggestion',
      takes: { body: counterSuggestionSchema, maxBytes: limits.suggestionBody },
      answers: { 201: ['The receipt for the author', counterReceiptSchema] },
      refuses: ['consultation-not-found', 'consultation-not-open'],
      answer: ({ c, agency, person, body }) => counters.suggest(agency, slugIn(c), body, person.id),
    }),
  });
