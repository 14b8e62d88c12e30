import type { SignedInBrowser } from '@shura/client';
import { html, nothing } from 'lit';
import { type Desk, DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { recoverFocus } from '../../ui/editing/recover-focus.ts';
import { renderOutcome } from '../../ui/fields/field.ts';
import { FormController } from '../../ui/fields/form-controller.ts';
import { renderSection } from '../../ui/fields/section.ts';
import { ownTimeZone } from '../../ui/fields/time-zone.ts';
import { type DeskResource, deskResource, ofPerson } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { browserName } from './browser-name.ts';
import { accountStyles } from './desk-account.styles.ts';
import { accountWords } from './words.ts';

/** This browser, and the person's other browsers by last use, newest first. */
async function loadBrowsers({ client: { signIn } }: Desk) {
  const [all, own] = await Promise.all([signIn.browsers(), signIn.thisBrowser()]);
  const newest = [...all].sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
  return { own: newest.find(({ id }) => id === own), others: newest.filter(({ id }) => id !== own) };
}
type Browsers = Awaited<ReturnType<typeof loadBrowsers>>;

/** The browsers with a session of this person, with buttons that sign out the other browsers. */
export class BrowsersPart extends DeskView {
  static override readonly styles = [...deskStyles, accountStyles];

  readonly #form: FormController = new FormController(this);
  readonly #browsers: DeskResource<Browsers> = deskResource(this, loadBrowsers, ofPerson);

  protected override render() {
    const { language, dir, format } = this.desk;
    const w = accountWords[language];
    const { value } = this.#browsers;
    const why = value ? w.browsers.devices(format, value.others.length) : '';
    const fields = html`
      ${value ? this.#renderBrowsers(value) : renderUnloaded(this.desk, this.#browsers)}
      ${renderOutcome(this.#form)}
    `;
    return html`<div id="root" lang=${language} dir=${dir}>${renderSection({ title: w.browsers.title, why }, fields)}</div>`;
  }

  #renderBrowsers({ own, others }: Browsers) {
    const { language, client } = this.desk;
    const w = accountWords[language].browsers;
    return html`
      <ul class="list">
        ${own ? this.#renderBrowser(own, true) : nothing}
        ${others.map((browser) => this.#renderBrowser(browser, false))}
      </ul>
      ${
        others.length
          ? html`<div class="bar"><button type="button" @click=${() => void this.#end(() => client.signIn.signOutOthers())}>${w.signOutOthers}</button></div>`
          : nothing
      }
    `;
  }

  #renderBrowser({ id, userAgent, ipAddress, updatedAt }: SignedInBrowser, own: boolean) {
    const { language, format, client } = this.desk;
    const w = accountWords[language].browsers;
    const known = browserName(userAgent ?? '');
    const name = known ? w.on(known.browser, known.system) : w.unknown;
    return html`
      <li class="split">
        <div>
          <p><b>${name}</b> ${own ? html`<span class="tag">${w.this}</span>` : nothing}</p>
          <p class="meta">
            ${w.seen(format.time(updatedAt, ownTimeZone()))}${ipAddress ? html` · <bdi dir="ltr">${ipAddress}</bdi>` : nothing}
          </p>
        </div>
        ${
          own
            ? nothing
            : html`<button type="button" class="plain grave" aria-label=${w.signOutOf(name)} @click=${() => void this.#end(() => client.signIn.signOutBrowser(id))}>${shellWords[language].signOut}</button>`
        }
      </li>
    `;
  }

  async #end(act: () => Promise<void>): Promise<void> {
    await this.#form.send(this, async () => {
      await act();
      await this.#browsers.reload();
      return accountWords[this.desk.language].browsers.signedOut;
    });
    recoverFocus(this);
  }
}
