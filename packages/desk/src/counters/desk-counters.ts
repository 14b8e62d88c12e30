import type { Asking } from '@shura/contract';
import { renderText } from '@shura/widgets/text';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dayIn } from '../facts/facts.ts';
import { renderOutcome, renderSubmit } from '../fields/field.ts';
import { formOf } from '../fields/form-controller.ts';
import { ownTimeZone } from '../fields/time-zone.ts';
import { fieldWords } from '../fields/words.ts';
import { type DeskResource, deskResource } from '../loading/resource.ts';
import { renderUnloaded } from '../loading/unloaded.ts';
import type { Desk, DeskView } from '../shell/desk.ts';
import { deskStyles } from '../styles/desk.ts';
import { asked } from './answers.ts';
import { renderChannel } from './channel-field.ts';
import { type Counter, counterAt, counterHref, countersOf, isChosen, nameOfCounter } from './counter-place.ts';
import { countersStyles } from './desk-counters.styles.ts';
import { EntryController } from './entry-controller.ts';
import { renderQuestion } from './question-fields.ts';
import { renderSlip } from './slip.ts';
import { renderSuggestionFields } from './suggestion-fields.ts';
import { counterWords } from './words.ts';

/** What people say on paper or by phone, entered one slip after another. */
export class DeskCounters extends LitElement implements DeskView {
  static override readonly styles = [...deskStyles, countersStyles];

  @property({ attribute: false }) desk!: Desk;

  @state() private abroad = false;

  readonly #asking: DeskResource<Asking> = deskResource(this, () =>
    this.desk.client.asking(this.desk.agency?.slug ?? ''),
  );
  readonly #entry: EntryController = new EntryController(this);
  #at = '';

  protected override willUpdate(): void {
    const { agency, route } = this.desk;
    void this.#asking.open(agency?.slug);
    const at = route.query.toString();
    if (at !== this.#at) this.#entry.leave();
    this.#at = at;
  }

  protected override render() {
    const { language, dir, route } = this.desk;
    const w = counterWords[language];
    const counters = this.#asking.value && countersOf(this.#asking.value);
    const counter = counters && counterAt(counters, route.query);
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div>
          <h1 tabindex="-1">${w.title}</h1>
          <p class="lede">${w.lede}</p>
        </div>
        ${!counters ? renderUnloaded(this.desk, this.#asking) : counter ? this.#renderCounter(counter) : this.#renderChoice(counters)}
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

  #renderCounter(counter: Counter) {
    const { language, format, href } = this.desk;
    const w = counterWords[language];
    const { receipt, entered } = this.#entry;
    return html`
      <div class="split entry">
        <h2>${renderText(nameOfCounter(counter), language)}</h2>
        <a href=${href('counters')}>${w.other}</a>
      </div>
      <p class="entry"><span class="count">${w.entered(format, entered)}</span></p>
      ${receipt ? renderSlip(this.desk, counter, receipt, () => this.#next()) : this.#renderForm(counter)}
    `;
  }

  #renderForm(counter: Counter) {
    const { language } = this.desk;
    const w = counterWords[language];
    const { form, channel } = this.#entry;
    const choose = (chosen: typeof channel) => {
      this.#entry.channel = chosen;
      this.requestUpdate();
    };
    return html`
      <form class="card entry" novalidate @submit=${(event: SubmitEvent) => void this.#send(event, counter)}>
        <p class="meta">${counter.kind === 'poll' ? w.apart : w.clocks} ${counter.kind === 'poll' ? w.again : nothing}</p>
        ${renderChannel(language, channel, choose)}
        ${this.#renderFields(counter)}
        ${renderOutcome(form)}
        <div class="bar">${renderSubmit(form, counter.kind === 'poll' ? w.save : w.receive, fieldWords[language].saving)}</div>
      </form>
    `;
  }

  #renderFields(counter: Counter) {
    const { desk, abroad } = this;
    const { form } = this.#entry;
    if (counter.kind === 'poll') return asked(counter.document.questions).map((one) => renderQuestion(desk, one, form));
    const goAbroad = (is: boolean) => {
      this.abroad = is;
    };
    return renderSuggestionFields({
      desk,
      form,
      document: counter.document,
      today: dayIn(ownTimeZone()),
      abroad,
      goAbroad,
    });
  }

  async #send(event: SubmitEvent, counter: Counter): Promise<void> {
    const fields = formOf(event);
    const done = await this.#entry.send(counter, fields, dayIn(ownTimeZone()));
    if (!done) return;
    this.abroad = false;
    await this.updateComplete;
    // Slip after slip by keyboard alone: the first question again, or what is to be handed over.
    this.renderRoot.querySelector<HTMLElement>('.slip, .question + .question input, textarea')?.focus();
  }

  async #next(): Promise<void> {
    this.#entry.next();
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }
}
