import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import { freshId, type Lines, renderLines } from '../../ui/editing/lines.ts';
import { renderBoth } from '../../ui/editing/two-languages-field.ts';
import { empty } from '../../ui/editing/two-languages-value.ts';
import type { TextLine } from './asked-form.ts';
import { consultationWords } from './consultation-words.ts';
import type { ConsultationView } from './editor-view.ts';
import { renderFixed } from './editor-view.ts';
import { askingWords } from './words.ts';

const list = 'suggestions.categories';

/** Whether the consultation takes suggestions, and their categories. */
export function renderCategories(v: ConsultationView) {
  const { desk, form, fixed, settings } = v;
  const w = consultationWords[desk.language];
  const { taken } = form.suggestions;
  if (fixed && !taken) return nothing;
  return html`
    ${
      fixed
        ? renderFixed(v, askingWords[desk.language].fields['suggestions'], w.takes)
        : html`
            <label class="row">
              <input type="checkbox" name="suggestions.taken" ?checked=${taken}>
              <span>${w.takes}</span>
            </label>
          `
    }
    ${taken && !(settings.policy && settings.calendar) ? html`<p class="advice">${w.noPolicy}</p>` : nothing}
    ${taken ? renderList(v) : nothing}
  `;
}

function renderList(v: ConsultationView) {
  const { desk, form, fixed } = v;
  const w = consultationWords[desk.language];
  const { categories } = form.suggestions;
  const named = (index: number) => w.category(desk.format.number(index + 1));
  const lines: Lines<TextLine> = {
    ...{ desk, list, lines: categories, min: 0, max: limits.options, fixed, add: w.addCategory, name: named },
    fresh: () => ({ id: freshId(categories, 'c'), text: empty }),
    change: (next, focus) => v.change({ ...form, suggestions: { ...form.suggestions, categories: next } }, focus),
    render: ({ text }, index, acts) => html`
      ${renderBoth(v, { name: `${list}.${index}.text`, label: named(index), value: text, maxLetters: 60 })}
      ${acts}
    `,
  };
  return html`
    <div role="group" aria-labelledby="categories" class="part">
      <div>
        <h3 id="categories">${askingWords[desk.language].fields['suggestions.categories']}</h3>
        <p class="meta">${w.categoriesHint}</p>
      </div>
      ${renderLines(lines, 'short-lines')}
    </div>
  `;
}
