import { createHash, type KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { slugSchema } from '@shura/contract';
import * as v from 'valibot';
import { format, type OpenParts, version } from '../../stores/agency-format.ts';
import { type AgencyLine, pollSlug, rowSchemas } from '../../stores/agency-lines.ts';
import { CommandError } from '../command-error.ts';
import { isSignedBy, readExportKey } from '../export-key.ts';

/** Maximum length of a line, in characters: far above any record. */
const maxLineLength = 32 * 1024 * 1024;

const kindSchema = v.looseObject({ format: v.literal(format), version: v.number() });
const slugs = v.array(pollSlug);
const headSchema = v.strictObject({
  ...{ format: v.literal(format), version: v.literal(version), agency: slugSchema },
  open: v.optional(v.strictObject({ consultations: slugs, polls: slugs, sealed: slugs })),
});
const endSchema = v.strictObject({
  end: v.strictObject({ lines: v.number(), sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
});
const signedSchema = v.strictObject({
  signed: v.strictObject({ by: v.string(), signature: v.pipe(v.string(), v.maxLength(100)) }),
});
const tables = Object.keys(rowSchemas) as (keyof typeof rowSchemas)[];
const lineSchema = v.strictObject({ table: v.picklist(tables), row: v.unknown() });

/** A line with its number in the file. */
export interface NumberedLine {
  readonly n: number;
  readonly line: AgencyLine;
}

export interface AgencyFile {
  readonly agency: string;
  /** What was open when it was exported, if anything. */
  readonly open: OpenParts | undefined;
  readonly lines: AsyncGenerator<NumberedLine>;
}

/**
 * Reads a file of `shura export`, one line at a time. Throws a {@link CommandError} that names the line and the field
 * at fault. The digest and the signature stand at the end: they are verified only once all lines are read.
 * @param signedBy the public key of the exporting server, as its operator states it
 */
export const readAgencyFile = async (path: string, signedBy: string): Promise<AgencyFile> => {
  const key = readExportKey(signedBy);
  if (!key)
    throw new CommandError('--signed-by has to be the 64 characters that shura export printed where the file was made');
  const texts = textsOf(path);
  const { value: first = '' } = await texts.next();
  const head = parsed(first);
  if (!v.is(kindSchema, head))
    throw new CommandError(`${path}: is no export of an agency: name a file that shura export made`);
  if (head.version > version) throw new CommandError(`${path}: was made by a newer Shura: update this one first`);
  if (!v.is(headSchema, head)) throw atField(path, 1, v.safeParse(headSchema, head).issues);
  return { agency: head.agency, open: head.open, lines: linesOf(path, first, texts, key) };
};

async function* linesOf(
  path: string,
  first: string,
  texts: AsyncGenerator<string, undefined>,
  key: KeyObject,
): AsyncGenerator<NumberedLine> {
  const digest = createHash('sha256').update(first).update('\n');
  let n = 1;
  for await (const text of texts) {
    n += 1;
    const line = parsed(text);
    if (v.is(endSchema, line)) {
      const { lines, sha256 } = line.end;
      if (lines !== n - 1 || digest.copy().digest('hex') !== sha256) throw changed(path);
      digest.update(text).update('\n');
      await checkSignature(path, texts, digest.digest('hex'), key);
      return;
    }
    if (line === undefined)
      throw new CommandError(`${path}:${n}: is no JSON: copy the file again from where it was made`);
    digest.update(text).update('\n');
    yield { n, line: lineAt(path, n, line) };
  }
  throw new CommandError(`${path}: ends before its last line: copy it again from where it was made`);
}

const checkSignature = async (
  path: string,
  texts: AsyncGenerator<string, undefined>,
  digest: string,
  key: KeyObject,
): Promise<void> => {
  const { value: last = '' } = await texts.next();
  const line = parsed(last);
  if (last === '') throw new CommandError(`${path}: is not signed: make it with shura export, or copy it again`);
  if (!v.is(signedSchema, line) || !(await texts.next()).done) throw changed(path);
  if (!isSignedBy(key, digest, line.signed.signature)) {
    throw new CommandError(
      `${path}: is not signed by --signed-by: ask the operator who made it which key shura export printed`,
    );
  }
};

const changed = (path: string) =>
  new CommandError(`${path}: is not as it was written, its digest does not fit: copy it again from where it was made`);

const lineAt = (path: string, n: number, line: unknown): AgencyLine => {
  if (!v.is(lineSchema, line)) throw atField(path, n, v.safeParse(lineSchema, line).issues);
  const { table, row } = line;
  const { issues } = v.safeParse(rowSchemas[table], row);
  if (issues) throw atField(path, n, issues, table);
  // The row as read, not as parsed, so that exporting again gives the same bytes. The schema refuses unknown fields.
  return { table, row } as AgencyLine;
};

const atField = (
  path: string,
  n: number,
  issues: readonly v.BaseIssue<unknown>[] | undefined,
  table?: string,
): CommandError => {
  const [issue] = issues ?? [];
  const field = [table, issue && v.getDotPath(issue)].filter(Boolean).join('.');
  return new CommandError(`${path}:${n}: ${field}: ${issue?.message ?? 'cannot be read'}`);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Splits at line feeds only: people's words may hold other line separators (U+2028). */
async function* textsOf(path: string): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const parts = (rest + String(chunk)).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > maxLineLength)
      throw new CommandError(`${path}: is no export of an agency: a line of it does not end`);
    yield* parts;
  }
  if (rest !== '') yield rest;
  return undefined;
}
