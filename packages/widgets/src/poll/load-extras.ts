import type { Extras } from './extras.ts';

/** Fetches what the poll at hand needs beside the usual; in a single file it is there already. */
export const loadExtras = async (): Promise<Extras> => (await import('./extras.ts')).pollExtras;
