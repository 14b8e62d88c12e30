import type { Poll } from '@shura/contract';

/** The poll that a server drew into the element before this script came, if it did. */
export function pollDrawn({ shadowRoot }: Element, slug: string): Poll | undefined {
  const json = shadowRoot?.querySelector('script')?.textContent;
  const poll = json ? (JSON.parse(json) as Poll) : undefined;
  return poll?.slug === slug ? poll : undefined;
}
