import type { MarkedText, SearchHit, SearchKind, SearchState } from '@shura/contract';
import { html, nothing } from 'lit';
import { detectDir } from '../localization/direction.ts';
import type { Locale } from '../localization/locale.ts';
import { isolate } from '../text/isolation.ts';
import { type Place, pageOf } from '../text/page-of.ts';
import { dayIn, renderDay } from '../text/times.ts';
import { sayAnswered, sayCarriedOut } from './acts.ts';
import { sayPoll } from './forms.ts';
import { sayOutcome } from './outcomes.ts';

/** The field of a search and its button, and what is said if nothing was found. */
export const saySearching = (l: Locale) => ({
  words: l.msg('كلمات البحث', { id: 'search/words' }),
  hint: l.msg('كلمة أو سؤال كامل. لا تُحفظ كلمات البحث.', { id: 'search/hint' }),
  search: l.msg('بحث', { id: 'search/do' }),
  tooMany: l.msg('طلبات بحث كثيرة في وقت قصير. تمكن إعادة المحاولة بعد قليل.', { id: 'search/wait' }),
  none: l.msg('لا نتائج لهذه الكلمات', { id: 'search/none' }),
  noneMeans: l.msg('يمكن البحث بكلمات أخرى، أو بكلمات أقل.', { id: 'search/none-means' }),
});

export const sayHits = (l: Locale): string => l.msg('نتائج البحث', { id: 'search/found' });
export const sayNextHits = (l: Locale): string => l.msg('النتائج التالية', { id: 'search/next' });

/** What kind of thing was found. */
export const sayHitKind = (l: Locale, kind: SearchKind): string =>
  ({
    suggestion: l.msg('مقترح', { id: 'search/suggestion' }),
    commitment: l.msg('التزام', { id: 'search/commitment' }),
    poll: sayPoll(l),
    consultation: l.msg('استشارة عامة', { id: 'search/consultation' }),
    response: l.msg('نتيجة استشارة', { id: 'search/response' }),
  })[kind];

/** What became of something that was found. */
export const sayHitState = (l: Locale, state: SearchState): string => {
  switch (state) {
    case 'waiting':
      return l.msg('لا رد بعد', { id: 'search/waiting' });
    case 'answered':
      return sayAnswered(l);
    case 'promised':
      return l.msg('التزام لم يُنفَّذ بعد', { id: 'search/promised' });
    case 'done':
      return sayCarriedOut(l);
    default:
      return sayOutcome(l, state);
  }
};

/** What became of it, the newest last. An outcome implies an answer, so that "answered" is left out beside it. */
export const sayHitStates = (l: Locale, states: readonly SearchState[]): string =>
  states
    .filter((one) => one !== 'answered' || states.length === 1)
    .map((one) => sayHitState(l, one))
    .join('\u00a0· ');

/** Name of a suggestion without a title. */
export const sayHitReference = (l: Locale, href: string): string =>
  l.msg('المقترح {0}', { id: 'search/reference' }).replace('{0}', isolate(href.slice(href.indexOf('/') + 1)));

export interface HitView extends Place {
  /** Level of the headings, from 1 to 6. */
  readonly level: number;
  /** All hits are of one agency, which is named elsewhere. */
  readonly within?: boolean | undefined;
  /** Links open a new tab, so that nothing being written is lost. */
  readonly newTab?: boolean | undefined;
}

/** What was found, the best first. */
export const renderHits = (v: HitView, hits: readonly SearchHit[]) =>
  html`<ol class="found">${hits.map((hit) => html`<li>${renderHit(v, hit)}</li>`)}</ol>`;

/** One thing: what it is, when, its words with those that were found, and what became of it. */
const renderHit = (v: HitView, { kind, href, agency, at, states, said }: SearchHit) => {
  const { l } = v;
  const facts = [
    sayHitKind(l, kind),
    ...(v.within ? [] : [l.text(agency.name)]),
    renderDay(l, dayIn(agency.timeZone, at)),
  ];
  const shown = shownOf(l, said);
  const titled = shown.find(({ title }) => title.length > 0) ?? said.find(({ title }) => title.length > 0);
  const became = sayHitStates(l, states);
  return html`
    <p class="meta">${facts.map((fact, n) => html`${n > 0 ? '\u00a0· ' : nothing}${fact}`)}</p>
    <div role="heading" aria-level=${v.level}>
      <a href=${pageOf(v, href)} target=${v.newTab ? '_blank' : nothing}>${
        titled
          ? html`<bdi lang=${titled.language} dir=${dirOf(l, titled.title)}>${renderMarked(titled.title)}</bdi>`
          : sayHitReference(l, href)
      }</a>
    </div>
    ${shown.map(({ language, excerpt }) =>
      excerpt.length > 0 ? html`<p lang=${language} dir=${dirOf(l, excerpt)}>${renderMarked(excerpt)}</p>` : nothing,
    )}
    ${became ? html`<p class="became">${became}</p>` : nothing}
  `;
};

/** The reader's language if words were found in it; otherwise those languages in which words were found. */
const shownOf = ({ language }: Locale, said: SearchHit['said']): SearchHit['said'] => {
  const own = said.filter((one) => one.language === language);
  const found = said.filter(({ title, excerpt }) => [...title, ...excerpt].some((piece) => piece.found));
  const foundInOwn = own.filter((one) => found.includes(one));
  return [foundInOwn, found, own, said.slice(0, 1)].find((some) => some.length > 0) ?? [];
};

const renderMarked = (pieces: MarkedText) =>
  pieces.map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text));

const dirOf = (l: Locale, pieces: MarkedText) => detectDir(pieces.map(({ text }) => text).join(''), l.dir);
