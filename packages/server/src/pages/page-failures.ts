import { type ProblemType, problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import { isFailure, refusalIn } from '../http/answer-error.ts';
import { statusOf } from '../http/problem.ts';
import { Refusal } from '../services/refusal.ts';
import { messagePage } from './message-page.ts';
import { sendPage, voiceOf } from './send-page.ts';
import type { SentenceKey } from './text.ts';
import type { Voices } from './voice.ts';

/** What is said of a problem where more is known than that something went wrong. */
const known: Partial<Record<ProblemType, readonly [title: SentenceKey, means: SentenceKey]>> = {
  'poll-not-found': ['notFound', 'notFoundMeans'],
  'consultation-not-found': ['noTopic', 'noTopicMeans'],
  'suggestion-not-found': ['noSuggestion', 'noSuggestionMeans'],
  'agency-not-found': ['noAgency', 'noAgencyMeans'],
  misdirected: ['noAddress', 'noAddressMeans'],
};

export interface FailureOptions {
  readonly voices: Voices;
  readonly onError: (error: unknown) => void;
}

/** The page for what went wrong with no better page to say it on; `deeper` are the paths two steps below the root. */
export const failureHandler =
  ({ voices, onError }: FailureOptions, deeper: RegExp = /^$/) =>
  (error: unknown, c: Context): Promise<Response> => {
    const { type, retryAfter } = refusalIn(error) ?? new Refusal(problemTypes.unexpected);
    if (isFailure(error)) onError(error);
    const [title, means] = known[type] ?? [undefined, 'failed'];
    const root = deeper.test(c.req.path) ? '../../' : '../';
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    return sendPage(c, messagePage({ voice: voiceOf(c, voices), root, title, means }), statusOf(type), headers);
  };
