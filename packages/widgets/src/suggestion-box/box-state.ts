import type { AlikeAnswer, Consultation, SentSuggestion, Suggestion } from '@shura/contract';
import type { Draft, Wrong } from '@shura/contract/suggestion-form';
import type { Failure } from '../controllers/failure.ts';
import type { Locale } from '../localization/locale.ts';

/** Likely personal data: where it is in the title, a line break and the text. */
export type Found = AlikeAnswer['personalData'][number];

/** An own suggestion with news, and its number of acts. */
export type News = readonly [reference: string, acts: number];

export interface BoxState {
  readonly sending?: boolean;
  /** Why sending stopped or failed, shown with the focus: errors by field, personal data, or a failure. */
  readonly wrong?: Wrong | undefined;
  readonly personal?: readonly Found[] | undefined;
  readonly problem?: Failure | undefined;
  readonly alike?: readonly Suggestion[] | undefined;
  /** Alike suggestions arrived while the text field had the focus, so they are shown open. */
  readonly unfolded?: boolean;
  readonly sent?: SentSuggestion | undefined;
  readonly news?: readonly News[];
  /** References of this browser's suggestions to the consultation, newest first. */
  readonly mine?: readonly string[];
  /** What was copied from the receipt. */
  readonly copied?: string | undefined;
  /** Message of the live region: `left`, `alike`, or its words. */
  readonly announced?: string | undefined;
}

/** Input of the parts that are loaded when they are needed. */
export interface ExtrasView extends BoxState {
  readonly l: Locale;
  readonly consultation: Consultation;
  /** Address of the server, with a trailing slash. */
  readonly server: string;
  readonly controller: { readonly draft: Draft; set(change: BoxState): void };
  /** Drawn once, for a page without a script: all fields are visible, and letters are not counted while typing. */
  readonly still?: boolean;
}
