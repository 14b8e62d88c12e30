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
 * @param problem the server's refusal
 * @param heading to show instead of that of an error
 */
export const renderProblem = ({ l, level }: Around, problem: unknown, content: unknown, heading?: unknown) => html`
  <div class="problem" id="problem" part="problem" role="group" aria-labelledby="problem" tabindex="-1">
    <b class="sign" role="heading" aria-level=${level + 1}>${
      heading ?? (problem instanceof ShuraUnreachable ? sayOffline(l) : sayProblem(l))
    }</b>
    ${content}
  </div>
`;
