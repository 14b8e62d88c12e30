import { html, nothing } from 'lit';

/** How a node of the thread is drawn; its words say the same. */
export type StepState = 'done' | 'now' | 'promised' | 'late';

/** One step of the thread, an item of its list. */
export const renderStep = (state: StepState, content: unknown, current = state === 'now') =>
  html`<li class=${state} aria-current=${current ? 'step' : nothing}>${content}</li>`;
