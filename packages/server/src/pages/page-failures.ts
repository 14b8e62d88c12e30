import { type ProblemType, problemTypes } from '@shura/contract';
import type { Context } from 'hono';
import { isFailure, refusalIn } from '../http/answer-error.ts';
import { rootOf } from '../http/own-address.ts';
import { statusOf } from '../http/problem.ts';
import { Refusal } from '../model/refusal.ts';
import { retryHeader, sendPage, voiceOf } from './forms/send-page.ts';
import { messagePage } from './message-page.ts';
import type { SentenceKey } from './text/page-text.ts';
import type { Voice, Voices } from './voice.ts';

/** Title and explanation, for the problem types that have specific ones. */
const known: Partial<Record<ProblemType, readonly [title: (voice: Voice) => string, means: SentenceKey]>> = {
  'poll-not-found': [(voice) => voice.public.voting.none, 'notFoundMeans'],
  'consultation-not-found': [(voice) => voice.public.absent.consultation, 'noTopicMeans'],
  'suggestion-not-found': [(voice) => voice.public.absent.suggestion, 'noSuggestionMeans'],
  'agency-not-found': [(voice) => voice.plain('nothingHere'), 'noAgencyMeans'],
  misdirected: [(voice) => voice.plain('noAddress'), 'noAddressMeans'],
};
const anything = [(voice: Voice) => voice.public.voting.problem, 'failed'] as const;

/** Shows an error that no other page has shown. */
export const failureHandler =
  ({ voices, onError }: { readonly voices: Voices; readonly onError: (error: unknown) => void }) =>
  (error: unknown, c: Context): Promise<Response> => {
    const { type, retryAfter } = refusalIn(error) ?? new Refusal(problemTypes.unexpected);
    if (isFailure(error)) onError(error);
    const [titleIn, means] = known[type] ?? anything;
    const voice = voiceOf(c, voices);
    const page = messagePage({ voice, root: rootOf(c), title: titleIn(voice), means });
    return sendPage(c, page, statusOf(type), retryHeader(retryAfter));
  };
