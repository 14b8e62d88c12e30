import { html, nothing } from 'lit';

/** Style of a thread node; the text says the same. */
export type StepState = 'done' | 'now' | 'promised' | 'late';

/** One step of the thread, a list item. */
export const renderStep = (state: StepState, content: unknown, current = state === 'now') =>
  html`<li class=${state} aria-current=${current ? 'step' : nothing}>${content}</li>`;
