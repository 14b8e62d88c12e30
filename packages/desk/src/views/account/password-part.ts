import { html } from 'lit';
import { DeskView } from '../../ui/desk.ts';
import { needed } from '../../ui/fields/check.ts';
import { renderEnd } from '../../ui/fields/field.ts';
import { FormController, formOf, secret } from '../../ui/fields/form-controller.ts';
import { passwordProblem, renderPassword } from '../../ui/fields/password.ts';
import { renderSection } from '../../ui/fields/section.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { accountStyles } from './desk-account.styles.ts';
import { accountWords } from './words.ts';

/** Changes the password, which signs out all other devices. */
export class PasswordPart extends DeskView {
  static override readonly styles = [...deskStyles, accountStyles];

  readonly #form: FormController = new FormController(this);

  protected override render() {
    const { language, dir, session } = this.desk;
    const [w, form] = [accountWords[language].password, this.#form];
    const fields = html`
        <form novalidate @submit=${this.#change}>
          <input class="quietly" type="email" autocomplete="username" tabindex="-1" aria-hidden="true" readonly .value=${session.person?.email ?? ''}>
          ${renderPassword(language, { name: 'current', label: w.current, autocomplete: 'current-password', form })}
          ${renderPassword(language, { name: 'next', label: w.next, autocomplete: 'new-password', form })}
          ${renderEnd(form, w.change, fieldWords[language].saving)}
        </form>
    `;
    return html`<div id="root" lang=${language} dir=${dir}>${renderSection({ title: fieldWords[language].password }, fields)}</div>`;
  }

  readonly #change = (event: SubmitEvent) => {
    const form = formOf(event);
    const { client, language } = this.desk;
    const check = () => ({
      current: needed(language, secret(form, 'current')),
      next: passwordProblem(language, secret(form, 'next')),
    });
    void this.#form.submit(form, check, async () => {
      await client.signIn.changePassword(secret(form, 'current'), secret(form, 'next'));
      form.reset();
      return accountWords[language].password.changed;
    });
  };
}
