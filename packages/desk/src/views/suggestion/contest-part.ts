import { renderContest, sayContestReason } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import { renderWritten } from '../../ui/facts/facts.ts';
import { publicLocale } from '../../ui/language/language.ts';
import type { SuggestionView } from './suggestion-view.ts';
import { suggestionWords } from './words.ts';

/** What those who asked say to what was called carried out, with reasons that are not public. */
export function renderContested({ desk, suggestion }: SuggestionView) {
  const { language, format, dir } = desk;
  const { contest, notYet: reasons = [] } = suggestion;
  if (!contest) return nothing;
  const [w, l] = [suggestionWords[language], publicLocale(language)];
  return html`
    <section class="card part contested" aria-labelledby="contest-title">
      <h2 id="contest-title">${w.contest}</h2>
      ${renderContest(l, contest).map((words) => html`<p>${words}</p>`)}
      ${contest.reopenedAt === undefined ? nothing : html`<p class="late">${w.contestNext}</p>`}
      ${
        reasons.length
          ? html`
            <details>
              <summary>${sayContestReason(l)} (${w.contestShown(format, reasons.length, contest.notYet)})</summary>
              <ul>${reasons.map((reason) => html`<li>${renderWritten(reason, dir)}</li>`)}</ul>
            </details>
          `
          : nothing
      }
    </section>
  `;
}
