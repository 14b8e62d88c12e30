import type { Consultation } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import type { BoxController, BoxState } from './box-controller.ts';

/** What every part of the element is drawn from. */
export interface BoxView extends BoxState {
  readonly l: Locale;
  readonly controller: BoxController;
  readonly consultation: Consultation;
  /** Address of the server, with a slash at the end. */
  readonly server: string;
  /** Level of the box's own heading. */
  readonly level: number;
  /** Drawn once, for a page without a script: no field comes or goes with another, and nothing is counted while one types. */
  readonly still?: boolean;
}
