import type { Draft } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import type { DeskView } from '../../ui/desk.ts';
import { autosaveDelay, keepOnLeaving } from '../../ui/editing/autosave.ts';

/** Saves a draft to the server, one save at a time; never overwrites a colleague's newer draft. */
export class DraftKeeper {
  state: 'none' | 'kept' | 'unkept' | 'large' = 'none';
  /** The stored draft that `open` found. */
  found: Draft | undefined;
  readonly #host: DeskView;
  #about = '';
  #version = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The save that waits for a pause in typing. */
  #waiting: (() => Promise<void>) | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(host: DeskView) {
    this.#host = host;
    keepOnLeaving(host, () => this.#now());
  }

  /** @returns the stored content of the draft */
  async open(about: string): Promise<string | undefined> {
    [this.#about, this.#version, this.state, this.found] = [about, 0, 'none', undefined];
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

  /** Saves after a pause in typing, unless the content is too long. `undefined` deletes the draft. */
  keep(content: string | undefined): void {
    const about = this.#about;
    this.#waiting = () => this.#save(about, content);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#now(), content === undefined ? 0 : autosaveDelay);
  }

  #now(): void {
    clearTimeout(this.#timer);
    const save = this.#waiting;
    this.#waiting = undefined;
    if (save) this.#queue = this.#queue.then(save);
  }

  async #save(about: string, content: string | undefined): Promise<void> {
    if (about !== this.#about) return;
    try {
      this.state = await this.#send(about, content);
    } catch (error) {
      this.#host.desk.lost(error);
      this.state = 'unkept';
    }
    this.#host.requestUpdate();
  }

  async #send(about: string, content: string | undefined): Promise<'none' | 'kept' | 'large'> {
    const { client, agencySlug } = this.#host.desk;
    if (content === undefined) {
      if (this.#version > 0) await client.dropDraft(agencySlug, about);
      this.#version = 0;
      return 'none';
    }
    if (content.length > limits.draft) return 'large';
    this.#version = (await client.saveDraft(agencySlug, about, content, this.#version)).version;
    return 'kept';
  }
}
