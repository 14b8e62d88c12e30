import { html, nothing } from 'lit';
import { dayIn, renderReference } from '../../ui/facts/facts.ts';
import { hasSpans, renderMarked } from '../../ui/facts/marked-words.ts';
import { factWords } from '../../ui/facts/words.ts';
import { renderPersonal } from './personal-part.ts';
import type { SuggestionView } from './suggestion-view.ts';
import { suggestionWords } from './words.ts';

/** The suggestion's reference and day of receipt, and whether its words are public. */
export function renderMeta({ desk, suggestion, agency }: SuggestionView) {
  const { language, format } = desk;
  const { reference, title, receivedAt, publication } = suggestion;
  return html`
    <p class="meta">
      ${title === undefined ? nothing : html`${renderReference(reference)} · `}${suggestionWords[language].received(format.day(dayIn(agency.timeZone, receivedAt)))}
      <span class="label">${factWords[language].publication[publication]}</span>
    </p>
  `;
}

/** The author's words, with likely personal data and redacted parts marked. */
export function renderOriginal(view: SuggestionView) {
  const { desk, suggestion } = view;
  const w = suggestionWords[desk.language];
  return html`
    <section class="card part" aria-label=${w.original}>
      ${hasSpans(suggestion, 'title') ? html`<p class="of-title"><b>${renderMarked(desk, suggestion, 'title')}</b></p>` : nothing}
      ${suggestion.text === undefined ? html`<p class="meta">${w.noWords}</p>` : html`<p class="of-text">${renderMarked(desk, suggestion, 'text')}</p>`}
      ${renderPersonal(view)}
    </section>
  `;
}
