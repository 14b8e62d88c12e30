import type { Context } from 'hono';
import { isFailure } from '../http/answer-error.ts';
import { referenceIn } from '../http/path.ts';
import { Refusal } from '../model/refusal.ts';
import type { NewCodes } from '../services/new-codes.ts';
import { supporterIn } from './device-cookie.ts';
import type { AuthorAttempt } from './forms/author-forms.ts';
import type { ContestAttempt } from './forms/contest-form.ts';
import type { Forms } from './forms/received-form.ts';
import { retryHeader, sendPage, voiceOf } from './forms/send-page.ts';
import { type SuggestionSources, suggestionLoader } from './load-suggestion.ts';
import { isWaiting, suggestionPage } from './suggestion-page.ts';
import { attemptPage, unknownPage } from './track-page.ts';
import type { Html, Voices } from './voice.ts';

export interface ShowOptions extends SuggestionSources {
  readonly voices: Voices;
  readonly forms: Pick<Forms, 'newOnce'>;
  readonly newCodes: NewCodes | undefined;
}

/** The parts of the page besides the suggestion, and the status of the response. */
export interface Shown {
  readonly notice?: Html | undefined;
  readonly attempt?: AuthorAttempt | undefined;
  /** A supporter's form that is shown again. */
  readonly contest?: ContestAttempt | undefined;
  readonly status?: number | undefined;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
  readonly root?: string;
  readonly viewer?: 'author';
}

/**
 * Sends the page of a suggestion. For the public, an unpublished suggestion shows only that it waits. 404 if there is
 * none.
 */
export const suggestionShower = ({ voices, forms, newCodes, ...sources }: ShowOptions) => {
  const load = suggestionLoader(sources);
  return async (
    c: Context,
    { notice, attempt, contest, status, retryAfter, root = '../', viewer }: Shown,
  ): Promise<Response> => {
    const mails = newCodes !== undefined;
    const around = { voice: voiceOf(c, voices), root, once: forms.newOnce(), now: sources.clock(), mails };
    const reference = referenceIn(c);
    const headers = retryHeader(retryAfter);
    const loading = load({ ...around, reference, viewer }, (slug) => supporterIn(c, sources.devices, slug));
    const view = await loading.catch((error: unknown) => {
      if (!attempt || error instanceof Refusal) throw error;
      if (isFailure(error)) sources.onError(error);
      return 'failed' as const;
    });
    if (view === 'failed') return sendPage(c, attemptPage({ ...around, reference, attempt }), status, headers);
    if (!view) return sendPage(c, unknownPage({ ...around, reference, notice, attempt }), status ?? 404, headers);
    const hidden = isWaiting(view) ? { 'x-robots-tag': 'noindex' } : {};
    return sendPage(c, suggestionPage({ ...view, notice, attempt, contest: contest ?? view.contest }), status, {
      ...headers,
      ...hidden,
    });
  };
};
export type ShowSuggestion = ReturnType<typeof suggestionShower>;
