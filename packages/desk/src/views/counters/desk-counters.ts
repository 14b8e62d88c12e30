import type { AgencyDocument, Asking } from '@shura/contract';
import { channels } from '@shura/contract/lists';
import { isAsked } from '@shura/contract/questions';
import { renderText } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { DeskView } from '../../ui/desk.ts';
import { dayIn } from '../../ui/facts/facts.ts';
import { renderEnd } from '../../ui/fields/field.ts';
import { formOf } from '../../ui/fields/form-controller.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { LeavingController } from '../../ui/leaving/leaving-controller.ts';
import { renderLeaving } from '../../ui/leaving/leaving-dialog.ts';
import { leavingWords } from '../../ui/leaving/words.ts';
import { type DeskResource, deskResource, ofAgency } from '../../ui/loading/resource.ts';
import { renderUnloaded } from '../../ui/loading/unloaded.ts';
import { deskStyles } from '../../ui/styles/desk.ts';
import { type Counter, counterAt, counterHref, countersOf, isChosen, nameOfCounter } from './counter-place.ts';
import { countersStyles } from './desk-counters.styles.ts';
import { EntryController } from './entry-controller.ts';
import { renderKeys } from './keys.ts';
import { renderQuestion } from './question-fields.ts';
import { renderSlip } from './slip.ts';
import { renderSuggestionFields } from './suggestion-fields.ts';
import { counterWords } from './words.ts';

/** The agency's polls and consultations, and its time zone, for the latest possible day of receipt. */
interface Loaded {
  readonly asking: Asking;
  readonly timeZone: AgencyDocument['timeZone'];
}

/** Page on which staff enter answers and suggestions from paper or phone, one slip after another. */
export class DeskCounters extends DeskView {
  static override readonly styles = [...deskStyles, countersStyles];

  readonly #loaded: DeskResource<Loaded> = deskResource(
    this,
    async () => {
      const { client, agencySlug } = this.desk;
      const [asking, settings] = await Promise.all([client.asking(agencySlug), client.settings(agencySlug)]);
      return { asking, timeZone: settings.agency.timeZone };
    },
    ofAgency,
  );
  readonly #entry: EntryController = new EntryController(this);
  // A person's words are stored only once they are sent: colleagues could read a draft.
  readonly #leaving: LeavingController = new LeavingController(this, () => this.#loss);
  #at: string | undefined;
  /** The address changed to another poll or consultation, or to none: focus the heading. */
  #moved = false;

  protected override willUpdate(): void {
    const at = this.desk.route.query.toString();
    if (at === this.#at) return;
    this.#moved = this.#at !== undefined;
    this.#at = at;
    this.#entry.leave();
  }

  protected override updated(): void {
    const nameOf = (heading: string) => this.renderRoot.querySelector<HTMLElement>(heading);
    if (this.#moved) (nameOf('.split h2') ?? nameOf('h1'))?.focus();
    this.#moved = false;
  }

  protected override render() {
    const { language, dir, route } = this.desk;
    const w = counterWords[language];
    const loaded = this.#loaded.value;
    const counters = loaded ? countersOf(loaded.asking) : [];
    const counter = counterAt(counters, route.query);
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div>
          <h1 tabindex="-1">${w.title}</h1>
          <p class="lede">${w.lede}</p>
        </div>
        ${!loaded ? renderUnloaded(this.desk, this.#loaded) : counter ? this.#renderCounter(counter, dayIn(loaded.timeZone)) : this.#renderChoice(counters)}
        ${renderLeaving(language, this.#leaving)}
      </div>
    `;
  }

  #renderChoice(counters: readonly Counter[]) {
    const { language, route } = this.desk;
    const w = counterWords[language];
    const part = (kind: Counter['kind'], heading: string) => {
      const own = counters.filter((one) => one.kind === kind);
      if (own.length === 0) return nothing;
      return html`
        <section class="card part entry choose">
          <h2>${heading}</h2>
          <ul class="list">
            ${own.map((one) => html`<li><a href=${counterHref(this.desk, one)}>${renderText(nameOfCounter(one), language)}</a></li>`)}
          </ul>
        </section>
      `;
    };
    return html`
      ${isChosen(route.query) ? html`<p class="problem">${w.closed}</p>` : nothing}
      ${part('poll', w.polls)} ${part('consultation', w.consultations)}
      ${counters.length ? nothing : html`<p class="empty">${w.none}</p>`}
    `;
  }

  #renderCounter(counter: Counter, today: string) {
    const { language, format, href } = this.desk;
    const w = counterWords[language];
    const { receipt, entered } = this.#entry;
    return html`
      <div class="split entry">
        <h2 tabindex="-1">${renderText(nameOfCounter(counter), language)}</h2>
        <a href=${href('counters')}>${w.other}</a>
      </div>
      <p class="entry"><span class="count">${w.entered(format, entered)}</span></p>
      ${receipt ? renderSlip(this.desk, counter, receipt, this.#next, this.#print) : this.#renderForm(counter, today)}
    `;
  }

  #renderForm(counter: Counter, today: string) {
    const { language } = this.desk;
    const w = counterWords[language];
    const { form, channel, set } = this.#entry;
    const options = channels.map((one) => [one, w.channels[one]] as const);
    return html`
      <form class="card entry" novalidate @input=${this.#entry.type} @submit=${(event: SubmitEvent) => void this.#send(event, counter, today)}>
        <p class="meta">${counter.kind === 'poll' ? w.apart : w.clocks} ${counter.kind === 'poll' ? w.again : nothing}</p>
        ${renderKeys({ type: 'radio', name: 'channel', legend: w.channel, options, chosen: channel, choose: (one) => set({ channel: one }) })}
        ${this.#renderFields(counter, today)}
        ${renderEnd(form, counter.kind === 'poll' ? w.save : w.receive, fieldWords[language].saving)}
      </form>
    `;
  }

  #renderFields(counter: Counter, today: string) {
    const { desk } = this;
    const { form, abroad, set } = this.#entry;
    if (counter.kind === 'poll')
      return counter.document.questions.filter(isAsked).map((one) => renderQuestion(desk, one, form));
    const goAbroad = (is: boolean) => set({ abroad: is });
    return renderSuggestionFields({ desk, form, document: counter.document, today, abroad, goAbroad });
  }

  get #loss(): string | undefined {
    const { language } = this.desk;
    if (this.#entry.handsOver) return counterWords[language].lostCode;
    return this.#entry.typed ? leavingWords[language].unsaved : undefined;
  }

  readonly #print = (): void => {
    print();
    this.#entry.handsOver = false;
  };

  async #send(event: SubmitEvent, counter: Counter, today: string): Promise<void> {
    const fields = formOf(event);
    const done = await this.#entry.send(counter, fields, today);
    if (!done) return;
    await this.updateComplete;
    // For people who use only a keyboard: focus the first question again, or the receipt.
    this.renderRoot.querySelector<HTMLElement>('.slip, .question + .question input, textarea')?.focus();
  }

  readonly #next = async (): Promise<void> => {
    this.#entry.next();
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  };
}
