import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { renderAsker } from '../parts/asker.ts';
import { sayDecision } from '../say/consultations.ts';
import { countParticipants } from '../say/counts.ts';
import { sayCloses } from '../say/voting.ts';
import { fill } from '../text/isolation.ts';
import { renderDay, renderMoment } from '../text/times.ts';
import type { PollView } from './poll-view.ts';

/** Until when anybody can vote. */
export const renderClosing = ({ l, poll: { closesAt, agency } }: PollView) =>
  closesAt ? renderMoment(l, sayCloses(l), closesAt, agency) : nothing;

/** Who asks, and until when: the line above the question. */
export const renderHeader = (v: PollView) =>
  renderAsker(v.l, v.poll.agency, v.extras?.renderDates(v) ?? renderClosing(v));

const renderDecision = ({ l, poll: { decision } }: PollView) =>
  decision ? html`<li>${fill(sayDecision(l), l.text(decision.by), renderDay(l, decision.on))}</li>` : nothing;

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
