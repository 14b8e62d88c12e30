import type { People } from '@shura/contract';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { renderCancel } from '../../ui/editing/confirmation.ts';
import { modal } from '../../ui/editing/modal.ts';
import { renderEnd, renderOutcome, renderSubmit } from '../../ui/fields/field.ts';
import type { FormController } from '../../ui/fields/form-controller.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { renderRoles } from '../../ui/roles/role-choice.ts';
import { peopleWords } from './words.ts';

export type Person = People['people'][number];

export interface PersonView {
  readonly desk: Desk;
  readonly person: Person;
  readonly form: FormController;
  /** Asks for confirmation before removing a person. */
  readonly removing: boolean;
  save(event: SubmitEvent): void;
  ask(removing: boolean): void;
  remove(event: SubmitEvent): void;
  close(): void;
}

function renderChange(v: PersonView) {
  const { language } = v.desk;
  const w = peopleWords[language];
  return html`
    <h2 id="about" tabindex="-1">${w.changing(v.person.name)}</h2>
    <form novalidate @submit=${v.save}>
      ${renderRoles(language, w.role, v.person.role)}
      ${renderEnd(v.form, w.save, fieldWords[language].saving, renderCancel(language))}
      ${v.person.you ? nothing : html`<div class="bar"><button type="button" class="plain grave" @click=${() => v.ask(true)}>${w.remove}</button></div>`}
    </form>
  `;
}

function renderRemoval(v: PersonView) {
  const { language } = v.desk;
  const w = peopleWords[language];
  return html`
    <h2 id="about" tabindex="-1">${w.sure(v.person.name)}</h2>
    <form novalidate @submit=${v.remove}>
      <p>${w.sureWords}</p>
      ${renderOutcome(v.form)}
      <div class="bar">
        ${renderSubmit(v.form, w.sureYes, w.sureYes, 'grave')}
        <button type="button" class="plain" @click=${() => v.ask(false)}>${fieldWords[language].cancel}</button>
      </div>
    </form>
  `;
}

/** One person's role, and their removal. */
export const renderPerson = (v: PersonView) => html`
  <dialog ${modal} aria-labelledby="about" @close=${() => v.close()}>${v.removing ? renderRemoval(v) : renderChange(v)}</dialog>
`;
