/** The terms of a document, as `search` keeps them. */
export interface DocumentTerms {
  /** Filters, and topics in the order of their strength. */
  readonly all: readonly string[];
  /** Words by passage. */
  readonly passages: readonly (readonly string[])[];
}

/** Terms are separated by spaces. The first line has those of the whole document, each other line those of a passage. */
export const writeTerms = ({ all, passages }: DocumentTerms): string =>
  [all, ...passages.filter((words) => words.length > 0)].map((terms) => terms.join(' ')).join('\n');

export const readTerms = (written: string): DocumentTerms => {
  const [all = [], ...passages] = written.split('\n').map((line) => line.split(' '));
  return { all, passages };
};
