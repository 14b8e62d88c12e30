import type { ConsultationClient } from '@shura/client';
import type { AuthorAct, TrackedSuggestion } from '@shura/contract';
import type { LitElement } from 'lit';
import { report } from '../controllers/error-events.ts';
import type { Failure } from '../controllers/failure.ts';
import { fullClientOf } from '../controllers/full-client-of.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { clientOf } from '../controllers/server-of.ts';
import { SupportController } from '../controllers/support-controller.ts';
import { LostCodeController } from './lost-code-controller.ts';
import { TrackActedEvent } from './track-events.ts';
import { readTyped, wordsOf } from './typed.ts';

export type ActKind = AuthorAct['kind'];

/** Why an act failed: an empty field, or the server's refusal. */
export type TrackProblem = 'reference' | 'code' | 'text' | 'done' | Failure;

interface TrackHost extends LitElement {
  reference: string;
  readonly server: string;
  readonly client: ConsultationClient | undefined;
}

/** Loads one suggestion, and sends its author's acts. Draws nothing. */
export class TrackController {
  /** The act being sent. */
  underway: ActKind | undefined;
  problem: TrackProblem | undefined;
  /** The act that failed, and the one that was done. */
  tried: ActKind | undefined;
  acted: ActKind | undefined;
  /** Erasing needs a second press. */
  confirming = false;
  /** Reference typed into the search form; empty while none is looked up. */
  typed = '';
  readonly resource: ResourceController<TrackedSuggestion | undefined>;
  readonly support: SupportController;
  readonly lost: LostCodeController;
  readonly #host: TrackHost;

  constructor(host: TrackHost) {
    this.#host = host;
    this.resource = new ResourceController<TrackedSuggestion | undefined>(host, () => this.#load());
    this.support = new SupportController(host, () => clientOf(host));
    this.lost = new LostCodeController(host);
  }

  get reference(): string {
    return readTyped(this.#host.reference) || this.typed;
  }

  /** References of this browser's suggestions, newest first. */
  get followed(): readonly string[] {
    return clientOf(this.#host)
      .followed()
      .map(({ reference }) => reference);
  }

  open(): Promise<void> {
    return this.resource.open(this.reference, this.#host.server, this.#host.client);
  }

  /** Looks a suggestion up; without a reference, returns to the search form. */
  async find(typed: string): Promise<void> {
    const again = typed === this.typed;
    this.typed = typed;
    this.confirming = false;
    this.#set();
    this.acted = undefined;
    await (again ? this.resource.reload() : this.open());
    await this.#focus(this.resource.value ? '#heading' : '#reference');
  }

  /** Reports that the typed text is no reference. */
  async missReference(): Promise<void> {
    this.tried = undefined;
    // A live region announces the same message again only after it was empty.
    this.#set();
    await this.#host.updateComplete;
    await this.#refuse('reference');
  }

  /** Sends an act of the author; its text stays in the field until the server has it. */
  async act(kind: ActKind, form: HTMLFormElement): Promise<void> {
    const { reference } = this;
    if (this.underway) return;
    const [code, text] = [readTyped(wordsOf(form, 'code')), wordsOf(form, kind)];
    const done = kind === 'contest' ? wordsOf(form, 'done') : '-';
    this.tried = kind;
    if (!code && form.elements.namedItem('code')) return this.#refuse('code');
    if (!done) return this.#refuse('done');
    if (kind !== 'erase' && done !== '1' && !text) return this.#refuse('text');
    this.#set(undefined, kind);
    try {
      this.resource.value = await this.#send(kind, code, text, done === '1');
      this.#look(this.resource.value);
      this.acted = kind;
      this.confirming = false;
      form.reset();
      this.#set();
      this.#host.dispatchEvent(new TrackActedEvent(reference, kind));
      await this.#focus('#heading');
    } catch (error) {
      await this.#refuse(report(this.#host, { consultation: this.resource.value?.consultation ?? '' }, error));
    }
  }

  /** Without a code, a supporter contests. */
  #send(kind: ActKind, code: string, text: string, done: boolean): Promise<TrackedSuggestion> {
    const { reference } = this;
    const client = fullClientOf(this.#host);
    if (kind === 'erase') return client.act(reference, { kind, code });
    if (kind !== 'contest') return client.act(reference, { kind, code, text });
    const said = done ? ({ done } as const) : ({ done, reason: text } as const);
    if (code) return client.act(reference, { kind, code, ...said });
    return client.contest(this.resource.value?.consultation ?? '', reference, said);
  }

  /** Typing clears a field's error, unless the field is still empty. */
  readonly typing = ({ currentTarget, target }: Event): void => {
    const { name } = target as HTMLInputElement;
    const typed = wordsOf(currentTarget as HTMLFormElement, name);
    if (name === this.#wrongField() && (this.problem === 'text' ? typed : readTyped(typed))) {
      this.#set(undefined, this.underway);
    }
  };

  async confirm(confirming: boolean): Promise<void> {
    this.confirming = confirming;
    this.#set();
    await this.#focus(confirming ? '#sure' : '#erase');
  }

  async #load(): Promise<TrackedSuggestion | undefined> {
    if (!this.reference) return undefined;
    const value = await clientOf(this.#host).suggestion(this.reference);
    this.#look(value);
    // The card tells supporters that the suggestion became a poll, and lets them say whether it is carried out.
    if (value.poll ?? value.contest) void this.support.open(value.consultation);
    return value;
  }

  /** For an own suggestion, stores how many acts were seen. */
  #look({ reference, acts }: TrackedSuggestion): void {
    if (this.followed.includes(reference)) clientOf(this.#host).seen(reference, acts.length);
  }

  #refuse(problem: TrackProblem): Promise<void> {
    this.#set(problem);
    const field = this.#wrongField();
    return this.#focus(field ? `[name=${field}]` : '#problem');
  }

  /** Name of the field with the error, if any. */
  #wrongField(): string | undefined {
    const { problem, tried } = this;
    if (typeof problem === 'object') return problem.type === 'code-refused' ? 'code' : undefined;
    return problem === 'text' ? tried : problem;
  }

  #set(problem?: TrackProblem, underway?: ActKind): void {
    this.problem = problem;
    this.underway = underway;
    if (problem ?? underway) this.acted = undefined;
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
