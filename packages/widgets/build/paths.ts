import { fileURLToPath } from 'node:url';

/** A path in this package, from its root. */
export const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
