import { CsvError, parse } from 'csv-parse/sync';
import type { Entry } from '../gather-posts.ts';
import { postLimits } from '../gather-posts.ts';

/** Which column holds what; numbers of columns from 0, because two may have one name and a name may be a formula. */
export interface ColumnMapping {
  readonly text: number;
  readonly url: number;
  readonly author?: number;
  readonly date?: number;
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** More columns than any export has, and characters in a row: past these it is no table of posts. */
const most = { columns: 200, row: 200_000 };

/** Every cell as text: nothing in it is a formula, a number or a date. */
export const readTable = (text: string): Table | 'unknown-format' | 'not-whole' => {
  const [delimiter, columns] = separator(text);
  if (columns < 2 || columns > most.columns) return 'unknown-format';
  try {
    const [header = [], ...rows] = parse(text, {
      delimiter,
      relax_column_count: true,
      // Where nothing is quoted, words may be.
      relax_quotes: true,
      max_record_size: most.row,
      // One past the limit, so that too many can be told from enough.
      to: postLimits.posts + 2,
    });
    return { header, rows };
  } catch (error) {
    if (error instanceof CsvError) return 'not-whole';
    throw error;
  }
};

/** The separator that parts the first line most often, and into how many columns. What is quoted parts nothing. */
const separator = (text: string): [delimiter: string, columns: number] => {
  const columns: Record<string, number> = { ',': 1, ';': 1, '\t': 1 };
  let quoted = false;
  for (const sign of text.slice(0, most.row)) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n' || sign === '\r') break;
    else if (sign in columns) columns[sign] = (columns[sign] ?? 1) + 1;
  }
  return Object.entries(columns).reduce((best, one) => (one[1] > best[1] ? one : best));
};

/** Rows numbered as a spreadsheet does. Empty ones are passed over. */
export const entriesOf = ({ rows }: Table, columns: ColumnMapping): [row: number, entry: Entry][] =>
  rows.flatMap((cells, at): [number, Entry][] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const cell = (column: number | undefined) => (column === undefined ? undefined : cells[column]);
    const entry = {
      text: cell(columns.text),
      link: cell(columns.url),
      author: cell(columns.author),
      date: cell(columns.date),
    };
    return [[at + 2, entry]];
  });

export const fits = ({ header }: Table, columns: ColumnMapping): boolean =>
  Object.values(columns).every((column: unknown) => Number.isInteger(column) && header[column as number] !== undefined);
