import { setTimeout as wait } from 'node:timers/promises';

export interface Wait {
  /** Polling interval in ms; 20 by default. */
  readonly every?: number;
  /** Timeout in ms; two minutes by default, since a busy machine is no fault. */
  readonly limit?: number;
}

/** Waits until a condition holds. On timeout throws an error that names it. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  { every = 20, limit = 120_000 }: Wait = {},
): Promise<void> {
  const end = performance.now() + limit;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited ${String(limit / 1000)} s for ${what}`);
    await wait(every);
  }
}
