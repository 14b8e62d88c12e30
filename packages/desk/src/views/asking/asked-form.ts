import type { Text } from '@shura/contract';
import type { Line } from '../../ui/editing/lines.ts';
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
export const askedForm = ({ slug, title, decision, opens = '', closes = '' }: Asked): AskedForm => ({
  ...{ slug, title: bothOf(title), opens, closes },
  decision: { by: bothOf(decision?.by), on: decision?.on ?? '' },
});

/** The document's fields that consultations and polls share; incomplete fields are left out. */
export function askedDocument({ title, decision: { by, on }, opens, closes }: AskedForm) {
  const body = whole(by);
  return given({ title: whole(title), decision: body && on && { by: body, on }, opens, closes });
}

/** Whether the decision lacks one language, or has a body without a day, or a day without a body. */
export const halfDecided = ({ decision: { by, on } }: AskedForm): boolean =>
  half(by) || Boolean(whole(by)) !== Boolean(on);

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
