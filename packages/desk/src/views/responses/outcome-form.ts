import type { Offices, OutcomeDocument } from '@shura/contract';
import { requiredLanguages } from '@shura/contract/lists';
import { freshId, type Line } from '../../ui/editing/lines.ts';
import { officeIdOf, officeNameOf } from '../../ui/editing/offices.ts';
import { type Both, bothOf, empty, whole } from '../../ui/editing/two-languages-value.ts';

export interface DeedForm extends Line {
  readonly text: Both;
  readonly on: string;
}

export interface RefusalForm extends Line {
  readonly text: Both;
  readonly reason: Both;
}

/** A response in the editor. */
export interface OutcomeForm {
  /** Id of an office of the agency; empty if another is typed. */
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

/** Initial form: the published outcome, to write its next version; else only the consultation's owner. */
export function outcomeForm(outcome: OutcomeDocument | undefined, owner: Both, offices: Offices): OutcomeForm {
  const office = outcome ? bothOf(outcome.office) : owner;
  return {
    chosen: officeIdOf(office, offices),
    office,
    said: bothOf(outcome?.said),
    did: (outcome?.did ?? []).map(({ text, on }, index) => ({ id: `d${index + 1}`, text: bothOf(text), on })),
    didNot: (outcome?.didNot ?? []).map(({ text, reason }, index) => ({
      ...{ id: `n${index + 1}`, text: bothOf(text), reason: bothOf(reason) },
    })),
  };
}

/** What is missing for publication, such as an office, reasons or dates. */
export function outcomeLacks(form: OutcomeForm, offices: Offices): readonly string[] {
  const missing = (field: string, both: Both) =>
    requiredLanguages.filter((tongue) => !both[tongue].trim()).map((tongue) => `${field}.${tongue}`);
  return [
    ...missing('office', officeNameOf(form.chosen, form.office, offices)),
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

/** The document with the parts written so far; complete once {@link outcomeLacks} finds nothing. */
export function outcomeDocument(
  form: OutcomeForm,
  offices: Offices,
  take: (both: Both) => OutcomeDocument['said'] | undefined = whole,
): OutcomeDocument {
  return {
    office: take(officeNameOf(form.chosen, form.office, offices)) ?? {},
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
