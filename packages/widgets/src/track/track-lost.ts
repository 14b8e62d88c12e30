import { html, nothing } from 'lit';
import { isFinal } from '../controllers/failure.ts';
import { renderSubmit } from '../parts/submit.ts';
import { sayOffline } from '../say/absent.ts';
import { sayLinkSent, sayLost, sayLostHint, sayNoReference, sayReference, saySendLink } from '../say/authors.ts';
import { sayEmail, sayWrongEmail } from '../say/controls.ts';
import { renderUnregisteredSite } from '../text/unregistered-site.ts';
import { sayUnsentFor } from '../text/unsent.ts';
import { renderFieldError } from './field-error.ts';
import type { TrackView } from './track-view.ts';

type LostView = Omit<TrackView, 'suggestion'>;

/** Why nothing was sent, if no field is the reason. */
function renderProblem(v: LostView) {
  const { l, controller } = v;
  const { problem } = controller.lost;
  if (typeof problem !== 'object') return nothing;
  const { type, retryAfter } = problem;
  const why =
    type === 'not-found'
      ? l.msg('لا تُرسل هذه الخدمة بريدًا، فلا يمكن طلب رمز جديد', { id: 'track/no-mail' })
      : !type
        ? sayOffline(l)
        : isFinal(problem)
          ? renderUnregisteredSite(v, 's')
          : sayUnsentFor(l, retryAfter);
  return html`<div class="problem" id="lost-problem" role="group" aria-labelledby="lost-problem" tabindex="-1"><p>${why}</p></div>`;
}

/** The form that asks for a link to a new tracking code, behind a closed `details`. */
export function renderLost(v: LostView) {
  const { l, controller } = v;
  const { lost } = controller;
  const [noReference, noContact] = [lost.problem === 'reference', lost.problem === 'contact'];
  return html`
    <details id="lost">
      <summary>${sayLost(l)}</summary>
      <form novalidate>
        <p class="meta">${sayLostHint(l)}</p>
        <div class="field">
          <label for="lost-reference"><b>${sayReference(l)}</b></label>
          ${renderFieldError('lost-reference-wrong', noReference && sayNoReference(l))}
          <input class="in" id="lost-reference" name="reference" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="lost-reference-wrong" aria-invalid=${noReference}>
        </div>
        <div class="field">
          <label for="lost-contact"><b>${sayEmail(l)}</b></label>
          ${renderFieldError('lost-contact-wrong', noContact && sayWrongEmail(l))}
          <input class="in" type="email" id="lost-contact" name="contact" dir="ltr" autocomplete="email" aria-describedby="lost-contact-wrong" aria-invalid=${noContact}>
        </div>
        ${renderProblem(v)}
        ${lost.asked ? html`<p id="lost-asked" class="sign ok" tabindex="-1">${sayLinkSent(l)}</p>` : nothing}
        <div class="bar">${renderSubmit(l, saySendLink(l), lost.sending, (form) => lost.ask(form))}</div>
      </form>
    </details>
  `;
}
