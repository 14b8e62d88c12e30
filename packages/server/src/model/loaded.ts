import type { AgencyRecord, ConsultationRecord, DeletionRecord, StoredPoll } from './records.ts';
/** What a batch of writes added to the tallies: the same figures the store keeps. */
export interface TallyChange {
  readonly poll: number;
  /** People who had no ballot in the poll before. */
  readonly participants: number;
  /** Those of them of level L0. */
  readonly ofL0: number;
  readonly cells: readonly (readonly [question: number, cell: number, by: number])[];
}

/** The counters of a poll as they stand; those that are left out are 0. */
export interface StoredTally extends TallyChange {
  /** UTC milliseconds of the last ballot that changed anything. */
  readonly updatedAt: number | null;
}

/** Everything but the ballots and the suggestions, as it stands at one moment. */
export interface Loaded {
  readonly agencies: readonly AgencyRecord[];
  readonly consultations: readonly ConsultationRecord[];
  readonly polls: readonly StoredPoll[];
  readonly tallies: readonly StoredTally[];
  /** What {@link Store.keepInterim} keeps. */
  readonly interims: readonly StoredTally[];
  readonly deletions: readonly DeletionRecord[];
  /** The moment, for {@link Others.news}; and its time by the clock that all processes go by, in UTC milliseconds. */
  readonly moment?: { readonly cursor: string; readonly now: number } | undefined;
}
