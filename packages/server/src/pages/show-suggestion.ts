import type { Context } from 'hono';
import type { Devices } from '../auth/devices.ts';
import { referenceIn } from '../http/path.ts';
import type { AuthorAttempt } from './forms/author-forms.ts';
import type { Forms } from './forms/received-form.ts';
import { sendPage, voiceOf } from './forms/send-page.ts';
import type { SuggestionLoader } from './load-suggestion.ts';
import { isWaiting, suggestionPage } from './suggestion-page.ts';
import { supporterIn } from './support-cookie.ts';
import { unknownPage } from './track-page.ts';
import type { Html, Voices } from './voice.ts';

export interface ShowOptions {
  readonly voices: Voices;
  readonly suggestions: SuggestionLoader;
  readonly devices: Devices;
  readonly forms: Pick<Forms, 'newOnce'>;
}

/** What the page shows besides the suggestion, and its status. */
export interface Shown {
  readonly notice?: Html | undefined;
  readonly attempt?: AuthorAttempt | undefined;
  readonly status?: number | undefined;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
  readonly root?: string;
  readonly viewer?: 'author';
}

/** Shows the suggestion, or that it waits, or that there is none. */
export const suggestionShower =
  ({ voices, suggestions, devices, forms }: ShowOptions) =>
  async (c: Context, { notice, attempt, status, retryAfter, root = '../', viewer }: Shown): Promise<Response> => {
    const wanted = { reference: referenceIn(c), voice: voiceOf(c, voices), root, once: forms.newOnce(), viewer };
    const view = await suggestions.find(wanted, (slug) => supporterIn(c, devices, slug));
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    if (view) {
      const hidden = isWaiting(view) ? { 'x-robots-tag': 'noindex' } : {};
      return sendPage(c, suggestionPage({ ...view, notice, attempt }), status, { ...headers, ...hidden });
    }
    const unknown = { ...suggestions.around(wanted), reference: wanted.reference, notice, attempt };
    return sendPage(c, unknownPage(unknown), status ?? 404, headers);
  };
export type ShowSuggestion = ReturnType<typeof suggestionShower>;
