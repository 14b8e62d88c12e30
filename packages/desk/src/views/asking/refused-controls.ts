import type { FieldError, Language } from '@shura/contract';
import { controlsOf, fieldAt } from '../../ui/editing/field-path.ts';
import type { Wrong } from '../../ui/fields/refused-fields.ts';
import type { Asked, AskedForm, Kind } from './kinds.ts';
import { askingWords } from './words.ts';

/** A form as it is typed, and as it was when it was last saved. */
interface Typed<Form> {
  readonly form: Form;
  readonly saved: Form | undefined;
}

/** What the server said of fields, by the controls that they are typed in. */
export function refusedControls<Document extends Asked, Form extends AskedForm>(
  kind: Kind<Document, Form>,
  typed: Typed<Form>,
  errors: readonly FieldError[],
  language: Language,
): Wrong {
  const w = askingWords[language];
  const wrong: Record<string, string> = {};
  for (const { field, code } of errors) {
    const [, path] = /^(?:consultation|poll)(?:\.| \S+: )(.+)$/.exec(field) ?? [];
    // The whole of it, by its name: another agency has one of that name, or an import.
    if (/^(?:consultation|poll) \S+$/.test(field)) wrong['slug'] = w.slugTaken;
    else if (path === undefined) wrong[field] = w.why(field, code, kind.name);
    else
      for (const control of meant(kind.control(path, typed.form), typed)) wrong[control] = w.why(path, code, kind.name);
  }
  return wrong;
}

/** The controls of a path: of both languages, or of the one that was changed. */
function meant<Form extends AskedForm>(path: string, { form, saved }: Typed<Form>): readonly string[] {
  const controls = controlsOf(form, path);
  const changed = controls.filter((name) => saved && fieldAt(saved, name) !== fieldAt(form, name));
  return changed.length > 0 ? changed : controls;
}
