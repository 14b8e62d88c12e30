import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import type { Text } from '../localization/words-in.ts';

/**
 * The agency's name, then `more`. The space is inside the span: browsers count the move of a separate text node as a
 * layout shift.
 */
export const renderAsker = (l: Locale, { name }: { readonly name: Text }, more: unknown) =>
  html`<p class="asker"><b>${l.text(name)}</b><span class="meta"> ${more}</span></p>`;
