import type { ShuraProblem } from '@shura/client';
import type { Language } from '@shura/contract';
import { problemWords } from './problem-words.ts';

/** The parts of a request that are documents, whose fields have the names of controls. */
const documents = /^(agency|consultation|poll|act)(\.| [^ ]+: )(outcome\.)?/;
/** Where a view has several forms, each name begins with that of its form. */
const ofForm = /^[a-z-]+:/;

/** What the server said of fields. */
export interface Refused {
  /** By the names of the controls that they are typed in. */
  readonly wrong: Wrong;
  /** Something that is typed in no control of the form was refused too. */
  readonly more: boolean;
}

export function refusedFields(form: HTMLElement, { errors }: ShuraProblem, language: Language): Refused {
  const w = problemWords[language].fields;
  const names = [...form.querySelectorAll('[name]')].map((control) => control.getAttribute('name') ?? '');
  const wrong: Record<string, string> = {};
  let more = false;
  for (const { field, code } of errors) {
    const path = field.replace(documents, '');
    const name = names.find((whole) => {
      const one = whole.replace(ofForm, '');
      return one === path || one.startsWith(`${path}.`) || path.startsWith(`${one}.`);
    });
    if (name === undefined) more = true;
    else wrong[name] = Object.hasOwn(w, code) ? w[code as keyof typeof w] : w.other;
  }
  return { wrong, more };
}

/** What is wrong with fields, by their names. */
export type Wrong = Readonly<Record<string, string>>;
