import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { sayDecision } from '../say/consultations.ts';
import { sayCloses } from '../say/voting.ts';
import { fill } from '../text/isolation.ts';
import { countParticipants } from '../text/participants.ts';
import { type PollView, renderTime } from './poll-view.ts';

/** A sentence about an instant, in the time of the agency's place. */
export const renderMoment = (v: PollView, sentence: string, instant: string) =>
  fill(sentence, renderTime(v, instant), v.l.text(v.poll.agency.place));

/** Until when anybody can vote. */
export function renderClosing(v: PollView) {
  const { closesAt } = v.poll;
  return closesAt ? renderMoment(v, sayCloses(v.l), closesAt) : nothing;
}

/** Who asks, and until when: the line above the question. A space of its own between the two would be seen to move. */
export const renderHeader = (v: PollView) => html`
  <p class="asker"><b>${v.l.text(v.poll.agency.name)}</b><span class="meta"> ${v.extras?.renderDates(v) ?? renderClosing(v)}</span></p>
`;

function renderDecision({ l, poll: { decision } }: PollView) {
  if (!decision) return nothing;
  const time = html`<time datetime=${decision.on}>${l.format.day(decision.on)}</time>`;
  return html`<li>${fill(sayDecision(l), l.text(decision.by), time)}</li>`;
}

export const saySample = (l: Locale): string => l.msg('استطلاع مفتوح لا يمثل عينة إحصائية', { id: 'sample' });

/** What every number needs beside it: how many, how sure, how representative, and who decides. */
export function renderFacts(v: PollView) {
  const { l, poll, results } = v;
  const people = results?.participants ?? poll.participants;
  return html`
    <ul class="facts meta" part="facts">
      ${people === undefined ? nothing : html`<li>${countParticipants(l, people)}</li>`}
      ${v.extras?.renderSource(v) ?? html`<li>${l.msg('صوت واحد لكل متصفح في كل موقع، لا لكل شخص', { id: 'assurance' })}</li>`}
      <li>${saySample(l)}</li>
      ${renderDecision(v)}
      ${v.extras?.renderAmendments(v)}
    </ul>
  `;
}
