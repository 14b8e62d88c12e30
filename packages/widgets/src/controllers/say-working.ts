import type { LitElement } from 'lit';

/** Has an element say that its browser works, where that takes long; its words are fetched when the work begins. */
export const sayWorking = (host: LitElement) => (over: Promise<unknown>) =>
  void import('./show-working.ts').then(({ showWorking }) => showWorking(host, over));
