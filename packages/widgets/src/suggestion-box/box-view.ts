import type { Consultation } from '@shura/contract';
import type { LocaleController } from '../controllers/locale-controller.ts';
import type { BoxController, BoxState } from './box-controller.ts';

/** What every part of the element is drawn from. */
export interface BoxView extends BoxState {
  readonly l: LocaleController;
  readonly controller: BoxController;
  readonly consultation: Consultation;
  /** Address of the server, with a slash at the end. */
  readonly server: string;
  /** Level of the box's own heading. */
  readonly level: number;
}
