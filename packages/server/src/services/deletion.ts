import { type Deed, type Deleted, type Deletion, problemTypes, type Text } from '@shura/contract';
import type { AgencyRecord, DeletionRecord } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import { instant } from '../model/representation.ts';
import { dateOf, dayAt } from '../rules/local-time.ts';
import { owesAnswer } from '../rules/suggestion-clocks.ts';
import { stateOf } from '../rules/visibility.ts';
import type { Mutex } from '../runtime/mutex.ts';
import { walk } from '../runtime/walk.ts';
import { findAgency } from '../state/find.ts';
import type { Runtime } from './runtime.ts';

/** Saves lines to a file. Resolves once they are on disk. Until then the file does not have this name. */
export type KeepFile = (
  name: string,
  fill: (write: (line: string) => Promise<void>) => Promise<number>,
) => Promise<number>;

/** Milliseconds between the two steps, so that every colleague can see the request and withdraw it. */
const waitBetweenSteps = 86_400_000;

/**
 * Deletes an agency in two steps. Its data is exported to a file, and its page becomes a tombstone.
 *
 * @param keepFile absent if there is no place for exports: then no agency can be deleted
 */
export const createDeletion = (runtime: Runtime, keepFile: KeepFile | undefined) => {
  const { store, polls, consultations, suggestions, deletions, clock, onError } = runtime;
  // Lock order: agenda before suggestions, as in promotion.
  const lock: Mutex = (work) => runtime.agendaLock(() => runtime.suggestionsLock(work));

  const openIn = (slug: string, now: number): Deletion['open'] => {
    const open = (
      all: Iterable<{ readonly stored: Parameters<typeof stateOf>[0] & { slug: string; agency: string } }>,
    ) =>
      [...all]
        .filter(({ stored }) => stored.agency === slug && ['open', 'scheduled'].includes(stateOf(stored, now)))
        .map(({ stored }) => stored.slug);
    return { consultations: open(consultations.all()), polls: open(polls.all()) };
  };
  const figures = async (agency: AgencyRecord, now: number) => {
    let [received, unanswered] = [0, 0];
    await walk(suggestions.all(), (known) => {
      if (known.stored.agency !== agency.slug) return;
      received += 1;
      if (owesAnswer(known, agency, now)) unanswered += 1;
    });
    return { suggestions: received, unanswered };
  };
  const logged = (agency: string, did: Deed, by: string) => ({ agency, did, by, at: clock(), on: [agency] });

  const remove = async (agency: AgencyRecord, asked: DeletionRecord, by: string): Promise<Deleted> => {
    const { slug } = agency;
    const now = clock();
    const on = dateOf(dayAt(now, agency.timeZone));
    const file = `${slug}-${on}.jsonl`;
    const kept = await keepFile?.(file, (write) => store.exportAgency(slug, write)).catch((error: unknown) => {
      onError(error);
      return undefined;
    });
    if (kept === undefined) throw new Refusal(problemTypes.exportFailed);
    const done = { ...asked, done: { on, ...(await figures(agency, now)), file } };
    if ((await store.deleteAgency(done, kept, logged(slug, 'agency.delete', by))) === 'changed') {
      throw new Refusal(problemTypes.changedMeanwhile);
    }
    deletions.put(done);
    suggestions.forget(slug);
    consultations.forget(slug);
    polls.forget(slug);
    return { file, records: kept };
  };

  return {
    async read(slug: string): Promise<Deletion> {
      const [agency, now, asked] = [findAgency(runtime, slug), clock(), deletions.find(slug)];
      return {
        ...(asked && {
          asked: {
            reason: asked.reason,
            by: (await store.namesOf([asked.by])).get(asked.by) ?? '',
            at: instant(asked.askedAt),
            from: instant(asked.askedAt + waitBetweenSteps),
          },
        }),
        open: openIn(slug, now),
        ...(await figures(agency, now)),
      };
    },

    ask: (slug: string, reason: Text, by: string): Promise<void> =>
      lock(async () => {
        const { name } = findAgency(runtime, slug);
        // A second request neither shortens nor restarts the wait.
        if (deletions.find(slug)) throw new Refusal(problemTypes.changedMeanwhile);
        const record = { agency: slug, name, reason, askedAt: clock(), by };
        await store.saveDeletion(slug, record, logged(slug, 'agency.delete.ask', by));
        deletions.put(record);
      }),

    withdraw: (slug: string, by: string): Promise<void> =>
      lock(async () => {
        findAgency(runtime, slug);
        if (!deletions.find(slug)) return;
        await store.saveDeletion(slug, null, logged(slug, 'agency.delete.withdraw', by));
        deletions.drop(slug);
      }),

    /** The second step, at the earliest a day after the first. `typed`: the slug, typed as a confirmation. */
    finish: (slug: string, typed: string, by: string): Promise<Deleted> =>
      lock(async () => {
        const [agency, asked, now] = [findAgency(runtime, slug), deletions.find(slug), clock()];
        const { consultations, polls } = openIn(slug, now);
        const errors = [
          ...(typed === slug ? [] : [{ field: 'agency', code: 'wrong-value' as const }]),
          ...(asked && now >= asked.askedAt + waitBetweenSteps
            ? []
            : [{ field: 'deletion', code: 'too-early' as const }]),
          ...consultations.map((one) => ({ field: `consultation ${one}: open`, code: 'fixed' as const })),
          ...polls.map((one) => ({ field: `poll ${one}: open`, code: 'fixed' as const })),
        ];
        if (errors.length > 0 || !asked) throw new Refusal(problemTypes.changeRefused, { errors });
        return remove(agency, asked, by);
      }),
  };
};
export type DeletionService = ReturnType<typeof createDeletion>;
