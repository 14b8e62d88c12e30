import type { LitElement } from 'lit';

/** Focusable controls. */
const controlsOf = (root: ShadowRoot | null) => [
  ...(root?.querySelectorAll<HTMLInputElement>('a,button,input,select,summary,textarea') ?? []),
];

/**
 * Keeps the focus when an element is drawn again: on the control at the same index if its tag is the same, else on the
 * heading. A focus on the page's own link, which the element replaces, moves to the heading too.
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
    like?.focus({ preventScroll: true });
  });
}

/**
 * Draws an element for the first time, in place of server-rendered markup, and keeps values filled in there. If the
 * page has patched an API that drawing needs, the fallback link is shown. No error is thrown.
 */
export async function drawOver(host: LitElement, draw: () => void): Promise<void> {
  if (!host.isConnected) return;
  // Lit already has a root: the element was moved meanwhile, and drawing has begun.
  if ((host.renderRoot as unknown) !== undefined) return draw();
  const root = host.shadowRoot;
  const filled = new FormData(root?.querySelector('form') ?? undefined);
  keepFocus(host);
  root?.replaceChildren();
  try {
    draw();
  } catch (error) {
    console.warn(error);
    // Call the prototype: a form named `createElement` would shadow the document's method.
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
