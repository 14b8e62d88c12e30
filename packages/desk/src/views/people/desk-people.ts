import type { Invited, People } from '@shura/contract';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { recoverFocus } from '../../ui/editing/recover-focus.ts';
import { addressProblem } from '../../ui/fields/check.ts';
import { renderOutcome } from '../../ui/fields/field.ts';
import { FormController, formOf, typed } from '../../ui/fields/form-controller.ts';
import { type DeskResource, deskResource, ofAgency } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { readRole } from '../../ui/roles/role-choice.ts';
import { roleWords } from '../../ui/roles/words.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { table } from '../../ui/styles/table.ts';
import { renderInvitations, renderInvite } from './invite-form.ts';
import { type Person, renderPeople } from './people-table.ts';
import { renderPerson } from './person-dialog.ts';
import { peopleWords } from './words.ts';

/** The people of the agency and their roles. */
export class DeskPeople extends DeskView {
  static override readonly styles = [...deskStyles, table];

  @state() private person: Person | undefined;
  @state() private removing = false;
  @state() private made: (Invited & { readonly email: string }) | undefined;

  readonly #people: DeskResource<People> = deskResource(
    this,
    () => this.desk.client.people(this.desk.agencySlug),
    ofAgency,
  );
  /** Forms of the page, the dialog, and the invitation. */
  readonly #page: FormController = new FormController(this);
  readonly #change: FormController = new FormController(this);
  readonly #invite: FormController = new FormController(this);

  protected override render() {
    const { language, dir, format } = this.desk;
    const w = peopleWords[language];
    const { value } = this.#people;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div class="split">
          <h1 tabindex="-1">${shellWords[language].views.people}</h1>
          ${value ? html`<p class="meta">${w.count(format, value.people.length)}</p>` : nothing}
        </div>
        ${renderOutcome(this.#page)}
        ${value ? this.#renderAll(value) : renderUnloaded(this.desk, this.#people)}
      </div>
    `;
  }

  #renderAll({ people, invitations }: People) {
    const { desk, person } = this;
    return html`
      <div class="card">${renderPeople(desk, people, (one) => this.#open(one))}</div>
      ${renderInvitations(desk, invitations, (id) => void this.#withdraw(id))}
      ${renderInvite({ desk, form: this.#invite, made: this.made, send: this.#send })}
      ${
        person
          ? renderPerson({
              desk,
              person,
              form: this.#change,
              removing: this.removing,
              save: this.#save,
              ask: (removing) => this.#ask(removing),
              remove: this.#remove,
              close: () => this.#open(undefined),
            })
          : nothing
      }
    `;
  }

  #open(person: Person | undefined): void {
    this.#change.clear();
    this.removing = false;
    this.person = person;
  }

  #ask(removing: boolean): void {
    this.removing = removing;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#about')?.focus());
  }

  readonly #save = (event: SubmitEvent) => {
    const form = formOf(event);
    const { person } = this;
    if (!person) return;
    const role = readRole(form);
    const { language, client } = this.desk;
    void this.#end(form, peopleWords[language].changed(person.name, roleWords[language][role].name), async () => {
      await client.setRole(this.desk.agencySlug, person.id, role);
      if (person.you) await this.desk.refresh();
    });
  };

  readonly #remove = (event: SubmitEvent) => {
    const form = formOf(event);
    const { person } = this;
    if (!person) return;
    const { language, client } = this.desk;
    void this.#end(form, peopleWords[language].removed(person.name), () =>
      client.removePerson(this.desk.agencySlug, person.id),
    );
  };

  /** Performs the dialog's action and closes it; a refusal stays in it. */
  async #end(form: HTMLFormElement, done: string, act: () => Promise<void>): Promise<void> {
    if (!(await this.#change.send(form, act))) return;
    // Closed by the browser's method, which restores the focus to the row.
    this.renderRoot.querySelector('dialog')?.close();
    this.#open(undefined);
    await this.#people.reload();
    await this.#page.send(this, () => Promise.resolve(done));
    recoverFocus(this);
  }

  readonly #send = (event: SubmitEvent) => {
    const form = formOf(event);
    const { language, client } = this.desk;
    const email = typed(form, 'email');
    void this.#invite.send(
      form,
      async () => {
        this.made = { ...(await client.invite(this.desk.agencySlug, email, readRole(form))), email };
        form.reset();
        await this.#people.reload();
        await this.updateComplete;
        this.renderRoot.querySelector<HTMLElement>('#made-link')?.focus();
      },
      () => ({ email: addressProblem(language, email) }),
    );
  };

  async #withdraw(id: string): Promise<void> {
    const { client, language } = this.desk;
    await this.#page.send(this, async () => {
      await client.withdrawInvitation(this.desk.agencySlug, id);
      await this.#people.reload();
      return peopleWords[language].withdrawn;
    });
    recoverFocus(this);
  }
}
