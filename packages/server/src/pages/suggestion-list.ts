import { bases, outcomes, type SuggestionOrder } from '@shura/contract';
import { html } from 'hono/html';
import { linkToList, listParameters } from './list-query.ts';
import {
  categoryOf,
  renderPromoted,
  renderReference,
  renderSaid,
  renderWaiting,
  sayBases,
  sayOutcome,
  saySource,
  saySupporters,
} from './suggestion-facts.ts';
import { renderSupport } from './support-form.ts';
import type { SentenceKey } from './text.ts';
import type { Listed, TopicView } from './topic-view.ts';
import type { Html } from './voice.ts';

/** Published suggestions in pages, in an order and with filters that an address can name. */
export const renderList = (view: TopicView): Html => {
  const { voice, list, query } = view;
  const { order, after, ...filters } = query;
  const filtered = order === 'answered' || Object.values(filters).some((value) => value !== undefined);
  return html`<section class="part" id="suggestions"><h2>${voice.say('suggestions')}</h2>
<p class="hint">${list.total > 0 ? voice.count('suggestionCount', list.total) : voice.say(filtered ? 'noneFit' : 'noneYet')}</p>
${(list.total > 0 || filtered) && html`${renderOrders(view)}${renderFilters(view)}`}
<ol class="items" role="list">${list.items.map((item) => renderItem(view, item))}</ol>
${renderPages(view)}
${list.items.length > 0 && view.topic.state === 'open' && html`<p class="hint">${voice.say('supportCookie')}</p>`}
</section>`;
};

const orders: readonly (readonly [SuggestionOrder, SentenceKey])[] = [
  ['waiting', 'waitingLongest'],
  ['supported', 'mostSupported'],
  ['newest', 'newest'],
  ['answered', 'answeredLately'],
];

const renderOrders = ({ voice, query }: TopicView): Html => {
  const links = orders.map(([order, key]) => {
    const href = `${linkToList(voice, { ...query, order, after: undefined })}#suggestions`;
    return html`<a href="${href}"${order === query.order && html` aria-current="true"`}>${voice.say(key)}</a>`;
  });
  return html`<nav class="orders" aria-label="${voice.plain('order')}">${links}</nav>`;
};

const renderFilters = ({ voice, query, topic }: TopicView): Html => {
  const categories = topic.suggestions?.categories ?? [];
  const select = (
    name: 'basis' | 'outcome' | 'category',
    any: SentenceKey,
    options: readonly (readonly [string, string])[],
  ) =>
    html`<label><span>${voice.say(name)}</span><select name="${name}"><option value="">${voice.plain(any)}</option>${options.map(
      ([value, says]) => html`<option value="${value}"${value === query[name] && html` selected`}>${says}</option>`,
    )}</select></label>`;
  return html`<form method="get" action="?#suggestions" class="filters" role="search" aria-label="${voice.plain('filter')}">
<input type="hidden" name="lang" value="${voice.language}">
<input type="hidden" name="order" value="${query.order}">
${select(
  'basis',
  'anyBasis',
  bases.map((kind) => [kind, voice.plain(kind)]),
)}
${select(
  'outcome',
  'anyOutcome',
  outcomes.map((outcome) => [outcome, voice.plain(outcome)]),
)}
${
  categories.length > 0 &&
  select(
    'category',
    'anyCategory',
    categories.map(({ id, text }) => [id, voice.plainText(text)]),
  )
}
<button class="quiet">${voice.say('show')}</button>
</form>`;
};

const renderPages = ({ voice, query, list }: TopicView): Html => {
  const link = (key: SentenceKey, after: string | undefined) =>
    html`<a href="${linkToList(voice, { ...query, after })}#suggestions">${voice.say(key)}</a>`;
  if (query.after === undefined && list.next === undefined) return html``;
  return html`<nav class="pages" aria-label="${voice.plain('suggestions')}">${query.after !== undefined && link('showFirst', undefined)}
${list.next !== undefined && link('showMore', list.next)}</nav>`;
};

const renderItem = (view: TopicView, { suggestion, acts }: Listed): Html => {
  const { voice, topic, query, supports } = view;
  const { reference, title, answer, answered, publication } = suggestion;
  const category = categoryOf(topic.suggestions?.categories ?? [], suggestion.category);
  const waits = publication === 'published' && answered.doneAt === undefined;
  const facts = [
    ...saySource(voice, suggestion, topic.agency.timeZone),
    ...saySupporters(voice, suggestion),
    ...sayBases(voice, suggestion),
    ...(category ? [voice.text(category)] : []),
  ];
  return html`<li class="item" id="${reference}">
<p class="line">${waits ? renderWaiting(voice, answered) : html`<span class="state">${answer && sayOutcome(voice, answer)}</span>`}
${renderReference(view, reference)}</p>
${title !== undefined && html`<h3>${voice.words(title)}</h3>`}
${renderSaid(view, suggestion, acts, topic.agency)}
${renderPromoted(view, suggestion, topic.agency.timeZone, supports.has(reference))}
${answer && html`<p class="answer">${voice.text(answer.reason)}</p>`}
<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
${
  topic.state === 'open' &&
  publication === 'published' &&
  renderSupport(view, { reference, supported: supports.has(reference), list: String(listParameters(query)) })
}
</li>`;
};
