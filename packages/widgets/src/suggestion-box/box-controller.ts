import { type ConsultationClient, newOnce } from '@shura/client';
import type { AlikeAnswer, Consultation, SendSuggestion } from '@shura/contract';
import {
  type Draft,
  findWrong,
  lettersOver,
  suggestionOf,
  type Wrong,
  wordsOf,
  wrongOf,
} from '@shura/contract/suggestion-form';
import type { LitElement, ReactiveController } from 'lit';
import { report } from '../controllers/error-events.ts';
import { followClosing } from '../controllers/follow-closing.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { clientOf } from '../controllers/server-of.ts';
import { SupportController } from '../controllers/support-controller.ts';
import type { Locale } from '../localization/locale.ts';
import type { Countries } from '../suggestion/countries.ts';
import { keepDraft, readDraft } from './box-draft.ts';
import { SuggestionSentEvent } from './box-events.ts';
import type * as Extras from './box-extras.ts';
import type { BoxState, Found, News } from './box-state.ts';
import { loadBoxExtras } from './load-box-extras.ts';
import { loadCountries } from './load-countries.ts';

interface BoxHost extends LitElement {
  readonly consultation: string;
  readonly server: string;
  readonly client: ConsultationClient | undefined;
}

/** Max own suggestions to show, and to ask for news. */
const maxOwn = 5;
/** Milliseconds without a key that count as a pause. */
const debounceMs = 600;
/** Min letters for a search of alike suggestions. */
const minSearchLetters = 12;
/** Max letters left at which the number left is announced. */
const announceFrom = 200;

/** Selects the fields with errors, of `basis` every box; empty if there are none. */
const fieldsOf = (wrong: Wrong) =>
  Object.keys(wrong)
    .map((name) => `[name^="${name}"]`)
    .join();

/** Personal data that the server found in the draft; undefined if none. */
const personalIn = (answer: AlikeAnswer | undefined): readonly Found[] | undefined =>
  answer?.personalData.length ? answer.personalData : undefined;

/** Takes suggestions one after another: the draft, alike suggestions, and the result of sending. Has no text. */
export class BoxController implements ReactiveController {
  state: BoxState = {};
  /** The current draft. Kept after every failure. */
  draft: Draft = {};
  /** Values that the form is first drawn with; another object once another box is loaded. */
  start: Draft = {};
  /** Countries to choose from, once the basis is chosen: undefined while they load, none if they could not be loaded. */
  countriesIn: ((l: Locale) => Countries | undefined) | undefined;
  /** Links of the warning of personal data, and buttons of the receipt; undefined until they are loaded. */
  extras: typeof Extras | undefined;
  readonly resource: ResourceController<Consultation>;
  readonly support: SupportController;
  readonly #host: BoxHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looked: { readonly words: string; readonly answer: Promise<AlikeAnswer | undefined> } | undefined;
  /** Text to send although it looks like personal data. */
  #accepted: string | undefined;

  constructor(host: BoxHost) {
    this.#host = host;
    host.addController(this);
    this.resource = new ResourceController(host, () => this.#load());
    this.support = new SupportController(host, () => clientOf(host));
    followClosing(host, this.resource, 'value');
  }

  hostUpdate(): void {
    if (this.countriesIn || !this.draft['basis-country']) return;
    this.countriesIn = () => undefined;
    void loadCountries()
      .then(
        (loaded) => loaded.countriesIn,
        () => () => [],
      )
      .then((countriesIn) => {
        this.countriesIn = countriesIn;
        this.#host.requestUpdate();
      });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Shows the box of a consultation, unless it is already shown. */
  open(): Promise<void> {
    const { consultation, server, client } = this.#host;
    return this.resource.open(consultation, server, client);
  }

  /** Stores the draft, checks it when the citizen pauses, and clears the errors of corrected fields. */
  async keep(form: HTMLFormElement): Promise<void> {
    this.#read(form);
    keepDraft(this.#host.consultation, this.draft);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#paused(), debounceMs);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { wrong } = this.state;
    if (!wrong) return;
    // Read again: some fields appear or disappear with a choice.
    this.#read(form);
    const left = Object.entries(findWrong(this.draft)).filter(([name]) => name in wrong);
    this.set({ wrong: left.length ? Object.fromEntries(left) : undefined });
  }

  #read(form: HTMLFormElement): void {
    const { once = newOnce() } = this.draft;
    this.draft = { ...(Object.fromEntries(new FormData(form)) as Draft), once };
  }

  /** Sends the form, unless there are errors or likely personal data. `asItIs` accepts the personal data. */
  async submit(form: HTMLFormElement, language: SendSuggestion['language'], asItIs = false): Promise<void> {
    if (this.state.sending) return;
    void this.keep(form);
    clearTimeout(this.#timer);
    const { draft, start } = this;
    const words = wordsOf(draft);
    if (asItIs) this.#accepted = words;
    const clean = { wrong: undefined, personal: undefined, problem: undefined, announced: undefined };
    const wrong = findWrong(draft);
    if (Object.keys(wrong).length) return this.set({ ...clean, wrong }, fieldsOf(wrong));
    this.set({ ...clean, sending: true }, asItIs ? '.main' : undefined);
    // Beside the requests, so that it is there with what they bring.
    loadBoxExtras().then(
      (extras) => {
        this.extras = extras;
        this.#host.requestUpdate();
      },
      () => {},
    );
    const personal = words === this.#accepted ? undefined : personalIn(await this.#look(words));
    if (start !== this.start) return;
    if (personal) return this.set({ sending: false, personal }, '#problem');
    await this.#send(this.#host.consultation, suggestionOf(draft, language));
  }

  /** Shows an empty form. */
  again(): void {
    this.set({ sent: undefined, announced: undefined, copied: undefined }, '#text');
  }

  /** Stores that news was seen. */
  read([reference, acts]: News): void {
    clientOf(this.#host).seen(reference, acts);
  }

  /** Changes the state, and moves the focus after drawing. */
  set(change: BoxState, focus?: string): void {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
    if (focus) void this.#host.updateComplete.then(() => this.focus(focus));
  }

  focus(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  async #load(): Promise<Consultation> {
    const { consultation: slug } = this.#host;
    this.state = {};
    this.#looked = undefined;
    clearTimeout(this.#timer);
    this.start = this.draft = readDraft(slug);
    try {
      const consultation = await clientOf(this.#host).consultation(slug);
      void this.#findNews(slug);
      return consultation;
    } catch (error) {
      report(this.#host, { consultation: slug }, error);
      throw error;
    }
  }

  /** Finds news since the last visit about this browser's suggestions to the consultation. */
  async #findNews(slug: string): Promise<void> {
    const client = clientOf(this.#host);
    const own = client
      .followed()
      .filter(({ consultation }) => consultation === slug)
      .slice(0, maxOwn);
    this.set({ mine: own.map(({ reference }) => reference) });
    for (const { reference, seen } of own) {
      const acts = (await client.suggestion(reference).catch(() => undefined))?.acts.length ?? 0;
      if (slug !== this.#host.consultation) return;
      if (acts > seen) this.set({ news: [...(this.state.news ?? []), [reference, acts]] });
    }
  }

  async #paused(): Promise<void> {
    const words = wordsOf(this.draft);
    if (lettersOver('text', this.draft['text']) >= -announceFrom) this.set({ announced: 'left' });
    if (!this.state.personal && (words.match(/\p{L}/gu)?.length ?? 0) < minSearchLetters) return;
    const answer = await this.#look(words);
    if (!answer || words !== wordsOf(this.draft)) return;
    if (this.state.personal) this.set({ personal: personalIn(answer) });
    const alike = answer.suggestions;
    if (!this.state.alike) void this.support.open(this.#host.consultation);
    const unfolded = this.#host.shadowRoot?.activeElement?.id === 'text';
    // The citizen may be in a field below by now: a changed list would move that field.
    if (!unfolded && this.state.alike?.length) return;
    this.set({ alike, unfolded, ...(alike.length ? { announced: 'alike' } : {}) });
  }

  /** Searches a text for personal data and alike suggestions. Caches the last result; a failed search is repeated. */
  async #look(words: string): Promise<AlikeAnswer | undefined> {
    if (this.#looked?.words !== words) {
      const { consultation: slug } = this.#host;
      const answer = clientOf(this.#host)
        .alike(slug, words)
        .catch(() => {
          if (this.#looked?.words === words) this.#looked = undefined;
          return undefined;
        });
      this.#looked = { words, answer };
    }
    const answer = await this.#looked?.answer;
    return this.#looked?.words === words ? answer : undefined;
  }

  async #send(slug: string, suggestion: SendSuggestion): Promise<void> {
    const { start } = this;
    try {
      const sent = await clientOf(this.#host).send(slug, suggestion);
      keepDraft(slug);
      this.#host.dispatchEvent(new SuggestionSentEvent(slug, sent.reference));
      if (start !== this.start) return;
      this.start = this.draft = {};
      this.set(
        { sent, sending: false, alike: undefined, mine: [sent.reference, ...(this.state.mine ?? [])] },
        '#heading',
      );
    } catch (error) {
      const problem = report(this.#host, { consultation: slug }, error);
      if (start !== this.start) return;
      const wrong = wrongOf(problem.errors ?? [], this.draft);
      const fields = fieldsOf(wrong);
      this.set({ sending: false, ...(fields ? { wrong } : { problem }) }, fields || '#problem');
    }
  }
}
