import type { LitElement } from 'lit';

/** Says in an element that its browser works, if that takes long; the words are loaded when the work begins. */
export const sayWorking = (host: LitElement) => (over: Promise<unknown>) =>
  void import('./show-working.ts').then(({ showWorking }) => showWorking(host, over));
