import { fileURLToPath } from 'node:url';

/** Absolute path of a file in this package. */
export const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
