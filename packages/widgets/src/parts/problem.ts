import { ShuraUnreachable } from '@shura/client';
import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { sayOffline } from '../say/absent.ts';
import { sayProblem } from '../say/voting.ts';

interface Around {
  readonly l: Locale;
  /** Level of the card's own heading. */
  readonly level: number;
}

/**
 * Why something was not sent, and what to do. It gets the focus, and is named by all that it says, so that it is read once
 * and whole: an alert that has the focus is read twice.
 *
 * @param problem the server's refusal, or the errors of the form
 * @param warning heading to show instead of that of an error, if the form may still be sent as it is
 */
export const renderProblem = ({ l, level }: Around, problem: unknown, content: unknown, warning?: unknown) => html`
  <div class="problem ${warning ? 'warning' : ''}" id="problem" part="problem" role="group" aria-labelledby="problem" tabindex="-1">
    <b role="heading" aria-level=${level + 1}>${
      warning ?? (problem instanceof ShuraUnreachable ? sayOffline(l) : sayProblem(l))
    }</b>
    ${content}
  </div>
`;

/**
 * A link to a field with an error. Fragments do not reach into shadow trees, so a click moves the focus.
 *
 * @param selector of the field
 */
export function renderWrongField(
  controller: { focus(selector: string): void },
  id: string,
  selector: string,
  words: unknown,
) {
  const go = (event: Event) => {
    event.preventDefault();
    controller.focus(selector);
  };
  return html`<li><a href="#${id}" @click=${go}>${words}</a></li>`;
}
