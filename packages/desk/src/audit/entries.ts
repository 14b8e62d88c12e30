import type { AuditEntry } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Desk } from '../shell/desk.ts';
import { auditWords } from './words.ts';

/** The day of an instant in a zone, `YYYY-MM-DD`: Swedish writes dates so. */
const dayIn = (instant: string, timeZone: string): string => new Date(instant).toLocaleDateString('sv', { timeZone });

/** Entries by the day they are of, in the order they are in. */
export function byDay(
  entries: readonly AuditEntry[],
  timeZone: string,
): readonly (readonly [day: string, entries: readonly AuditEntry[]])[] {
  const days = Map.groupBy(entries, ({ at }) => dayIn(at, timeZone));
  return [...days];
}

const reference = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

const renderOn = (desk: Desk, on: string) =>
  reference.test(on)
    ? html`<a href=${desk.href('suggestions', on)}><bdi dir="ltr">${on}</bdi></a>`
    : html`<bdi dir="ltr">${on}</bdi>`;

/** "10:42 Aida wrote an answer: 7K2M-94FD". */
export function renderEntry(desk: Desk, { at, by, did, on }: AuditEntry, timeZone: string) {
  const w = auditWords[desk.language];
  const done = Object.hasOwn(w.did, did) ? w.did[did as keyof typeof w.did] : undefined;
  const clock = new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
  return html`
    <li class="entry">
      <time class="meta" datetime=${at}><bdi dir="ltr">${clock}</bdi></time>
      <p>
        <b><bdi>${by ?? w.operator}</bdi></b> ${done ?? html`<bdi dir="ltr">${did}</bdi>`}
        ${on.length ? html`<span class="on">${on.map((one) => renderOn(desk, one))}</span>` : nothing}
      </p>
    </li>
  `;
}
