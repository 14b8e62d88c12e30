import type { Consultation } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import type { BoxController, BoxState } from './box-controller.ts';

/** Input of every part of the element. */
export interface BoxView extends BoxState {
  readonly l: Locale;
  readonly controller: BoxController;
  readonly consultation: Consultation;
  /** Address of the server, with a trailing slash. */
  readonly server: string;
  /** Level of the box's own heading. */
  readonly level: number;
  /** Drawn once, for a page without a script: all fields are visible, and letters are not counted while typing. */
  readonly still?: boolean;
}
