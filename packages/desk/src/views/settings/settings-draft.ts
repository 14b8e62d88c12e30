import type { AgencyDocument, Holiday, Offices, Text } from '@shura/contract';
import type { Desk } from '../../ui/desk.ts';
import type { FormController } from '../../ui/fields/form-controller.ts';
import { type BrandDraft, brandDraft } from './brand-draft.ts';

/** A line of a list: `key` is its stable id. */
export interface Line<Value> {
  readonly key: number;
  readonly value: Value | undefined;
}

/** Parts of the settings whose number of fields changes, or that are previewed while typed. */
export interface SettingsDraft {
  /** True if the form shows the policy, the pledge and the working days. */
  readonly takesSuggestions: boolean;
  readonly rules: readonly Line<Text>[];
  readonly offices: readonly Line<Offices[number]>[];
  readonly holidays: readonly Line<Holiday>[];
  /** Undefined if the agency has the default colours. */
  readonly brand: BrandDraft | undefined;
}

/** Input of every section of the settings. */
export interface SettingsView {
  readonly desk: Desk;
  readonly form: FormController;
  readonly agency: AgencyDocument;
  readonly draft: SettingsDraft;
  /** Replaces lines of a list, or the brand; then focuses `focus`. */
  redraft(change: Partial<SettingsDraft>, focus?: string): void;
}

let keys = 0;
export const newLine = <Value>(value?: Value): Line<Value> => {
  keys += 1;
  return { key: keys, value };
};

export const draftOf = ({ policy, calendar, brand, offices = [] }: AgencyDocument): SettingsDraft => ({
  takesSuggestions: policy !== undefined,
  rules: (policy?.rules ?? [undefined]).map((rule) => newLine<Text>(rule)),
  offices: offices.map((office) => newLine(office)),
  holidays: (calendar?.holidays ?? [])
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map((holiday) => newLine(holiday)),
  brand: brand && brandDraft(brand),
});
