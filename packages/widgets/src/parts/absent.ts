import { html, nothing } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { sayNotLoaded } from '../say/absent.ts';
import { sayRetry } from '../say/controls.ts';
import { renderButton } from './button.ts';

/**
 * Says why there is nothing to show, beside the page's own link.
 *
 * @param reason of a permanent failure; other failures offer a retry
 */
export const renderNothing = (l: Locale, reason: string | undefined, retry: () => void) => html`
  <p class="sign">${reason ?? sayNotLoaded(l)}</p>
  ${reason ? nothing : html`<div class="bar">${renderButton(sayRetry(l), retry)}</div>`}
  <slot></slot>
`;
