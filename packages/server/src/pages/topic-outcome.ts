import type { Consultation, PublishedOutcome } from '@shura/contract';
import { html } from 'hono/html';
import { dayAt } from '../services/local-time.ts';
import type { TopicView } from './topic-view.ts';
import type { Html, Voice } from './voice.ts';

type Answered = Pick<Consultation, 'agency' | 'outcomeOwedSince' | 'outcomes'>;

/** Calendar days of the agency that an outcome has been owed for, in words. */
export const sayOwed = (voice: Voice, since: string, timeZone: string, now: number): Html =>
  voice.count('owedFor', Math.max(0, dayAt(now, timeZone) - dayAt(Date.parse(since), timeZone)));

/** What came of it, with every version there was; or how long it has been owed. */
export const renderOutcomes = (
  { voice, now }: Pick<TopicView, 'voice' | 'now'>,
  { agency, outcomeOwedSince, outcomes }: Answered,
): Html => {
  const [newest, ...earlier] = outcomes;
  if (outcomeOwedSince !== undefined) {
    return html`<p class="owed" id="outcomes">${sayOwed(voice, outcomeOwedSince, agency.timeZone, now)}</p>`;
  }
  if (!newest) return html``;
  return html`<section class="part" id="outcomes"><h2>${voice.say('outcomes')}</h2>
${renderOutcome(voice, newest, agency.timeZone)}
${
  earlier.length > 0 &&
  html`<details><summary>${voice.say('earlierVersions')}</summary>${earlier.map((outcome) => renderOutcome(voice, outcome, agency.timeZone))}</details>`
}</section>`;
};

/** Said, did, did not and why: one line with a node for each. */
export const renderOutcome = (voice: Voice, outcome: PublishedOutcome, timeZone: string): Html => {
  const { said, did, didNot, office, publishedAt } = outcome;
  return html`<ol class="thread">
<li><h3>${voice.say('said')}</h3><p>${voice.text(said)}</p></li>
${
  did.length > 0 &&
  html`<li><h3>${voice.say('did')}</h3><ul>${did.map(
    ({ text, on }) => html`<li>${voice.say('doneOn', { text: voice.text(text), date: voice.day(on) })}</li>`,
  )}</ul></li>`
}
${
  didNot.length > 0 &&
  html`<li><h3>${voice.say('didNot')}</h3><ul>${didNot.map(
    ({ text, reason }) =>
      html`<li>${voice.text(text)}<p class="hint">${voice.say('why', { reason: voice.text(reason) })}</p></li>`,
  )}</ul></li>`
}
</ol>
<p class="hint">${voice.say('publishedOn', { office: voice.text(office), date: voice.dayOf(publishedAt, timeZone) })}</p>`;
};
