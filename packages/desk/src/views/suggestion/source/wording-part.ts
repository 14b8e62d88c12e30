import type { DeskSuggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderBilingual } from '../../../ui/fields/bilingual.ts';
import { renderEnd } from '../../../ui/fields/field.ts';
import { formOf } from '../../../ui/fields/form-controller.ts';
import { fieldWords } from '../../../ui/fields/words.ts';
import type { SourceController } from './source-controller.ts';
import { sourceWords } from './words.ts';

/** The form for a staff wording, which the public sees beside the author's words. In a closed `details`. */
export function renderWording(c: SourceController, suggestion: DeskSuggestion) {
  const { language, may } = c.desk;
  const { title, text, direction, wording } = suggestion;
  if (text === undefined || !may('moderator')) return nothing;
  const w = sourceWords[language].wording;
  const form = c.wording;
  return html`
    <details class="act-form" id="of-wording">
      <summary>${w.title}</summary>
      <form novalidate @submit=${(event: SubmitEvent) => c.word(formOf(event), suggestion)}>
        <p class="meta">${w.why}</p>
        <figure>
          <figcaption class="meta">${w.original}</figcaption>
          <bdi class="words authored" dir=${direction}>${title ? `${title}\n` : nothing}${text}</bdi>
        </figure>
        ${renderBilingual(language, { name: 'wording', label: w.label, value: wording, lines: true, rows: 3, form })}
        ${renderEnd(form, w.save, fieldWords[language].sending)}
      </form>
    </details>
  `;
}
