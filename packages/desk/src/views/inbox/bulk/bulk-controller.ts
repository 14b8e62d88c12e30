import { ShuraProblem } from '@shura/client';
import type { Draft } from '@shura/contract';
import type { ReactiveController } from 'lit';
import type { DeskView } from '../../../ui/desk.ts';
import { answerAbout, type BulkAct, type BulkItem, type BulkJob, jobOf, newAbout } from './bulk-job.ts';
import { runBulk } from './run-bulk.ts';

/** How a job stands here: it runs, was stopped, was cut off, somebody else goes on with it, or is over. */
export type BulkState = 'running' | 'stopping' | 'stopped' | 'interrupted' | 'taken' | 'finished';

/** A job that was begun, here or by somebody else, and is not over. */
export interface Unfinished {
  readonly draft: Draft;
  readonly job: BulkJob;
}

/** Runs one bulk act, and finds those that were not finished. Holds no markup and no words. */
export class BulkController implements ReactiveController {
  state: BulkState | undefined;
  job: BulkJob | undefined;
  /** Why it was cut off. */
  failure: unknown;
  unfinished: readonly Unfinished[] = [];
  /** An answer to many that somebody has begun to write. */
  begun: Draft | undefined;
  readonly #host: DeskView;
  #about = '';
  #version = 0;

  constructor(host: DeskView) {
    this.#host = host;
    host.addController(this);
  }

  /** One that leaves stops after the chunk that is on its way; the rest is kept. */
  hostDisconnected(): void {
    this.stop();
  }

  get runs(): boolean {
    return this.state === 'running' || this.state === 'stopping';
  }

  /** Looks for what was begun and not finished. */
  async look(): Promise<void> {
    const drafts = await this.#host.desk.client.drafts(this.#host.desk.agencySlug).catch(() => []);
    this.begun = drafts.find(({ about }) => about === answerAbout);
    this.unfinished = drafts.flatMap((draft) => {
      const job = draft.about === this.#about && this.runs ? undefined : jobOf(draft);
      return job ? [{ draft, job }] : [];
    });
    this.#host.requestUpdate();
  }

  start(act: BulkAct, left: readonly BulkItem[], proposes: boolean): Promise<void> {
    [this.#about, this.#version] = [newAbout(), 0];
    return this.#run({ act, left, total: left.length, refused: [], proposes }, false);
  }

  /** Goes on with one that was begun. */
  resume({ draft, job }: Unfinished): Promise<void> {
    [this.#about, this.#version] = [draft.about, draft.version];
    this.unfinished = this.unfinished.filter((one) => one.draft.about !== draft.about);
    return this.#run(job, true);
  }

  /** Goes on with the one that was stopped or cut off here. */
  goOn(): Promise<void> {
    return this.job ? this.#run(this.job, true) : Promise.resolve();
  }

  stop(): void {
    if (this.state === 'running') this.state = 'stopping';
    this.#host.requestUpdate();
  }

  /** Leaves the rest undone. */
  async drop(about = this.#about): Promise<void> {
    if (about === this.#about) [this.state, this.job] = [undefined, undefined];
    this.unfinished = this.unfinished.filter(({ draft }) => draft.about !== about);
    if (about === answerAbout) this.begun = undefined;
    this.#host.requestUpdate();
    await this.#host.desk.client.dropDraft(this.#host.desk.agencySlug, about).catch(() => {});
  }

  async #run(job: BulkJob, resumed: boolean): Promise<void> {
    [this.state, this.failure] = ['running', undefined];
    this.job = job;
    this.#host.requestUpdate();
    try {
      // Kept before anything is sent; and of two who go on with the same one, only one may.
      await this.#keep(job);
      const { client } = this.#host.desk;
      const ended = await runBulk(job, {
        client,
        agency: this.#host.desk.agencySlug,
        resumed,
        keep: (now) => this.#keep(now),
        stopped: () => this.state !== 'running',
      });
      this.state = ended.left.length > 0 ? 'stopped' : 'finished';
      if (this.state === 'finished') await client.dropDraft(this.#host.desk.agencySlug, this.#about).catch(() => {});
    } catch (error) {
      this.#fail(error);
    }
    this.#host.requestUpdate();
  }

  async #keep(job: BulkJob): Promise<void> {
    this.job = job;
    this.#host.requestUpdate();
    const content = JSON.stringify(job);
    const draft = await this.#host.desk.client.saveDraft(
      this.#host.desk.agencySlug,
      this.#about,
      content,
      this.#version,
    );
    this.#version = draft.version;
  }

  #fail(error: unknown): void {
    const taken = error instanceof ShuraProblem && error.type === 'changed-meanwhile';
    this.state = taken ? 'taken' : 'interrupted';
    this.failure = error;
    this.#host.desk.lost(error);
  }
}
