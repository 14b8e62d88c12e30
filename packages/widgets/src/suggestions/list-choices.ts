import type { Consultation } from '@shura/contract';
import { bases, outcomes } from '@shura/contract/lists';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { wordsIn } from '../localization/words-in.ts';
import { sayAnswered } from '../say/acts.ts';
import { sayBasis } from '../say/bases.ts';
import { sayOutcome, sayWhatBecame } from '../say/outcomes.ts';
import type { ListView } from './list-item.ts';

type Options = readonly (readonly [value: string, words: string])[];

/** Orders of the list, and their labels. */
export const ordersOf = (l: Locale) =>
  [
    ['waiting', l.msg('الأطول انتظارًا', { id: 'list/waiting' })],
    ['supported', l.msg('الأكثر تأييدًا', { id: 'list/supported' })],
    ['newest', l.msg('الأحدث', { id: 'list/newest' })],
    ['answered', sayAnswered(l)],
  ] as const;

/** Filters of the list, with labels and values. */
export const filtersOf = (l: Locale, { suggestions }: Consultation) => {
  const filters: (readonly [name: 'basis' | 'outcome' | 'category', words: string, options: Options])[] = [
    ['basis', l.msg('أساس المقترح', { id: 'list/basis' }), bases.map((kind) => [kind, sayBasis(l, kind)])],
    ['outcome', sayWhatBecame(l), outcomes.map((outcome) => [outcome, sayOutcome(l, outcome)])],
  ];
  if (suggestions?.categories[0])
    filters.push([
      'category',
      l.msg('المجال', { id: 'box/category' }),
      suggestions.categories.map(({ id, text }) => [id, wordsIn(text, l.language).words]),
    ]);
  return filters;
};

/** The order and filter fields. The filters are drawn once opened. */
export function renderChoices({ l, controller }: ListView, consultation: Consultation) {
  return html`
    <div class="bar chips" role="group" aria-label=${l.msg('الترتيب', { id: 'list/order' })}>
      ${ordersOf(l).map(
        ([order, words]) => html`
          <button
            type="button"
            part="button"
            aria-pressed=${controller.query.order === order}
            @click=${() => controller.choose('order', order)}
          >${words}</button>
        `,
      )}
    </div>
    <details @toggle=${() => controller.filter()}>
      <summary>${l.msg('التصفية', { id: 'list/filter' })}</summary>
      ${
        controller.filtering
          ? filtersOf(l, consultation).map(
              ([name, words, options]) => html`
                <label class="field">
                  ${words}
                  <select class="in" @change=${({ target }: Event) => controller.choose(name, (target as HTMLSelectElement).value)}>
                    <option value="">${l.msg('الكل', { id: 'list/all' })}</option>
                    ${options.map(([value, label]) => html`<option value=${value}>${label}</option>`)}
                  </select>
                </label>
              `,
            )
          : nothing
      }
    </details>
  `;
}
