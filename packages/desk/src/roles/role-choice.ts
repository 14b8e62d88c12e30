import type { Language, Role } from '@shura/contract';
import { roles } from '@shura/contract/lists';
import { html } from 'lit';
import { roleWords } from './words.ts';

/** One of the roles, each with what it may do: a name alone says too little. */
export function renderRoles(language: Language, legend: string, chosen: Role) {
  const w = roleWords[language];
  return html`
    <fieldset>
      <legend>${legend}</legend>
      <div class="rows">
        ${roles.map(
          (role) => html`
            <label class="row">
              <input type="radio" name="role" value=${role} ?checked=${role === chosen}>
              <span><b>${w[role].name}</b><br><span class="meta">${w[role].may}</span></span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

export const readRole = (form: HTMLFormElement): Role => {
  const chosen = new FormData(form).get('role');
  return roles.find((role) => role === chosen) ?? 'viewer';
};
