import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import type { Text } from '../localization/words-in.ts';

/** Who asks, and what follows on the same line. A space of its own between the two would be seen to move. */
export const renderAsker = (l: Locale, { name }: { readonly name: Text }, more: unknown) =>
  html`<p class="asker"><b>${l.text(name)}</b><span class="meta"> ${more}</span></p>`;
