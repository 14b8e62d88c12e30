import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { CommandError } from '../command-error.ts';

/** What each column may hold, for error messages. */
const expected: Readonly<Record<string, string>> = {
  timestamp: 'milliseconds since 1970',
  'comment-id': 'the number of a statement',
  'voter-id': 'the number of a voter',
  vote: '1, 0 or -1',
  moderated: '1, 0 or -1',
  'comment-body': 'the words of a statement, up to 4,000 characters',
};

type RowSchema = v.GenericSchema & { readonly entries?: Readonly<Record<string, unknown>> };

/**
 * Reads a CSV file and parses each row by a schema. For an object schema, the first line names the columns; for a tuple
 * schema, there is no header line. Throws a {@link CommandError} that names the file, the line and the column, never
 * the value.
 */
export const readTable = <Schema extends RowSchema>(file: string, schema: Schema): v.InferOutput<Schema>[] => {
  const wanted = schema.entries && Object.keys(schema.entries);
  return parseCsv(file, wanted).map(({ record, info }) => {
    const row = v.safeParse(schema, record);
    if (row.success) return row.output;
    const column = row.issues[0].path?.[0]?.key;
    const what =
      typeof column === 'string' ? `${column} has to be ${expected[column]}` : 'a name and a value are needed';
    throw new CommandError(`${file}:${info.lines}: ${what}`);
  });
};

interface Line {
  readonly record: unknown;
  readonly info: { readonly lines: number };
}

const parseCsv = (file: string, wanted: readonly string[] | undefined): Line[] => {
  const withColumns = (header: string[]) => {
    const missing = wanted?.filter((column) => !header.includes(column)) ?? [];
    if (missing.length > 0)
      throw new CommandError(`${file} has no column ${missing.join(', ')}: give the export as Polis made it`);
    return header;
  };
  try {
    return parse(readText(file), {
      columns: wanted ? withColumns : false,
      relax_column_count: !wanted,
      info: true,
      skip_empty_lines: true,
    }) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CommandError(`${file} is not whole: ${error.message}: give the export as Polis made it`);
  }
};

const readText = (file: string): string => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new CommandError(
      `cannot read ${basename(file)} in ${dirname(file)}: give the folder of a Polis export, ` +
        'which holds comments.csv, votes.csv and summary.csv',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${file} is not UTF-8 text: give the export as Polis made it`);
  }
};
