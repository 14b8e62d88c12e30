export type ChartId = 'received' | 'language' | 'basis' | 'channel' | 'outcome' | 'waiting' | 'answered' | 'overdue';

/** A chart's figures as text, as a table and as marks. */
export interface Chart {
  readonly id: ChartId;
  readonly sentence: string;
  readonly note?: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Columns are along an axis from one end to another; rows have names. */
  readonly drawn: 'columns' | 'rows';
  /** Label of the axis. */
  readonly axis?: string;
  /** Label and count of each. */
  readonly marks: readonly { readonly name: string; readonly n: number }[];
}
