import type { AgencyDocument } from '@shura/contract';
import type { Desk } from '../../ui/desk.ts';
import type { FormController } from '../../ui/fields/form-controller.ts';
import type { SettingsDraft } from './settings-draft.ts';

/** What each section of the settings is drawn from. */
export interface SettingsView {
  readonly desk: Desk;
  readonly form: FormController;
  readonly agency: AgencyDocument;
  readonly draft: SettingsDraft;
  /** Puts another number of lines in a list, or another brand; `focus` is where the keyboard goes then. */
  redraft(change: Partial<SettingsDraft>, focus?: string): void;
}
