import { createClient, type ShuraClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { OwnBallot } from '@shura/contract';
import { idsOf } from '@shura/contract/questions';
import type { LitElement, ReactiveController } from 'lit';
import { report } from '../controllers/error-events.ts';
import { sayWorking } from '../controllers/say-working.ts';
import { extrasAreApart, loadExtras } from './load-extras.ts';
import { isAnswered, isPlain, needsExtras } from './poll-answers.ts';
import { PollVotedEvent } from './poll-events.ts';
import type { Answers, PollActs, PollState } from './poll-view.ts';
import { pollDrawn } from './server-drawn.ts';

interface PollSource {
  readonly slug: string;
  readonly client: ShuraClient;
}

/** All polls on the page: copies of one poll share results. */
const controllers = new Set<PollController>();

/** Milliseconds between attempts to send a stored vote; at least the `Retry-After` of any 503. */
const againMs = 5_000;

/** Loads one poll, casts votes in it, and listens to its results. Draws nothing. */
export class PollController implements ReactiveController, PollActs {
  state: PollState = {};
  /** Ids of the choices that are not counted yet, in order, by question. Kept after every failure. */
  draft: Readonly<Record<string, readonly string[]>> = {};
  readonly #host: LitElement;
  #opened: Promise<void> | undefined;
  /** Slug, server and client. */
  #asked: readonly unknown[] = [];
  #source: PollSource | undefined;
  /** Ballots are sent one after another, each with the revision of the one before. */
  #last: Promise<unknown> = Promise.resolve();
  #stopLive: (() => void) | undefined;
  #again: ReturnType<typeof setInterval> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    // A host that was moved before its first drawing connects twice.
    clearInterval(this.#again);
    this.#again = setInterval(this.#sendKept, againMs);
    document.addEventListener('visibilitychange', this.#listen);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    clearInterval(this.#again);
    document.removeEventListener('visibilitychange', this.#listen);
    this.#listen();
  }

  hostUpdated(): void {
    this.#listen();
  }

  /** Shows a poll, unless it is already shown; uses the host's client, or else a new one for the server. */
  async open(slug: string, server: string, client?: ShuraClient): Promise<void> {
    const asked = [slug, server, client];
    if (this.#shows(asked)) return this.#opened;
    this.#asked = asked;
    this.#source = { slug, client: client ?? createClient({ server, onWork: sayWorking(this.#host) }) };
    this.draft = {};
    this.#opened = this.load();
    await this.#opened;
  }

  /** Loads the poll and this browser's answers to it. */
  async load(problem?: ShuraProblem): Promise<void> {
    const source = this.#source;
    if (!problem) this.state = {};
    if (!source?.slug) return this.bringExtras();
    const { slug, client } = source;
    try {
      const [loaded, own] = await Promise.all([
        pollDrawn(this.#host, slug) ?? client.poll(slug),
        client.ownBallot(slug).catch(() => undefined),
      ]);
      // For some seconds after the end, a shared cache may still say that the poll is open.
      const poll = problem?.type === 'poll-closed' ? { ...loaded, state: 'closed' as const } : loaded;
      const results = own?.results ?? (poll.state === 'closed' ? await client.results(slug) : undefined);
      const spared = extrasAreApart && isPlain(poll) && !needsExtras(results);
      const extras = spared ? undefined : await loadExtras();
      if (source !== this.#source) return;
      this.set({ poll, own, results, problem, extras, form: poll.state === 'open' && !isAnswered(poll, own) });
      void this.#sendKept();
    } catch (error) {
      if (error instanceof ShuraProblem) await this.bringExtras();
      this.#fail(error);
    }
  }

  /** Sends answers, once the previous ones are sent. Never throws: the state holds the result or the problem. */
  vote(answers: Answers): Promise<void> {
    this.set({ sending: true, problem: undefined });
    const sent = this.#last.then(() =>
      this.#send(answers, async ({ slug, client }) => {
        // Let the browser draw "sending" first: on a slow phone, fetch() takes longer than that frame.
        await new Promise((begin) => setTimeout(begin));
        return client.cast(slug, { answers, basedOn: this.state.own?.revision ?? 0 });
      }),
    );
    this.#last = sent;
    return sent;
  }

  /** Shows the form, or the results. */
  async show(form: boolean): Promise<void> {
    this.set({ form, problem: undefined, thanked: false, announced: '', at: undefined }, '#heading');
    const { poll, results } = this.state;
    if (form || results || poll?.visibility !== 'live' || !this.#source) return;
    try {
      this.set({ results: await this.#source.client.results(poll.slug) });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Adds the extras to the state, or the problem if they fail to load. */
  async bringExtras(): Promise<void> {
    try {
      this.set({ extras: await loadExtras() });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Changes the state, and moves the focus after drawing. */
  set(change: PollState, focus?: string | false): void {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
    if (focus) void this.#host.updateComplete.then(() => this.focus(focus));
    // Best effort: if the chunk fails to load, the next results retry.
    if (extrasAreApart && needsExtras(change.results) && !this.state.extras)
      loadExtras().then(
        (extras) => this.set({ extras }),
        () => {},
      );
  }

  focus(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #shows(asked: readonly unknown[]): boolean {
    return asked.every((part, index) => part === this.#asked[index]);
  }

  /** Whether the choice has changed since it was counted. */
  #differs({ answers }: OwnBallot): boolean {
    return Object.entries(this.draft).some(([id, ids]) => id in answers && `${ids}` !== `${idsOf(answers[id])}`);
  }

  async #send(
    answers: Answers,
    send: (source: PollSource) => Promise<OwnBallot | undefined>,
    unasked = false,
  ): Promise<void> {
    const source = this.#source;
    const before = this.state.own;
    if (!source) return;
    const questions = Object.keys(answers);
    try {
      const own = await send(source);
      // Already shown and announced by the copy of the poll that sent it.
      if (!own || source !== this.#source || own === this.state.own) return;
      this.#count(own, true, unasked);
      for (const other of controllers) if (other !== this && other.#shows(this.#asked)) other.#count(own, false, true);
      const changed = questions.every((id) => before && id in before.answers);
      this.#host.dispatchEvent(new PollVotedEvent(changed ? 'changed' : 'voted', source.slug, questions));
    } catch (error) {
      await this.#refused(source, error);
    }
  }

  /** Shows a ballot just counted: sent `here`, or by another copy of the poll. */
  #count(own: OwnBallot, here: boolean, unasked: boolean): void {
    const { poll, results, at } = this.state;
    if (!poll) return;
    const counted = { own, results: own.results ?? results, sending: false, problem: undefined, announced: '' };
    // If the form goes, focus the heading after a press in this element, or if the focus was in it. If the form stays,
    // move the focus only away from the problem, which goes.
    const focused = this.#host.shadowRoot?.activeElement;
    if (isAnswered(poll, own) && at === undefined && !this.#differs(own)) {
      this.draft = {};
      this.set({ ...counted, form: false, thanked: here }, !unasked || focused ? '#heading' : undefined);
    } else {
      this.set({ ...counted, thanked: here && unasked }, focused?.id === 'problem' ? '#heading' : undefined);
    }
  }

  async #refused({ slug, client }: PollSource, error: unknown): Promise<void> {
    const type = error instanceof ShuraProblem && error.type;
    // The extras have the texts of refusals.
    if (type) await this.bringExtras();
    if (type === 'stale-ballot') {
      // A retry would replace a newer answer, from another tab or visit: let the citizen decide.
      const own = await client.ownBallot(slug).catch(() => undefined);
      if (own && this.state.extras) this.set({ own, results: own.results });
    }
    this.#fail(error, '#problem');
    // It is closed, not open yet, or gone.
    if (/^poll/.test(`${type}`)) await this.load(error as ShuraProblem);
  }

  #fail(error: unknown, focus?: string): void {
    const problem = report(this.#host, { poll: this.#source?.slug }, error);
    this.set({ problem, sending: false }, focus);
  }

  /** Shows the stored ballot in the form, and sends it again. */
  readonly #sendKept = async (): Promise<void> => {
    const { poll, sending } = this.state;
    const kept = poll && !sending && this.#source?.client.kept(poll.slug);
    if (!kept) return;
    const waiting = Object.entries(kept.answers).map(([id, answer]) => [id, idsOf(answer)] as const);
    this.draft = { ...Object.fromEntries(waiting), ...this.draft };
    this.set({ form: true, problem: new ShuraUnreachable() });
    await this.#send(
      kept.answers,
      async ({ slug, client }) => {
        // Not before the element has what was chosen in the form that a server drew.
        await this.#host.updateComplete;
        return client.sendKept(slug);
      },
      true,
    );
  };

  /** Listens to live results while the page is visible. */
  readonly #listen = (comingOrGoing?: Event): void => {
    const { poll, form } = this.state;
    const open = poll?.state === 'open';
    // The days left may have changed.
    if (comingOrGoing) this.#host.requestUpdate();
    // Reload a poll whose closing time has passed, when the page is shown, hidden or restored from history.
    if (comingOrGoing && open && Date.parse(`${poll.closesAt}`) < Date.now()) void this.load();
    if (open && poll.visibility === 'live' && !form && this.#host.isConnected && !document.hidden) {
      this.#stopLive ??= this.#source?.client.live(poll.slug, (results) => this.set({ results }));
    } else {
      this.#stopLive?.();
      this.#stopLive = undefined;
    }
  };
}
