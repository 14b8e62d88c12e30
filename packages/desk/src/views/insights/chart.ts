export type ChartId = 'received' | 'language' | 'basis' | 'channel' | 'outcome' | 'waiting' | 'answered' | 'overdue';

/** A chart's figures as text, as a table and as marks. */
export interface Chart {
  readonly id: ChartId;
  readonly sentence: string;
  readonly note?: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Chart type: `columns` draws vertical bars along a time axis, `rows` one horizontal bar for each name. */
  readonly drawn: 'columns' | 'rows';
  /** Label of the axis. */
  readonly axis?: string;
  /** Label and count of each column or row. */
  readonly marks: readonly { readonly name: string; readonly n: number }[];
}
