import type { BoxController } from './box-controller.ts';
import type { ExtrasView } from './box-state.ts';

/** Input of every part of the element. */
export interface BoxView extends ExtrasView {
  readonly controller: BoxController;
  /** Level of the box's own heading. */
  readonly level: number;
}
