import type { Response } from '@shura/contract';
import type { AgencyRecord } from '../model/records.ts';
import { instant, instantOrNull } from '../model/representation.ts';
import { owesAnswer } from '../rules/suggestion-clocks.ts';
import { mayFind } from '../rules/visibility.ts';
import { walk } from '../runtime/walk.ts';
import { type LiveConsultation, publicOutcome } from '../state/consultations.ts';
import type { KnownSuggestion } from '../state/known-suggestions.ts';
import { type LivePoll, titleOf } from '../state/live-poll.ts';
import type { Polls } from '../state/polls.ts';

/**
 * One card: we asked, you said, we did. If the consultation closed without an outcome, the card shows that one is owed.
 */
export const responseOf = (
  consultation: LiveConsultation,
  { polls, counts }: { readonly polls: Pick<Polls, 'find'>; readonly counts: SuggestionCounts },
  now: number,
): Response => {
  const { stored } = consultation;
  const { slug, title, purpose, owner, hashtag, opensAt, closesAt, outcomes } = stored;
  const state = consultation.state(now);
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
    ...counts,
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

export type SuggestionCounts = Pick<Response, 'received' | 'published' | 'waiting' | 'answered'>;

/** Counts of received suggestions by standing. A suggestion that is owed a second answer does not count as answered. */
export const countSuggestions = async (
  all: Iterable<KnownSuggestion>,
  agency: AgencyRecord,
  now: number,
): Promise<SuggestionCounts> => {
  let [received, published, waiting] = [0, 0, 0];
  const answered: Response['answered'] = {};
  await walk(all, (known) => {
    const { publication, answer } = known.standing;
    received += 1;
    if (publication === 'published') published += 1;
    if (owesAnswer(known, agency, now)) waiting += 1;
    else if (answer) answered[answer.outcome] = (answered[answer.outcome] ?? 0) + 1;
  });
  return { received, published, waiting, answered };
};
