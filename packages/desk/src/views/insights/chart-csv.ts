type Cell = string | number;

/** Spreadsheets treat a cell with this beginning as a formula, full-width characters too (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // Isolation characters are not part of a name.
  const plain = cell.replace(/[\u2066-\u2069]/g, '');
  const read = plain.normalize('NFKC');
  const safe = formula.test(read.trim()) || formula.test(read) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** CSV (RFC 4180) with a byte order mark, by which spreadsheets recognise UTF-8. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;

/** A data URL of the file: the desk's policy does not allow blob URLs. */
export const csvAddress = (rows: readonly (readonly Cell[])[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(rows))}`;
