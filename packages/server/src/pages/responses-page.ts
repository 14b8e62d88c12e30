import { outcomes, type Response, type Responses } from '@shura/contract';
import { html } from 'hono/html';
import { renderPage } from './layout.ts';
import { otherVoice } from './send-page.ts';
import { renderFeedLinks } from './topic-facts.ts';
import { renderOutcome, sayOwed } from './topic-outcome.ts';
import { feedsOf, linkTo } from './topic-view.ts';
import type { Html, Voice } from './voice.ts';

export interface ResponsesView {
  readonly voice: Voice;
  readonly root: string;
  readonly responses: Responses;
  /** Whether the agency takes suggestions, so that it has a policy and a pledge. */
  readonly listens: boolean;
  readonly now: number;
}

/** What an agency asked, heard and did: a card for each consultation that has opened. */
export const responsesPage = (view: ResponsesView): Html => {
  const { voice, root, responses, listens } = view;
  const { agency, responses: cards } = responses;
  const feeds = feedsOf(view, agency.slug);
  return renderPage({
    voice,
    root,
    title: `${voice.plain('feedTitle')} · ${voice.plainText(agency.name)}`,
    agency,
    otherLanguage: `?lang=${otherVoice(voice).language}`,
    feeds,
    content: html`<h1>${voice.say('feedTitle')}</h1>
${cards.length === 0 && html`<p>${voice.say('feedNone')}</p>`}
${cards.map((card) => renderCard(view, card))}
${
  listens &&
  html`<ul class="links part"><li><a href="${linkTo(view, `a/${agency.slug}/policy`)}">${voice.say('seePolicy')}</a></li>
<li><a href="${linkTo(view, `a/${agency.slug}/pledge`)}">${voice.say('seePledge')}</a></li></ul>`
}
${renderFeedLinks(voice, feeds)}`,
  });
};

const renderCard = (view: ResponsesView, card: Response): Html => {
  const { voice, responses, now } = view;
  const { agency } = responses;
  return html`<article class="part" id="${card.consultation}">
<ol class="thread"><li><p class="state">${voice.say('asked')}</p>
<h2><a href="${linkTo(view, `c/${card.consultation}`)}">${voice.text(card.title)}</a></h2>
${card.purpose && html`<p>${voice.text(card.purpose)}</p>`}
<ul class="facts">${factsOf(view, card).map((fact) => html`<li>${fact}</li>`)}</ul></li></ol>
${card.outcome && renderOutcome(voice, card.outcome, agency.timeZone)}
${card.outcomeOwedSince !== undefined && html`<p class="owed">${sayOwed(voice, card.outcomeOwedSince, agency.timeZone, now)}</p>`}
${card.versions > 1 && html`<p class="hint"><a href="${linkTo(view, `c/${card.consultation}`)}#outcomes">${voice.say('earlierVersions')}</a></p>`}
</article>`;
};

const factsOf = ({ voice, responses: { agency } }: ResponsesView, card: Response): Html[] => [
  ...dates(voice, card, agency),
  ...card.polls.flatMap(({ participants }) =>
    participants === undefined ? [] : [voice.count('participants', participants)],
  ),
  voice.say('feedReceived', { count: voice.count('suggestionCount', card.received) }),
  ...outcomes.flatMap((outcome) => {
    const n = card.answered[outcome] ?? 0;
    return n > 0
      ? [voice.say('feedAnswered', { outcome: voice.say(outcome), count: voice.count('suggestionCount', n) })]
      : [];
  }),
  ...(card.waiting > 0 ? [voice.say('feedWaiting', { count: voice.count('suggestionCount', card.waiting) })] : []),
];

const dates = (voice: Voice, { state, opensAt, closesAt }: Response, agency: Responses['agency']): Html[] => {
  const place = voice.text(agency.place);
  const closing = state === 'closed' ? 'topicClosed' : 'topicCloses';
  return [
    ...(opensAt === null ? [] : [voice.say('topicOpened', { date: voice.instant(opensAt, agency.timeZone), place })]),
    ...(closesAt === null ? [] : [voice.say(closing, { date: voice.instant(closesAt, agency.timeZone), place })]),
  ];
};
