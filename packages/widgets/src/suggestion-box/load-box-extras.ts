/** Rejects if the page's policy blocks the module, or the network fails. */
export const loadBoxExtras = () => import('./box-extras.ts');
