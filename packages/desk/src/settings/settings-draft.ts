import type { AgencyDocument, Text } from '@shura/contract';

/** A line of a list that grows and shrinks: `key` stays with what is typed in it. */
export interface Line<Value> {
  readonly key: number;
  readonly value: Value | undefined;
}

/** What of the settings is a list, and so has more or fewer fields than it began with. */
export interface SettingsDraft {
  /** Policy, pledge and working days are written. */
  readonly takesSuggestions: boolean;
  readonly rules: readonly Line<Text>[];
  readonly holidays: readonly Line<string>[];
}

let keys = 0;
export const newLine = <Value>(value?: Value): Line<Value> => {
  keys += 1;
  return { key: keys, value };
};

export const draftOf = ({ policy, calendar }: AgencyDocument): SettingsDraft => ({
  takesSuggestions: policy !== undefined,
  rules: (policy?.rules ?? [undefined]).map((rule) => newLine<Text>(rule)),
  holidays: [...(calendar?.holidays ?? [])].sort().map((day) => newLine(day)),
});
