import type { Suggestion } from '@shura/contract';
import { isUntranslated } from '@shura/contract/languages';
import { html, nothing } from 'lit';
import { detectDir } from '../localization/direction.ts';
import type { Locale } from '../localization/locale.ts';
import { sayWaiting, sayWasDue } from '../say/clocks.ts';
import { countAlike, saySupporters } from '../say/counts.ts';
import { sayErased, sayHidden } from '../say/tombstones.ts';
import { sayUntranslated } from '../say/untranslated.ts';
import { renderAnswer, renderChip } from '../suggestion/answer.ts';
import { langOf, renderReference } from '../suggestion/author-words.ts';
import { sayNamedBasis } from '../suggestion/basis.ts';
import { excerptLengths, renderExcerpt } from '../suggestion/excerpt.ts';
import { renderPromoted } from '../suggestion/promoted.ts';
import { fillPlain, isolate } from '../text/isolation.ts';
import { pageOf } from '../text/page-of.ts';
import { dayIn } from '../text/times.ts';
import type { ListController } from './list-controller.ts';

/** Input of every item. */
export interface ListView {
  readonly l: Locale;
  readonly controller: ListController;
  /** Address of the server, with a trailing slash. */
  readonly server: string;
  /** The agency's IANA time zone. */
  readonly timeZone: string;
  /** Level of an item's heading. */
  readonly level: number;
  /** Whether a button shows the number of supporters. */
  readonly counted: boolean;
}

/** A day, `YYYY-MM-DD`, that no line end divides. */
const sayDay = ({ l }: ListView, day: string) => l.format.day(day).replaceAll(' ', '\xa0');

/** The same for an instant, in the agency's time zone. */
const sayDayOf = (v: ListView, instant: string) => sayDay(v, dayIn(v.timeZone, instant));

/**
 * Supporters (unless in the button), basis and day: a list has hundreds of them, so they are one text node. A dot ends a
 * line, but never begins one.
 */
function sayFacts(v: ListView, suggestion: Suggestion): string {
  const { l } = v;
  const { linked, linkedSupporters, basis, source, receivedAt, answer } = suggestion;
  return [
    sayOverdue(v, suggestion),
    answer && isUntranslated(answer.reason, l.language) ? sayUntranslated(l) : '',
    v.counted ? '' : fillPlain(saySupporters(l), l.format.number(linkedSupporters)),
    linked.length ? countAlike(l, linked.length) : '',
    ...basis.map((one) => sayNamedBasis(l, one)),
    source?.hashtag && `${l.msg('من وسم', { id: 'list/from' })} ${isolate(source.hashtag)}`,
    fillPlain(l.msg('استُلم في {0}', { id: 'list/received' }), sayDayOf(v, receivedAt)),
  ]
    .filter(Boolean)
    .join('\xa0· ');
}

/** The sentence that says when an answer was due, if it is overdue and not given; otherwise empty. */
const sayOverdue = (v: ListView, { answered }: Suggestion) =>
  answered.late && !answered.doneAt ? fillPlain(sayWasDue(v.l), sayDay(v, answered.dueOn)) : '';

/** How long a suggestion has waited, as a chip. */
function renderClock({ l }: ListView, { answered }: Suggestion) {
  const words = fillPlain(sayWaiting(l, answered), l.format.number(answered.waited));
  return html`<b class="tag ${answered.late ? 'overdue' : 'waiting'}">${words}</b>`;
}

/** Shown in place of words: since when they are hidden and by which rule, or when they were erased. */
const sayTombstone = (v: ListView, { hidden, erasedAt }: Suggestion) =>
  hidden
    ? fillPlain(sayHidden(v.l), sayDayOf(v, hidden.at), v.l.format.number(hidden.rule))
    : erasedAt && fillPlain(sayErased(v.l), sayDayOf(v, erasedAt));

/**
 * One suggestion, in as few elements as possible: six, seven with a title. For a hidden or erased one, the tombstone, and
 * the clock if it was already overdue.
 *
 * @param support the support button, while the consultation is open
 */
export function renderItem(v: ListView, suggestion: Suggestion, support: unknown) {
  const { l, controller, level, timeZone } = v;
  const { reference, publication, title, answered } = suggestion;
  const href = pageOf(v, `s/${reference}`);
  const dir = detectDir(title ?? '', l.dir);
  const clock = answered.doneAt ? nothing : renderClock(v, suggestion);
  const link = renderReference(reference, href);
  return html`
    <li part="suggestion">
      ${
        publication === 'published'
          ? html`
            ${renderChip(l, suggestion)} ${clock}
            ${title && html`<div role="heading" aria-level=${level} class="words title" dir=${dir} lang=${langOf(dir, l.dir)}>${title}</div>`}
            ${renderExcerpt(l, suggestion, href, excerptLengths.listed)}
            ${renderAnswer(l, suggestion)}
            ${renderPromoted(v, suggestion, timeZone, controller.support.given.has(reference))}
            <p class="meta">${[sayFacts(v, suggestion), '\xa0· ', link]}</p>
            ${support}
          `
          : html`${clock} <p>${sayOverdue(v, suggestion)} ${sayTombstone(v, suggestion)} ${link}</p>`
      }
    </li>
  `;
}
