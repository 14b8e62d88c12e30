import type { Holiday, PublicPolicy } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { isWeb } from '@shura/contract/web-address';
import { html, nothing } from 'lit';
import { renderHeading } from '../parts/heading.ts';
import { sayWorkingDays } from '../say/clocks.ts';
import { sayFromTo } from '../say/consultations.ts';
import { sayPolicyTitle } from '../say/titles.ts';
import { renderPromises } from '../suggestion/promises.ts';
import { fill } from '../text/isolation.ts';
import { pageOf } from '../text/page-of.ts';
import { dayIn, renderDay } from '../text/times.ts';
import { createCalendarWords } from './calendar-words.ts';
import { renderRemoved } from './policy-removed.ts';
import { type PolicyView, renderTitle } from './policy-view.ts';

/** The version, with a note if it is not the newest. */
function renderInForce(v: PolicyView, { agency, version, from, versions }: PublicPolicy) {
  const { l } = v;
  const newest = versions.every((other) => other.version <= version);
  const day = renderDay(l, dayIn(agency.timeZone, from));
  return html`
    <p class="meta">${l.text(agency.name)} · ${fill(l.msg('النسخة {0}، منذ {1}', { id: 'policy/version' }), l.format.number(version), day)}</p>
    ${newest ? nothing : html`<p><a href=${pageOf(v, `a/${agency.slug}/policy`)}><b>${l.msg('هذه نسخة سابقة؛ النسخة السارية هنا', { id: 'policy/earlier' })}</b></a></p>`}
  `;
}

const byFirstDay = (holidays: readonly Holiday[]) =>
  holidays.toSorted((one, other) => (one.from < other.from ? -1 : 1));

function renderHoliday({ l }: PolicyView, { name, from, to }: Holiday) {
  const [first, last] = [renderDay(l, from), renderDay(l, to)];
  const days = from === to ? first : fill(sayFromTo(l), first, last);
  return html`${fill(l.msg('عطلة {0}', { id: 'policy/holiday' }), l.text(name))}: ${days}`;
}

function renderCalendar(v: PolicyView, { agency, calendar: { weekend, holidays } }: PublicPolicy) {
  const { l, numerals } = v;
  const words = createCalendarWords(l.language, numerals);
  return html`
    ${renderTitle(v, sayWorkingDays(l))}
    <p>${
      weekend.length
        ? fill(l.msg('كل الأيام عدا {0}', { id: 'policy/weekend' }), words.weekdays(weekend))
        : l.msg('كل أيام الأسبوع', { id: 'policy/no-weekend' })
    }</p>
    <p class="meta">${fill(l.msg('تُحسب أيام العمل بتوقيت {0}، ولا يُحسب يوم الاستلام', { id: 'policy/counted' }), l.text(agency.place))}</p>
    ${
      holidays.length
        ? html`<p>${l.msg('وعدا هذه العطل', { id: 'policy/holidays' })}:</p>
            <ul>${byFirstDay(holidays).map((one) => html`<li>${renderHoliday(v, one)}</li>`)}</ul>`
        : nothing
    }
  `;
}

function renderVersions(v: PolicyView, { agency, version: shown, versions }: PublicPolicy) {
  const { l } = v;
  return html`
    ${renderTitle(v, l.msg('كل النسخ', { id: 'policy/versions' }))}
    <ul class="versions">
      ${versions.toReversed().map(({ version, from }) => {
        const sentence = l.msg('النسخة {0}، منذ {1}', { id: 'policy/version' });
        const day = renderDay(l, dayIn(agency.timeZone, from));
        return html`<li><a href=${pageOf(v, `a/${agency.slug}/policy`, `&version=${version}`)} aria-current=${version === shown ? 'page' : nothing}>${fill(sentence, l.format.number(version), day)}</a></li>`;
      })}
    </ul>
  `;
}

/** The whole policy as text. */
export function renderPolicy(v: PolicyView, policy: PublicPolicy) {
  const { l, level, numerals } = v;
  const { reader, pledge, rules, kept, unpublishedDays, complaints, secondPerson, contestedBy } = policy.policy;
  return html`
    ${renderHeading(level, sayPolicyTitle(l))}
    ${renderInForce(v, policy)}
    ${renderTitle(v, l.msg('من يقرأ، ومتى يرد', { id: 'policy/reader' }))}
    <p>${l.text(reader)}</p>
    ${renderPromises(l, pledge)}
    ${secondPerson ? html`<p>${l.msg('لا يُنشر رد حتى يعتمده شخص ثانٍ غير كاتبه', { id: 'policy/second-person' })}</p>` : nothing}
    <p>${fill(l.msg('تُحسب مدة التنفيذ كأنها لم تتوقف إذا بلغت إفادات «لم يُنجز بعد»، من صاحب المقترح ومن أيّدوه قبل إعلان التنفيذ، {0} أو عُشر المؤيدين إن كان أكثر', { id: 'policy/contest' }), l.format.number(contestedBy ?? limits.contestedByMin))}</p>
    ${renderCalendar(v, policy)}
    ${renderTitle(v, l.msg('ما يُحجب، ولماذا', { id: 'policy/rules' }))}
    <p class="meta">${l.msg('ما خالف بندًا يُحجب ويظهر مكانه رقم البند والتاريخ، ولصاحبه أن يتظلّم', { id: 'policy/appeal' })}</p>
    <ol class="rules ${numerals}">${rules.map((rule, index) => html`<li id="rule-${index + 1}">${l.text(rule)}</li>`)}</ol>
    ${renderTitle(v, l.msg('ما يُحفظ، وإلى متى', { id: 'policy/kept' }))}
    <p>${l.text(kept)}</p>
    <p>${fill(l.msg('يُحذف ما لم يُنشر بعد {0} من استلامه', { id: 'policy/unpublished' }), createCalendarWords(l.language, numerals).days(unpublishedDays))}</p>
    ${renderTitle(v, l.msg('البلاغات والشكاوى الشخصية', { id: 'policy/complaints' }))}
    <p>${fill(l.msg('تُقدَّم عبر {0}', { id: 'policy/complaints-at' }), html`<a href=${isWeb(complaints.url) ? complaints.url : nothing} rel="noopener">${l.text(complaints.name)}</a>`)}</p>
    ${renderRemoved(v, policy)}
    ${renderVersions(v, policy)}
  `;
}
