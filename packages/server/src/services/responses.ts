import type { Response } from '@shura/contract';
import { mayFind } from '../visibility/visibility.ts';
import { type LiveConsultation, publicOutcome } from './consultations.ts';
import { type LivePoll, type Polls, titleOf } from './polls.ts';
import { instant, instantOrNull } from './representation.ts';
import { owesAnswer } from './suggestion-clocks.ts';
import type { Suggestions } from './suggestions.ts';

/** One card: we asked, you said, we did; or, once it has closed, that nobody has said yet what was done. */
export const responseOf = (
  consultation: LiveConsultation,
  { polls, suggestions }: { readonly polls: Pick<Polls, 'find'>; readonly suggestions: Suggestions },
  now: number,
): Response => {
  const { stored, agency } = consultation;
  const { slug, title, purpose, owner, hashtag, opensAt, closesAt, outcomes } = stored;
  const state = consultation.state(now);
  const all = [...suggestions.of(slug)];
  const outcome = outcomes.at(-1);
  const owed = state === 'closed' && !outcome && closesAt !== null;
  return {
    consultation: slug,
    state,
    title,
    ...(purpose && { purpose }),
    ...(owner && { owner }),
    ...(hashtag !== undefined && { hashtag }),
    opensAt: instantOrNull(opensAt),
    closesAt: instantOrNull(closesAt),
    received: all.length,
    published: all.filter(({ standing }) => standing.publication === 'published').length,
    waiting: all.filter((live) => owesAnswer(live, agency, now)).length,
    answered: countBy(all.flatMap(({ standing }) => standing.answer?.outcome ?? [])),
    polls: stored.polls.flatMap((name) => {
      const poll = polls.find(name);
      return poll && mayFind(poll.state(now), 'public') ? [pollCard(poll, now)] : [];
    }),
    ...(owed && { outcomeOwedSince: instant(closesAt) }),
    ...(outcome && { outcome: publicOutcome(outcome) }),
    versions: outcomes.length,
  };
};

const pollCard = (poll: LivePoll, now: number): Response['polls'][number] => {
  const participants = poll.publicParticipants(now);
  return { slug: poll.stored.slug, title: titleOf(poll), ...(participants !== undefined && { participants }) };
};

const countBy = <Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> => {
  const counts: Partial<Record<Name, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};
