import type { Draft } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import type { DeskView } from '../../ui/desk.ts';
import { keepOnLeaving } from '../../ui/editing/keep-on-leaving.ts';

/** After the last key, in milliseconds. */
const pause = 1500;

/** Keeps what is being typed on the server, one save after the other; never writes over another's later words. */
export class DraftKeeper {
  state: 'none' | 'kept' | 'unkept' | 'large' = 'none';
  /** What was there when it was opened. */
  found: Draft | undefined;
  readonly #host: DeskView;
  #about = '';
  #version = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the pause is for. */
  #waiting: (() => Promise<void>) | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(host: DeskView) {
    this.#host = host;
    keepOnLeaving(host, () => this.#now());
  }

  /** @returns the content that is kept about it */
  async open(about: string): Promise<string | undefined> {
    this.#about = about;
    this.#version = 0;
    this.state = 'none';
    this.found = undefined;
    try {
      const drafts = await this.#host.desk.client.drafts(this.#host.desk.agencySlug);
      if (about !== this.#about) return undefined;
      this.found = drafts.find((one) => one.about === about);
      this.#version = this.found?.version ?? 0;
      return this.found?.content;
    } catch (error) {
      this.#host.desk.lost(error);
      return undefined;
    }
  }

  /** Soon, or never where it is too long; `undefined` where nothing is left to keep. */
  keep(content: string | undefined): void {
    const about = this.#about;
    this.#waiting = () => this.#save(about, content);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#now(), content === undefined ? 0 : pause);
  }

  #now(): void {
    clearTimeout(this.#timer);
    const save = this.#waiting;
    this.#waiting = undefined;
    if (save) this.#queue = this.#queue.then(save);
  }

  async #save(about: string, content: string | undefined): Promise<void> {
    if (about !== this.#about) return;
    if (content !== undefined && content.length > limits.draft) this.state = 'large';
    else {
      try {
        await this.#send(about, content);
        this.state = content === undefined ? 'none' : 'kept';
      } catch (error) {
        this.#host.desk.lost(error);
        this.state = 'unkept';
      }
    }
    this.#host.requestUpdate();
  }

  async #send(about: string, content: string | undefined): Promise<void> {
    const { client } = this.#host.desk;
    if (content !== undefined) {
      this.#version = (await client.saveDraft(this.#host.desk.agencySlug, about, content, this.#version)).version;
    } else if (this.#version > 0) {
      await client.dropDraft(this.#host.desk.agencySlug, about);
      this.#version = 0;
    }
  }
}
