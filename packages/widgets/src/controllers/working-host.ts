import type { LitElement } from 'lit';

/** Stands in for `say-working.ts` in our bundles: there the file of the work says so itself, and is handed the element. */
export const sayWorking = (host: LitElement) => host;
