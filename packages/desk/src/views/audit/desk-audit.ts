import type { Asking, Audit, AuditEntry, Settings } from '@shura/contract';
import { wordsIn } from '@shura/widgets/text';
import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { titlesOf } from '../../ui/facts/facts.ts';
import { renderOutcome } from '../../ui/fields/field.ts';
import { FormController } from '../../ui/fields/form-controller.ts';
import { ownTimeZone } from '../../ui/fields/time-zone.ts';
import { type DeskResource, deskResource, ofAgency } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { auditStyles } from './desk-audit.styles.ts';
import { byDay, renderEntry } from './entries.ts';
import { auditWords } from './words.ts';

/** The first page of the log, with data to display its entries. */
interface Opened {
  readonly audit: Audit;
  readonly settings: Settings | undefined;
  readonly asking: Asking | undefined;
}

/** All acts of staff, newest first. */
export class DeskAudit extends DeskView {
  static override readonly styles = [...deskStyles, auditStyles];

  @state() private earlier: readonly AuditEntry[] = [];
  /** Cursor of the next page, once more than the first was loaded. */
  @state() private next: string | undefined;
  @state() private asked = false;

  readonly #more: FormController = new FormController(this);
  readonly #first: DeskResource<Opened> = deskResource(
    this,
    async () => {
      const { client } = this.desk;
      const [audit, settings, asking] = await Promise.all([
        client.audit(this.desk.agencySlug),
        // Days are in the agency's time zone; if its settings fail to load, in this browser's, and the page says which.
        client.settings(this.desk.agencySlug).catch(() => undefined),
        client.asking(this.desk.agencySlug).catch(() => undefined),
      ]);
      return { audit, settings, asking };
    },
    ofAgency,
  );

  protected override render() {
    const { language, dir } = this.desk;
    const w = auditWords[language];
    const { value } = this.#first;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div>
          <h1 tabindex="-1">${shellWords[language].views.audit}</h1>
          <p class="lede">${w.lede}</p>
        </div>
        ${value ? this.#renderEntries(value) : renderUnloaded(this.desk, this.#first)}
      </div>
    `;
  }

  #renderEntries({ audit, settings, asking }: Opened) {
    const { desk } = this;
    const { language } = desk;
    const w = auditWords[language];
    const timeZone = settings?.agency.timeZone ?? ownTimeZone();
    const { slug = '', name = {} } = desk.agency ?? {};
    const titles = new Map([...(asking ? titlesOf(asking, language) : []), [slug, wordsIn(name, language).words]]);
    const log = { timeZone, titles };
    const entries = [...audit.entries, ...this.earlier];
    const next = this.asked ? this.next : audit.next;
    if (entries.length === 0) return html`<p>${w.none}</p>`;
    return html`
      <p class="meta">${w.zone(settings ? wordsIn(settings.agency.place, language).words : timeZone)}</p>
      ${byDay(entries, timeZone).map(
        ([day, ofDay]) => html`
          <section>
            <h2>${desk.format.day(day)}</h2>
            <ol class="list">${ofDay.map((entry) => renderEntry(desk, entry, log))}</ol>
          </section>
        `,
      )}
      ${renderOutcome(this.#more)}
      ${
        next === undefined
          ? html`<p class="meta">${w.end}</p>`
          : html`<div class="bar"><button type="button" aria-disabled=${this.#more.busy ? 'true' : 'false'} @click=${() => this.#ask(next)}>${w.more}</button></div>`
      }
    `;
  }

  #ask(after: string): void {
    void this.#more.send(this, async () => {
      const page = await this.desk.client.audit(this.desk.agencySlug, after);
      this.earlier = [...this.earlier, ...page.entries];
      this.next = page.next;
      this.asked = true;
    });
  }
}
