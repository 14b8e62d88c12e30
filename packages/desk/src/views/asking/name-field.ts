import type { Desk } from '../../ui/desk.ts';
import { pollWords } from './poll-words.ts';
import { askingWords } from './words.ts';

/** Label of a control by its name: `questions.0.options.1.text.ar`. Undefined if it has none. */
export function nameField({ language, format }: Pick<Desk, 'language' | 'format'>, field: string): string | undefined {
  const [w, p] = [askingWords[language], pollWords[language]];
  const number = (index: string | undefined) => format.number(Number(index) + 1);
  const [, path = field, tongue] = /^(.*)\.(ar|en)$/.exec(field) ?? [];
  const inTongue = tongue === 'ar' || tongue === 'en' ? ` ${w.inTongue[tongue]}` : '';
  const category = /^suggestions\.categories\.(\d+)/.exec(path);
  if (category) return w.lineOf(p.category, number(category[1])) + inTongue;
  const question = /^questions\.(\d+)(?:\.options\.(\d+))?(?:\.(\w+))?/.exec(path);
  if (question) {
    const [, index, option, part] = question;
    const words = [w.lineOf(p.question, number(index))];
    if (option !== undefined) words.push(w.lineOf(p.option, number(option)));
    else if (part && part !== 'text') words.push(wordsOf(p.parts, part) ?? '');
    return words.filter(Boolean).join(w.and) + inTongue;
  }
  // Chosen or typed, it is one field to people.
  const asked = path === 'decision.office' ? 'decision.by' : path;
  const name = wordsOf(w.fields, asked) ?? wordsOf(w.fields, path.split('.')[0] ?? '');
  return name && name + inTongue;
}

const wordsOf = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;
