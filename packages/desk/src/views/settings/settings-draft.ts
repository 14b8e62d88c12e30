import type { AgencyDocument, Offices, Text } from '@shura/contract';
import { type BrandDraft, brandDraft } from './brand-draft.ts';

/** A line of a list that grows and shrinks: `key` stays with what is typed in it. */
export interface Line<Value> {
  readonly key: number;
  readonly value: Value | undefined;
}

/** What of the settings has more or fewer fields than it began with, or is looked at while it is typed. */
export interface SettingsDraft {
  /** Policy, pledge and working days are written. */
  readonly takesSuggestions: boolean;
  readonly rules: readonly Line<Text>[];
  readonly offices: readonly Line<Offices[number]>[];
  readonly holidays: readonly Line<string>[];
  /** None where the agency has the usual colours. */
  readonly brand: BrandDraft | undefined;
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
  holidays: [...(calendar?.holidays ?? [])].sort().map((day) => newLine(day)),
  brand: brand && brandDraft(brand),
});
