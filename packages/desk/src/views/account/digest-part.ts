import type { DigestRhythm } from '@shura/contract';
import { digestRhythms } from '@shura/contract/lists';
import { wordsIn } from '@shura/widgets/text';
import { html } from 'lit';
import { type AgencyOfMine, DeskView } from '../../ui/desk.ts';
import { renderChoice, renderEnd } from '../../ui/fields/field.ts';
import { FormController, formOf, typed } from '../../ui/fields/form-controller.ts';
import { renderSection } from '../../ui/fields/section.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { accountStyles } from './desk-account.styles.ts';
import { accountWords } from './words.ts';

/** Chooses, for each agency of the person, how often its digest is mailed. */
export class DigestPart extends DeskView {
  static override readonly styles = [...deskStyles, accountStyles];

  readonly #form: FormController = new FormController(this);

  protected override render() {
    const { language, dir, session } = this.desk;
    const w = accountWords[language].digest;
    const fields = html`
      <form novalidate @submit=${this.#choose}>
        ${session.agencies.map((agency) => this.#renderAgency(agency))}
        ${renderEnd(this.#form, w.save, fieldWords[language].saving)}
      </form>
    `;
    return html`<div id="root" lang=${language} dir=${dir}>${renderSection({ title: w.title, why: w.why }, fields)}</div>`;
  }

  #renderAgency({ slug, name, digest }: AgencyOfMine) {
    const { language } = this.desk;
    const { rhythms } = accountWords[language].digest;
    return renderChoice({
      name: nameOf(slug),
      label: wordsIn(name, language).words,
      value: digest ?? 'none',
      options: digestRhythms.map((every) => [every, rhythms[every]]),
      form: this.#form,
    });
  }

  readonly #choose = (event: SubmitEvent) => {
    const form = formOf(event);
    const { client, language, session, refresh } = this.desk;
    void this.#form.send(form, async () => {
      for (const { slug, digest } of session.agencies) {
        const every = rhythmIn(form, slug);
        if (every !== digest) await client.chooseDigest(slug, every);
      }
      await refresh();
      return accountWords[language].digest.saved;
    });
  };
}

/** Name of an agency's control. */
const nameOf = (slug: string): string => `digest-${slug}`;

const rhythmIn = (form: HTMLFormElement, slug: string): DigestRhythm =>
  digestRhythms.find((every) => every === typed(form, nameOf(slug))) ?? 'none';
