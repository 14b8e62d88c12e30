/** A measured figure with its limits; a figure outside them blocks the release. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** A goal, only printed. */
  readonly stretch?: number;
}

export function missed({ value, atLeast, atMost }: Figure): boolean {
  // Written so that NaN fails.
  return !((atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost));
}

export function describeFigure(figure: Figure): string {
  const { name, value, unit, atLeast, atMost, stretch } = figure;
  const bar =
    atLeast !== undefined ? `at least ${String(atLeast)}` : atMost !== undefined ? `at most ${String(atMost)}` : '';
  const aim = stretch === undefined ? '' : `, aim ${String(stretch)}`;
  const mark = bar === '' ? ' ' : missed(figure) ? '✖' : '✔';
  return `${mark} ${name.padEnd(48)} ${round(value).padStart(10)} ${unit.padEnd(4)} ${bar}${aim}`.trimEnd();
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 3 : 1);
}
