import type { LitElement } from 'lit';

/** Warns of colours that few people can read. Does nothing on a page that blocks the module. */
export const warnOfContrast = (host: LitElement & { readonly theme: string }) =>
  import('./contrast-warning.ts').then(({ warn }) => warn(host)).catch(() => {});
