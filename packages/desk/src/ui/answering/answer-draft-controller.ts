import { ShuraProblem } from '@shura/client';
import type { Draft } from '@shura/contract';
import type { DeskView } from '../desk.ts';
import { autosaveDelay, keepOnLeaving } from '../editing/autosave.ts';
import { readForm } from '../fields/read-form.ts';
import type { AnswerValues } from './typed-values.ts';

/** Milliseconds from a failed save to a retry. */
const retryMs = 5_000;

const readContent = (content: string): AnswerValues => {
  try {
    return JSON.parse(content) as AnswerValues;
  } catch {
    return {};
  }
};

/** Saves an answer's draft automatically. Draws nothing. */
export class AnswerDraftController {
  values: AnswerValues = {};
  state: 'idle' | 'typed' | 'saving' | 'saved' | 'unsaved' | 'forbidden' = 'idle';
  /** The version on the server. */
  kept: Draft | undefined;
  /** A colleague's newer draft: one of the two must be chosen. */
  theirs: { readonly draft: Draft; readonly values: AnswerValues } | undefined;
  readonly #host: DeskView;
  #about = '';
  #agency = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<Draft | undefined> | undefined;
  /** A save was sent; the draft may be on the server even if the response was lost. */
  #written = false;

  constructor(host: DeskView) {
    this.#host = host;
    keepOnLeaving(host, () => {
      if (this.#timer !== undefined) void this.#save();
    });
  }

  /** Starts with the stored draft, even if a colleague wrote it; without one, with `otherwise`. */
  begin(agency: string, about: string, drafts: readonly Draft[], otherwise: AnswerValues): void {
    this.#flush();
    [this.#agency, this.#about] = [agency, about];
    this.kept = drafts.find((draft) => draft.about === about);
    this.values = this.kept ? readContent(this.kept.content) : otherwise;
    [this.state, this.#written, this.theirs] = ['idle', false, undefined];
    this.#host.requestUpdate();
  }

  /** Reads the fields and saves; fields that are not drawn keep their values. */
  type(form: HTMLFormElement): void {
    this.read(form);
    this.state = 'typed';
    this.#later(autosaveDelay);
    this.#host.requestUpdate();
  }

  /** Reads the fields before sending. */
  read(form: HTMLFormElement): void {
    this.values = { ...this.values, ...readForm(form) };
  }

  /** Takes values that were not typed, and saves. */
  take(values: AnswerValues): void {
    this.values = values;
    this.state = 'typed';
    this.#later(autosaveDelay);
  }

  /** Resolves a conflict: keeps this person's draft, or the colleague's. */
  async choose(whose: 'own' | 'theirs'): Promise<void> {
    if (!this.theirs) return;
    const { draft, values } = this.theirs;
    [this.theirs, this.kept] = [undefined, draft];
    if (whose === 'theirs') [this.values, this.state] = [values, 'saved'];
    else await this.#save();
    this.#host.requestUpdate();
  }

  /** Deletes the draft after its answer was sent. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // A save in progress would restore the draft.
    await this.#saving;
    const any = this.kept !== undefined || this.#written;
    [this.kept, this.state, this.values, this.#written] = [undefined, 'idle', {}, false];
    if (any) await this.#host.desk.client.dropDraft(this.#agency, this.#about).catch(() => {});
  }

  #later(after: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), after);
  }

  #flush(): void {
    if (this.#timer === undefined || this.theirs) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { client } = this.#host.desk;
    this.#written = true;
    const [agency, about, content] = [this.#agency, this.#about, JSON.stringify(this.values)];
    void (this.#saving ?? Promise.resolve(this.kept))
      .then((kept) => client.saveDraft(agency, about, content, kept?.version ?? 0))
      .catch(() => {});
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.theirs) return;
    // Two concurrent saves would conflict with each other.
    if (this.#saving) return this.#later(autosaveDelay);
    this.#saving = this.#put();
    await this.#saving;
    this.#saving = undefined;
  }

  async #put(): Promise<Draft | undefined> {
    const [about, values] = [this.#about, this.values];
    [this.state, this.#written] = ['saving', true];
    this.#host.requestUpdate();
    try {
      const { client } = this.#host.desk;
      const saved = await client.saveDraft(this.#agency, about, JSON.stringify(values), this.kept?.version ?? 0);
      if (about !== this.#about) return saved;
      this.kept = saved;
      if (this.#timer === undefined) this.state = 'saved';
    } catch (error) {
      if (about === this.#about) await this.#miss(error);
    }
    this.#host.requestUpdate();
    return this.kept;
  }

  async #miss(error: unknown): Promise<void> {
    const forbidden = error instanceof ShuraProblem && error.type === 'role-missing';
    this.state = forbidden ? 'forbidden' : 'unsaved';
    if (forbidden) return;
    const changed = error instanceof ShuraProblem && error.type === 'changed-meanwhile';
    if (!changed) {
      if (!this.#host.desk.lost(error) && this.#host.isConnected) this.#later(retryMs);
      return;
    }
    const drafts = await this.#host.desk.client.drafts(this.#agency).catch(() => []);
    const draft = drafts.find((one) => one.about === this.#about);
    // If the draft was deleted elsewhere, perhaps by publishing, this text is saved as a new draft.
    this.kept = draft;
    if (draft) this.theirs = { draft, values: readContent(draft.content) };
    else if (this.#host.isConnected) this.#later(autosaveDelay);
  }
}
