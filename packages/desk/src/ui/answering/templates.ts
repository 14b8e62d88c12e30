import type { Draft } from '@shura/contract';
import type { AnswerValues } from './typed-values.ts';

/** The beginning of an answer that is given often: what became of it, which office, and how the texts begin. */
export interface AnswerTemplate {
  /** As the drafts name it. */
  readonly about: string;
  readonly name: string;
  readonly values: AnswerValues;
  readonly version: number;
}

const prefix = 'template.';
/** What a template begins an answer with; days and promises are of one suggestion only. */
const kept = ['outcome', 'office', 'office.ar', 'office.en', 'reason.ar', 'reason.en'] as const;
const reasons = ['reason.ar', 'reason.en'] as const;

const isTexts = (value: unknown): value is AnswerValues =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

function read({ about, content, version }: Draft): AnswerTemplate | undefined {
  try {
    const said: unknown = JSON.parse(content);
    if (typeof said !== 'object' || said === null || !('name' in said) || !('values' in said)) return undefined;
    const { name, values } = said;
    return typeof name === 'string' && isTexts(values) ? { about, name, values: onlyKept(values), version } : undefined;
  } catch {
    return undefined;
  }
}

const onlyKept = (values: AnswerValues): AnswerValues =>
  Object.fromEntries(kept.flatMap((name) => (values[name]?.trim() ? [[name, values[name]] as const] : [])));

/** The templates among what an agency is writing, in the order of their names. */
export const templatesIn = (drafts: readonly Draft[], language: string): readonly AnswerTemplate[] =>
  drafts
    .filter(({ about }) => about.startsWith(prefix))
    .flatMap((draft) => read(draft) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name, language));

/** A name that no other template has; the one that people read is in what it holds, in any letters. */
export const newAbout = (): string =>
  prefix + [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const contentOf = (name: string, values: AnswerValues): string =>
  JSON.stringify({ name, values: onlyKept(values) });

const plain = (words: string | undefined): string =>
  (words ?? '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Fields whose reason is a template's and no more: nobody has answered this suggestion with it yet. */
export const stillTemplate = (values: AnswerValues, templates: readonly AnswerTemplate[]): readonly string[] =>
  reasons.filter((name) => {
    const written = plain(values[name]);
    return written !== '' && templates.some((template) => plain(template.values[name]) === written);
  });
