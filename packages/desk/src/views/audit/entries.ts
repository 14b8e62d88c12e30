import type { AuditEntry } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { dayIn, hourIn } from '../../ui/facts/facts.ts';
import { auditWords } from './words.ts';

/** Data to display entries: the time zone, and the names of polls and consultations by slug. */
export interface Log {
  readonly timeZone: string;
  readonly titles: ReadonlyMap<string, string>;
}

/** Groups entries by day, in order. */
export function byDay(
  entries: readonly AuditEntry[],
  timeZone: string,
): readonly (readonly [day: string, entries: readonly AuditEntry[]])[] {
  const days = Map.groupBy(entries, ({ at }) => dayIn(timeZone, at));
  return [...days];
}

const reference = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

function renderOn(desk: Desk, on: string, titles: Log['titles']) {
  if (reference.test(on)) return html`<a href=${desk.href('suggestions', on)}><bdi dir="ltr">${on}</bdi></a>`;
  const title = titles.get(on);
  return title === undefined ? html`<bdi dir="ltr">${on}</bdi>` : html`<bdi>${title}</bdi>`;
}

/** "10:42 Aida wrote an answer: 7K2M-94FD". */
export function renderEntry(desk: Desk, { at, by, did, on }: AuditEntry, { timeZone, titles }: Log) {
  const w = auditWords[desk.language];
  const done = Object.hasOwn(w.did, did) ? w.did[did as keyof typeof w.did] : undefined;
  return html`
    <li class="entry">
      <time class="meta" datetime=${at}>${hourIn(desk.language, timeZone, at)}</time>
      <p>
        <b><bdi>${by ?? w.operator}</bdi></b> ${done ?? html`<bdi dir="ltr">${did}</bdi>`}
        ${on.length ? html`<span class="on">${on.map((one) => renderOn(desk, one, titles))}</span>` : nothing}
      </p>
    </li>
  `;
}
