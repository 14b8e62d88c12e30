import { ShuraProblem } from '@shura/client';
import type { Draft } from '@shura/contract';
import type { ReactiveController } from 'lit';
import type { DeskView } from '../../../ui/desk.ts';
import { answerAbout, type BulkAct, type BulkItem, type BulkJob, jobOf, newAbout } from './bulk-job.ts';
import { runBulk } from './run-bulk.ts';

/** State of a job in this desk: running, stopped, interrupted, taken over by a colleague, or done. */
export type BulkState = 'running' | 'stopping' | 'stopped' | 'interrupted' | 'taken' | 'finished';

/** An unfinished job, started in this desk or by a colleague. */
export interface Unfinished {
  readonly draft: Draft;
  readonly job: BulkJob;
}

/** Runs one bulk act, and finds unfinished ones. Draws nothing. */
export class BulkController implements ReactiveController {
  state: BulkState | undefined;
  job: BulkJob | undefined;
  /** Why it was interrupted. */
  failure: unknown;
  unfinished: readonly Unfinished[] = [];
  /** A colleague's unfinished answer to many suggestions. */
  begun: Draft | undefined;
  readonly #host: DeskView;
  #about = '';
  #version = 0;

  constructor(host: DeskView) {
    this.#host = host;
    host.addController(this);
  }

  /** Leaving the page stops after the current chunk; the rest is stored. */
  hostDisconnected(): void {
    this.stop();
  }

  get runs(): boolean {
    return this.state === 'running' || this.state === 'stopping';
  }

  /** Finds unfinished jobs and answers. */
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

  /** Resumes an unfinished job. */
  resume({ draft, job }: Unfinished): Promise<void> {
    [this.#about, this.#version] = [draft.about, draft.version];
    this.unfinished = this.unfinished.filter((one) => one.draft.about !== draft.about);
    return this.#run(job, true);
  }

  /** Resumes the job that was stopped or interrupted in this desk. */
  goOn(): Promise<void> {
    return this.job ? this.#run(this.job, true) : Promise.resolve();
  }

  stop(): void {
    if (this.state === 'running') this.state = 'stopping';
    this.#host.requestUpdate();
  }

  /** Discards the rest of a job. */
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
      // Save before sending anything; of two people who resume the same job, only one save succeeds.
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
    const { client, agencySlug } = this.#host.desk;
    const { version } = await client.saveDraft(agencySlug, this.#about, JSON.stringify(job), this.#version);
    this.#version = version;
  }

  #fail(error: unknown): void {
    const taken = error instanceof ShuraProblem && error.type === 'changed-meanwhile';
    this.state = taken ? 'taken' : 'interrupted';
    this.failure = error;
    this.#host.desk.lost(error);
  }
}
