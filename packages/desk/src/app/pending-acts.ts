import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answeringWords } from '../ui/answering/words.ts';
import type { Desk } from '../ui/desk.ts';
import { shellWords } from '../ui/desk-words.ts';
import { sayProblem } from '../ui/fields/say-problem.ts';
import type { PendingAct, PendingActsController } from './pending-acts-controller.ts';

function renderOne(desk: Desk, pending: PendingActsController, one: PendingAct) {
  const { language, format } = desk;
  const [w, answering] = [shellWords[language].pending, answeringWords[language]];
  const back = html`<a href=${one.back}>${w.back}</a>`;
  if (one.state === 'undone') return html`<p>${w.undone}</p>${back}`;
  if (one.state === 'failed')
    return html`<p role="alert"><b>${w.failed}</b> ${sayProblem(desk, one.failure)}</p>${back}`;
  if (one.state === 'sending') return html`<p><b>${answering.soon(format, 0)}</b></p>`;
  return html`
    <p>${w.waits} <b aria-hidden="true">${answering.soon(format, one.left)}</b></p>
    <div class="bar">
      <button type="button" class="undo" @click=${() => void pending.undo(one)}>${answering.undo}</button>
      <button type="button" class="main" @click=${() => void pending.send(one)}>${answering.now}</button>
      ${back}
    </div>
  `;
}

/** Delayed acts whose page was left: an undo button while they wait, then whether they were sent. */
export function renderPendingActs(desk: Desk, pending: PendingActsController) {
  if (pending.all.length === 0) return nothing;
  return html`
    <section class="pending-acts" aria-label=${shellWords[desk.language].pending.title}>
      ${repeat(
        pending.all,
        ({ key }) => key,
        (one) => html`<div class="pending-act" id="pending-act-${one.key}">${renderOne(desk, pending, one)}</div>`,
      )}
    </section>
  `;
}
