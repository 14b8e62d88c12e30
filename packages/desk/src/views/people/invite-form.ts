import type { Invited, People } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { renderCopy } from '../../ui/fields/copy.ts';
import { renderEnd, renderInput } from '../../ui/fields/field.ts';
import type { FormController } from '../../ui/fields/form-controller.ts';
import { ownTimeZone } from '../../ui/fields/time-zone.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { renderRoles } from '../../ui/roles/role-choice.ts';
import { roleWords } from '../../ui/roles/words.ts';
import { peopleWords } from './words.ts';

export interface InviteView {
  readonly desk: Desk;
  readonly form: FormController;
  /** The last invitation made here; its link is shown once, if it was not mailed. */
  readonly made: (Invited & { readonly email: string }) | undefined;
  send(event: SubmitEvent): void;
}

function renderMade({ desk, made }: InviteView) {
  if (!made) return nothing;
  const w = peopleWords[desk.language];
  return html`
    <div class="done part" role="group" aria-labelledby="made" tabindex="-1" id="made-link">
      <p id="made">${made.mailed ? w.mailed(made.email) : w.unmailed(made.email)}</p>
      ${
        made.link
          ? html`
              <p><code dir="ltr">${made.link}</code></p>
              <p class="meta">${w.once}</p>
              <div class="bar">${renderCopy(desk, made.link)}</div>
            `
          : nothing
      }
    </div>
  `;
}

export function renderInvite(v: InviteView) {
  const { desk, form } = v;
  const w = peopleWords[desk.language];
  return html`
    <section class="card part">
      <h2>${w.invite}</h2>
      ${renderMade(v)}
      <form novalidate @submit=${v.send} class="narrowly invite">
        ${renderInput({ name: 'email', label: w.email, type: 'email', form })}
        ${renderRoles(desk.language, w.role, 'answerer')}
        ${renderEnd(form, w.send, fieldWords[desk.language].sending)}
      </form>
    </section>
  `;
}

/** People who were invited and have not joined. */
export function renderInvitations(desk: Desk, invitations: People['invitations'], withdraw: (id: string) => void) {
  const { language, format } = desk;
  const w = peopleWords[language];
  if (invitations.length === 0) return nothing;
  return html`
    <section class="card part">
      <h2>${w.invited}</h2>
      <ul class="list">
        ${invitations.map(
          ({ id, email, role, expiresAt }) => html`
            <li class="split">
              <div>
                <p><b><bdi dir="ltr">${email}</bdi></b></p>
                <p class="meta">${roleWords[language][role].name} · ${w.until(format.time(expiresAt, ownTimeZone()))}</p>
              </div>
              <button type="button" class="plain grave" aria-label=${w.withdrawOf(email)} @click=${() => withdraw(id)}>${w.withdraw}</button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
