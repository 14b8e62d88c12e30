import { limits } from '@shura/contract';
import { CsvError, parse } from 'csv-parse/sync';
import type { Entry } from '../check-entries.ts';

/** The column of each part of a post. Columns are numbers from 0, because names may repeat and may be formulas. */
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

/** Maximum columns, and characters in a row. A larger file is no table of posts. */
const max = { columns: 200, row: 200_000 };

/** Reads every cell as text, never as a formula, number or date. */
export const readTable = (text: string): Table | 'unknown-format' | 'not-whole' => {
  const [delimiter, columns] = separator(text);
  if (columns < 2 || columns > max.columns) return 'unknown-format';
  try {
    const [header = [], ...rows] = parse(text, {
      delimiter,
      relax_column_count: true,
      // Quotes inside an unquoted cell are text.
      relax_quotes: true,
      max_record_size: max.row,
      // One more than the limit, to detect an excess.
      to: limits.adoptedPosts + 2,
    });
    return { header, rows };
  } catch (error) {
    if (error instanceof CsvError) return 'not-whole';
    throw error;
  }
};

/** The delimiter that occurs most often in the first line, outside quotes, and the number of columns it gives. */
const separator = (text: string): [delimiter: string, columns: number] => {
  const columns: Record<string, number> = { ',': 1, ';': 1, '\t': 1 };
  let quoted = false;
  for (const sign of text.slice(0, max.row)) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n' || sign === '\r') break;
    else if (sign in columns) columns[sign] = (columns[sign] ?? 1) + 1;
  }
  return Object.entries(columns).reduce((best, one) => (one[1] > best[1] ? one : best));
};

/** Non-empty rows, numbered as a spreadsheet numbers them. */
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
