/** Rejects if the page's policy blocks the module, or the network fails. */
export const loadWork = () => import('./proof-of-work.ts');
