import type { Basis, Outcome, SuggestionOrder } from '@shura/contract';
import type { StoredSuggestion } from '../model/records.ts';
import type { Standing } from '../rules/suggestion-standing.ts';
import type { KnownOfUnpublished } from './unpublished.ts';
/** What memory keeps of a suggestion that was published once: no word of its author, and no link. */
export type KeptSuggestion = Omit<StoredSuggestion, 'words' | 'once' | 'code'>;

/** A suggestion in memory, and what its acts come to. */
export interface LiveSuggestion {
  readonly stored: KeptSuggestion;
  readonly standing: Standing;
}

/** With its author's words and links: as everyone may read them, or all of them where it was read whole. */
export interface WordedSuggestion {
  readonly stored: KeptSuggestion & Pick<StoredSuggestion, 'words'>;
  readonly standing: Standing;
}

/** All that the store has of it. */
export interface WholeSuggestion {
  readonly stored: StoredSuggestion;
  readonly standing: Standing;
}

/** What is known of every suggestion, published or not: what clocks and counts are read from. */
export interface KnownSuggestion {
  readonly stored: KnownOfUnpublished;
  readonly standing: Standing;
}

/** Whoever has waited longest first: what came on paper may have been received before what was written down earlier. */
export const byReceipt = (one: Receipt, other: Receipt): number =>
  one.receivedAt - other.receivedAt || one.id - other.id;

export type Receipt = Pick<StoredSuggestion, 'receivedAt' | 'id'>;

/** What a list is of. */
export interface SuggestionFilter {
  readonly order: SuggestionOrder;
  readonly basis?: Basis | undefined;
  readonly outcome?: Outcome | undefined;
  readonly category?: string | undefined;
}
