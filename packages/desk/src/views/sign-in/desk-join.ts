import type { Invitation } from '@shura/contract';
import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { DeskView } from '../../ui/desk.ts';
import { renderEnd } from '../../ui/fields/field.ts';
import { FormController, formOf, secret } from '../../ui/fields/form-controller.ts';
import { type DeskResource, deskResource } from '../../ui/loading/resource.ts';
import { roleWords } from '../../ui/roles/words.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { signInStyles } from './desk-sign-in.styles.ts';
import { joinProblems, readJoin, renderJoin } from './join-form.ts';
import { joinWords } from './join-words.ts';

/** Adds a person to the staff, from an invitation link. */
export class DeskJoin extends DeskView {
  static override readonly styles = [...deskStyles, signInStyles];

  readonly #form: FormController = new FormController(this);
  readonly #invitation: DeskResource<Invitation> = deskResource(
    this,
    ({ client, invitation = '' }) => client.readInvitation(invitation),
    ({ invitation = '' }) => [invitation],
  );

  protected override render() {
    const { language, dir } = this.desk;
    const w = joinWords[language];
    const { value, failure } = this.#invitation;
    const setUp = value && value.email === undefined;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div class="card">
          <h1 tabindex="-1">${failure ? w.refused : setUp ? w.setUpTitle : w.title}</h1>
          ${failure ? this.#renderRefused() : nothing}
          ${value ? this.#renderInvitation(value) : nothing}
          ${value || failure ? nothing : html`<p role="status">${w.loading}</p>`}
        </div>
      </div>
    `;
  }

  #renderRefused() {
    const w = joinWords[this.desk.language];
    return html`<p>${w.refusedWords}</p><p><a href=${this.desk.base}>${w.toSignIn}</a></p>`;
  }

  #renderInvitation(invitation: Invitation) {
    const { language } = this.desk;
    const w = joinWords[language];
    const agencies = w.all(invitation.agencies.map(({ name }) => wordsIn(name, language).words));
    return html`
      <div class="lede">
        <p>${invitation.email === undefined ? w.setUp : w.invited(roleWords[language][invitation.role].name, agencies)}</p>
        ${invitation.email === undefined ? nothing : html`<p>${roleWords[language][invitation.role].may}</p><p><bdi dir="ltr">${invitation.email}</bdi></p>`}
      </div>
      ${invitation.known ? this.#renderKnown() : renderJoin({ language, invitation, form: this.#form, send: (event) => this.#join(event, invitation) })}
    `;
  }

  #renderKnown() {
    const w = joinWords[this.desk.language];
    return html`
      <form novalidate @submit=${this.#accept}>
        <p>${w.known}</p>
        ${renderEnd(this.#form, w.accept, w.joining)}
      </form>
    `;
  }

  get #token(): string {
    return this.desk.invitation ?? '';
  }

  readonly #accept = (event: SubmitEvent) => {
    const { client, language } = this.desk;
    void this.#form.send(formOf(event), async () => {
      await client.acceptInvitation({ token: this.#token });
      await this.#begin(joinWords[language].accepted);
    });
  };

  #join(event: SubmitEvent, invitation: Invitation): void {
    const form = formOf(event);
    const { client, language } = this.desk;
    const password = secret(form, 'password');
    const check = () => joinProblems(language, invitation, form);
    void this.#form.submit(form, check, async () => {
      const { email } = await client.acceptInvitation(readJoin(this.#token, invitation, form));
      // If this is refused, for example with single sign-on only, the sign-in is shown.
      await client.signIn.withPassword(email, password).catch(() => {});
      await this.#begin(joinWords[language].joined);
    });
  }

  async #begin(done: string): Promise<void> {
    const { base, go, refresh, announce } = this.desk;
    await refresh();
    go(base);
    announce(done);
  }
}
