import type { Devices } from '../auth/devices.ts';
import type { Store } from '../model/store.ts';
import { mayFind } from '../rules/visibility.ts';
import { createSetClock, steadyClock } from '../runtime/clock.ts';
import { createConsultations } from '../state/consultations.ts';
import { createDeletions } from '../state/deletions.ts';
import { lastWritten } from '../state/last-written.ts';
import { createDecisions } from '../state/poll-decisions.ts';
import { createPolls } from '../state/polls.ts';
import { createReplication, putLoaded } from '../state/replication.ts';
import { countLinked, createSuggestions } from '../state/suggestions.ts';

export interface MemoryOptions {
  readonly store: Store;
  readonly devices: Pick<Devices, 'forget'>;
  /** Clock to use (UTC ms). By default the store's, or this machine's. */
  readonly clock: (() => number) | undefined;
  readonly processId: string;
  readonly onError: (error: unknown) => void;
}

/** Loads memory from the store, and starts its replication. */
export const loadMemory = async ({ store, devices, clock: given, processId, onError }: MemoryOptions) => {
  const decisions = createDecisions();
  const polls = createPolls({ shared: store.shared !== null, decisionOn: decisions.of });
  const suggestions = createSuggestions(store, onError);
  const loaded = await store.load();
  // After the snapshot, so that concurrent changes arrive by replication.
  await suggestions.fill();

  const time = createSetClock();
  if (loaded.moment) time.set(loaded.moment.now);
  const clock = steadyClock(given ?? (loaded.moment ? time.now : Date.now), lastWritten(loaded, suggestions.all()));
  const consultations = createConsultations({
    agencyOf: polls.agency,
    isPublic: (slug) => mayFind(polls.find(slug)?.state(clock()) ?? 'draft', 'public'),
    adoptedIn: suggestions.adoptedIn,
    decisions,
    onForgotten: (slug) => devices.forget(`consultation:${slug}`),
  });
  putLoaded({ polls, consultations }, loaded);
  polls.stand(loaded.tallies, () => false);
  polls.putInterims(loaded.interims);
  await countLinked(suggestions, store);

  const deletions = createDeletions(loaded.deletions);
  const memory = { polls, consultations, suggestions, deletions };
  const replication = createReplication({ ...memory, store, processId, loaded, onTime: time.set, onError });
  await replication.now();
  return { ...memory, clock, replication };
};
