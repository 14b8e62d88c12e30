import type { AgencyRecord, ConsultationRecord, DeletionRecord, StoredPoll } from './records.ts';
/** The figures that a batch of writes added to the tallies. The store has added the same figures to its counters. */
export interface TallyChange {
  readonly poll: number;
  /** New participants: people without an earlier ballot in the poll. */
  readonly participants: number;
  /** New participants of level L0. */
  readonly ofL0: number;
  readonly cells: readonly (readonly [question: number, cell: number, by: number])[];
}

/** The counters of a poll. Missing cells are 0. */
export interface StoredTally extends TallyChange {
  /** UTC milliseconds of the last ballot that changed an answer. */
  readonly updatedAt: number | null;
}

/** A snapshot of everything except ballots and suggestions. */
export interface Loaded {
  readonly agencies: readonly AgencyRecord[];
  readonly consultations: readonly ConsultationRecord[];
  readonly polls: readonly StoredPoll[];
  readonly tallies: readonly StoredTally[];
  /** Tallies kept by {@link Store.keepInterim}. */
  readonly interims: readonly StoredTally[];
  readonly deletions: readonly DeletionRecord[];
  /** The moment of the snapshot: the cursor for {@link SharedStore.news}, and UTC milliseconds of the shared clock. */
  readonly moment?: { readonly cursor: string; readonly now: number } | undefined;
}
