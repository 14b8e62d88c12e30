/** Copies a form with one field replaced, such as `categories.0.text.ar`. */
export const withField = <Form extends object>(form: Form, name: string, value: unknown): Form =>
  put(form, name.split('.'), value) as Form;

function put(node: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((item: unknown, index) => (String(index) === step ? put(item, rest, value) : item));
  }
  const fields = node as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: put(fields[step], rest, value) };
}

/** Value of a form's field. */
export const fieldAt = (form: object, name: string): unknown =>
  name.split('.').reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], form);

/** Names of all controls of a part of a form, in both languages. */
export function controlsOf(form: object, path: string): readonly string[] {
  const part = fieldAt(form, path);
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return [path];
  // The id belongs to the line and has no control.
  const steps = Object.keys(part).filter((step) => step !== 'id');
  return steps.flatMap((step) => controlsOf(form, `${path}.${step}`));
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Name and value of the control that an `input` event came from. */
export function fieldEdited({ target }: Event): readonly [name: string, value: string | boolean] | undefined {
  const { name, type, value } = target as Control;
  if (!name) return undefined;
  return [name, type === 'checkbox' ? (target as HTMLInputElement).checked : value];
}
