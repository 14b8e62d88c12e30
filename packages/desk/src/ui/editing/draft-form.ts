import { type DeskClient, ShuraProblem } from '@shura/client';
import type { Draft } from '@shura/contract';
import type { ReactiveController } from 'lit';
import type { DeskView } from '../desk.ts';
import { autosaveDelay, keepOnLeaving } from './autosave.ts';
import { editingWords } from './words.ts';

/** A form being edited, and the version of the document that it started from. */
export interface Begun<Form> {
  readonly form: Form;
  readonly seen: string | undefined;
}

/**
 * State of the typed values: as in the document; not yet saved; saved as a draft; failed to save; or in conflict with a
 * colleague's draft.
 */
export type Standing = 'saved' | 'unkept' | 'kept' | 'failed' | 'taken';

/** Where a draft is stored. Each form gets a slot, so that a late response to an earlier form cannot alter it. */
interface DraftSlot {
  readonly client: DeskClient;
  readonly agency: string;
  readonly about: string;
  version: number;
}

/** A form whose draft is saved to the server while it is edited. */
export class DraftForm<Form extends object> implements ReactiveController {
  standing: Standing = 'saved';
  /** Someone else has saved the document since this form was started. */
  overtaken = false;
  /** Author and time of the draft that the form started with. */
  found: Pick<Draft, 'by' | 'at'> | undefined;
  readonly #host: DeskView;
  #begun: Begun<Form> | undefined;
  #slot: DraftSlot | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(host: DeskView) {
    this.#host = host;
    host.addController(this);
    keepOnLeaving(host, () => void this.keep());
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
    const { announce, language } = this.#host.desk;
    if (this.standing === 'unkept') announce(editingWords[language].keptOnLeaving);
  }

  get form(): Form | undefined {
    return this.#begun?.form;
  }

  get seen(): string | undefined {
    return this.#begun?.seen;
  }

  /** Starts with the stored draft, else with `fresh`; `mend` converts a stored draft to the form's current shape. */
  begin(
    about: string,
    fresh: Begun<Form>,
    drafts: readonly Draft[],
    mend: (kept: Form) => Form = (kept) => kept,
  ): void {
    void this.keep();
    const { client, agencySlug } = this.#host.desk;
    const draft = drafts.find((one) => one.about === about);
    const kept = draft && read<Form>(draft.content);
    this.#slot = { client, agency: agencySlug, about, version: draft?.version ?? 0 };
    this.#begun = kept ? { ...kept, form: mend({ ...fresh.form, ...kept.form }) } : fresh;
    this.found = kept && draft;
    this.overtaken = kept !== undefined && kept.seen !== fresh.seen;
    this.standing = kept ? 'kept' : 'saved';
    this.#host.requestUpdate();
    this.#redraw();
  }

  write(form: Form): void {
    if (!this.#begun) return;
    this.#begun = { ...this.#begun, form };
    if (this.standing !== 'taken') this.standing = 'unkept';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), autosaveDelay);
    this.#host.requestUpdate();
  }

  /** Replaces the form; the focus stays, or moves to `focus`. */
  change(form: Form, focus?: string): void {
    this.write(form);
    this.#redraw(focus);
  }

  /** Bases the form on another version of the document, which the person has seen. */
  rebase(seen: string | undefined): void {
    if (!this.#begun) return;
    this.#begun = { ...this.#begun, seen };
    this.write(this.#begun.form);
  }

  /** Saves now. */
  keep(): Promise<void> {
    clearTimeout(this.#timer);
    const [begun, slot] = [this.#begun, this.#slot];
    if (begun && slot && this.standing === 'unkept') this.#last = this.#last.then(() => this.#send(begun, slot));
    return this.#last;
  }

  /** Deletes the draft: it was saved as a document, or is not wanted. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.standing = 'saved';
    this.found = undefined;
    await this.#last;
    const slot = this.#slot;
    if (!slot?.version) return;
    await slot.client.dropDraft(slot.agency, slot.about).catch(() => {});
    slot.version = 0;
  }

  async #send(begun: Begun<Form>, slot: DraftSlot): Promise<void> {
    let standing: Standing = 'kept';
    try {
      const content = JSON.stringify(begun);
      slot.version = (await slot.client.saveDraft(slot.agency, slot.about, content, slot.version)).version;
    } catch (error) {
      this.#host.desk.lost(error);
      standing = error instanceof ShuraProblem && error.type === 'changed-meanwhile' ? 'taken' : 'failed';
    }
    if (slot !== this.#slot || begun !== this.#begun) return;
    if (this.standing === 'unkept') this.standing = standing;
    this.#host.requestUpdate();
  }

  /** Resets the controls to the form's values: a control that was typed in does not show a new default value. */
  #redraw(focus?: string): void {
    const { updateComplete, renderRoot } = this.#host;
    void updateComplete.then(() => {
      renderRoot.querySelector('form')?.reset();
      if (focus) renderRoot.querySelector<HTMLElement>(focus)?.focus();
    });
  }

  readonly #warn = (event: BeforeUnloadEvent) => {
    if (this.standing !== 'saved' && this.standing !== 'kept') event.preventDefault();
  };
}

/** Undefined if the content cannot be read: an older version of the desk may have written the draft. */
function read<Form>(content: string): Begun<Form> | undefined {
  try {
    const { form, seen } = JSON.parse(content) as Partial<Begun<Form>>;
    return form && { form, seen };
  } catch {
    return undefined;
  }
}
