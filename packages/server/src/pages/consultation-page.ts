import type { SentSuggestion } from '@shura/contract';
import { html, raw } from 'hono/html';
import { renderConsultationPolls, renderFeedLinks } from './consultation-facts.ts';
import { type ConsultationView, feedsOf, linkTo } from './consultation-view.ts';
import { otherVoice } from './forms/send-page.ts';
import { renderSuggestionForm, type SuggestionForm } from './forms/suggestion-form.ts';
import { renderSupport } from './forms/support-form.ts';
import { type PageParts, panel, renderPage } from './layout.ts';
import { linkToList, listParameters } from './list-query.ts';
import { renderAlert } from './notices.ts';
import type { Html } from './voice.ts';

/** A consultation: its purpose, outcome, polls, suggestion box and suggestions. */
export const consultationPage = (view: ConsultationView, notice?: Html): Html => {
  const { voice, topic, query, responses, now } = view;
  const cards = voice.cards(view.root);
  const { agency, suggestions: box, state } = topic;
  const feeds = feedsOf(view, agency.slug, topic.slug);
  return renderPage({
    voice,
    root: view.root,
    title: `${voice.plainText(topic.title)} · ${voice.plainText(agency.name)}`,
    agency,
    otherLanguage: linkToList(otherVoice(voice), query),
    feeds,
    preview: {
      base: view.base,
      path: `c/${topic.slug}`,
      title: voice.plainText(topic.title),
      description: voice.plainText(topic.purpose ?? topic.title),
      agency,
    },
    named: true,
    content: html`${notice && panel(notice)}
${raw(cards.consultation(topic))}
${responses && raw(cards.outcome(topic, responses, now))}
${renderConsultationPolls(view)}
${box && state === 'open' && raw(renderSuggestionForm({ ...view, draft: {}, wrong: {}, checked: '' }, 2))}
${box && state !== 'scheduled' && renderList(view)}`,
    foot: html`${renderMore(view, agency.slug)}${renderFeedLinks(voice, feeds)}`,
  });
};

/** Published suggestions, paged, with order and filters in the address. */
const renderList = (view: ConsultationView): Html => {
  const { voice, root, topic, list, query, supports } = view;
  const open = topic.state === 'open';
  const at = String(listParameters(query));
  const card = voice.cards(root).suggestions({
    ...{ consultation: topic, list, query, supports },
    hrefOf: (other) => linkToList(voice, other),
    support: (reference) =>
      open ? String(renderSupport(view, { reference, supported: supports.has(reference), list: at })) : '',
  });
  return html`${raw(card)}${open && list.suggestions.length > 0 && panel(html`<p class="hint">${voice.say('supportCookie')}</p>`)}`;
};

/** Links to the agency's other pages. */
const renderMore = (view: ConsultationView, agency: string): Html => {
  const { voice } = view;
  const { titles } = voice.cards(view.root);
  const link = (path: string, words: string) => html`<li><a href="${linkTo(view, path)}">${words}</a></li>`;
  const policies = view.topic.suggestions && [
    link(`a/${agency}/policy`, titles.policy),
    link(`a/${agency}/pledge`, titles.pledge),
    link('s', voice.public.titles.track),
  ];
  return html`<ul>${link(`a/${agency}`, titles.responses)}${policies}</ul>`;
};

/** A page about one submission of the suggestion form. */
const formPage = (
  view: SuggestionForm,
  parts: Pick<PageParts, 'title' | 'content' | 'named' | 'otherLanguage'>,
): Html => {
  const { voice, root, topic } = view;
  const back = html`<a href="${linkTo(view, `c/${topic.slug}`)}">${voice.say('backToTopic')}</a>`;
  return renderPage({ voice, root, agency: topic.agency, foot: html`<ul><li>${back}</li></ul>`, ...parts });
};

/** The page with only the suggestion box, for a sender who must correct or review something first. */
export const suggestionFormPage = (view: SuggestionForm): Html => {
  const { voice, topic, wrong, problem } = view;
  const title = voice.plainText(topic.title);
  const failed = Object.keys(wrong).length > 0 || problem !== undefined;
  return formPage(view, {
    title: failed ? voice.plain('problemIn', { title }) : `${voice.plain('lookAgain')} · ${title}`,
    named: true,
    content: raw(renderSuggestionForm(view, 1)),
  });
};

/** Shows the tracking code once: no address contains the code, and the page is not cached. */
export const sentPage = (view: SuggestionForm, sent: SentSuggestion): Html => {
  const content = raw(view.voice.cards(view.root).receipt(view.topic, sent));
  return formPage(view, { title: view.voice.public.titles.received, otherLanguage: null, content });
};

/** Returns the text to its sender, because the consultation takes no suggestions. */
export const untakenPage = (view: SuggestionForm): Html => {
  const { voice, topic, draft } = view;
  return formPage(view, {
    title: voice.plain('problemIn', { title: voice.plainText(topic.title) }),
    content: panel(html`${renderAlert(voice.say('topicTookNone'))}
<h1>${voice.text(topic.title)}</h1><p class="own">${voice.words(draft['text'] ?? '')}</p>`),
  });
};
