import type { Text, TrackedSuggestion } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import type { TrackController } from './track-controller.ts';

/** What every part of the element is drawn from. */
export interface TrackView {
  readonly l: Locale;
  readonly controller: TrackController;
  /** Level of the element's heading. */
  readonly level: number;
  /** Address of the server, with a slash at the end. */
  readonly server: string;
  /** UTC milliseconds. */
  readonly now: number;
  readonly suggestion: TrackedSuggestion;
  /** What it was sent to, where that is known. */
  readonly consultation?: { readonly title: Text; readonly category?: Text | undefined };
}
