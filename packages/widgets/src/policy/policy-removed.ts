import { str } from '@lit/localize/internal/str-tag.js';
import type { PublicPolicy } from '@shura/contract';
import { html } from 'lit';
import { fill, hole } from '../text/isolation.ts';
import { createCalendarWords } from './calendar-words.ts';
import { type PolicyView, renderTitle } from './policy-parts.ts';

/** How much was removed, by month and rule; that nothing was is said too. */
export function renderRemoved(v: PolicyView, { removed }: PublicPolicy) {
  const { l, numerals } = v;
  const [first, second] = [hole(0), hole(1)];
  const { month: nameOf } = createCalendarWords(l.language, numerals);
  const title = l.msg('ما حُجب حتى الآن', { id: 'policy/removed' });
  if (!removed.length) return html`${renderTitle(v, title)}<p>${l.msg('لم يُحجب شيء', { id: 'policy/nothing' })}</p>`;
  const headers = [
    l.msg('الشهر', { id: 'policy/month' }),
    l.msg('البند', { id: 'policy/rule' }),
    l.msg('حُجب كله', { id: 'policy/hidden' }),
    l.msg('حُجب جزء منه', { id: 'policy/redacted' }),
  ];
  return html`
    ${renderTitle(v, title)}
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <thead>
          <tr>${headers.map((words) => html`<th scope="col">${words}</th>`)}</tr>
        </thead>
        <tbody>
          ${removed.map(
            ({ month, policy, rule, hidden, redacted }) => html`
              <tr>
                <th scope="row">${nameOf(month)}</th>
                <td>${fill(l.msg(str`البند ${first} من النسخة ${second}`, { id: 'policy/rule-of' }), l.format.number(rule), l.format.number(policy))}</td>
                <td>${l.format.number(hidden)}</td>
                <td>${l.format.number(redacted)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
