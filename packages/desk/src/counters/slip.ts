import type { CounterReceipt } from '@shura/contract';
import { renderText } from '@shura/widgets/text';
import { html } from 'lit';
import type { Desk } from '../shell/desk.ts';
import { type Counter, nameOfCounter } from './counter-place.ts';
import { counterWords } from './words.ts';

export interface SlipActs {
  readonly next: () => void;
  readonly print: () => void;
}

/** What is handed to whoever made a suggestion: all that a printer prints of the page. */
export function renderSlip(
  { language, agency }: Desk,
  counter: Counter,
  receipt: CounterReceipt,
  { next, print }: SlipActs,
) {
  const w = counterWords[language];
  return html`
    <section class="card entry slip" aria-labelledby="slip" tabindex="-1">
      <h2 id="slip">${w.slip}</h2>
      <p>${agency ? renderText(agency.name, language) : ''} · ${renderText(nameOfCounter(counter), language)}</p>
      <dl>
        <dt>${w.reference}</dt>
        <dd><bdi dir="ltr" translate="no">${receipt.reference}</bdi></dd>
        <dt>${w.code}</dt>
        <dd><bdi dir="ltr" translate="no">${receipt.trackingCode}</bdi></dd>
      </dl>
      <p>${w.slipHint}</p>
      <p class="meta now">${w.onceOnly}</p>
      <div class="bar">
        <button type="button" class="main" @click=${next}>${w.next}</button>
        <button type="button" @click=${print}>${w.print}</button>
      </div>
    </section>
  `;
}
