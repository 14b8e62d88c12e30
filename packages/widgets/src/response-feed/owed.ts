import { str } from '@lit/localize/internal/str-tag.js';
import { html } from 'lit';
import { dayIn } from '../suggestion/days.ts';
import { fill, hole } from '../text/isolation.ts';
import type { CardView } from './response-card.ts';

const dayLength = 24 * 3_600_000;

/** For how long an answer has been owed, in calendar days of the agency's zone: the number large. */
export function renderOwed({ l, agency, now }: CardView, since: string) {
  const at = (instant: number | string) => Date.parse(dayIn(agency.timeZone, instant));
  const days = (at(now) - at(since)) / dayLength;
  const n = hole(0);
  const sentence = l.format.plural(days, {
    zero: l.msg('أُغلقت اليوم، ولم تنشر الجهة ردها بعد', { id: 'feed/owed.zero' }),
    one: l.msg('أُغلقت قبل يوم واحد، ولم تنشر الجهة ردها بعد', { id: 'feed/owed.one' }),
    two: l.msg('أُغلقت قبل يومين، ولم تنشر الجهة ردها بعد', { id: 'feed/owed.two' }),
    few: l.msg(str`أُغلقت قبل ${n} أيام، ولم تنشر الجهة ردها بعد`, { id: 'feed/owed.few' }),
    many: l.msg(str`أُغلقت قبل ${n} يومًا، ولم تنشر الجهة ردها بعد`, { id: 'feed/owed.many' }),
    other: l.msg(str`أُغلقت قبل ${n} يوم، ولم تنشر الجهة ردها بعد`, { id: 'feed/owed.other' }),
  });
  return html`<p class="overdue">${fill(sentence, html`<span class="days">${l.format.number(days)}</span>`)}</p>`;
}
