import type { Passkey } from '@shura/client';
import { html, nothing } from 'lit';
import { DeskView } from '../../ui/desk.ts';
import { recoverFocus } from '../../ui/editing/recover-focus.ts';
import { hasPasskeys, makePasskey } from '../../ui/fields/authenticator.ts';
import { renderEnd, renderInput, renderOutcome } from '../../ui/fields/field.ts';
import { FormController, formOf, typed } from '../../ui/fields/form-controller.ts';
import { renderSection } from '../../ui/fields/section.ts';
import { type DeskResource, deskResource, ofPerson } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { accountStyles } from './desk-account.styles.ts';
import { accountWords } from './words.ts';

/** Passkeys of the signed-in person. */
export class PasskeysPart extends DeskView {
  static override readonly styles = [...deskStyles, accountStyles];

  readonly #form: FormController = new FormController(this);
  readonly #keys: DeskResource<readonly Passkey[]> = deskResource(
    this,
    ({ client }) => client.signIn.passkeys(),
    ofPerson,
  );

  protected override render() {
    const { language, dir } = this.desk;
    const [w, form] = [accountWords[language].passkeys, this.#form];
    const fields = html`
      ${this.#renderKeys()}
      ${
        hasPasskeys()
          ? html`
              <form novalidate @submit=${this.#add}>
                ${renderInput({ name: 'name', label: w.name, hint: w.nameHint, required: false, form })}
                ${renderEnd(form, w.add, w.adding)}
              </form>
            `
          : html`<p>${w.unable}</p>${renderOutcome(form)}`
      }
    `;
    return html`<div id="root" lang=${language} dir=${dir}>${renderSection(w, fields)}</div>`;
  }

  #renderKeys() {
    const { language } = this.desk;
    const { value } = this.#keys;
    if (!value) return renderUnloaded(this.desk, this.#keys);
    if (value.length === 0) return html`<p>${accountWords[language].passkeys.none}</p>`;
    return html`<ul class="list">${value.map((key) => this.#renderKey(key))}</ul>`;
  }

  #renderKey({ id, name, createdAt }: Passkey) {
    const { language, format } = this.desk;
    const w = accountWords[language].passkeys;
    const called = name || w.unnamed;
    return html`
      <li class="split">
        <div>
          <p><b><bdi>${called}</bdi></b></p>
          ${createdAt ? html`<p class="meta">${w.since(format.day(createdAt.slice(0, 10)))}</p>` : nothing}
        </div>
        <button type="button" class="plain grave" aria-label=${w.removeOf(called)} @click=${() => void this.#remove(id)}>${w.remove}</button>
      </li>
    `;
  }

  readonly #add = (event: SubmitEvent) => {
    const form = formOf(event);
    const { client, language } = this.desk;
    const w = accountWords[language].passkeys;
    const name = typed(form, 'name') || w.unnamed;
    void this.#form.send(form, async () => {
      await client.signIn.addPasskey(await makePasskey(await client.signIn.newPasskeyChallenge(name)), name);
      await this.#keys.reload();
      form.reset();
      return w.added;
    });
  };

  async #remove(id: string): Promise<void> {
    const { client, language } = this.desk;
    await this.#form.send(this, async () => {
      await client.signIn.removePasskey(id);
      await this.#keys.reload();
      return accountWords[language].passkeys.removed;
    });
    recoverFocus(this);
  }
}
