import type { AgencyDocument, DeskSuggestion } from '@shura/contract';
import type { Desk } from '../../ui/desk.ts';
import type { DeedsController } from './deeds-controller.ts';

/** What every part of the page is drawn from. */
export interface SuggestionView {
  readonly desk: Desk;
  readonly suggestion: DeskSuggestion;
  readonly agency: AgencyDocument;
  readonly deeds: DeedsController;
}
