import { type ShuraClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { Answer, OwnBallot, Poll, Results } from '@shura/contract';
import type { LitElement, ReactiveController } from 'lit';
import type { Extras } from './extras.ts';
import { loadExtras } from './load-extras.ts';
import { idsOf, isAnswered, isPlain, isSet, statementsOf } from './poll-answers.ts';
import { PollChangedEvent, PollVotedEvent, ShuraErrorEvent } from './poll-events.ts';

export type Answers = Readonly<Record<string, Answer>>;

/** Why something failed: what the server said, no connection, or the questions (by id) that lack an answer. */
export type PollProblem = ShuraProblem | ShuraUnreachable | readonly string[];

export interface LoadedPoll {
  readonly kind: 'form' | 'outcome';
  readonly poll: Poll;
  readonly extras?: Extras | undefined;
  readonly own?: OwnBallot | undefined;
  readonly results?: Results | undefined;
  readonly problem?: PollProblem | undefined;
  readonly sending?: boolean;
  /** A vote was counted just now, not on an earlier visit. */
  readonly thanked?: boolean;
  /** Questions whose results are drawn. */
  readonly limit?: number;
  /** Index of the statement on show in a set, where the citizen chose to go. */
  readonly at?: number | undefined;
}

export type PollState =
  | { readonly kind: 'loading' | 'unnamed' }
  | { readonly kind: 'failed'; readonly problem: ShuraProblem | ShuraUnreachable }
  | LoadedPoll;

export interface PollSource {
  readonly slug: string;
  readonly client: ShuraClient;
}

/** Loads one poll, casts votes in it, and hears of its results. Holds no markup and no words. */
export class PollController implements ReactiveController {
  state: PollState = { kind: 'loading' };
  /** What is chosen but not counted yet, by question: ids in order. Never lost, whatever fails. */
  draft: Readonly<Record<string, readonly string[]>> = {};
  /** Id of the node that wants the focus after the next update. */
  focus = '';
  /** Answers to statements leave one after another, each knowing the revision of the one before. */
  #queue = Promise.resolve();
  readonly #host: LitElement;
  readonly #source: () => PollSource;
  #loaded: PollSource | undefined;
  #stopLive: (() => void) | undefined;

  constructor(host: LitElement, source: () => PollSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#sendKept);
    document.addEventListener('visibilitychange', this.#listen);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#sendKept);
    document.removeEventListener('visibilitychange', this.#listen);
    this.#listen();
  }

  hostUpdate(): void {
    const source = this.#source();
    if (source.slug === this.#loaded?.slug && source.client === this.#loaded.client) return;
    this.#loaded = source;
    this.draft = {};
    this.state = { kind: source.slug ? 'loading' : 'unnamed' };
    if (source.slug) void this.load();
  }

  hostUpdated(): void {
    this.#listen();
  }

  /** Fetches the poll, and what this browser answered in it. */
  async load(problem?: PollProblem): Promise<void> {
    const source = this.#source();
    const { slug, client } = source;
    try {
      const [poll, own] = await Promise.all([client.poll(slug), client.ownBallot(slug).catch(() => undefined)]);
      const closed = poll.state === 'closed';
      const results = own?.results ?? (closed ? await client.results(slug).catch(() => undefined) : undefined);
      const extras = isPlain(poll) ? undefined : await loadExtras();
      if (this.#loaded?.slug !== slug || this.#loaded.client !== client) return;
      const left = poll.state === 'open' && !isAnswered(poll, own);
      this.#set({ kind: left ? 'form' : 'outcome', poll, own, results, problem, extras });
      void this.#sendKept();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Sends answers; what becomes of them is in the state, and never thrown. */
  async vote(answers: Answers): Promise<void> {
    const { slug, client } = this.#source();
    const { own, sending } = this.#loadedState;
    if (sending) return;
    this.#set({ sending: true, problem: undefined });
    await this.#settle(answers, client.cast(slug, { answers, basedOn: own?.revision ?? 0 }));
  }

  /** Answers one statement of a set, and goes on to the next at once; what waits for the server is the sending. */
  answer(statement: string, stance: string): void {
    const { poll, at } = this.#loadedState;
    this.draft = { ...this.draft, [statement]: [stance] };
    this.focus = 'heading';
    this.#set({ problem: undefined, at: at !== undefined && statementsOf(poll)[at + 1] ? at + 1 : undefined });
    this.#queue = this.#queue.then(async () => {
      await this.vote({ [statement]: stance });
      const { [statement]: refused, ...draft } = this.draft;
      // What a connection will carry later stays answered; what the server refused is asked again.
      if (refused && this.#loadedState.problem instanceof ShuraProblem) this.draft = draft;
      this.#host.requestUpdate();
    });
  }

  /** Goes to a statement of a set. */
  goTo(at: number): void {
    this.focus = 'heading';
    this.#set({ at, problem: undefined });
  }

  show(kind: 'form' | 'outcome'): void {
    const { poll, own } = this.#loadedState;
    this.focus = 'heading';
    this.#set({
      kind,
      problem: undefined,
      thanked: false,
      at: kind === 'form' && isSet(poll) && isAnswered(poll, own) ? 0 : undefined,
    });
    if (kind === 'outcome' && !this.#loadedState.results) void this.#loadResults();
  }

  showMore(limit: number): void {
    this.#set({ limit });
  }

  refuse(missing: readonly string[]): void {
    this.focus = 'problem';
    this.#set({ problem: missing });
  }

  get #loadedState(): LoadedPoll {
    return this.state as LoadedPoll;
  }

  #set(change: Partial<LoadedPoll>): void {
    this.state = { ...this.state, ...change } as LoadedPoll;
    this.#host.requestUpdate();
  }

  async #settle(answers: Answers, sent: Promise<OwnBallot>): Promise<void> {
    const before = this.#loadedState;
    const { slug } = this.#source();
    const questions = Object.keys(answers);
    try {
      const own = await sent;
      const done = isAnswered(before.poll, own);
      const results = own.results ?? before.results;
      const revisiting = before.at !== undefined;
      if (done && !revisiting) {
        this.draft = {};
        this.focus = 'heading';
        this.#set({ kind: 'outcome', own, results, sending: false, thanked: true });
      } else {
        this.#set({ own, results, sending: false });
      }
      const changed = questions.every((id) => id in (before.own?.answers ?? {}));
      this.#host.dispatchEvent(new (changed ? PollChangedEvent : PollVotedEvent)(slug, questions));
    } catch (error) {
      await this.#refused(error);
    }
  }

  async #refused(error: unknown): Promise<void> {
    const { slug, client } = this.#source();
    const type = error instanceof ShuraProblem && error.type;
    if (type === 'stale-ballot') {
      // Sending again replaces this newer answer, from another tab or visit: the citizen decides.
      const [own, extras] = await Promise.all([client.ownBallot(slug), loadExtras()]).catch(() => []);
      if (own) this.#set({ own, results: own.results, extras });
    }
    this.focus = 'problem';
    this.#fail(error);
    if (type === 'poll-closed' || type === 'poll-not-open') await this.load(error as ShuraProblem);
  }

  #fail(error: unknown): void {
    const problem = error instanceof ShuraProblem ? error : new ShuraUnreachable();
    if ('poll' in this.state) this.#set({ problem, sending: false });
    else this.state = { kind: 'failed', problem };
    this.#host.requestUpdate();
    const reason = problem instanceof ShuraProblem ? problem.type : 'unreachable';
    this.#host.dispatchEvent(new ShuraErrorEvent(this.#source().slug, reason));
  }

  async #loadResults(): Promise<void> {
    const { slug, client } = this.#source();
    const { poll } = this.#loadedState;
    if (poll.state !== 'closed' && poll.visibility !== 'live') return;
    try {
      this.#set({ results: await client.results(slug) });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Shows what waits on this device in the form, and sends it when there is a connection again. */
  readonly #sendKept = async (): Promise<void> => {
    const { slug, client } = this.#source();
    const kept = 'poll' in this.state && client.kept(slug);
    if (!kept) return;
    this.draft = Object.fromEntries(Object.entries(kept.answers).map(([id, answer]) => [id, idsOf(answer)]));
    this.#set({ kind: 'form', problem: new ShuraUnreachable() });
    try {
      const own = await client.sendKept(slug);
      if (own) await this.#settle(kept.answers, Promise.resolve(own));
    } catch (error) {
      await this.#refused(error);
    }
  };

  /** Live results, only while somebody can see them. */
  readonly #listen = (): void => {
    const { state } = this;
    const { slug, client } = this.#source();
    const live = state.kind === 'outcome' && state.poll.state === 'open' && state.poll.visibility === 'live';
    if (live && this.#host.isConnected && !document.hidden) {
      this.#stopLive ??= client.live(slug, (results) => this.#set({ results }));
    } else {
      this.#stopLive?.();
      this.#stopLive = undefined;
    }
  };
}
