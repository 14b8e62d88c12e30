import type { Suggestion } from '@shura/contract';
import { isUntranslated } from '@shura/contract/languages';
import { html, nothing } from 'lit';
import { detectDir } from '../localization/direction.ts';
import type { Locale } from '../localization/locale.ts';
import { wordsIn } from '../localization/words-in.ts';
import { sayWaiting, sayWasDue } from '../say/clocks.ts';
import { countAlike, saySupporters } from '../say/counts.ts';
import { renderOutcome } from '../say/outcomes.ts';
import { sayErased, sayHidden } from '../say/tombstones.ts';
import { sayUntranslated } from '../say/untranslated.ts';
import { langOf } from '../suggestion/author-words.ts';
import { sayNamedBasis } from '../suggestion/basis.ts';
import { beginningOf, excerptLengths, renderExcerpt } from '../suggestion/excerpt.ts';
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

type Answer = NonNullable<Suggestion['answer']>;

/** The day of an instant in the agency's time zone. */
const sayDay = ({ l, timeZone }: ListView, instant: string) => l.format.day(dayIn(timeZone, instant));

/** Supporters (unless in the button), basis and dates as one text node, since a list has thousands of them. */
function sayFacts(v: ListView, suggestion: Suggestion): string {
  const { l } = v;
  const { linked, linkedSupporters, basis, source, receivedAt, acknowledged, answer } = suggestion;
  return [
    answer && isUntranslated(answer.reason, l.language) ? sayUntranslated(l) : '',
    v.counted ? '' : fillPlain(saySupporters(l, linkedSupporters), l.format.number(linkedSupporters)),
    linked.length ? countAlike(l, linked.length) : '',
    ...basis.map((one) => sayNamedBasis(l, one)),
    source?.hashtag && `${l.msg('من وسم', { id: 'list/from' })} ${isolate(source.hashtag)}`,
    fillPlain(l.msg('استُلم في {0}', { id: 'list/received' }), sayDay(v, receivedAt)),
    acknowledged.doneAt && !answer
      ? fillPlain(l.msg('اطُّلع عليه في {0}', { id: 'list/read' }), sayDay(v, acknowledged.doneAt))
      : '',
    sayOverdue(v, suggestion),
  ]
    .filter(Boolean)
    .join('\xa0· ');
}

/** The sentence that says when an answer was due, if it is overdue and not given; otherwise empty. */
const sayOverdue = ({ l }: ListView, { answered }: Suggestion) =>
  answered.late && !answered.doneAt ? fillPlain(sayWasDue(l), l.format.day(answered.dueOn)) : '';

/** How long a suggestion has waited: plain, or as a chip if it is overdue. */
function renderClock({ l }: ListView, { answered }: Suggestion) {
  const words = fillPlain(sayWaiting(l, answered), l.format.number(answered.waited));
  return answered.late ? html`<b class="tag overdue">${words}</b>` : words;
}

/** The outcome as a chip, a filled one if the suggestion was adopted, and the office. */
const renderAnswered = ({ l }: ListView, answer: Answer) =>
  html`<b class="tag ${answer.outcome === 'adopted' ? 'main' : ''}">${renderOutcome(l, answer)}</b> ${l.text(answer.office)}`;

/** The beginning of the reason. */
function renderReason({ l }: ListView, { reason }: Answer) {
  const { words, lang, dir } = wordsIn(reason, l.language);
  const beginning = beginningOf(words, excerptLengths.reasons);
  return html`
    <bdi class="answer" part="answer" lang=${lang} dir=${dir}>${beginning === undefined ? words : `${beginning} …`}</bdi>
  `;
}

/** Shown in place of words: since when they are hidden and by which rule, or when they were erased. */
const sayTombstone = (v: ListView, { hidden, erasedAt }: Suggestion) =>
  hidden
    ? fillPlain(sayHidden(v.l), sayDay(v, hidden.at), v.l.format.number(hidden.rule))
    : erasedAt && fillPlain(sayErased(v.l), sayDay(v, erasedAt));

/**
 * One suggestion, in as few elements as possible: five, six with a title. For a hidden or erased one, the tombstone,
 * and the clock if it was already overdue.
 *
 * @param support the support button, while the consultation is open
 */
export function renderItem(v: ListView, suggestion: Suggestion, support: unknown) {
  const { l, controller, level, timeZone } = v;
  const { reference, publication, title, answered, answer } = suggestion;
  const href = pageOf(v, `s/${reference}`);
  const link = html`<a class="reference" dir="ltr" translate="no" href=${href}>${reference}</a>`;
  const dir = detectDir(title ?? '', l.dir);
  const readable = publication === 'published';
  const said = readable ? answer && renderAnswered(v, answer) : sayTombstone(v, suggestion);
  const clock = !answered.doneAt && renderClock(v, suggestion);
  // Without readable words, the clock comes first. Otherwise an outcome comes first, if any.
  const facts = (readable ? [said, clock] : [clock, sayOverdue(v, suggestion), said]).filter(Boolean);
  return html`
    <li part="suggestion">
      ${link} ${facts.map((fact, index) => [index ? '\xa0· ' : '', fact])}
      ${
        readable
          ? html`
            ${title && html`<bdi role="heading" aria-level=${level} class="words title" dir=${dir} lang=${langOf(dir, l.dir)}>${title}</bdi>`}
            ${renderExcerpt(l, suggestion, href, excerptLengths.listed)}
            ${answer && renderReason(v, answer)}
            ${renderPromoted(v, suggestion, timeZone, controller.support.given.has(reference))}
            ${sayFacts(v, suggestion)}
            ${support}
          `
          : nothing
      }
    </li>
  `;
}
