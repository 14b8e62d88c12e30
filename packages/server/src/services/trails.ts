import { type Clock, problemTypes, type Trail, type TrailStep } from '@shura/contract';
import type { Act, AgencyRecord } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import { publicAgency } from '../rules/agencies.ts';
import { dateOf, dayAt } from '../rules/local-time.ts';
import { announcedDays, clockInputOf, clocksOf, stopsOf } from '../rules/suggestion-clocks.ts';
import { mayFind, maySeeParticipants } from '../rules/visibility.ts';
import { findAgency } from '../state/find.ts';
import type { LiveSuggestion } from '../state/known-suggestions.ts';
import type { LivePoll } from '../state/live-poll.ts';
import { mayFindSuggestion } from '../state/suggestion-views.ts';
import type { Runtime } from './runtime.ts';

/**
 * The trail from a suggestion to its poll, result, decision and carrying out. The trail of the poll has the same steps.
 */
export const createTrails = ({ suggestions, polls, clock }: Runtime) => {
  const publicPoll = (slug: string): LivePoll | undefined => {
    const poll = polls.find(slug);
    return poll && mayFind(poll.state(clock()), 'public') ? poll : undefined;
  };

  /** The two steps of a poll: the day it was put to the public, and the day it is or will be counted. */
  const asked = (slug: string, since: number, { timeZone }: AgencyRecord): TrailStep[] => {
    const poll = publicPoll(slug);
    if (!poll) return [];
    const { stored } = poll;
    const state = poll.state(clock());
    const day = (at: number) => dateOf(dayAt(at, timeZone));
    const at = { href: `p/${slug}`, poll: slug };
    const polled: TrailStep = { ...at, kind: 'polled', state: 'done', on: day(since) };
    if (stored.closesAt === null) return [polled];
    const closed = state === 'closed';
    const participants = closed && maySeeParticipants(stored, state) && { participants: poll.participants };
    const on = day(stored.closesAt);
    return [polled, { ...at, kind: 'counted', on, state: closed ? 'done' : 'promised', ...participants }];
  };

  const stepsOf = (live: LiveSuggestion): TrailStep[] => {
    const { stored, standing } = live;
    const agency = findAgency({ polls }, stored.agency);
    const day = (at: number) => dateOf(dayAt(at, agency.timeZone));
    const { reference } = stored;
    const at = { href: `s/${reference}`, reference };
    const { answer } = standing;
    const decided = answer && {
      ...{ ...at, kind: 'decided' as const, state: 'done' as const, on: day(answer.at), outcome: answer.outcome },
      ...(answer.until !== undefined && { until: answer.until }),
      ...(answer.to && { to: answer.to }),
    };
    return [
      { ...at, kind: 'suggested', state: 'done', on: day(stored.receivedAt) },
      ...stored.acts.flatMap((act) => (act.kind === 'polled' ? asked(act.poll, act.at, agency) : [])),
      ...(decided ? [decided] : []),
      ...carryingOut(live, agency, clock()),
    ];
  };

  return {
    ofSuggestion(reference: string): Trail {
      const live = suggestions.find(reference);
      if (!live || !mayFindSuggestion(live, 'public')) throw new Refusal(problemTypes.suggestionNotFound);
      return { agency: publicAgency(findAgency({ polls }, live.stored.agency)), steps: stepsOf(live) };
    },

    /** The trail of the suggestion that became this poll. Without one, the two steps of the poll. */
    ofPoll(slug: string): Trail {
      const poll = publicPoll(slug);
      if (!poll) throw new Refusal(problemTypes.pollNotFound);
      const { stored, agency } = poll;
      const from = suggestions.polledAs(slug).find((live) => mayFindSuggestion(live, 'public'));
      const steps = from ? stepsOf(from) : asked(slug, stored.opensAt ?? clock(), agency);
      return { agency: publicAgency(agency), steps };
    },
  };
};
export type Trails = ReturnType<typeof createTrails>;

/**
 * The steps of carrying out, and of what contested it: due on the earliest announced day. If that day was missed, also the
 * last announced day.
 */
const carryingOut = ({ stored }: LiveSuggestion, agency: AgencyRecord, now: number): TrailStep[] => {
  const input = clockInputOf(stored, agency);
  const { carriedOut } = clocksOf(input, now);
  if (!carriedOut) return [];
  const stops = stopsOf(input, now);
  const at = { kind: 'carried-out' as const, href: `s/${stored.reference}`, reference: stored.reference };
  const past = stored.acts.flatMap((act): TrailStep[] => {
    const on = dateOf(dayAt(act.at, agency.timeZone));
    if (act.kind === 'contested') return [{ ...at, kind: act.kind, state: 'done', on, notYet: act.notYet }];
    if (act.kind !== 'carried-out') return [];
    const wasLate = stops.some((stop) => stop.act === act && stop.late) ? { late: true as const } : {};
    return [{ ...at, ...wasLate, state: 'done', on, ...(act.link !== undefined && { href: act.link }) }];
  });
  return carriedOut.doneAt === undefined ? [...past, ...promisedOf(stored.acts, carriedOut, at)] : past;
};

/** The day that is due, and the day announced last if it was missed. */
const promisedOf = (
  acts: readonly Act[],
  { late, dueOn, next }: Clock,
  at: Pick<TrailStep, 'kind' | 'href' | 'reference'>,
): TrailStep[] => {
  const promised = { ...at, state: 'promised' as const, on: next ?? dueOn };
  if (!late) return [promised];
  const missed = { ...at, late: true as const, state: 'late' as const };
  const first = { ...missed, on: dueOn };
  if (next !== undefined) return [first, promised];
  const last = announcedDays(acts).at(-1)?.day ?? dueOn;
  return last > dueOn ? [first, { ...missed, on: last }] : [first];
};
