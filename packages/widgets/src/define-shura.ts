import { ShuraPoll } from './poll/shura-poll.ts';

/**
 * Registers the elements under a prefix of the host's own, such as `<agency-poll>`. A name that exists already stays as
 * it is.
 */
export function defineShura({ prefix }: { readonly prefix: string }): void {
  const tag = `${prefix}-poll`;
  if (!customElements.get(tag)) customElements.define(tag, class extends ShuraPoll {});
}
