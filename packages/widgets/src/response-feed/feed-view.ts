import type { Responses } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
export interface FeedView {
  readonly l: Locale;
  /** Level of the feed's heading. */
  readonly level: number;
  /** Address of the server, with a slash at the end. */
  readonly server: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The level is that of a card's heading. */
export interface CardView extends FeedView {
  readonly agency: Responses['agency'];
}
