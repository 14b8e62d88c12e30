import type { Deed, Purged } from '@shura/contract';
import type { AgencyRecord } from '../model/records.ts';
import { dateOf, dayAt } from '../rules/local-time.ts';
import { owesAnswer } from '../rules/suggestion-clocks.ts';
import { walk } from '../runtime/walk.ts';
import type { KnownSuggestion } from '../state/known-suggestions.ts';
import type { LivePoll } from '../state/live-poll.ts';
import type { Runtime } from './runtime.ts';

/** Ballots or contacts purged in one step. Votes are recorded between steps. */
const atOnce = 1_000;
/** Maximum ballots and contacts purged in one request. */
const maxPerRequest = 20_000;
const day = 86_400_000;

type Gone = Purged['purged'][number];

/** Purges what is past each agency's `retention`. Without one, everything is kept. */
export const createPurgeService = ({ store, polls, suggestions, agendaLock, clock }: Runtime) => {
  /** Imported polls are skipped: another system owns them, and may send them again. */
  const pollsBefore = (agency: AgencyRecord, before: number, now: number): LivePoll[] =>
    [...polls.all()].filter(
      ({ stored, state }) =>
        stored.agency === agency.slug &&
        !stored.imported &&
        (stored.closesAt ?? before) < before &&
        state(now) === 'closed',
    );

  const ballotsIn = async (poll: LivePoll): Promise<number> => {
    let there = 0;
    for (const { stored, tallies } of [poll, ...poll.counters]) {
      // Counts stored ballots only after an interrupted purge, because counting takes long. Other polls use their
      // tallies.
      if (stored.purgedAt !== undefined) there += await store.ballotsLeft(stored.id);
      else there += Object.values(tallies()).reduce((sum, { ballots }) => sum + ballots, 0);
    }
    return there;
  };

  /** Marks the poll as purged before its first ballot is deleted. */
  const mark = async ({ stored }: LivePoll, now: number, on: readonly string[]): Promise<void> => {
    if (stored.purgedAt !== undefined) return;
    const { id, edition, participants, ofL0, updatedAt, ...record } = stored;
    const log = { agency: record.agency, at: now, did: 'purge.ballots' as const, on: [record.slug, ...on] };
    const saved = await store.savePoll({ ...record, purgedAt: now }, 'always', log);
    for (const one of saved === 'answered' ? [] : saved) polls.put(one);
  };

  const eraseBallots = async (poll: LivePoll, room: number): Promise<number> => {
    let gone = 0;
    for (const { stored } of [poll, ...poll.counters]) {
      for (let deleted = 1; deleted > 0; gone += deleted) {
        const wanted = Math.min(atOnce, room - gone);
        deleted = wanted > 0 ? await store.purgeBallots(stored.id, wanted) : 0;
      }
    }
    return gone;
  };

  /** Ids of suggestions whose authors have been owed nothing since `before`. */
  const suggestionsBefore = async (agency: AgencyRecord, before: number, now: number): Promise<number[]> => {
    const ids: number[] = [];
    await walk(suggestions.all(), (known) => {
      if (known.stored.agency === agency.slug && (doneWithAt(known, agency, now) ?? before) < before) {
        ids.push(known.stored.id);
      }
    });
    return ids;
  };

  const purgeAgency = async (agency: AgencyRecord, dryRun: boolean, from: number): Promise<Purged> => {
    const { slug, retention = {}, timeZone } = agency;
    const now = clock();
    const purged: Gone[] = [];
    let room = from;
    const dayBefore = (before: number) => dateOf(dayAt(before, timeZone));

    if (retention.ballots !== undefined) {
      const before = now - retention.ballots * day;
      for (const poll of pollsBefore(agency, before, now)) {
        const there = await ballotsIn(poll);
        if (there === 0) continue;
        if (room === 0) return { purged, more: true };
        if (!dryRun) await mark(poll, now, [`${there}`, `< ${dayBefore(before)}`]);
        const count = dryRun ? there : await eraseBallots(poll, room);
        if (!dryRun) room -= count;
        purged.push({ agency: slug, kind: 'ballots', poll: poll.stored.slug, count, before: dayBefore(before) });
        if (!dryRun && count < there) return { purged, more: true };
      }
    }
    if (retention.contacts !== undefined) {
      const before = now - retention.contacts * day;
      const left = new Set(await store.contactsLeft());
      const ids = (await suggestionsBefore(agency, before, now)).filter((id) => left.has(id));
      const going = dryRun ? ids : ids.slice(0, Math.min(atOnce, room));
      if (going.length > 0) {
        const [did, on]: [Deed, string[]] = ['purge.contacts', [`${going.length}`, `< ${dayBefore(before)}`]];
        if (!dryRun) await store.purgeContacts(going, { agency: slug, at: now, did, on });
        purged.push({ agency: slug, kind: 'contacts', count: going.length, before: dayBefore(before) });
      }
      if (going.length < ids.length) return { purged, more: true };
    }
    return { purged, more: false };
  };

  return {
    /**
     * Purges up to the limit of one request, and returns the counts. With `dryRun`, returns all counts and purges
     * nothing.
     */
    purge: (dryRun: boolean): Promise<Purged> =>
      agendaLock(async () => {
        const purged: Gone[] = [];
        let room = maxPerRequest;
        for (const agency of [...polls.agencies()]) {
          const done = await purgeAgency(agency, dryRun, room);
          purged.push(...done.purged);
          if (done.more) return { purged, more: true };
          if (!dryRun) room -= done.purged.reduce((sum, { count }) => sum + count, 0);
        }
        return { purged, more: false };
      }),
  };
};
export type PurgeService = ReturnType<typeof createPurgeService>;

/** Kinds of acts after which the author waits for nothing more, unless something is owed. */
const endings = ['answered', 'carried-out', 'hidden', 'appeal-decided', 'erased'];

/** Since when nothing is owed to the author. Undefined while something is owed, or if nothing was ever decided. */
const doneWithAt = (live: KnownSuggestion, agency: AgencyRecord, now: number): number | undefined => {
  const { standing, stored } = live;
  const studied = standing.answer?.until !== undefined;
  const promised = standing.committed && !standing.carriedOut;
  if (studied || promised || standing.appealedAt !== undefined || owesAnswer(live, agency, now)) return undefined;
  return stored.acts.findLast(({ kind }) => endings.includes(kind))?.at;
};
