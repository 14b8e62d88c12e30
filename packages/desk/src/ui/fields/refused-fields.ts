import type { ShuraProblem } from '@shura/client';
import type { Language } from '@shura/contract';
import { problemWords } from './problem-words.ts';

/** Prefix of a server's path inside a document, such as `agency.`. The rest of the path is the name of a control. */
const documents = /^(agency|consultation|poll|act)(\.| [^ ]+: )(outcome\.)?/;
/** Prefix of a control's name where a view has several forms, such as `acknowledge:`. */
const ofForm = /^[a-z-]+:/;

/** The server's errors, by control. */
export interface Refused {
  /** By control name. */
  readonly wrong: Wrong;
  /** The server also refused something without a control in the form. */
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

/** Errors by field name; undefined where there is none. */
export type Problems = Readonly<Record<string, string | undefined>>;

/** Finds the errors of a form as it is filled now. Has no side effects: it runs again at each change. */
export type Check = () => Problems;

/** Errors by field name. */
export type Wrong = Readonly<Record<string, string>>;
