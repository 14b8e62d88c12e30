import { limits } from '@shura/contract';
import { checkEntries, type Entry, type Posts } from './check-entries.ts';
import { decodeText } from './decode-text.ts';
import { readMetaExport } from './formats/meta-export.ts';
import { type ColumnMapping, entriesOf, fits, readTable } from './formats/table.ts';
import { askForColumns, businessSuite, type Columns } from './formats/table-columns.ts';
import { isPublicChannel, readTelegram, telegramExport } from './formats/telegram.ts';
import { readXPosts } from './formats/x-api.ts';
import { readXArchive, xArchiveJson } from './formats/x-archive.ts';
import { parseJson } from './parse-json.ts';

/** Maximum bytes of a file. Receivers refuse a longer one by its length, before reading it. */
export const sizeAllowed = limits.adoptedFile;

/**
 * Why a file was refused: it is too large or empty, is an archive or workbook (a ZIP), has an unknown encoding or
 * format, is truncated, has too many posts, is a private chat, lacks the named columns, or took too much time or
 * memory.
 */
export type FileRefusal =
  | 'too-large'
  | 'empty'
  | 'compressed'
  | 'unknown-encoding'
  | 'unknown-format'
  | 'not-whole'
  | 'too-many'
  | 'private'
  | 'wrong-columns'
  | 'unfinished';

/** The posts of a file, a question to answer first, or a refusal. */
export type Read =
  | Posts
  | Columns
  /** A Telegram export holds the channel's title, but not the public name in its addresses. */
  | { readonly kind: 'channel'; readonly title: string }
  | { readonly kind: 'refused'; readonly code: FileRefusal };

/** Details that staff give because the file does not contain them. */
export interface SaidOfFile {
  readonly columns?: ColumnMapping;
  /** The public name of a Telegram channel, with or without `@`. */
  readonly channel?: string;
}

/** Reads a file of any supported format, detected by content and never by name. */
export const readPosts = (bytes: Uint8Array, said: SaidOfFile = {}): Read => {
  if (bytes.length > sizeAllowed) return refused('too-large');
  if (isCompressed(bytes)) return refused('compressed');
  if (isPicture(bytes)) return refused('unknown-format');
  const text = decodeText(bytes);
  if (text === undefined) return refused('unknown-encoding');
  if (text.trim() === '') return refused('empty');
  const archive = xArchiveJson(text);
  if (archive !== undefined) {
    const list = parseJson(archive);
    return Array.isArray(list) ? gathered(readXArchive(list.slice(0, enough))) : refused('not-whole');
  }
  return /^\s*[[{]/.test(text) ? readJson(text, said) : readCsv(text, said);
};

const refused = (code: FileRefusal): Read => ({ kind: 'refused', code });

/** ZIP (XLSX included) or gzip. */
const isCompressed = ([a, b]: Uint8Array) => (a === 0x50 && b === 0x4b) || (a === 0x1f && b === 0x8b);

/** PDF, PNG, JPEG, GIF, WebP or HEIC, whose text cannot be extracted. */
const isPicture = (bytes: Uint8Array) =>
  /^(?:%PDF|\x89PNG|\xff\xd8\xff|GIF8|RIFF|....ftyp)/s.test(String.fromCharCode(...bytes.subarray(0, 8)));

/** One more than the limit, to detect an excess without reading millions. */
const enough = limits.adoptedPosts + 1;

const gathered = (entries: readonly (Entry | undefined)[]): Read =>
  entries.length > limits.adoptedPosts
    ? refused('too-many')
    : checkEntries(entries.map((entry, at) => [at + 1, entry] as const));

const readJson = (text: string, { channel }: SaidOfFile): Read => {
  const value = parseJson(text);
  if (value === undefined) return readLines(text);
  const telegram = telegramExport(value);
  if (telegram) {
    if (!isPublicChannel(telegram)) return refused('private');
    if (telegram.messages.length > 10 * enough) return refused('too-many');
    const name = channel?.trim().replace(/^@/, '');
    return name ? gathered(readTelegram(telegram, name)) : { kind: 'channel', title: telegram.name };
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length >= enough) return refused('too-many');
  const ofX = list.map(readXPosts);
  if (ofX.some((posts) => posts)) return gathered(ofX.flatMap((posts) => posts ?? [undefined]));
  const ofMeta = readMetaExport(value);
  return ofMeta ? gathered(ofMeta) : refused('unknown-format');
};

/** JSON Lines, one response or post of X per line, as collection tools write them. */
const readLines = (text: string): Read => {
  const lines = text.split('\n').filter((line) => line.trim());
  const first = readXPosts(parseJson(lines[0] ?? ''));
  if (!first) return refused('not-whole');
  if (lines.length >= enough) return refused('too-many');
  return gathered(lines.flatMap((line) => readXPosts(parseJson(line)) ?? [undefined]));
};

const readCsv = (text: string, { columns }: SaidOfFile): Read => {
  const table = readTable(text);
  if (typeof table === 'string') return refused(table);
  if (table.rows.length > limits.adoptedPosts) return refused('too-many');
  if (columns && !fits(table, columns)) return refused('wrong-columns');
  const mapping = columns ?? businessSuite(table);
  return mapping ? checkEntries(entriesOf(table, mapping)) : askForColumns(table);
};
