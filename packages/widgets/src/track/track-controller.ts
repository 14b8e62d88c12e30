import type { ConsultationClient } from '@shura/client';
import type { AuthorAct, TrackedSuggestion } from '@shura/contract';
import type { LitElement } from 'lit';
import { report } from '../controllers/error-events.ts';
import type { Failure } from '../controllers/failure.ts';
import { fullClientOf } from '../controllers/full-client-of.ts';
import { ResourceController } from '../controllers/resource-controller.ts';
import { clientOf } from '../controllers/server-of.ts';
import { SupportController } from '../controllers/support-controller.ts';
import { TrackActedEvent } from './track-events.ts';
import { readTyped, wordsOf } from './typed.ts';

export type ActKind = AuthorAct['kind'];

/** What is wrong with what an author did: a field without words, or what the server said. */
export type TrackProblem = 'reference' | 'code' | 'text' | Failure;

interface TrackHost extends LitElement {
  reference: string;
  readonly server: string;
  readonly client: ConsultationClient | undefined;
}

/** Finds one suggestion, and does with it what its author may. Holds no markup and no words. */
export class TrackController {
  /** What is on its way. */
  underway: ActKind | undefined;
  problem: TrackProblem | undefined;
  /** Which act the problem is of, and which one was done. */
  tried: ActKind | undefined;
  acted: ActKind | undefined;
  /** Erasing waits for a second press. */
  confirming = false;
  /** Reference that was typed here; empty while none is looked for. */
  typed = '';
  readonly resource: ResourceController<TrackedSuggestion | undefined>;
  readonly support: SupportController;
  readonly #host: TrackHost;

  constructor(host: TrackHost) {
    this.#host = host;
    this.resource = new ResourceController<TrackedSuggestion | undefined>(host, () => this.#load());
    this.support = new SupportController(host, () => clientOf(host));
  }

  get reference(): string {
    return readTyped(this.#host.reference) || this.typed;
  }

  /** References of what this browser sent, the newest first. */
  get followed(): readonly string[] {
    return clientOf(this.#host)
      .followed()
      .map(({ reference }) => reference);
  }

  open(): Promise<void> {
    return this.resource.open(this.reference, this.#host.server, this.#host.client);
  }

  /** Looks for a suggestion; without a reference, goes back to where one can be typed. */
  async find(typed: string): Promise<void> {
    const again = typed === this.typed;
    this.typed = typed;
    this.confirming = false;
    this.#set();
    this.acted = undefined;
    await (again ? this.resource.reload() : this.open());
    await this.#focus(this.resource.value ? '#heading' : '#reference');
  }

  /** What was typed was no reference. */
  async missReference(): Promise<void> {
    this.tried = undefined;
    // What was said before is said again only after silence.
    this.#set();
    await this.#host.updateComplete;
    await this.#refuse('reference');
  }

  /** Does what an author may; what was written stays in its field until the server has it. */
  async act(kind: ActKind, form: HTMLFormElement): Promise<void> {
    const { reference } = this;
    if (this.underway) return;
    const [code, text] = [readTyped(wordsOf(form, 'code')), wordsOf(form, kind)];
    this.tried = kind;
    if (!code) return this.#refuse('code');
    if (kind !== 'erase' && !text) return this.#refuse('text');
    this.#set(undefined, kind);
    try {
      this.resource.value = await fullClientOf(this.#host).act(
        reference,
        kind === 'erase' ? { kind, code } : { kind, code, text },
      );
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

  /** Typed in: what was said of a field does not hold any more, unless it is still empty. */
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
    // Whoever supports it is told as much.
    if (value.poll) void this.support.open(value.consultation);
    return value;
  }

  /** Of one's own it is remembered how much of it has been seen. */
  #look({ reference, acts }: TrackedSuggestion): void {
    if (this.followed.includes(reference)) clientOf(this.#host).seen(reference, acts.length);
  }

  #refuse(problem: TrackProblem): Promise<void> {
    this.#set(problem);
    const field = this.#wrongField();
    return this.#focus(field ? `[name=${field}]` : '#problem');
  }

  /** Name of the field that the problem is of; undefined where it is of none. */
  #wrongField(): string | undefined {
    const { problem, tried } = this;
    if (typeof problem === 'object') return 'type' in problem && problem.type === 'code-refused' ? 'code' : undefined;
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
