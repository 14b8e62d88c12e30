import type { Responses } from '@shura/contract';
import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';
import { dayIn } from '../text/times.ts';

const dayLength = 24 * 3_600_000;

interface Owing {
  readonly l: Locale;
  readonly agency: Pick<Responses['agency'], 'timeZone'>;
  /** UTC milliseconds. */
  readonly now: number;
}

/** How long an answer has been owed, in calendar days of the agency's time zone. */
export function renderOwed({ l, agency, now }: Owing, since: string) {
  const at = (instant: number | string) => Date.parse(dayIn(agency.timeZone, instant));
  // A device's clock may be behind.
  const days = (Math.max(at(now), at(since)) - at(since)) / dayLength;
  const sentence = days
    ? l.msg('أُغلقت {0}، ولم تنشر الجهة ردها بعد', { id: 'feed/owed' })
    : l.msg('أُغلقت اليوم، ولم تنشر الجهة ردها بعد', { id: 'feed/owed-today' });
  return html`<p class="overdue">${fill(sentence, l.format.fromNow(-days, 'day'))}</p>`;
}
