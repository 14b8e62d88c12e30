import type { Suggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { wordsIn } from '../localization/words-in.ts';
import { renderOutcome } from '../say/outcomes.ts';
import { beginningOf, excerptLengths } from './excerpt.ts';

/** The outcome as a chip, if there is an answer: filled if adopted, and with a class for each other outcome. */
export const renderChip = (l: Locale, { answer }: Suggestion) =>
  answer &&
  html`<b class="tag ${answer.outcome === 'adopted' ? 'main' : answer.outcome}">${renderOutcome(l, answer)}</b>`;

/** The office, and the beginning of its reason, if there is an answer. */
export function renderAnswer(l: Locale, { answer }: Suggestion) {
  if (!answer) return nothing;
  const { words, lang, dir } = wordsIn(answer.reason, l.language);
  return html`
    ${l.text(answer.office)}:
    <bdi class="answer" part="answer" lang=${lang} dir=${dir}>${beginningOf(words, excerptLengths.reasons)}</bdi>
  `;
}
