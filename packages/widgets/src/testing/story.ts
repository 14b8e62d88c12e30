/** Arguments of every element's stories: the toolbar sets all but the last. */
export interface ElementArgs {
  readonly lang: string;
  readonly numerals: 'latn' | 'arab';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly 'heading-level': number;
}

/** The first match inside an element, waiting until it is drawn. */
export async function appear(element: Element | null, selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 100; tries++) {
    const node = element?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (node) return node;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${selector} never appeared`);
}
