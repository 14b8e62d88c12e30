import type { FieldError, Language } from '@shura/contract';
import { controlsOf, fieldAt } from '../../ui/editing/field-path.ts';
import type { Wrong } from '../../ui/fields/refused-fields.ts';
import type { Asked, AskedForm, Kind } from './kinds.ts';
import { askingWords } from './words.ts';

/** A form as typed, and as last saved. */
interface Typed {
  readonly form: AskedForm;
  readonly saved: AskedForm | undefined;
}

/** The server's errors, by control. */
export function refusedControls(
  kind: Kind<Asked, AskedForm>,
  typed: Typed,
  errors: readonly FieldError[],
  language: Language,
): Wrong {
  const w = askingWords[language];
  const wrong: Record<string, string> = {};
  for (const { field, code } of errors) {
    const [, path] = /^(?:consultation|poll)(?:\.| \S+: )(.+)$/.exec(field) ?? [];
    // An error of the whole document, such as `poll parks`: another agency, or an import, already has that slug.
    if (/^(?:consultation|poll) \S+$/.test(field)) wrong['slug'] = w.slugTaken;
    else if (path === undefined) wrong[field] = w.why(field, code, kind.name);
    else
      for (const control of meant(kind.control(path, typed.form), typed)) wrong[control] = w.why(path, code, kind.name);
  }
  return wrong;
}

/** The errors that the dialog of an extension or a closure can show: of the new time, and of the public reason. */
export const wrongInDialog = (wrong: Wrong, how: 'extension' | 'closure'): Wrong =>
  Object.fromEntries(
    Object.entries(wrong).flatMap(([name, words]) => {
      if (name === 'closes' && how === 'extension') return [[name, words]];
      return name.startsWith(how) ? [[name === how ? 'reason.ar' : name.replace(how, 'reason'), words]] : [];
    }),
  );

/** Controls of a path, in both languages; only the changed controls, if any was changed. */
function meant(path: string, { form, saved }: Typed): readonly string[] {
  const controls = controlsOf(form, path);
  const changed = controls.filter((name) => saved && fieldAt(saved, name) !== fieldAt(form, name));
  return changed.length > 0 ? changed : controls;
}
