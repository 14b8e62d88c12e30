type Cell = string | number;

/** A spreadsheet takes what begins so for a formula, in full-width characters too (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // The characters that only keep directions apart are no part of a name.
  const plain = cell.replace(/[\u2066-\u2069]/g, '');
  const read = plain.normalize('NFKC');
  const safe = formula.test(read.trim()) || formula.test(read) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** RFC 4180, with the mark by which spreadsheets know that it is UTF-8. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;

/** An address that is itself the file: the desk's policy lets no script make one. */
export const csvAddress = (rows: readonly (readonly Cell[])[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(rows))}`;
