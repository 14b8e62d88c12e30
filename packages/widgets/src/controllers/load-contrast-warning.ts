import type { LitElement } from 'lit';

/**
 * Warns of colours that few people can read, where pages are developed: no citizen loads the module. Does nothing on a
 * page that blocks it.
 */
export const warnOfContrast = (host: LitElement & { readonly theme: string }): unknown =>
  location.hostname === 'localhost' && import('./contrast-warning.ts').then(({ warn }) => warn(host)).catch(() => {});
