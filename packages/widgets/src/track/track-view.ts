import type { Text, TrackedSuggestion } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import type { TrackController } from './track-controller.ts';

/** Input of every part of the element. */
export interface TrackView {
  readonly l: Locale;
  readonly controller: TrackController;
  /** Level of the element's heading. */
  readonly level: number;
  /** Address of the server, with a trailing slash. */
  readonly server: string;
  readonly suggestion: TrackedSuggestion;
  /** The suggestion's consultation, if known. */
  readonly consultation?: { readonly title: Text; readonly category?: Text | undefined };
}
