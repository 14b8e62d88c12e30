import {
  limits,
  type MarkedText,
  type SearchAnswer,
  type SearchHit,
  type SearchKind,
  type SearchQuery,
  type SearchState,
  searchKinds,
  searchQuerySchema,
  searchStates,
} from '@shura/contract';
import { html } from 'hono/html';
import * as v from 'valibot';
import { linkTo } from './consultation-view.ts';
import { otherVoice } from './forms/send-page.ts';
import { type PageParts, panel, renderPage } from './layout.ts';
import type { Html, Voice } from './voice.ts';

export interface SearchView extends Pick<PageParts, 'agency'> {
  readonly voice: Voice;
  readonly root: string;
  readonly query: SearchQuery;
  /** Undefined before anything was searched, and if the search was refused. */
  readonly answer?: SearchAnswer | undefined;
  /** Why the search was refused. */
  readonly problem?: Html | undefined;
}

const { kind, state, after } = searchQuerySchema.entries;

/** Reads the parameters of a search. Invalid ones are ignored: an address may have been typed. */
export const readSearchQuery = (value: (name: string) => string | undefined): SearchQuery => {
  const read = <Schema extends v.GenericSchema>(name: string, schema: Schema) => {
    const parsed = v.safeParse(schema, value(name));
    return parsed.success ? parsed.output : undefined;
  };
  return {
    q: (value('q') ?? '').slice(0, limits.search + 1),
    ...{ kind: read('kind', kind), state: read('state', state), after: read('after', after) },
  };
};

const linkToSearch = ({ language }: Pick<Voice, 'language'>, query: Partial<SearchQuery>): string => {
  const parameters = new URLSearchParams();
  for (const name of ['q', 'kind', 'state', 'after'] as const) {
    const value = query[name];
    if (value) parameters.set(name, value);
  }
  parameters.set('lang', language);
  return `?${parameters}`;
};

/** The search of one agency, or of all. */
export const searchPage = (view: SearchView): Html => {
  const { voice, root, agency, query, answer, problem } = view;
  const title = voice.plain('searchTitle');
  const name = agency && voice.plainText(agency.name);
  return renderPage({
    voice,
    root,
    title: [...(query.q ? [query.q] : []), title, ...(name === undefined ? [] : [name])].join(' · '),
    agency,
    otherLanguage: linkToSearch(otherVoice(voice), query),
    content: panel(html`<h1>${title}</h1>
<p class="hint">${agency ? voice.say('searchIn', { agency: voice.text(agency.name) }) : voice.say('searchMeans')}</p>
${renderForm(view)}
${problem ? html`<p class="error" role="alert">${problem}</p>` : answer && renderFound(view, answer)}`),
    foot: html`<ul>${
      agency && html`<li><a href="${linkTo(view, 'search')}">${voice.say('searchEverywhere')}</a></li>`
    }</ul>`,
  });
};

const renderForm = ({ voice, query }: SearchView): Html => {
  const kinds = searchKinds.map((one) => [one, kindName(voice, one)] as const);
  const states = searchStates.map((one) => [one, stateName(voice, one)] as const);
  return html`<form method="get" role="search">
<input type="hidden" name="lang" value="${voice.language}">
<div class="field"><label for="q">${voice.say('searchWords')}</label>
<p class="hint" id="q-hint">${voice.say('searchHint')}</p>
<input id="q" name="q" type="search" value="${query.q}" maxlength="${limits.search}" dir="auto" aria-describedby="q-hint"></div>
<div class="filters">
${renderSelect(voice, ['kind', voice.say('searchKind')], kinds, query.kind)}
${renderSelect(voice, ['state', html`${voice.public.became.label}`], states, query.state)}
<button>${voice.say('searchDo')}</button></div></form>`;
};

const renderSelect = (
  voice: Voice,
  [name, label]: readonly [string, Html],
  options: readonly (readonly [value: string, words: string])[],
  chosen: string | undefined,
): Html => html`<label class="field"><span>${label}</span><select name="${name}"><option value="">${voice.say('searchAny')}</option>
${options.map(([value, words]) => html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`)}
</select></label>`;

const renderFound = (view: SearchView, { hits, next }: SearchAnswer): Html => {
  const { voice, query } = view;
  if (query.q.trim() === '') return html``;
  if (hits.length === 0) {
    return html`<section class="part" role="status"><h2>${voice.say('searchNone')}</h2><p>${voice.say('searchNoneMeans')}</p></section>`;
  }
  return html`<section class="part"><h2>${voice.say('searchFound')}</h2>
<ol class="found">${hits.map((hit) => renderHit(view, hit))}</ol>
${next !== undefined && html`<p class="actions"><a class="button" href="${linkToSearch(voice, { ...query, after: next })}">${voice.say('searchNext')}</a></p>`}</section>`;
};

/** One thing: what it is, when, its words with those that were found, and what became of it. */
const renderHit = (view: SearchView, { kind, href, agency, at, states, said }: SearchHit): Html => {
  const { voice } = view;
  const facts = [
    html`${kindName(voice, kind)}`,
    ...(view.agency ? [] : [voice.text(agency.name)]),
    html`<time datetime="${at}">${voice.plainDayOf(at, agency.timeZone)}</time>`,
  ];
  const shown = shownOf(voice, said);
  const titled = shown.find(({ title }) => title.length > 0) ?? said.find(({ title }) => title.length > 0);
  const title = titled
    ? html`<bdi ${spokenIn(voice, titled.language, titled.title)}>${renderMarked(titled.title)}</bdi>`
    : html`${voice.plain('suggestionOf', { reference: href.slice(href.indexOf('/') + 1) })}`;
  // The newest state is the last one: an outcome says more than that there is an answer.
  const became = states.filter((one) => one !== 'answered' || states.length === 1).map((one) => stateName(voice, one));
  return html`<li><p class="hint">${facts.map((fact, n) => html`${n > 0 && ' · '}${fact}`)}</p>
<h3><a href="${linkTo(view, href)}">${title}</a></h3>
${shown.map(({ language, excerpt }) => excerpt.length > 0 && html`<p ${spokenIn(voice, language, excerpt)}>${renderMarked(excerpt)}</p>`)}
${became.length > 0 && html`<p class="state">${became.join(' · ')}</p>`}</li>`;
};

/** The page's language if words were found in it; otherwise those languages in which words were found. */
const shownOf = ({ language }: Voice, said: SearchHit['said']): SearchHit['said'] => {
  const own = said.filter((one) => one.language === language);
  const found = said.filter(({ title, excerpt }) => [...title, ...excerpt].some((piece) => piece.found));
  const foundInOwn = own.filter((one) => found.includes(one));
  return [foundInOwn, found, own, said.slice(0, 1)].find((some) => some.length > 0) ?? [];
};

const renderMarked = (pieces: MarkedText): Html =>
  html`${pieces.map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text))}`;

/** Attributes of an element with this text. */
const spokenIn = (voice: Voice, language: string, pieces: MarkedText): Html => {
  const { lang, dir } = voice.spoken({ [language]: pieces.map(({ text }) => text).join('') });
  return html`lang="${lang}" dir="${dir}"`;
};

const kindName = (voice: Voice, kind: SearchKind): string => {
  switch (kind) {
    case 'suggestion':
      return voice.plain('suggestionFound');
    case 'commitment':
      return voice.plain('commitmentFound');
    case 'poll':
      return voice.public.voting.poll;
    case 'consultation':
      return voice.plain('consultation');
    case 'response':
      return voice.plain('responseFound');
  }
};

const stateName = (voice: Voice, state: SearchState): string => {
  switch (state) {
    case 'waiting':
      return voice.plain('waitingFound');
    case 'answered':
      return voice.public.became.answered;
    case 'promised':
      return voice.plain('promisedFound');
    case 'done':
      return voice.public.became.done;
    default:
      return voice.public.outcome(state);
  }
};
