import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import type { Text } from '../localization/words-in.ts';

/** The agency, and more on the same line. A separate text node between the two would shift visibly. */
export const renderAsker = (l: Locale, { name }: { readonly name: Text }, more: unknown) =>
  html`<p class="asker"><b>${l.text(name)}</b><span class="meta"> ${more}</span></p>`;
