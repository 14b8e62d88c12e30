import type { Amendment, Consultation, Promised } from '@shura/contract';
import { html } from 'hono/html';
import type { SentenceKey } from './text.ts';
import { linkTo, type TopicView } from './topic-view.ts';
import type { Html, Voice } from './voice.ts';

type Facts = Pick<TopicView, 'voice' | 'topic'>;

const states = {
  scheduled: 'topicScheduled',
  open: 'topicOpen',
  closed: 'topicOver',
  draft: 'topicScheduled',
} as const;

/** Whether it is open, and when it opens and closes, in the agency's time. */
export const renderState = ({ voice, topic }: Facts): Html => {
  const { state, opensAt, closesAt, agency } = topic;
  const say = (key: SentenceKey, at: string) =>
    voice.say(key, { date: voice.instant(at, agency.timeZone), place: voice.text(agency.place) });
  const dates = [
    opensAt !== null && say(state === 'scheduled' ? 'topicOpens' : 'topicOpened', opensAt),
    closesAt !== null && say(state === 'closed' ? 'topicClosed' : 'topicCloses', closesAt),
  ];
  return html`<p class="state">${voice.say(states[state])}</p>
${dates.map((date) => date && html`<p class="hint">${date}</p>`)}`;
};

const promises: Readonly<Record<Promised, SentenceKey>> = {
  inform: 'promiseInform',
  consult: 'promiseConsult',
  involve: 'promiseInvolve',
  collaborate: 'promiseCollaborate',
  empower: 'promiseEmpower',
};

/** Why people are asked, what they can change, what is promised, and who decides. */
export const renderTerms = ({ voice, topic }: Facts): Html => {
  const { purpose, undecided, decided, promise, owner, decision, hashtag } = topic;
  const terms: readonly (readonly [SentenceKey, Html | undefined])[] = [
    ['purpose', purpose && voice.text(purpose)],
    ['undecided', undecided && voice.text(undecided)],
    ['decided', decided && voice.text(decided)],
    ['promised', promise && voice.say(promises[promise])],
    ['owner', owner && voice.text(owner)],
    ['decision', decision && sayDecision(voice, decision)],
    ['hashtag', hashtag === undefined ? undefined : sayHashtag(voice, hashtag)],
  ];
  return html`<dl class="terms">${terms.map(
    ([key, value]) => value !== undefined && html`<div><dt>${voice.say(key)}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
};

/** In the direction of its letters, sign and all. */
const sayHashtag = (voice: Voice, hashtag: string) =>
  html`<bdi dir="${voice.directionOf(hashtag.slice(1))}" translate="no">${hashtag}</bdi>`;

const sayDecision = (voice: Voice, { by, on }: NonNullable<Consultation['decision']>) =>
  voice.say('decides', { by: voice.text(by), date: voice.day(on) });

export const renderTopicAmendments = ({ voice, topic }: Facts): Html =>
  topic.amendments.length === 0
    ? html``
    : html`<section class="amendments"><h2>${voice.say('amendedTopic')}</h2>
<ol>${topic.amendments.map((amendment) => html`<li>${sayAmendment(voice, topic, amendment)}</li>`)}</ol></section>`;

const sayAmendment = (voice: Voice, { agency }: Consultation, amendment: Amendment): Html => {
  const time = (iso: string) => voice.instant(iso, agency.timeZone);
  if (amendment.kind === 'correction')
    return voice.say('corrected', { at: time(amendment.at), was: voice.text(amendment.was), now: '' });
  const { at, from, to, reason } = amendment;
  return voice.say('topicMoved', { at: time(at), from: time(from), to: time(to), reason: voice.text(reason) });
};

export const renderTopicPolls = (view: TopicView): Html =>
  view.polls.length === 0
    ? html``
    : html`<section class="part" id="polls"><h2>${view.voice.say('topicPolls')}</h2>
<ul class="links">${view.polls.map(
        ({ slug, title }) => html`<li><a href="${linkTo(view, `p/${slug}`)}">${view.voice.text(title)}</a></li>`,
      )}</ul></section>`;

/** Ways to follow the news, in every format there is. */
export const renderFeedLinks = (voice: Voice, feeds: readonly { title: string; href: string }[]): Html => {
  const formats = feeds.map(
    ({ title, href }, index) => html`${index > 0 && ' · '}<a href="${href}" dir="ltr">${title}</a>`,
  );
  // Latin names one after the other would run from left to right on an Arabic page too.
  const inOrder = html`<span dir="${voice.direction}">${formats}</span>`;
  return html`<p class="hint feeds">${voice.say('subscribe', { formats: inOrder })}</p>`;
};
