import type { Invited, People } from '@shura/contract';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { type Desk, DeskView } from '../../ui/desk.ts';
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
import { type Person, renderPerson } from './person-dialog.ts';
import { peopleWords } from './words.ts';

const loadPeople = ({ client, agencySlug }: Desk) => client.people(agencySlug);

/** The people of the agency and their roles. */
export class DeskPeople extends DeskView {
  static override readonly styles = [...deskStyles, table];

  @state() private person: Person | undefined;
  @state() private removing = false;
  @state() private made: (Invited & { readonly email: string }) | undefined;

  readonly #people: DeskResource<People> = deskResource(this, loadPeople, ofAgency);
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
      <div class="card">${this.#renderTable(people)}</div>
      ${renderInvitations(desk, invitations, (id) => void this.#withdraw(id))}
      ${renderInvite({ desk, form: this.#invite, made: this.made, send: this.#send })}
      ${
        person
          ? renderPerson({
              desk,
              person,
              form: this.#change,
              removing: this.removing,
              save: (event) => this.#save(event, person),
              ask: (removing) => this.#ask(removing),
              remove: (event) => this.#remove(event, person),
              close: () => this.#open(undefined),
            })
          : nothing
      }
    `;
  }

  /** On a phone each row is a card. */
  #renderTable(people: readonly Person[]) {
    const { language } = this.desk;
    const w = peopleWords[language];
    return html`
      <table>
        <thead>
          <tr><th scope="col">${w.name}</th><th scope="col">${w.role}</th><th scope="col">${w.factor}</th><td></td></tr>
        </thead>
        <tbody>
          ${people.map(
            (person) => html`
              <tr>
                <th scope="row">
                  <bdi>${person.name}</bdi> ${person.you ? html`<span class="tag">${w.you}</span>` : nothing}
                  <span class="meta"><bdi dir="ltr">${person.email}</bdi></span>
                </th>
                <td data-label=${w.role}>${roleWords[language][person.role].name}</td>
                <td data-label=${w.factor} class=${person.secondFactor ? '' : 'overdue'}>${person.secondFactor ? w.on : w.off}</td>
                <td class="acts"><button type="button" aria-label=${w.changeOf(person.name)} @click=${() => this.#open(person)}>${w.change}</button></td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #open(person: Person | undefined): void {
    this.#change.clear();
    this.removing = false;
    this.person = person;
  }

  #ask(removing: boolean): void {
    this.removing = removing;
    void this.focusOn('#about');
  }

  #save(event: SubmitEvent, { id, name, you }: Person): void {
    const form = formOf(event);
    const role = readRole(form);
    const { language, client, agencySlug, refresh } = this.desk;
    void this.#end(form, peopleWords[language].changed(name, roleWords[language][role].name), async () => {
      await client.setRole(agencySlug, id, role);
      if (you) await refresh();
    });
  }

  #remove(event: SubmitEvent, { id, name }: Person): void {
    const { language, client, agencySlug } = this.desk;
    const done = peopleWords[language].removed(name);
    void this.#end(formOf(event), done, () => client.removePerson(agencySlug, id));
  }

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
    const { language, client, agencySlug } = this.desk;
    const emailIn = () => typed(form, 'email');
    const check = () => ({ email: addressProblem(language, emailIn()) });
    void this.#invite.submit(form, check, async () => {
      const email = emailIn();
      this.made = { ...(await client.invite(agencySlug, email, readRole(form))), email };
      form.reset();
      await this.#people.reload();
      await this.focusOn('#made-link');
    });
  };

  async #withdraw(id: string): Promise<void> {
    const { client, agencySlug, language } = this.desk;
    await this.#page.send(this, async () => {
      await client.withdrawInvitation(agencySlug, id);
      await this.#people.reload();
      return peopleWords[language].withdrawn;
    });
    recoverFocus(this);
  }
}
