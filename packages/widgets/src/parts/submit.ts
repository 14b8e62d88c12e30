import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { saySending } from '../say/controls.ts';

/**
 * Listener of a button that sends its form: handles a press, and Enter in a field. It does not wait for the form's
 * submit event, which a sandbox without `allow-forms` blocks.
 */
export const onSend = (send: (form: HTMLFormElement) => unknown) => (event: Event) => {
  event.preventDefault();
  const { form } = event.currentTarget as HTMLButtonElement;
  if (form) send(form);
};

/** The button that sends a form. While the form is being sent, its text says so and presses are ignored. */
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
