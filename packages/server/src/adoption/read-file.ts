import { limits } from '@shura/contract';
import { decodeText } from './decode-text.ts';
import { readMetaExport } from './formats/meta-export.ts';
import { type ColumnMapping, entriesOf, fits, readTable } from './formats/table.ts';
import { askForColumns, businessSuite, type Columns } from './formats/table-columns.ts';
import { isPublicChannel, readTelegram, telegramExport } from './formats/telegram.ts';
import { readXPosts } from './formats/x-api.ts';
import { readXArchive, xArchiveJson } from './formats/x-archive.ts';
import { type Entry, gatherPosts, type Posts, postLimits } from './gather-posts.ts';
import { parseJson } from './parse-json.ts';

/** Bytes of a file. Whoever receives one refuses a longer one by its length, before it is read as a whole. */
export const sizeAllowed = limits.adoptedFile;

/**
 * Why a file was not read: it is longer than allowed, it has nothing in it, it is an archive or a workbook (which is one)
 * and not the file inside, its encoding is none we know, it is in no format we know, it breaks off in the middle, it has
 * more posts than allowed, it is of a chat that is not public, the columns named are not in it, or reading it took too much
 * time or memory.
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

/** The posts of a file, or what has to be said first to find them, or why there are none. */
export type Read =
  | Posts
  | Columns
  /** A Telegram export names its channel, but not the public name in its addresses. */
  | { readonly kind: 'channel'; readonly title: string }
  | { readonly kind: 'refused'; readonly code: FileRefusal };

/** What was said of a file that it does not say itself. */
export interface SaidOfFile {
  readonly columns?: ColumnMapping;
  /** The public name of a Telegram channel, with or without `@`. */
  readonly channel?: string;
}

/** Reads a file that staff bring, of any of the formats, which it is told by what it holds and never by its name. */
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

/** ZIP, and with it XLSX, or gzip. */
const isCompressed = ([a, b]: Uint8Array) => (a === 0x50 && b === 0x4b) || (a === 0x1f && b === 0x8b);

/** A page or a picture of posts, whose words nobody can take out: PDF, PNG, JPEG, GIF, WebP or HEIC. */
const isPicture = (bytes: Uint8Array) =>
  /^(?:%PDF|\x89PNG|\xff\xd8\xff|GIF8|RIFF|....ftyp)/s.test(String.fromCharCode(...bytes.subarray(0, 8)));

/** One past the limit, so that too many can be told from enough: a list may have millions. */
const enough = postLimits.posts + 1;

const gathered = (entries: readonly (Entry | undefined)[]): Read =>
  entries.length > postLimits.posts
    ? refused('too-many')
    : gatherPosts(entries.map((entry, at) => [at + 1, entry] as const));

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

/** One answer or one post of X a line, as collecting programs write them. */
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
  if (table.rows.length > postLimits.posts) return refused('too-many');
  if (columns && !fits(table, columns)) return refused('wrong-columns');
  const mapping = columns ?? businessSuite(table);
  return mapping ? gatherPosts(entriesOf(table, mapping)) : askForColumns(table);
};
