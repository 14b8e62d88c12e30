import type { CounterReceipt, Language } from '@shura/contract';
import { directions } from '@shura/contract/languages';
import { sayReceived, sayReference, saySuggestionPage, sayTrackingCode } from '@shura/widgets/say';
import { renderText } from '@shura/widgets/text';
import { html } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { factWords } from '../../ui/facts/words.ts';
import { formatOf, publicLocale } from '../../ui/language/language.ts';
import { suggestionPage } from '../../ui/preview/preview-frame.ts';
import { type Counter, nameOfCounter } from './counter-place.ts';
import { counterWords } from './words.ts';

/** A received suggestion, and the language of its author. */
export interface Slip extends CounterReceipt {
  readonly language: Language;
  /** `YYYY-MM-DD`, in the agency's time zone. */
  readonly receivedOn: string;
}

/** The receipt for the author, in the author's language. */
function renderPaper(desk: Desk, counter: Counter, { reference, trackingCode, language, receivedOn }: Slip) {
  const { agency } = desk;
  const [w, l] = [counterWords[language], publicLocale(language)];
  return html`
    <div class="part" lang=${language} dir=${directions[language]}>
      <h2 id="slip">${sayReceived(l)}</h2>
      <p>${agency ? renderText(agency.name, language) : ''} · ${renderText(nameOfCounter(counter), language)}</p>
      <dl>
        <dt>${sayReference(l)}</dt>
        <dd><bdi dir="ltr" translate="no">${reference}</bdi></dd>
        <dt>${sayTrackingCode(l)}</dt>
        <dd><bdi dir="ltr" translate="no">${trackingCode}</bdi></dd>
        <dt>${saySuggestionPage(l)}</dt>
        <dd class="plainly"><bdi dir="ltr" translate="no">${suggestionPage(desk, reference)}</bdi></dd>
        <dt>${w.day}</dt>
        <dd class="plainly"><time datetime=${receivedOn}>${formatOf(language).day(receivedOn)}</time></dd>
      </dl>
      <p>${w.slipHint}</p>
    </div>
  `;
}

/** The receipt, which is all that is printed of the page, and its buttons. */
export function renderSlip(desk: Desk, counter: Counter, slip: Slip, next: () => void, print: () => void) {
  const w = counterWords[desk.language];
  return html`
    <section class="card part entry slip" aria-labelledby="slip" tabindex="-1">
      ${renderPaper(desk, counter, slip)}
      <p class="meta now">${w.onceOnly}</p>
      <div class="bar">
        <button type="button" class="main" @click=${print}>${w.print}</button>
        <button type="button" @click=${next}>${factWords[desk.language].next}</button>
      </div>
    </section>
  `;
}
