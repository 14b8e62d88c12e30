import { type ProblemType, problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import { statusOf } from '../http/problem.ts';
import { Refusal } from '../services/refusal.ts';
import { messagePage } from './message-page.ts';
import { sendPage, voiceOf } from './send-page.ts';
import type { SentenceKey } from './text.ts';

const absent: Partial<Record<ProblemType, readonly [title: SentenceKey, means: SentenceKey]>> = {
  'consultation-not-found': ['noTopic', 'noTopicMeans'],
  'suggestion-not-found': ['noSuggestion', 'noSuggestionMeans'],
  'agency-not-found': ['noAgency', 'noAgencyMeans'],
};

/** The page for what went wrong with no better page to say it on; `deeper` are the paths two steps below the root. */
export const failureHandler =
  (onError: (error: unknown) => void, deeper: RegExp = /^$/) =>
  (error: unknown, c: Context): Promise<Response> => {
    const type = error instanceof Refusal ? error.type : problemTypes.unexpected;
    if (!(error instanceof Refusal)) onError(error);
    const [title, means] = absent[type] ?? ['problem', 'failed'];
    const root = deeper.test(c.req.path) ? '../../' : '../';
    return sendPage(c, messagePage({ voice: voiceOf(c), root, title, means }), statusOf(type));
  };
