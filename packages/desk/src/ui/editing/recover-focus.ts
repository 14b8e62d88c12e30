import type { LitElement } from 'lit';

/** If the focused element was removed, focuses the heading of its part or of the view. */
export function recoverFocus(view: LitElement): void {
  if (document.activeElement === document.body) view.renderRoot.querySelector<HTMLElement>('h1, h2')?.focus();
}
