import type { LitElement } from 'lit';

/** A focus that was on what is gone now goes to the heading of the view or of its part, which says where one is. */
export function recoverFocus(view: LitElement): void {
  if (document.activeElement === document.body) view.renderRoot.querySelector<HTMLElement>('h1, h2')?.focus();
}
