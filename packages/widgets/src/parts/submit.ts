import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { saySending } from '../say/controls.ts';

/**
 * For a button that sends its form: hears a press, and Enter in a field. The form's own event is not waited for: a browser
 * fires none in a sandbox without `allow-forms`.
 */
export const onSend = (send: (form: HTMLFormElement) => unknown) => (event: Event) => {
  event.preventDefault();
  const { form } = event.currentTarget as HTMLButtonElement;
  if (form) send(form);
};

/** The button that sends a form. While that is on its way it says so, and does nothing. */
export const renderSubmit = (
  l: Locale,
  words: string,
  sending: unknown,
  send: (form: HTMLFormElement) => unknown,
) => html`
  <button class="main" part="button" aria-disabled=${!!sending} @click=${onSend((form) => sending || send(form))}>
    ${sending ? saySending(l) : words}
  </button>
`;
