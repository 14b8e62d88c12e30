import type { AgencyDocument, DeskSuggestion } from '@shura/contract';
import type { Desk } from '../../ui/desk.ts';
import type { ActsController } from './acts-controller.ts';

/** Input of every part of the page. */
export interface SuggestionView {
  readonly desk: Desk;
  readonly suggestion: DeskSuggestion;
  readonly agency: AgencyDocument;
  readonly acts: ActsController;
}
