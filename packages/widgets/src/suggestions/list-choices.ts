import { bases, outcomes } from '@shura/contract/lists';
import { html, nothing } from 'lit';
import { sayAnswered } from '../say/acts.ts';
import { sayBasis } from '../say/bases.ts';
import { sayOutcome } from '../say/outcomes.ts';
import type { ListView } from './list-item.ts';

const renderFilter = (
  { l, controller }: ListView,
  name: 'basis' | 'outcome',
  words: string,
  options: readonly (readonly [string, string])[],
) => html`
  <label class="field">
    ${words}
    <select class="in" @change=${({ target }: Event) => controller.choose(name, (target as HTMLSelectElement).value)}>
      <option value="">${l.msg('الكل', { id: 'list/all' })}</option>
      ${options.map(([value, label]) => html`<option value=${value}>${label}</option>`)}
    </select>
  </label>
`;

/** In which order, and which ones. The filters are drawn once somebody wants them. */
export function renderChoices(v: ListView) {
  const { l, controller } = v;
  const orders = [
    ['waiting', l.msg('الأطول انتظارًا', { id: 'list/waiting' })],
    ['supported', l.msg('الأكثر تأييدًا', { id: 'list/supported' })],
    ['newest', l.msg('الأحدث', { id: 'list/newest' })],
    ['answered', sayAnswered(l)],
  ] as const;
  return html`
    <div class="bar chips" role="group" aria-label=${l.msg('الترتيب', { id: 'list/order' })}>
      ${orders.map(
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
          ? html`
            ${renderFilter(
              v,
              'basis',
              l.msg('أساس المقترح', { id: 'list/basis' }),
              bases.map((kind) => [kind, sayBasis(l, kind)]),
            )}
            ${renderFilter(
              v,
              'outcome',
              l.msg('ما آل إليه', { id: 'list/outcome' }),
              outcomes.map((outcome) => [outcome, sayOutcome(l, outcome)]),
            )}
          `
          : nothing
      }
    </details>
  `;
}
