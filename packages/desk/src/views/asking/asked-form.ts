import type { Offices, Text } from '@shura/contract';
import type { Line } from '../../ui/editing/lines.ts';
import { officeIdOf, officeNameOf } from '../../ui/editing/offices.ts';
import { type Both, bothOf, half, whole } from '../../ui/editing/two-languages-value.ts';
import type { Asked, AskedForm } from './kinds.ts';

/** An option of a question, or a category of suggestions. */
export interface TextLine extends Line {
  readonly text: Both;
}

/** Takes a typed text into a document, or returns undefined. Saving takes complete text only, a preview any text. */
export type Take = (both: Both) => Text | undefined;

export const textLines = (lines: readonly { readonly id: string; readonly text: Text }[]): readonly TextLine[] =>
  lines.map(({ id, text }) => ({ id, text: bothOf(text) }));

/** The lines whose text is taken. */
export const takenLines = (lines: readonly TextLine[], take: Take) =>
  lines.flatMap(({ id, text }) => {
    const words = take(text);
    return words ? [{ id, text: words }] : [];
  });

/** The fields that consultations and polls share. */
export function askedForm({ slug, title, decision, opens = '', closes = '' }: Asked, offices: Offices): AskedForm {
  const by = bothOf(decision?.by);
  return {
    ...{ slug, title: bothOf(title), opens, closes },
    decision: { office: officeIdOf(by, offices), by, on: decision?.on ?? '' },
  };
}

/** A stored form, updated: older ones have only the typed name of who decides. */
export const mendAsked = <Form extends AskedForm>(kept: Form): Form => ({
  ...kept,
  decision: { ...kept.decision, office: (kept.decision as Partial<Form['decision']>).office ?? '' },
});

/** Name of the office or body that decides. */
export const deciderOf = ({ decision: { office, by } }: AskedForm, offices: Offices): Both =>
  officeNameOf(office, by, offices);

/** The control for the name of who decides. */
export const controlOfDecider = (path: string, { decision }: AskedForm): string =>
  decision.office && path.startsWith('decision.by') ? 'decision.office' : path;

/** The document's fields that consultations and polls share; incomplete fields are left out. */
export function askedDocument(form: AskedForm, offices: Offices) {
  const { title, opens, closes } = form;
  const [body, { on }] = [whole(deciderOf(form, offices)), form.decision];
  return given({ title: whole(title), decision: body && on && { by: body, on }, opens, closes });
}

/** Whether the decision lacks one language, or has a body without a day, or a day without a body. */
export function halfDecided(form: AskedForm, offices: Offices): boolean {
  const by = deciderOf(form, offices);
  return half(by) || Boolean(whole(by)) !== Boolean(form.decision.on);
}

/** A copy for another time, without dates. */
export const anotherTime = <Form extends AskedForm>(form: Form, slug: string): Form => ({
  ...{ ...form, slug, opens: '', closes: '' },
  decision: { ...form.decision, on: '' },
});

type Empty = undefined | '' | false;

/** The fields that are not empty. */
export const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], Empty>;
  };
