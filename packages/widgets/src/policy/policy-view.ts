import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
export interface PolicyView {
  readonly l: Locale;
  /** Level of the element's heading. */
  readonly level: number;
  /** Address of the server, with a slash at the end. */
  readonly server: string;
  readonly numerals: string;
}

export const renderTitle = ({ level }: PolicyView, words: string) =>
  html`<div role="heading" aria-level=${level + 1} class="title">${words}</div>`;
