import type { SecondFactor } from '@shura/client';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DeskView } from '../../ui/desk.ts';
import { needed } from '../../ui/fields/check.ts';
import { renderCopy } from '../../ui/fields/copy.ts';
import { latinDigits } from '../../ui/fields/digits.ts';
import { renderEnd, renderNumber, renderOutcome } from '../../ui/fields/field.ts';
import { FormController, formOf, secret, typed } from '../../ui/fields/form-controller.ts';
import { renderPassword } from '../../ui/fields/password.ts';
import { renderSection } from '../../ui/fields/section.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { accountStyles } from './desk-account.styles.ts';
import { renderQrCode } from './qr-code.ts';
import { accountWords } from './words.ts';

const secretOf = (totpURI: string): string => new URL(totpURI).searchParams.get('secret') ?? '';

/** Sets up, replaces and removes a second factor. */
export class SecondFactorPart extends DeskView {
  static override readonly styles = [...deskStyles, accountStyles];

  /** The factor being set up, until its backup codes are stored by the person. */
  @state() private factor: SecondFactor | undefined;
  @state() private confirmed = false;

  readonly #form: FormController = new FormController(this);

  protected override render() {
    const { language, dir, session } = this.desk;
    const w = accountWords[language].factor;
    const why = session.secondFactor && !this.factor ? w.on : w.why;
    const now = this.factor ? this.#renderSetUp(this.factor) : this.#renderStart();
    return html`<div id="root" lang=${language} dir=${dir}>${renderSection({ title: w.title, why }, now)}</div>`;
  }

  #renderStart() {
    const { language, session } = this.desk;
    const [w, form, on] = [accountWords[language].factor, this.#form, session.secondFactor];
    return html`
      <form novalidate @submit=${this.#start}>
        ${renderPassword(language, { name: 'password', label: w.password, autocomplete: 'current-password', form })}
        ${renderOutcome(form)}
        <div class="bar">
          <button class=${on ? '' : 'main'} value="start">${on ? w.renew : w.start}</button>
          ${on ? html`<button class="plain grave" value="remove">${w.remove}</button>` : nothing}
        </div>
      </form>
    `;
  }

  #renderSetUp({ totpURI, backupCodes }: SecondFactor) {
    const { language } = this.desk;
    const [w, form] = [accountWords[language].factor, this.#form];
    if (this.confirmed) return this.#renderCodes(backupCodes);
    return html`
      <form novalidate @submit=${this.#confirm}>
        <h3 tabindex="-1" id="scan">${w.scan}</h3>
        ${renderQrCode(totpURI, w.qr)}
        <p>${w.orType}</p>
        <p><code dir="ltr">${secretOf(totpURI).replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
        ${renderNumber({ name: 'code', label: w.code, hint: w.codeHint, autocomplete: 'one-time-code', form })}
        ${renderEnd(form, w.confirm, fieldWords[language].sending, html`<button type="button" class="plain" @click=${this.#cancel}>${fieldWords[language].cancel}</button>`)}
      </form>
    `;
  }

  #renderCodes(codes: readonly string[]) {
    const w = accountWords[this.desk.language].factor;
    return html`
      <h3 tabindex="-1" id="keep">${w.keep}</h3>
      <p>${w.keepWhy}</p>
      <ul class="codes" dir="ltr">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
      <div class="bar">
        <button type="button" class="main" @click=${this.#finish}>${w.kept}</button>
        ${renderCopy(this.desk, codes.join('\n'))}
      </div>
    `;
  }

  readonly #start = async (event: SubmitEvent) => {
    const form = formOf(event);
    const { language, client, refresh } = this.desk;
    const check = () => ({ password: needed(language, secret(form, 'password')) });
    const removing = (event.submitter as HTMLButtonElement | null)?.value === 'remove';
    const done = await this.#form.submit(form, check, async () => {
      const password = secret(form, 'password');
      if (!removing) {
        this.factor = await client.signIn.startSecondFactor(password);
        return undefined;
      }
      await client.signIn.removeSecondFactor(password);
      await refresh();
      form.reset();
      return accountWords[language].factor.removed;
    });
    // The pressed button is gone: focus the new heading.
    if (done) await this.focusOn(removing ? 'h2' : '#scan');
  };

  readonly #confirm = async (event: SubmitEvent) => {
    const form = formOf(event);
    const { language, client } = this.desk;
    const codeIn = () => latinDigits(typed(form, 'code')).replace(/\s/g, '');
    const check = () => ({ code: needed(language, codeIn()) });
    const done = await this.#form.submit(form, check, async () => {
      await client.signIn.withCode(codeIn());
      this.confirmed = true;
    });
    if (done) await this.focusOn('#keep');
  };

  readonly #cancel = () => {
    this.factor = undefined;
    this.#form.clear();
    void this.focusOn('h2');
  };

  /** Refreshes the session only now: a refresh opens the desk, and the backup codes are shown only once. */
  readonly #finish = async () => {
    const { announce, language, refresh } = this.desk;
    await refresh();
    this.factor = undefined;
    this.confirmed = false;
    announce(accountWords[language].factor.enabled);
    await this.focusOn('h2');
  };
}
