import type { ReactiveController } from 'lit';
import type { DeskView } from '../desk.ts';
import { AnswerDraftController } from './answer-draft-controller.ts';
import { templateWords } from './template-words.ts';
import type { AnswerTemplate } from './templates.ts';
import { TemplatesController } from './templates-controller.ts';
import { UndoCountdownController } from './undo-countdown-controller.ts';

/** Composes an answer to one or many suggestions: its draft, its templates, and the delay to undo. */
export class WritingController implements ReactiveController {
  readonly draft: AnswerDraftController;
  readonly delay: UndoCountdownController;
  readonly templates: TemplatesController;
  readonly #host: DeskView;
  readonly #form: string;
  readonly #title: string;
  #fresh = false;
  #focus: string | undefined;

  /** `form` and `title` are selectors of the form and of the heading above it. */
  constructor(host: DeskView, form: string, title: string) {
    this.#host = host;
    [this.#form, this.#title] = [form, title];
    this.draft = new AnswerDraftController(host);
    this.delay = new UndoCountdownController(host);
    this.templates = new TemplatesController(host);
    host.addController(this);
  }

  /** Fills the fields from the draft, and moves the focus. */
  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const form = root.querySelector<HTMLFormElement>(this.#form);
    if (this.#fresh && form) {
      form.reset();
      this.#fresh = false;
    }
    const target = this.#focus && root.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }

  /** Fills the fields from the draft at the next update. */
  refresh(): void {
    this.#fresh = true;
    this.#host.requestUpdate();
  }

  /** Focuses the element of a selector, by default the title, at the next update. */
  focus(target = this.#title): void {
    this.#focus = target;
    this.#host.requestUpdate();
  }

  /** Applies a template; fields that it lacks keep their values. */
  readonly use = ({ values }: AnswerTemplate): void => {
    this.draft.take({ ...this.draft.values, ...values });
    this.#host.desk.announce(templateWords[this.#host.desk.language].used);
    this.refresh();
    this.focus();
  };

  /** Resolves a conflict of two drafts. */
  async choose(whose: 'own' | 'theirs'): Promise<void> {
    await this.draft.choose(whose);
    if (whose === 'theirs') this.refresh();
    this.focus();
  }

  /** Whether there is one draft to send; a conflict must be resolved first. */
  chosen(): boolean {
    if (this.draft.theirs) this.focus('#conflict');
    return this.draft.theirs === undefined;
  }
}
