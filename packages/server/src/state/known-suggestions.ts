import type { Basis, Outcome, SuggestionOrder } from '@shura/contract';
import type { StoredSuggestion } from '../model/records.ts';
import type { Standing } from '../rules/suggestion-standing.ts';
import type { KnownOfUnpublished } from './unpublished.ts';
/** The fields that memory holds of a suggestion that was ever published, without its author's words and links. */
export type KeptSuggestion = Omit<StoredSuggestion, 'words' | 'once' | 'code'>;

/** The stored fields of a suggestion, and the standing that follows from its acts. */
interface WithStanding<Stored> {
  readonly stored: Stored;
  readonly standing: Standing;
}

/** A suggestion in memory. */
export type LiveSuggestion = WithStanding<KeptSuggestion>;

/** A suggestion with its author's words and links: the public ones, or all if the whole suggestion was read. */
export type WordedSuggestion = WithStanding<KeptSuggestion & Pick<StoredSuggestion, 'words'>>;

/** A complete suggestion from the store. */
export type WholeSuggestion = WithStanding<StoredSuggestion>;

/** The fields that memory holds of every suggestion, published or not: input for clocks and counts. */
export type KnownSuggestion = WithStanding<KnownOfUnpublished>;

/** Longest waiting first. Paper entries may have been received before earlier entries. */
export const byReceipt = (one: Receipt, other: Receipt): number =>
  one.receivedAt - other.receivedAt || one.id - other.id;

export type Receipt = Pick<StoredSuggestion, 'receivedAt' | 'id'>;

/** Filter and order of a list. */
export interface SuggestionFilter {
  readonly order: SuggestionOrder;
  readonly basis?: Basis | undefined;
  readonly outcome?: Outcome | undefined;
  readonly category?: string | undefined;
}
