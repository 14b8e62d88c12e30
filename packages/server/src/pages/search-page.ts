import {
  limits,
  type SearchAnswer,
  type SearchQuery,
  searchKinds,
  searchQuerySchema,
  searchStates,
} from '@shura/contract';
import { html, raw } from 'hono/html';
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
  const asked = query.q.trim() === '' ? undefined : answer;
  const none = asked?.hits.length === 0;
  const some = asked && !none ? asked : undefined;
  const name = agency && voice.plainText(agency.name);
  return renderPage({
    voice,
    root,
    title: [...(query.q ? [query.q] : []), title, ...(name === undefined ? [] : [name])].join(' · '),
    agency,
    otherLanguage: linkToSearch(otherVoice(voice), query),
    content: html`${panel(html`<h1>${title}</h1>
<p class="hint">${agency ? voice.say('searchIn', { agency: voice.text(agency.name) }) : voice.say('searchMeans')}</p>
${renderForm(view)}
${problem && html`<p class="error" role="alert">${problem}</p>`}
${none && renderNone(view)}`)}
${some && raw(voice.cards(root).found(some, some.next && linkToSearch(voice, { ...query, after: some.next }), agency !== undefined))}`,
    foot: html`<ul>${
      agency && html`<li><a href="${linkTo(view, 'search')}">${voice.say('searchEverywhere')}</a></li>`
    }</ul>`,
  });
};

const renderForm = ({ voice, query }: SearchView): Html => {
  const kinds = searchKinds.map((one) => [one, voice.public.hitKind(one)] as const);
  const states = searchStates.map((one) => [one, voice.public.hitState(one)] as const);
  return html`<form method="get" role="search">
<input type="hidden" name="lang" value="${voice.language}">
<div class="field"><label for="q">${voice.public.searching.words}</label>
<p class="hint" id="q-hint">${voice.public.searching.hint}</p>
<input id="q" name="q" type="search" value="${query.q}" maxlength="${limits.search}" dir="auto" aria-describedby="q-hint"></div>
<div class="filters">
${renderSelect(voice, ['kind', voice.say('searchKind')], kinds, query.kind)}
${renderSelect(voice, ['state', html`${voice.public.became}`], states, query.state)}
<button>${voice.public.searching.search}</button></div></form>`;
};

const renderSelect = (
  voice: Voice,
  [name, label]: readonly [string, Html],
  options: readonly (readonly [value: string, words: string])[],
  chosen: string | undefined,
): Html => html`<label class="field"><span>${label}</span><select name="${name}"><option value="">${voice.say('searchAny')}</option>
${options.map(([value, words]) => html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`)}
</select></label>`;

const renderNone = ({ voice }: SearchView): Html =>
  html`<section class="part" role="status"><h2>${voice.public.searching.none}</h2><p>${voice.public.searching.noneMeans}</p></section>`;
