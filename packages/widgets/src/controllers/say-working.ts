import type { LitElement } from 'lit';

/** Shows in an element that the browser computes a proof of work, if that takes long. The text is loaded on demand. */
export const sayWorking = (host: LitElement) => (over: Promise<unknown>) =>
  void import('./show-working.ts').then(({ showWorking }) => showWorking(host, over));
