import type { Audit, AuditEntry } from '@shura/contract';
import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { type Desk, DeskView } from '../../ui/desk.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { dayIn, hourIn, titlesOf } from '../../ui/facts/facts.ts';
import { renderOutcome } from '../../ui/fields/field.ts';
import { FormController } from '../../ui/fields/form-controller.ts';
import { ownTimeZone, sayTimeZone } from '../../ui/fields/time-zone.ts';
import { type DeskResource, deskResource, ofAgency } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { auditStyles } from './desk-audit.styles.ts';
import { auditWords } from './words.ts';

/** The first page of the log, with data to display its entries. */
async function loadFirst({ client, agencySlug }: Desk) {
  const [audit, settings, asking] = await Promise.all([
    client.audit(agencySlug),
    // Days are in the agency's time zone; if its settings fail to load, in this browser's, and the page says which.
    client.settings(agencySlug).catch(() => undefined),
    client.asking(agencySlug).catch(() => undefined),
  ]);
  return { audit, settings, asking };
}
type First = Awaited<ReturnType<typeof loadFirst>>;

const reference = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** The agency's audit log, newest first. */
export class DeskAudit extends DeskView {
  static override readonly styles = [...deskStyles, auditStyles];

  /** Pages after the first. */
  @state() private more: readonly Audit[] = [];

  readonly #form: FormController = new FormController(this);
  readonly #first: DeskResource<First> = deskResource(this, loadFirst, ofAgency);

  protected override render() {
    const { language, dir } = this.desk;
    const { value } = this.#first;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div>
          <h1 tabindex="-1">${shellWords[language].views.audit}</h1>
          <p class="lede">${auditWords[language].lede}</p>
        </div>
        ${value ? this.#renderEntries(value) : renderUnloaded(this.desk, this.#first)}
      </div>
    `;
  }

  #renderEntries({ audit, settings, asking }: First) {
    const { language, format, agency } = this.desk;
    const w = auditWords[language];
    const timeZone = settings?.agency.timeZone ?? ownTimeZone();
    const { slug = '', name = {} } = agency ?? {};
    const titles = new Map([...(asking ? titlesOf(asking, language) : []), [slug, wordsIn(name, language).words]]);
    const offices = new Map(settings?.agency.offices?.map((one) => [one.id, wordsIn(one.name, language).words]));
    const entries = [audit, ...this.more].flatMap((page) => page.entries);
    const { next } = this.more.at(-1) ?? audit;
    if (entries.length === 0) return html`<p>${w.none}</p>`;
    return html`
      <p class="meta">${w.zone(settings ? wordsIn(settings.agency.place, language).words : sayTimeZone(language, timeZone))}</p>
      ${[...Map.groupBy(entries, ({ at }) => dayIn(timeZone, at))].map(
        ([day, ofDay]) => html`
          <section>
            <h2>${format.day(day)}</h2>
            <ol class="list">${ofDay.map((entry) => this.#renderEntry(entry, timeZone, entry.did === 'assign.office' ? offices : titles))}</ol>
          </section>
        `,
      )}
      ${renderOutcome(this.#form)}
      ${
        next === undefined
          ? html`<p class="meta">${w.end}</p>`
          : html`<div class="bar"><button type="button" aria-disabled=${this.#form.busy ? 'true' : 'false'} @click=${() => this.#ask(next)}>${w.more}</button></div>`
      }
    `;
  }

  /** "10:42 Aida wrote an answer: 7K2M-94FD". */
  #renderEntry({ at, by, did, on }: AuditEntry, timeZone: string, titles: ReadonlyMap<string, string>) {
    const { language } = this.desk;
    const w = auditWords[language];
    const done = Object.hasOwn(w.did, did) ? w.did[did as keyof typeof w.did] : undefined;
    return html`
      <li class="entry">
        <time class="meta" datetime=${at}>${hourIn(language, timeZone, at)}</time>
        <p>
          <b><bdi>${by ?? (did === 'act.contested' ? w.askers : w.operator)}</bdi></b>${w.colon} ${done ?? html`<bdi dir="ltr">${did}</bdi>`}
          ${on.length ? html`<span class="on">${on.map((one) => this.#renderOn(one, titles.get(one)))}</span>` : nothing}
        </p>
      </li>
    `;
  }

  #renderOn(on: string, title: string | undefined) {
    if (reference.test(on)) return html`<a href=${this.desk.href('suggestions', on)}><bdi dir="ltr">${on}</bdi></a>`;
    return title === undefined ? html`<bdi dir="ltr">${on}</bdi>` : html`<bdi>${title}</bdi>`;
  }

  #ask(after: string): void {
    const { client, agencySlug } = this.desk;
    void this.#form.send(this, async () => {
      this.more = [...this.more, await client.audit(agencySlug, after)];
    });
  }
}
