import { limits } from '@shura/contract/limits';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { empty } from '../editing/both.ts';
import { freshId, renderLineActs } from '../editing/lines.ts';
import type { ConsultationView } from './consultation-fields.ts';
import type { CategoryForm } from './consultation-form.ts';
import { consultationWords } from './consultation-words.ts';
import { renderBoth, renderFixed } from './editor-view.ts';
import { askingWords } from './words.ts';

const list = 'suggestions.categories';

/** Whether it takes suggestions, and in which categories. */
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
  const put = (lines: readonly CategoryForm[], focus: string) =>
    v.change({ ...form, suggestions: { ...form.suggestions, categories: lines } }, focus);
  return html`
    <div role="group" aria-labelledby="categories" class="part">
      <div>
        <h3 id="categories">${askingWords[desk.language].fields['suggestions.categories']}</h3>
        <p class="meta">${w.categoriesHint}</p>
      </div>
      ${
        categories.length
          ? html`<ol class="lines short-lines">
              ${repeat(
                categories,
                ({ id }) => id,
                ({ text }, index) => html`
                  <li>
                    ${renderBoth(v, { name: `${list}.${index}.text`, label: named(index), value: text, most: 60 })}
                    ${
                      fixed
                        ? nothing
                        : renderLineActs({ desk, list, lines: categories, index, least: 0, name: named, change: put })
                    }
                  </li>
                `,
              )}
            </ol>`
          : nothing
      }
      ${
        fixed || categories.length >= limits.options
          ? nothing
          : html`<div class="bar">
              <button type="button" data-add=${list} @click=${() => put([...categories, { id: freshId(categories, 'c'), text: empty }], `[name="${list}.${categories.length}.text.ar"]`)}>${w.addCategory}</button>
            </div>`
      }
    </div>
  `;
}
