import { postAddress } from '../post-address.ts';
import type { ColumnMapping, Table } from './table.ts';

/** The parts of a table that a person needs to choose its columns. */
export interface Columns {
  readonly kind: 'columns';
  readonly header: readonly string[];
  /** At most five rows. */
  readonly sample: readonly (readonly string[])[];
  /** Guessed from the column names and from addresses in the cells. */
  readonly guess: Partial<ColumnMapping>;
}

export const askForColumns = (table: Table): Columns => {
  const sample = table.rows.slice(0, 5);
  return {
    kind: 'columns',
    header: table.header.map(shown),
    sample: sample.map((cells) => cells.map(shown)),
    guess: guess(table),
  };
};

/** UTF-16 code units of a cell that are shown. */
const maxShown = 200;

/**
 * A cell as shown to staff. If a spreadsheet would read it as a formula, an apostrophe is put before it (OWASP, CSV
 * injection; full-width signs and leading spaces count too).
 */
const shown = (cell: string): string => {
  const text = cell.length > maxShown ? `${cell.slice(0, maxShown - 1).toWellFormed()}…` : cell;
  return /^(\t|\r|\s*[=+\-@])/.test(text.normalize('NFKC')) ? `'${text}` : text;
};

const names: Readonly<Record<keyof ColumnMapping, RegExp>> = {
  text: /^((full|post|tweet)[ _]?text|text|tweet|content|body|message|caption|description|النص|نص المنشور|المنشور|المحتوى|الوصف|التغريدة)$/,
  url: /^((post|tweet)?[ _]?(url|link|permalink)|الرابط|رابط المنشور|رابط)$/,
  author:
    /^(author|user|((account|user)[ _]?)?(user)?name|handle|screen_name|account|الكاتب|الحساب|المستخدم|اسم المستخدم)$/,
  date: /^(date|time|timestamp|created[ _]at|posted[ _]at|publish(ed)? time|التاريخ|الوقت|تاريخ النشر|وقت النشر)$/,
};

const guess = (table: Table): Partial<ColumnMapping> => {
  const header = table.header.map((name) => name.normalize('NFKC').trim().toLowerCase());
  const find = (pattern: RegExp) => {
    const at = header.findIndex((name) => pattern.test(name));
    return at < 0 ? undefined : at;
  };
  const found = {
    text: find(names.text),
    url: find(names.url) ?? addresses(table),
    author: find(names.author),
    date: find(names.date),
  };
  return Object.fromEntries(Object.entries(found).filter(([, column]) => column !== undefined));
};

/** The first column in which every sampled cell is the address of a post. */
const addresses = ({ header, rows }: Table): number | undefined => {
  const looked = rows.slice(0, 20);
  const at = header.findIndex((_, column) => {
    const cells = looked.map((row) => row[column] ?? '').filter((cell) => cell.trim());
    return cells.length > 0 && cells.every((cell) => !('refused' in postAddress(cell)));
  });
  return at < 0 ? undefined : at;
};

/** The columns of a Meta Business Suite export in English. Exports in other languages are read as any other table. */
export const businessSuite = ({ header, rows }: Table): ColumnMapping | undefined => {
  const column = (name: string) => header.findIndex((cell) => cell.trim() === name);
  const [url, date, author] = [column('Permalink'), column('Publish time'), column('Account username')];
  if (url < 0 || date < 0 || column('Post ID') < 0) return undefined;
  // On Instagram the text is the description. On Facebook it is the title, and only videos have a description.
  const filled = (at: number) => rows.filter((row) => row[at]?.trim()).length;
  const [text = -1] = [column('Description'), column('Title')].sort((a, b) => filled(b) - filled(a));
  if (text < 0) return undefined;
  return { text, url, date, ...(author >= 0 && { author }) };
};
