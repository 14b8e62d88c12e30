import type { AgencyDocument } from '@shura/contract';
import type { Desk } from '../../ui/desk.ts';
import type { FormController } from '../../ui/fields/form-controller.ts';
import type { SettingsDraft } from './settings-draft.ts';

/** Input of every section of the settings. */
export interface SettingsView {
  readonly desk: Desk;
  readonly form: FormController;
  readonly agency: AgencyDocument;
  readonly draft: SettingsDraft;
  /** Replaces lines of a list, or the brand; then focuses `focus`. */
  redraft(change: Partial<SettingsDraft>, focus?: string): void;
}
