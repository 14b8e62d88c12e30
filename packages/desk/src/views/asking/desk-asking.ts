import type { Asking, Draft, Settings } from '@shura/contract';
import { html, nothing } from 'lit';
import { DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { editorStyles } from '../../ui/editing/editing.styles.ts';
import { type DeskResource, deskResource, ofAgency } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { consultationItems, type ListView, pollItems, renderAsked } from './asked-list.ts';
import { askingStyles } from './desk-asking.styles.ts';
import { EmbedController } from './embed-controller.ts';
import { renderEmbed } from './embed-dialog.ts';
import { askingWords } from './words.ts';

interface Loaded {
  readonly asking: Asking;
  readonly settings: Settings['agency'];
  readonly drafts: readonly Draft[];
}

/** All polls and consultations of the agency, each with its state and missing fields. */
export class DeskAsking extends DeskView {
  static override readonly styles = [...deskStyles, editorStyles, askingStyles];

  readonly #embed: EmbedController = new EmbedController(this);
  readonly #loaded: DeskResource<Loaded> = deskResource(
    this,
    async () => {
      const { client } = this.desk;
      const [asking, settings, drafts] = await Promise.all([
        client.asking(this.desk.agencySlug),
        client.settings(this.desk.agencySlug),
        client.drafts(this.desk.agencySlug),
      ]);
      return { asking, settings: settings.agency, drafts };
    },
    ofAgency,
  );

  protected override render() {
    const { language, dir } = this.desk;
    const w = askingWords[language];
    const { value } = this.#loaded;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div>
          <h1 tabindex="-1">${shellWords[language].views.asking}</h1>
          <p class="lede">${w.lede}</p>
        </div>
        ${this.desk.may('publisher') ? nothing : html`<p class="note">${w.onlyLooking}</p>`}
        ${value ? this.#renderAll(value) : renderUnloaded(this.desk, this.#loaded)}
      </div>
    `;
  }

  #renderAll({ asking, settings, drafts }: Loaded) {
    const { desk } = this;
    const v: ListView = { desk, settings, drafts, embed: this.#embed };
    return html`
      ${renderAsked(v, 'consultation', consultationItems(desk, asking))}
      ${renderAsked(v, 'poll', pollItems(desk, asking))}
      ${renderEmbed(v)}
    `;
  }
}
