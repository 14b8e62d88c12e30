import type { PublicPledge, Rate } from '@shura/contract';
import { html } from 'hono/html';
import { renderPage } from './layout.ts';
import { otherVoice } from './send-page.ts';
import type { SentenceKey } from './text.ts';
import { linkTo } from './topic-view.ts';
import type { Html, Voice } from './voice.ts';

export interface PledgeView {
  readonly voice: Voice;
  readonly root: string;
  readonly pledge: PublicPledge;
}

/** Fewer have no rate: rule 1 of the product. */
const leastForRate = 20;

/** How an agency keeps its pledge: three clocks by name, and what each figure is of. */
export const pledgePage = (view: PledgeView): Html => {
  const { voice, root, pledge } = view;
  const { agency, from, to } = pledge;
  return renderPage({
    voice,
    root,
    title: `${voice.plain('pledgeTitle')} · ${voice.plainText(agency.name)}`,
    agency,
    otherLanguage: `?lang=${otherVoice(voice).language}`,
    content: html`<h1>${voice.say('pledgeTitle')}</h1>
<ul class="points"><li>${voice.say('pledgeRead', { days: voice.count('withinDays', pledge.pledge.acknowledge) })}</li>
<li>${voice.say('pledgeAnswer', { days: voice.count('withinDays', pledge.pledge.answer) })}</li></ul>
<p class="state">${sayWaiting(view)}</p>
${renderRates(view, voice.say('period', { from: voice.day(from), to: voice.day(to) }))}
${renderDefinitions(view)}
<ul class="links part"><li><a href="${linkTo(view, `a/${agency.slug}/policy`)}">${voice.say('seePolicy')}</a></li>
<li><a href="${linkTo(view, `a/${agency.slug}`)}">${voice.say('seeFeed')}</a></li></ul>`,
  });
};

const sayWaiting = ({ voice, pledge: { waiting, longest } }: PledgeView): Html =>
  waiting === 0
    ? voice.say('noneWaiting')
    : voice.say('waitingNow', {
        count: voice.count('suggestionCount', waiting),
        days: voice.count('waiting', longest),
      });

const renderRates = ({ voice, pledge }: PledgeView, period: Html): Html => {
  const heads = (['clockName', 'rateName', 'inTime', 'ofAll', 'overdueNow'] as const).map(
    (key) => html`<th scope="col">${voice.say(key)}</th>`,
  );
  const rows = [
    renderRate(voice, 'readName', pledge.acknowledged),
    renderRate(voice, 'answerName', pledge.answered),
    renderRate(voice, 'doneName', pledge.carriedOut),
  ];
  return html`<table class="rates"><caption>${period}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
};

const renderRate = (voice: Voice, name: SentenceKey, { n, inTime, rate, overdue }: Rate): Html => {
  const says =
    rate === undefined
      ? html`<span class="hint">${voice.say('fewForRate', { n: voice.number(leastForRate) })}</span>`
      : html`<bdi>${voice.percent(rate)}</bdi>`;
  const cells = [inTime, n, overdue].map((figure) => html`<td><bdi>${voice.number(figure)}</bdi></td>`);
  return html`<tr><th scope="row">${voice.say(name)}</th><td>${says}</td>${cells}</tr>`;
};

const renderDefinitions = ({ voice }: PledgeView): Html =>
  html`<ul class="facts">${(['defineDays', 'defineRead', 'defineAnswer', 'defineDone', 'defineRate'] as const).map(
    (key) => html`<li>${voice.say(key, key === 'defineRate' ? { n: voice.number(leastForRate) } : {})}</li>`,
  )}</ul>`;
