import type { Poll } from '@shura/contract';

/** The poll that a server rendered into the element, if any. */
export function pollDrawn({ shadowRoot }: Element, slug: string): Poll | undefined {
  const json = shadowRoot?.querySelector('script')?.textContent;
  const poll = json ? (JSON.parse(json) as Poll) : undefined;
  return poll?.slug === slug ? poll : undefined;
}
