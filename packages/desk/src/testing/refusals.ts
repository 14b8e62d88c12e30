import type { FieldError, FieldErrorCode } from '@shura/contract';
import type { RequiredLanguage } from '@shura/contract/lists';

const all: Readonly<Record<FieldErrorCode, true>> = {
  ...{ missing: true, 'wrong-type': true, 'wrong-value': true, 'unknown-key': true, 'duplicate-key': true },
  ...{ 'unknown-question': true, 'unknown-option': true, 'repeated-option': true, 'too-few': true, 'too-many': true },
  ...{ 'not-asked': true, fixed: true, 'too-long': true, malformed: true, 'no-letters': true, 'too-short': true },
  ...{ 'words-differ': true, guessable: true, repeated: true, 'too-early': true },
};
export const codes = Object.keys(all) as FieldErrorCode[];

interface Schema {
  readonly wrapped?: unknown;
  readonly item?: unknown;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
}

/** All field paths of a contract schema that the server can name. */
export function pathsOf(schema: unknown): readonly string[] {
  const { wrapped, item, options, entries } = schema as Schema;
  const under = (step: string, one: unknown) => [step, ...pathsOf(one).map((rest) => `${step}.${rest}`)];
  if (wrapped) return pathsOf(wrapped);
  if (item) return under('0', item);
  if (options) return [...new Set(options.flatMap(pathsOf))];
  return Object.entries(entries ?? {}).flatMap(([step, one]) => under(step, one));
}

/** An error for each path; with enough paths, every code appears. */
export const errorsAt = (paths: readonly string[]): readonly FieldError[] =>
  paths.flatMap((field, place) => {
    const code = codes[place % codes.length];
    return code ? [{ field, code }] : [];
  });

/**
 * Whether a text contains a server's name that people should not see: in Arabic any Latin letter, in English anything
 * but words.
 */
export const isRaw = (language: RequiredLanguage, text: string, field = ''): boolean =>
  language === 'ar'
    ? /[A-Za-z_]/.test(text)
    : /[a-z\d][A-Z]|[\w-]\.[\w-]|_/.test(text) || text.split(/[:\s]+/).includes(field);
