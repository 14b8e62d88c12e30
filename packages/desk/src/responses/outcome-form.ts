import type { Offices, OutcomeDocument } from '@shura/contract';
import { requiredLanguages } from '@shura/contract/lists';
import { type Both, bothOf, empty, whole } from '../editing/both.ts';
import { freshId, type Line } from '../editing/lines.ts';

export interface DeedForm extends Line {
  readonly text: Both;
  readonly on: string;
}

export interface RefusalForm extends Line {
  readonly text: Both;
  readonly reason: Both;
}

/** What came of a consultation, as it is written. */
export interface OutcomeForm {
  /** Id of an office of the agency; empty where another one is typed. */
  readonly chosen: string;
  readonly office: Both;
  readonly said: Both;
  readonly did: readonly DeedForm[];
  readonly didNot: readonly RefusalForm[];
}

export const newDeed = (lines: readonly Line[]): DeedForm => ({ id: freshId(lines, 'd'), text: empty, on: '' });
export const newRefusal = (lines: readonly Line[]): RefusalForm => ({
  id: freshId(lines, 'n'),
  text: empty,
  reason: empty,
});

/** What was published before, to be written better; for a first one its owner answers. */
export function outcomeForm(outcome: OutcomeDocument | undefined, owner: Both, offices: Offices): OutcomeForm {
  const office = outcome ? bothOf(outcome.office) : owner;
  const known = offices.find(({ name }) => name['ar'] === office.ar && name['en'] === office.en);
  return {
    chosen: known?.id ?? '',
    office,
    said: bothOf(outcome?.said),
    did: (outcome?.did ?? []).map(({ text, on }, index) => ({ id: `d${index + 1}`, text: bothOf(text), on })),
    didNot: (outcome?.didNot ?? []).map(({ text, reason }, index) => ({
      ...{ id: `n${index + 1}`, text: bothOf(text), reason: bothOf(reason) },
    })),
  };
}

const officeOf = ({ chosen, office }: OutcomeForm, offices: Offices): Both => {
  const known = offices.find(({ id }) => id === chosen);
  return known ? bothOf(known.name) : office;
};

/** What keeps it from being published: nothing is, without an office, reasons and dates. */
export function outcomeLacks(form: OutcomeForm, offices: Offices): readonly string[] {
  const missing = (field: string, both: Both) =>
    requiredLanguages.filter((tongue) => !both[tongue].trim()).map((tongue) => `${field}.${tongue}`);
  return [
    ...missing('office', officeOf(form, offices)),
    ...missing('said', form.said),
    ...form.did.flatMap(({ text, on }, index) => [
      ...missing(`did.${index}.text`, text),
      ...(on ? [] : [`did.${index}.on`]),
    ]),
    ...form.didNot.flatMap(({ text, reason }, index) => [
      ...missing(`didNot.${index}.text`, text),
      ...missing(`didNot.${index}.reason`, reason),
    ]),
    ...(form.did.length + form.didNot.length === 0 ? ['did'] : []),
  ];
}

/** As far as it is written: all of it, once nothing is lacking. */
export function outcomeDocument(
  form: OutcomeForm,
  offices: Offices,
  take: (both: Both) => OutcomeDocument['said'] | undefined = whole,
): OutcomeDocument {
  return {
    office: take(officeOf(form, offices)) ?? {},
    said: take(form.said) ?? {},
    did: form.did.flatMap(({ text, on }) => {
      const words = take(text);
      return words && on ? [{ text: words, on }] : [];
    }),
    didNot: form.didNot.flatMap(({ text, reason }) => {
      const [words, why] = [take(text), take(reason)];
      return words && why ? [{ text: words, reason: why }] : [];
    }),
  };
}
