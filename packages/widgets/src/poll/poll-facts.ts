import type { Locale } from '../localization/locale.ts';
import { renderFactRow } from '../parts/facts.ts';
import { renderDecision } from '../say/consultations.ts';
import { countParticipants } from '../say/counts.ts';
import { sayClosesIn, sayPollTimes } from '../say/voting.ts';
import { renderMoment } from '../text/times.ts';
import type { PollView } from './poll-view.ts';

/** When a poll opens, closes or was closed. */
function renderTimes({ l, poll: { state, opensAt, closesAt, agency } }: PollView) {
  const at = state === 'scheduled' ? opensAt : closesAt;
  const days = Math.floor((Date.parse(`${at}`) - Date.now()) / 864e5);
  if (state === 'open' && at && days > 0)
    return renderMoment(l, sayClosesIn(l), at, agency, l.format.fromNow(days, 'day'));
  return at && renderMoment(l, sayPollTimes(l, state), at, agency);
}

/** Below the heading: when the poll opens or closes, and who decides by when. */
export const factsOfHead = (v: PollView): readonly unknown[] => [renderTimes(v), renderDecision(v.l, v.poll.decision)];

export const renderWhen = (v: PollView) => renderFactRow(factsOfHead(v));

export const saySample = (l: Locale): string => l.msg('استطلاع مفتوح، لا عينة إحصائية', { id: 'sample' });

/** What the numbers are: participants, assurance level, no sample. */
export function factsOf(v: PollView): readonly unknown[] {
  const { l, poll, results } = v;
  const people = results?.participants ?? poll.participants;
  return [
    people !== undefined && countParticipants(l, people),
    v.extras?.renderSource(v) ?? l.msg('صوت واحد لكل متصفح في كل موقع، لا لكل شخص', { id: 'assurance' }),
    saySample(l),
  ];
}

export const renderFacts = (v: PollView) => [renderFactRow(factsOf(v)), v.extras?.renderAmendments(v.l, v.poll)];
