export type ChartId = 'received' | 'language' | 'basis' | 'channel' | 'outcome' | 'waiting' | 'answered' | 'overdue';

/** One mark of a chart: what it is of, and how many. */
export interface Mark {
  readonly name: string;
  readonly n: number;
}

/** The same numbers in words, in a table and as they are drawn. */
export interface Chart {
  readonly id: ChartId;
  readonly heading: string;
  readonly sentence: string;
  readonly note?: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Columns stand along an axis that runs from one end to another; rows are of names. */
  readonly drawn: 'columns' | 'rows';
  /** What stands along the axis. */
  readonly axis?: string;
  readonly marks: readonly Mark[];
}
