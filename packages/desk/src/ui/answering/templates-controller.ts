import type { Draft } from '@shura/contract';
import type { DeskView } from '../desk.ts';
import { needed } from '../fields/check.ts';
import { FormController, formOf, typed } from '../fields/form-controller.ts';
import { templateWords } from './template-words.ts';
import { type AnswerTemplate, contentOf, newAbout, stillTemplate, templatesIn } from './templates.ts';
import type { AnswerValues } from './typed-values.ts';

/** Saves and deletes an agency's answer templates, and finds reasons that are an unedited template. No markup. */
export class TemplatesController {
  all: readonly AnswerTemplate[] = [];
  readonly form: FormController;
  readonly #host: DeskView;

  constructor(host: DeskView) {
    this.#host = host;
    this.form = new FormController(host);
  }

  begin(drafts: readonly Draft[]): void {
    this.all = templatesIn(drafts, this.#host.desk.language);
  }

  /** Saves the text as a template; an existing name is replaced. */
  async keep(event: SubmitEvent, answer: { readonly values: AnswerValues }): Promise<void> {
    const { language } = this.#host.desk;
    const w = templateWords[language];
    const form = formOf(event);
    const nameIn = () => typed(form, 'template');
    const isEmpty = () => contentOf('', answer.values) === contentOf('', {});
    const check = () => ({ template: needed(language, nameIn()) ?? (isEmpty() ? w.empty : undefined) });
    const done = await this.form.submit(form, check, async () => {
      const name = nameIn();
      const { client, agencySlug } = this.#host.desk;
      const { about, version } = this.all.find((one) => one.name === name) ?? { about: newAbout(), version: 0 };
      await client.saveDraft(agencySlug, about, contentOf(name, answer.values), version);
      this.begin(await client.drafts(agencySlug));
      return w.kept;
    });
    if (done) form.reset();
  }

  async remove({ about }: AnswerTemplate, within: HTMLElement): Promise<void> {
    await this.form.send(within, async () => {
      await this.#host.desk.client.dropDraft(this.#host.desk.agencySlug, about);
      this.all = this.all.filter((one) => one.about !== about);
      return templateWords[this.#host.desk.language].removed;
    });
  }

  /** Errors for reasons that are an unedited template, by field. */
  problems(values: AnswerValues): Readonly<Record<string, string>> {
    const { same } = templateWords[this.#host.desk.language];
    return Object.fromEntries(stillTemplate(values, this.all).map((name) => [name, same]));
  }
}
