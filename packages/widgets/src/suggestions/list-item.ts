import type { Suggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { sayWaiting, sayWasDue } from '../say/clocks.ts';
import { countAlike, saySupporters } from '../say/counts.ts';
import { renderOutcome } from '../say/outcomes.ts';
import { langOf } from '../suggestion/author-words.ts';
import { sayNamedBasis } from '../suggestion/basis.ts';
import { beginningOf, renderExcerpt } from '../suggestion/excerpt.ts';
import { renderPromoted } from '../suggestion/promoted.ts';
import { renderSupport } from '../suggestion/support.ts';
import { detectDir } from '../text/direction.ts';
import { fillPlain, isolate } from '../text/isolation.ts';
import { pageOf } from '../text/page-of.ts';
import { dayIn } from '../text/times.ts';
import { wordsIn } from '../text/words.ts';
import type { ListController } from './list-controller.ts';

/** What every item is drawn from. */
export interface ListView {
  readonly l: Locale;
  readonly controller: ListController;
  /** Address of the server, with a slash at the end. */
  readonly server: string;
  /** IANA zone of the agency. */
  readonly timeZone: string;
  /** Level of an item's heading. */
  readonly level: number;
}

type Answer = NonNullable<Suggestion['answer']>;

/** Who supports it, what it rests on and when what happened: one text, for a list has thousands of them. */
function sayFacts(v: ListView, suggestion: Suggestion): string {
  const { l, controller, timeZone } = v;
  const { linked, basis, source, receivedAt, acknowledged, answered, answer } = suggestion;
  const { supporters, linkedSupporters } = controller.support.countsOf(suggestion);
  const [received, read] = [
    l.format.day(dayIn(timeZone, receivedAt)),
    acknowledged.doneAt && l.format.day(dayIn(timeZone, acknowledged.doneAt)),
  ];
  const people = linked.length ? linkedSupporters : supporters;
  return [
    fillPlain(saySupporters(l, people), l.format.number(people)) +
      (linked.length ? ` ${l.msg('معًا', { id: 'list/together' })}` : ''),
    linked.length ? countAlike(l, linked.length) : '',
    ...basis.map((one) => sayNamedBasis(l, one)),
    source?.hashtag && `${l.msg('من وسم', { id: 'list/from' })} ${isolate(source.hashtag)}`,
    fillPlain(l.msg('استُلم في {0}', { id: 'list/received' }), received),
    read && !answer ? fillPlain(l.msg('اطُّلع عليه في {0}', { id: 'list/read' }), read) : '',
    answered.late && !answered.doneAt ? fillPlain(sayWasDue(l), l.format.day(answered.dueOn)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How long it has waited; the number is the only element. */
const renderClock = ({ l }: ListView, { answered }: Suggestion) =>
  sayWaiting(l, answered)
    .split('{0}')
    .map((words, index) =>
      index
        ? [html`<b class="days ${answered.late ? 'overdue' : ''}">${l.format.number(answered.waited)}</b>`, words]
        : words,
    );

/** What became of it, and who says so. */
const renderAnswered = ({ l }: ListView, answer: Answer) =>
  html`<b class="outcome">${renderOutcome(l, answer)}</b> · ${l.text(answer.office)}`;

/** The beginning of why. */
function renderReason({ l }: ListView, { reason }: Answer) {
  const { words, lang, dir } = wordsIn(reason, l.language);
  const beginning = beginningOf(words, 160);
  return html`
    <bdi class="answer" part="answer" lang=${lang} dir=${dir}>${beginning === undefined ? words : `${beginning} …`}</bdi>
  `;
}

/** What stands in the place of its words: by which rule, and since when. */
function renderHidden({ l, timeZone }: ListView, { at, rule }: NonNullable<Suggestion['hidden']>) {
  const sentence = l.msg('حُجب في {0} وفق البند {1}', { id: 'list/hidden' });
  return fillPlain(sentence, l.format.day(dayIn(timeZone, at)), l.format.number(rule));
}

/**
 * One suggestion, in as few elements as say it: five, six with a title.
 *
 * @param support the way to support it: a button, unless a page has another
 */
export function renderItem(
  v: ListView,
  suggestion: Suggestion,
  support: unknown = renderSupport(v.l, v.controller.support, suggestion),
) {
  const { l, controller, level, timeZone } = v;
  const { reference, publication, hidden, title, answered, answer } = suggestion;
  const href = pageOf(v, `s/${reference}`);
  const link = html`<a class="reference" dir="ltr" translate="no" href=${href}>${reference}</a>`;
  const dir = detectDir(title ?? '', l.dir);
  if (publication !== 'published') {
    return html`<li part="suggestion">${link} ${
      publication === 'erased' ? l.msg('محا نصه صاحبه', { id: 'list/erased' }) : hidden && renderHidden(v, hidden)
    }</li>`;
  }
  return html`
    <li part="suggestion">
      ${link} ${answer && renderAnswered(v, answer)} ${answered.doneAt ? nothing : [answer && '· ', renderClock(v, suggestion)]}
      ${title && html`<bdi role="heading" aria-level=${level} class="words title" dir=${dir} lang=${langOf(dir, l.dir)}>${title}</bdi>`}
      ${renderExcerpt(l, suggestion, href, 320)}
      ${answer && renderReason(v, answer)}
      ${renderPromoted(v, suggestion, timeZone, controller.support.given.has(reference))}
      ${sayFacts(v, suggestion)}
      ${support}
    </li>
  `;
}
