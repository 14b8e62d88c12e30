import { sayEmail } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { hasPasskeys, provePasskey } from '../../ui/fields/authenticator.ts';
import { addressProblem, needed } from '../../ui/fields/check.ts';
import { latinDigits } from '../../ui/fields/digits.ts';
import { renderEnd, renderInput, renderOutcome } from '../../ui/fields/field.ts';
import { FormController, formOf, secret, typed } from '../../ui/fields/form-controller.ts';
import { renderPassword } from '../../ui/fields/password.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { signInStyles } from './desk-sign-in.styles.ts';
import { signInWords } from './words.ts';

/** Signs staff in: a password and then a code, a passkey, or the agency's own sign-in. */
export class DeskSignInView extends DeskView {
  static override readonly styles = [...deskStyles, signInStyles];

  /** The current step. */
  @state() private step: 'password' | 'code' | 'backup' = 'password';

  readonly #form: FormController = new FormController(this);

  protected override render() {
    const { language, dir, interruption, dismiss } = this.desk;
    const w = signInWords[language];
    const first = this.step === 'password';
    const again = interruption === 'reauthentication';
    const why = again ? w.again : interruption ? w.expired : w.lede;
    const title = again ? w.againTitle : shellWords[language].views['sign-in'];
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div class="card">
          <h1 tabindex="-1">${first ? title : w.codeTitle}</h1>
          <p class="lede">${first ? why : w.codeLede}</p>
          ${first ? this.#renderFirst() : this.#renderCode()}
          ${again && first ? html`<div class="ways"><button type="button" class="plain" id="back" @click=${dismiss}>${w.back}</button></div>` : nothing}
        </div>
      </div>
    `;
  }

  #renderFirst() {
    const { language, session } = this.desk;
    const { password, passkey, sso } = session.signIn;
    const w = signInWords[language];
    const passkeys = passkey && hasPasskeys();
    return html`
      ${password ? this.#renderPassword() : renderOutcome(this.#form)}
      ${password && (passkeys || sso) ? html`<p class="or">${w.or}</p>` : nothing}
      ${
        passkeys || sso
          ? html`<div class="others">
        ${passkeys ? html`<button type="button" @click=${this.#withPasskey}>${w.passkey}</button>` : nothing}
        ${sso ? html`<button type="button" @click=${this.#withSso}>${w.sso(sso.name)}</button>` : nothing}
      </div>`
          : nothing
      }
      ${password || passkeys || sso ? nothing : html`<p>${w.nothing}</p>`}
    `;
  }

  #renderPassword() {
    const { language } = this.desk;
    const [w, form] = [signInWords[language], this.#form];
    return html`
      <form novalidate @submit=${this.#withPassword}>
        ${renderInput({ name: 'email', label: sayEmail(publicLocale(language)), type: 'email', autocomplete: 'username', form })}
        ${renderPassword(language, { name: 'password', label: fieldWords[language].password, autocomplete: 'current-password', form })}
        ${renderEnd(form, w.enter, w.entering)}
      </form>
    `;
  }

  #renderCode() {
    const [w, form, backup] = [signInWords[this.desk.language], this.#form, this.step === 'backup'];
    return html`
      <form novalidate @submit=${this.#withCode}>
        ${renderInput({
          name: 'code',
          label: backup ? w.backup : w.code,
          hint: backup ? w.backupHint : w.codeHint,
          autocomplete: backup ? 'off' : 'one-time-code',
          inputmode: backup ? 'text' : 'numeric',
          dir: 'ltr',
          short: true,
          form,
        })}
        ${renderEnd(form, w.enter, w.entering)}
        <div class="ways">
          <button type="button" class="plain" @click=${() => this.#turn(backup ? 'code' : 'backup')}>${backup ? w.useCode : w.useBackup}</button>
          <button type="button" class="plain" @click=${() => this.#turn('password')}>${w.restart}</button>
        </div>
      </form>
    `;
  }

  readonly #withPassword = (event: SubmitEvent) => {
    const form = formOf(event);
    const { language, client } = this.desk;
    const [emailIn, passwordIn] = [() => typed(form, 'email'), () => secret(form, 'password')];
    const check = () => ({ email: addressProblem(language, emailIn()), password: needed(language, passwordIn()) });
    void this.#form.submit(form, check, async () => {
      const { codeOwed } = await client.signIn.withPassword(emailIn(), passwordIn());
      if (codeOwed) void this.#turn('code');
      else await this.#enter();
    });
  };

  readonly #withCode = (event: SubmitEvent) => {
    const form = formOf(event);
    const { language, client } = this.desk;
    const codeIn = () => latinDigits(typed(form, 'code'));
    const check = () => ({ code: needed(language, codeIn()) });
    void this.#form.submit(form, check, async () => {
      const code = codeIn();
      if (this.step === 'backup') await client.signIn.withBackupCode(code);
      else await client.signIn.withCode(code.replace(/\s/g, ''));
      await this.#enter();
    });
  };

  readonly #withPasskey = () => {
    const { signIn } = this.desk.client;
    void this.#form.send(this.#card, async () => {
      await signIn.withPasskey(await provePasskey(await signIn.passkeyChallenge()));
      await this.#enter();
    });
  };

  readonly #withSso = () => {
    const { client, base, leave } = this.desk;
    void this.#form.send(this.#card, async () => leave(await client.signIn.ssoAddress(base)));
  };

  get #card(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.card') ?? this;
  }

  async #turn(step: DeskSignInView['step']): Promise<void> {
    this.#form.clear();
    this.step = step;
    await this.focusOn('input');
  }

  async #enter(): Promise<void> {
    const { announce, language, refresh } = this.desk;
    await refresh();
    this.step = 'password';
    announce(signInWords[language].signedIn);
  }
}
