import { createHash } from 'node:crypto';
import {
  type Channel,
  type CounterBallot,
  type CounterReceipt,
  type CounterSuggestion,
  directions,
  problemTypes,
} from '@shura/contract';
import { voterKey } from '../model/ballot-level.ts';
import type { StoredPoll } from '../model/records.ts';
import { invalid, orRefusal, Refusal } from '../model/refusal.ts';
import { dateOf, dayAt, dayOf, startOfDay } from '../rules/local-time.ts';
import { recordFields } from '../rules/poll-fields.ts';
import { stateOf } from '../rules/visibility.ts';
import { findOpenFor } from '../state/find.ts';
import type { LivePoll } from '../state/live-poll.ts';
import { directionOf } from '../text/direction.ts';
import { newReference } from '../text/reference.ts';
import { cleanWords, withPersonalData } from './clean-words.ts';
import type { Runtime } from './runtime.ts';

const attempts = 3;

/** Ballots and suggestions that staff enter from a counter, paper or phone. Marked, and counted separately. */
export const createCounters = (runtime: Runtime) => {
  const { store, polls, suggestions, tracking, write, latest, agendaLock, clock, random } = runtime;

  const pollOf = (slug: string, agency: string): LivePoll => {
    const poll = polls.find(slug);
    if (poll?.stored.agency !== agency) throw new Refusal(problemTypes.pollNotFound);
    if (stateOf(poll.stored, clock()) !== 'open') throw new Refusal(problemTypes.pollNotOpen);
    return poll;
  };

  /**
   * The hidden poll that counts the ballots of one channel. It has the questions of the public poll. It is created on first use, and
   * saved again with each save of the public poll.
   */
  const counterOf = async (poll: LivePoll, channel: Channel): Promise<StoredPoll> => {
    const find = () => poll.counters.find(({ stored }) => stored.counter?.channel === channel)?.stored;
    const make = async () => {
      const { stored } = poll;
      const saved = await store.savePoll(
        {
          ...recordFields(stored),
          ...{ slug: `${stored.slug}~${channel}`, agency: stored.agency, amendments: [] },
          counter: { of: stored.slug, channel },
        },
        'always',
      );
      if (saved === 'answered') throw new Error('A counter is saved whatever it counts');
      for (const one of saved) polls.put(one);
      return saved[0];
    };
    return find() ?? agendaLock(async () => find() ?? make());
  };

  return {
    async cast(agency: string, slug: string, { channel, once, answers }: CounterBallot, by: string): Promise<void> {
      const poll = pollOf(slug, agency);
      const log = { agency, at: clock(), by, did: `ballot.${channel}` as const, on: [slug] };
      const voter = voterKey(createHash('sha256').update(`${slug} ${once}`).digest().toString('latin1'), 'L1');
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const { id, edition } = await counterOf(poll, channel);
        // Encodes by the questions of that edition.
        const { choices, errors } = poll.codes.encode(answers, false);
        if (errors.length > 0) throw new Refusal(problemTypes.invalidAnswers, { errors: errors.slice(0, 20) });
        const sent = write({ poll: id, edition, voter, answers: choices, changes: 0, log });
        const outcome = await poll.whileOpen(sent).catch(orRefusal);
        if (outcome.kind === 'late') throw new Refusal(problemTypes.pollNotOpen);
        if (outcome.kind !== 'outdated') return;
        await latest();
      }
      throw new Refusal(problemTypes.busy, { retryAfter: 1 });
    },

    async suggest(agency: string, slug: string, said: CounterSuggestion, by: string): Promise<CounterReceipt> {
      const once = `counter:${createHash('sha256')
        .update(`${agency} ${JSON.stringify(said)}`)
        .digest('base64url')}`;
      const trackingCode = tracking.codeFor(said.once, once);
      const [known] = await suggestions.read('once', [once]);
      // A retry of a request that was stored: it gets the same reference and tracking code.
      if (known) return { reference: known.stored.reference, trackingCode };
      const consultation = findOpenFor(runtime, agency, slug);
      const { stored: topic } = consultation;
      const { words, errors } = cleanWords(said);
      if (errors.length > 0) throw new Refusal(problemTypes.invalidRequest, { errors });
      if (said.category !== undefined && !topic.suggestions?.categories.some(({ id }) => id === said.category)) {
        throw invalid('category');
      }
      const { channel, basis, category, language } = said;
      const reference = newReference(random);
      const stored = await store.receiveSuggestion(
        {
          ...{ reference, agency, consultation: slug, channel, basis, category, language, once },
          receivedAt: receivedAt(said.receivedOn, consultation.agency.timeZone, topic.opensAt ?? 0, clock()),
          policy: consultation.agency.policies.length,
          words: withPersonalData(words),
          direction: directionOf(words.text, 'und', directions[language]),
          code: tracking.hashOf(trackingCode),
        },
        undefined,
        { agency, at: clock(), by, did: `suggestion.${channel}`, on: [reference] },
      );
      suggestions.put(stored);
      return { reference: stored.reference, trackingCode };
    },
  };
};
export type Counters = ReturnType<typeof createCounters>;

/**
 * Time of receipt, in UTC milliseconds: `now` if `day` is today or undefined; else the start of `day`, or the opening of
 * the consultation if that is later.
 * @throws {Refusal} if `day` is after today, or ended before the opening
 */
const receivedAt = (day: string | undefined, timeZone: string, opensAt: number, now: number): number => {
  if (day === undefined || day === dateOf(dayAt(now, timeZone))) return now;
  const at = startOfDay(dayOf(day), timeZone);
  if (at > now || at + 86_400_000 < opensAt) throw invalid('receivedOn');
  return Math.max(at, opensAt);
};
