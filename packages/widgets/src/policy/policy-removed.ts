import type { PublicPolicy } from '@shura/contract';
import { html } from 'lit';
import { fill } from '../text/isolation.ts';
import { createCalendarWords } from './calendar-words.ts';
import { type PolicyView, renderTitle } from './policy-view.ts';

/** Removals by month and rule; says so if there were none. */
export function renderRemoved(v: PolicyView, { removed: rows }: PublicPolicy) {
  const { l, numerals } = v;
  const { month: nameOf } = createCalendarWords(l.language, numerals);
  const title = l.msg('ما حُجب أو حُذف حتى الآن', { id: 'policy/removed' });
  if (!rows.length)
    return html`${renderTitle(v, title)}<p>${l.msg('لم يُحجب شيء ولم يُحذف', { id: 'policy/nothing' })}</p>`;
  const headers = [
    l.msg('الشهر', { id: 'policy/month' }),
    l.msg('البند', { id: 'policy/rule' }),
    l.msg('حُجب كله', { id: 'policy/hidden' }),
    l.msg('حُجب جزء منه', { id: 'policy/redacted' }),
    l.msg('حُذف قبل نشره', { id: 'policy/removed-whole' }),
  ];
  return html`
    ${renderTitle(v, title)}
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <thead>
          <tr>${headers.map((words) => html`<th scope="col">${words}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ month, policy, rule, hidden, redacted, removed }) => html`
              <tr>
                <th scope="row">${nameOf(month)}</th>
                <td>${rule === undefined ? l.msg('انتهاء مدة الحفظ', { id: 'policy/retention' }) : fill(l.msg('البند {0} من النسخة {1}', { id: 'policy/rule-of' }), l.format.number(rule), l.format.number(policy))}</td>
                <td>${l.format.number(hidden)}</td>
                <td>${l.format.number(redacted)}</td>
                <td>${l.format.number(removed)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
