import { html, nothing } from 'lit';
import { Written } from './render-to-string.ts';

// Parts of every form that works without a script.

/**
 * Keeps Enter from sending a form that another site filled. The link of that site may have focused a field, so that a
 * held Enter key would send the form unread. Enter presses the first button of a form, and this button only closes a
 * dialog, of which there is none.
 */
const enterGuard = new Written('<button formmethod="dialog" formnovalidate hidden></button>');

/** @param foreign whether another site sent the form with values that it chose */
export const renderHidden = (
  values: readonly (readonly [name: string, value: string])[],
  foreign: boolean | undefined,
) => html`
  ${foreign ? enterGuard : nothing}
  ${values.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
`;

/** Errors or a warning to read before sending again: first on the page, and focused. */
export const renderNotice = (level: number, heading: unknown, content: unknown, warning = false) => html`
  <div class="problem" role="alert" tabindex="-1" ?autofocus=${true}>
    <div role="heading" aria-level=${level + 1}><b class="sign ${warning ? 'warning' : ''}">${heading}</b></div>
    ${content}
  </div>
`;
