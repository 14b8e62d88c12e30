import { html, nothing } from 'lit';
import { DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { BrowsersPart } from './browsers-part.ts';
import { accountStyles } from './desk-account.styles.ts';
import { DigestPart } from './digest-part.ts';
import { PasskeysPart } from './passkeys-part.ts';
import { PasswordPart } from './password-part.ts';
import { SecondFactorPart } from './second-factor.ts';
import { accountWords } from './words.ts';

const parts = {
  'desk-digest': DigestPart,
  'desk-second-factor': SecondFactorPart,
  'desk-passkeys': PasskeysPart,
  'desk-password': PasswordPart,
  'desk-browsers': BrowsersPart,
};

/** The signed-in person's account and ways to sign in. */
export class DeskAccount extends DeskView {
  static override readonly styles = [...deskStyles, accountStyles];

  constructor() {
    super();
    for (const [tag, part] of Object.entries(parts)) if (!customElements.get(tag)) customElements.define(tag, part);
  }

  protected override render() {
    const { language, dir, session } = this.desk;
    const w = accountWords[language];
    const { password, passkey } = session.signIn;
    return html`
      <div id="root" class="page account" lang=${language} dir=${dir}>
        <h1 tabindex="-1">${shellWords[language].views.account}</h1>
        ${session.person ? html`<p class="lede"><bdi>${session.person.name}</bdi> · <bdi dir="ltr">${session.person.email}</bdi></p>` : nothing}
        ${session.secondFactorOwed ? html`<p class="done">${session.strongWay ? w.strongWay : w.owed}</p>` : nothing}
        ${password && !session.strongWay ? html`<desk-second-factor .desk=${this.desk}></desk-second-factor>` : nothing}
        ${session.secondFactorOwed ? nothing : this.#renderRest(password, passkey)}
      </div>
    `;
  }

  #renderRest(password: boolean, passkey: boolean) {
    const { agencies } = this.desk.session;
    return html`
      ${agencies.some(({ digest }) => digest) ? html`<desk-digest .desk=${this.desk}></desk-digest>` : nothing}
      ${passkey ? html`<desk-passkeys .desk=${this.desk}></desk-passkeys>` : nothing}
      ${password ? html`<desk-password .desk=${this.desk}></desk-password>` : nothing}
      <desk-browsers .desk=${this.desk}></desk-browsers>
    `;
  }
}
