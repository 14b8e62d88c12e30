import type { Extras } from './poll-view.ts';

/** Whether what few polls need costs a request; in a single file it is there already. */
export const extrasAreApart = true as boolean;

/** Fetches what the poll at hand needs beside the usual. */
export const loadExtras = async (): Promise<Extras> => (await import('./extras.ts')).pollExtras;
