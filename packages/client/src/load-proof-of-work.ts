/** Loads the module for proof of work; rejects if that is blocked. */
export const loadWork = () => import('./proof-of-work.ts');
