import type { LitElement } from 'lit';

/** What can be pressed and filled in. */
const controlsOf = (root: ShadowRoot | null) => [
  ...(root?.querySelectorAll<HTMLInputElement>('a,button,input,select,summary,textarea') ?? []),
];

/**
 * Whoever is somewhere in an element that is drawn anew stays there, if there still is the like; else they are at its
 * heading, and so is who was at the page's own link that it takes the place of.
 */
export function keepFocus(host: LitElement): void {
  const root = host.shadowRoot;
  const focused = root?.activeElement ?? host.querySelector(':focus');
  const place = controlsOf(root).indexOf(focused as HTMLInputElement);
  void host.updateComplete.then(() => {
    const { shadowRoot } = host;
    if (!focused || shadowRoot?.activeElement || shadowRoot?.querySelector('slot')) return;
    const now = controlsOf(shadowRoot)[place];
    const like = now?.localName === focused.localName ? now : shadowRoot?.querySelector<HTMLElement>('[tabindex]');
    like?.focus();
  });
}

/**
 * Draws an element for the first time, in the place of what a server may have drawn: what was filled in there passes on.
 * Where a page has broken what drawing takes, its own link is there instead, and nothing is thrown at it.
 */
export async function drawOver(host: LitElement, draw: () => void): Promise<void> {
  if (!host.isConnected) return;
  // Moved meanwhile, it has begun before: until then Lit gives it no root.
  if ((host.renderRoot as unknown) !== undefined) return draw();
  const root = host.shadowRoot;
  const filled = new FormData(root?.querySelector('form') ?? undefined);
  keepFocus(host);
  root?.replaceChildren();
  try {
    draw();
  } catch (error) {
    console.warn(error);
    // A form of the page may be called as what makes elements is.
    host.shadowRoot?.replaceChildren(Document.prototype.createElement.call(document, 'slot'));
  }
  await host.updateComplete;
  for (const [name, value] of filled) {
    for (const field of controlsOf(root)) {
      if (!value || field.name !== name) continue;
      field.value ||= value as string;
      if (field.value !== value) continue;
      field.checked = true;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}
