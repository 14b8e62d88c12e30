import { mkdirSync, readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { lockWriter } from '../../stores/sqlite/database.ts';
import { CommandError, messageOf } from '../command-error.ts';

const entrySchema = v.union([
  v.object({ export: v.string() }),
  v.object({ voter: v.string(), token: v.string() }),
  v.object({ voter: v.string(), done: v.literal(true) }),
]);
type Entry = v.InferOutput<typeof entrySchema>;

/** The progress of an import, one JSON entry a line, so that an interrupted import can resume. */
export interface Journal {
  /** Device token of each voter who may have sent an answer. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Voters whose answers are all imported. */
  readonly done: ReadonlySet<string>;
  /** Resolves once the entry is flushed to disk. */
  append(entry: Entry): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens or creates the journal of one import. Throws a {@link CommandError} if another process has it open, or if it
 * belongs to an export with another digest.
 */
export const openJournal = async (file: string, digest: string): Promise<Journal> => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = lockOf(file);
  const handle = await open(file, 'a', 0o600);
  const close = async () => {
    await handle.close();
    lock.close();
  };
  try {
    const whole = wholeLines(file);
    // An entry is used only once it is flushed, so a line cut short by a crash can be dropped.
    await handle.truncate(Buffer.byteLength(whole));
    const { exported, tokens, done } = readEntries(whole);
    const append = appender(handle, file);
    if (exported === undefined) await append({ export: digest });
    else if (exported !== digest) {
      throw new CommandError(`this export is not the one that ${file} began with: put it in a folder of another name`);
    }
    return { tokens, done, append, close };
  } catch (error) {
    await close();
    throw error;
  }
};

const lockOf = (file: string) => {
  try {
    return lockWriter(file);
  } catch {
    throw new CommandError(`another import holds ${file}: wait for it to end, or stop it`);
  }
};

const wholeLines = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  return text.slice(0, text.lastIndexOf('\n') + 1);
};

const readEntries = (text: string) => {
  const tokens = new Map<string, string>();
  const done = new Set<string>();
  let exported: string | undefined;
  for (const line of text.split('\n').filter(Boolean)) {
    const entry = v.parse(entrySchema, JSON.parse(line));
    if ('export' in entry) exported = entry.export;
    else if ('token' in entry) tokens.set(entry.voter, entry.token);
    else done.add(entry.voter);
  }
  return { exported, tokens, done };
};

/** Group commit: entries that arrive during a flush share the next one. */
const appender = (handle: FileHandle, file: string) => {
  let next: { readonly lines: string[]; readonly flushed: Promise<void> } | undefined;
  let last: Promise<void> = Promise.resolve();

  return (entry: Entry): Promise<void> => {
    const line = `${JSON.stringify(entry)}\n`;
    if (next) {
      next.lines.push(line);
      return next.flushed;
    }
    const lines = [line];
    last = last.then(async () => {
      next = undefined;
      try {
        await handle.appendFile(lines.join(''));
        await handle.datasync();
      } catch (error) {
        throw new CommandError(`cannot write ${file}: ${messageOf(error)}`);
      }
    });
    next = { lines, flushed: last };
    return last;
  };
};
