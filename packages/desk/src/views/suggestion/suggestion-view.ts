import type { AgencyDocument, Colleagues, DeskSuggestion } from '@shura/contract';
import type { Desk } from '../../ui/desk.ts';
import type { ActsController } from './acts-controller.ts';

/** Input of every part of the page. */
export interface SuggestionView {
  readonly desk: Desk;
  readonly suggestion: DeskSuggestion;
  readonly agency: AgencyDocument;
  /** To whom it may be assigned; empty for a person who may not assign. */
  readonly colleagues: Colleagues['people'];
  readonly acts: ActsController;
}
