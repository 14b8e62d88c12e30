import type { Desk } from '../../ui/desk.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { responseWords } from './words.ts';

/** Label of a response's control by its name: `did.0.text.ar`. Undefined if it has none. */
export function nameOutcomeField(
  { language, format }: Pick<Desk, 'language' | 'format'>,
  field: string,
): string | undefined {
  const [w, f] = [responseWords[language], fieldWords[language]];
  const [root = '', index, part] = field.split('.');
  const tongue = field.endsWith('.ar') ? f.arabic : field.endsWith('.en') ? f.english : '';
  const name = Object.hasOwn(w.fields, root) ? w.fields[root as keyof typeof w.fields] : undefined;
  if (name === undefined) return undefined;
  if (root !== 'did' && root !== 'didNot') return [name, tongue].filter(Boolean).join(' ');
  if (index === undefined) return name;
  const line = `${root === 'did' ? w.deed : w.refusal} ${format.number(Number(index) + 1)}`;
  const what = part === 'on' ? w.on : part === 'reason' ? w.reason : '';
  return [line, what, tongue].filter(Boolean).join(' ');
}
