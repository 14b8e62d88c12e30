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

/** Fields for the order and the filters, drawn once opened. */
export function renderChoices({ l, controller }: ListView, consultation: Consultation) {
  const renderField = (name: Parameters<typeof controller.choose>[0], words: string, options: Options) => html`
    <label class="field">
      ${words}
      <select class="in" @change=${({ target }: Event) => controller.choose(name, (target as HTMLSelectElement).value)}>
        ${options.map(([value, label]) => html`<option value=${value}>${label}</option>`)}
      </select>
    </label>
  `;
  const all = ['', l.msg('الكل', { id: 'list/all' })] as const;
  return html`
    <details @toggle=${() => controller.filter()}>
      <summary>${l.msg('الترتيب والتصفية', { id: 'list/choices' })}</summary>
      ${
        controller.filtering
          ? [
              renderField('order', l.msg('الترتيب', { id: 'list/order' }), ordersOf(l)),
              filtersOf(l, consultation).map(([name, words, options]) => renderField(name, words, [all, ...options])),
            ]
          : nothing
      }
    </details>
  `;
}
