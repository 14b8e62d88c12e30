import type { Extras } from './poll-view.ts';

/** Whether the extras are a separate request; false in a single file. */
export const extrasAreApart = true as boolean;

export const loadExtras = async (): Promise<Extras> => (await import('./extras.ts')).pollExtras;
