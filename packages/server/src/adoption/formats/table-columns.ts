import { postAddress } from '../post-address.ts';
import type { ColumnMapping, Table } from './table.ts';

/** What a person needs to see to say which column is which. */
export interface Columns {
  readonly kind: 'columns';
  readonly header: readonly string[];
  /** The first rows, at most five. */
  readonly sample: readonly (readonly string[])[];
  /** What the names of the columns, and the addresses in them, suggest. */
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

/** Enough of a cell to know it by, in UTF-16 code units. */
const longest = 200;

/**
 * A cell as it is shown back: with an apostrophe before it where a spreadsheet that it is copied into would take it for a
 * formula (OWASP, CSV injection; full-width signs and leading spaces are taken too).
 */
const shown = (cell: string): string => {
  const text = cell.length > longest ? `${cell.slice(0, longest - 1).toWellFormed()}…` : cell;
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

/** The first column whose cells are addresses of posts, as far as they go. */
const addresses = ({ header, rows }: Table): number | undefined => {
  const looked = rows.slice(0, 20);
  const at = header.findIndex((_, column) => {
    const cells = looked.map((row) => row[column] ?? '').filter((cell) => cell.trim());
    return cells.length > 0 && cells.every((cell) => !('refused' in postAddress(cell)));
  });
  return at < 0 ? undefined : at;
};

/** The columns of an export of Meta Business Suite in English, which needs no asking; in other languages it is any table. */
export const businessSuite = ({ header, rows }: Table): ColumnMapping | undefined => {
  const column = (name: string) => header.findIndex((cell) => cell.trim() === name);
  const [url, date, author] = [column('Permalink'), column('Publish time'), column('Account username')];
  if (url < 0 || date < 0 || column('Post ID') < 0) return undefined;
  // Of Instagram the words are the description; of a page on Facebook they are the title, and only a video has the other.
  const filled = (at: number) => rows.filter((row) => row[at]?.trim()).length;
  const [text = -1] = [column('Description'), column('Title')].sort((a, b) => filled(b) - filled(a));
  if (text < 0) return undefined;
  return { text, url, date, ...(author >= 0 && { author }) };
};
