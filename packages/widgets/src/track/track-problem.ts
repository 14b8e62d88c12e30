import type { TrackedSuggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { isFinal } from '../controllers/failure.ts';
import { sayOffline } from '../say/absent.ts';
import { sayNotNow, saySuggestionPage } from '../say/authors.ts';
import { sayContestRefused } from '../say/contests.ts';
import { pageOf } from '../text/page-of.ts';
import { renderUnregisteredSite } from '../text/unregistered-site.ts';
import { sayUnsentFor } from '../text/unsent.ts';
import type { TrackView } from './track-view.ts';

/** A public suggestion, or one that only its author can see. */
export type AuthorView = Omit<TrackView, 'suggestion'> & { readonly suggestion?: TrackedSuggestion };

/** Any other error; the text is still in its field. */
export function renderProblem(v: AuthorView): unknown {
  const { l, controller } = v;
  const { problem, reference } = controller;
  if (typeof problem !== 'object') return undefined;
  const { type, retryAfter } = problem;
  if (!type) return sayOffline(l);
  if (type === 'code-refused') return undefined;
  if (isFinal(problem)) return renderUnregisteredSite(v, `s/${reference}`);
  if (type !== 'act-refused') return sayUnsentFor(l, retryAfter);
  if (controller.tried === 'contest') return sayContestRefused(l);
  // The server refused the act because the suggestion has changed. Its page shows the current state.
  return html`${sayNotNow(l)} · <a href=${pageOf(v, `s/${reference}`)}>${saySuggestionPage(l)}</a>`;
}

/** The error of a form, for its end. */
export const renderProblemBox = (problem: unknown) =>
  problem
    ? html`<div class="problem" id="problem" role="group" aria-labelledby="problem" tabindex="-1"><p>${problem}</p></div>`
    : nothing;
