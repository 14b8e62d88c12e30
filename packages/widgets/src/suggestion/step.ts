import { html, nothing } from 'lit';

/** CSS class of a step in a suggestion's history. The step's text says the same, so colour is never needed. */
export type StepState = 'done' | 'now' | 'promised' | 'late';

/** One step of a history, a list item. */
export const renderStep = (state: StepState, content: unknown, current = state === 'now') =>
  html`<li class=${state} aria-current=${current ? 'step' : nothing}>${content}</li>`;
