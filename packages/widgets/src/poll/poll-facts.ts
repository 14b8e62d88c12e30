import type { Locale } from '../localization/locale.ts';
import { renderAsker } from '../parts/asker.ts';
import { renderFactRow } from '../parts/facts.ts';
import { sayDecision } from '../say/consultations.ts';
import { countParticipants } from '../say/counts.ts';
import { sayClosesIn, sayPollTimes } from '../say/voting.ts';
import { fill } from '../text/isolation.ts';
import { renderDay, renderMoment } from '../text/times.ts';
import type { PollView } from './poll-view.ts';

/** When a poll opens, closes or was closed. */
export function renderTimes({ l, poll: { state, opensAt, closesAt, agency } }: PollView) {
  const at = state === 'scheduled' ? opensAt : closesAt;
  const days = Math.floor((Date.parse(`${at}`) - Date.now()) / 864e5);
  if (state === 'open' && at && days > 0) return renderMoment(l, sayClosesIn(l), at, agency, l.format.inDays(days));
  return at && renderMoment(l, sayPollTimes(l, state), at, agency);
}

/** The line above the question: the agency, and when the poll opens or closes. */
export const renderHeader = (v: PollView) => renderAsker(v.l, v.poll.agency, renderTimes(v));

const renderDecision = ({ l, poll: { decision } }: PollView) =>
  decision && fill(sayDecision(l), l.text(decision.by), renderDay(l, decision.on));

export const saySample = (l: Locale): string => l.msg('استطلاع مفتوح، لا عينة إحصائية', { id: 'sample' });

/** Facts that explain the numbers: participants, assurance level, that the poll is no sample, and who decides. */
export function factsOf(v: PollView): readonly unknown[] {
  const { l, poll, results } = v;
  const people = results?.participants ?? poll.participants;
  return [
    people !== undefined && countParticipants(l, people),
    v.extras?.renderSource(v) ?? l.msg('صوت واحد لكل متصفح في كل موقع، لا لكل شخص', { id: 'assurance' }),
    saySample(l),
    renderDecision(v),
  ];
}

export const renderFacts = (v: PollView) => [renderFactRow(factsOf(v)), v.extras?.renderAmendments(v.l, v.poll)];
