import type { ReactiveController } from 'lit';
import type { DeskView } from '../desk.ts';
import { DelayController } from './delay-controller.ts';
import { DraftController } from './draft-controller.ts';
import { templateWords } from './template-words.ts';
import type { AnswerTemplate } from './templates.ts';
import { TemplatesController } from './templates-controller.ts';

/** An answer on its way, to one suggestion or to many: its draft, what it can begin with, the time to take it back. */
export class WritingController implements ReactiveController {
  readonly draft: DraftController;
  readonly delay: DelayController;
  readonly templates: TemplatesController;
  readonly #host: DeskView;
  readonly #form: string;
  readonly #title: string;
  #fresh = false;
  #focus: string | undefined;

  /** Selectors of the form that it is written in, and of what stands over it. */
  constructor(host: DeskView, form: string, title: string) {
    this.#host = host;
    [this.#form, this.#title] = [form, title];
    this.draft = new DraftController(host);
    this.delay = new DelayController(host);
    this.templates = new TemplatesController(host);
    host.addController(this);
  }

  /** Fields say what the draft says, and the focus is where one goes on. */
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

  /** The fields will say what the draft says now. */
  refresh(): void {
    this.#fresh = true;
    this.#host.requestUpdate();
  }

  /** The focus will be on what a selector finds. */
  focus(target = this.#title): void {
    this.#focus = target;
    this.#host.requestUpdate();
  }

  /** Begins with a template; what it says nothing about stays as it was written. */
  readonly use = ({ values }: AnswerTemplate): void => {
    this.draft.take({ ...this.draft.values, ...values });
    this.#host.desk.announce(templateWords[this.#host.desk.language].used);
    this.refresh();
    this.focus();
  };

  /** Ends a conflict of two drafts. */
  async choose(whose: 'own' | 'theirs'): Promise<void> {
    await this.draft.choose(whose);
    if (whose === 'theirs') this.refresh();
    this.focus();
  }

  /** Whether there is one draft to send; of two, one has to be chosen first. */
  chosen(): boolean {
    if (this.draft.theirs) this.focus('#conflict');
    return this.draft.theirs === undefined;
  }
}
