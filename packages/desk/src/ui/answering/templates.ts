import type { Draft } from '@shura/contract';
import type { AnswerValues } from './typed-values.ts';

/** The beginning of a frequent answer: its outcome, office and first words. */
export interface AnswerTemplate {
  /** Key of the draft that stores the template. */
  readonly about: string;
  readonly name: string;
  readonly values: AnswerValues;
  readonly version: number;
}

const prefix = 'template.';
/** Fields that a template fills. Dates and commitments are left out, because they differ for each suggestion. */
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

/** The templates among an agency's drafts, by name. */
export const templatesIn = (drafts: readonly Draft[], language: string): readonly AnswerTemplate[] =>
  drafts
    .filter(({ about }) => about.startsWith(prefix))
    .flatMap((draft) => read(draft) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name, language));

/** A unique key. The name, which may have any letters, is in the content and not in the key. */
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

/** Reasons that are an unedited template: not yet an answer to this suggestion. */
export const stillTemplate = (values: AnswerValues, templates: readonly AnswerTemplate[]): readonly string[] =>
  reasons.filter((name) => {
    const written = plain(values[name]);
    return written !== '' && templates.some((template) => plain(template.values[name]) === written);
  });
