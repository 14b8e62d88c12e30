import { ShuraProblem } from '@shura/client';
import type { DeskSuggestion, Visibility } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { visibilities } from '@shura/contract/lists';
import type { Desk, DeskView } from '../../../ui/desk.ts';
import { bilingualProblems, readBilingual } from '../../../ui/fields/bilingual.ts';
import { FormController, typed } from '../../../ui/fields/form-controller.ts';
import type { Wrong } from '../../../ui/fields/refused-fields.ts';
import { fieldWords } from '../../../ui/fields/words.ts';
import { hindrance, type PromotedKind, parity, pollOf, type Statement, slugFor, wordsOf } from './promotion.ts';
import { sourceWords } from './words.ts';

/** Initial visibility: later voters are not influenced by earlier ones. */
export const firstVisibility: Visibility = 'after-close';

/** Name of the control for a translation. */
const nameOf = ({ suggestion }: Statement): string => `other-${suggestion.reference}`;
const parityOf = (statement: Statement) => parity(wordsOf(statement), statement.translation);

/** Makes the draft of a poll from a suggestion and those linked with it. */
export class PromotionController {
  readonly form: FormController;
  kind: PromotedKind = 'agree';
  /** The suggestion and those linked with it; undefined while the dialog is closed. */
  suggestions: readonly DeskSuggestion[] | undefined;
  readonly chosen: Set<string> = new Set();
  readonly #host: DeskView;
  /** Translations already reported as short. */
  readonly #warned: Set<string> = new Set();
  #taken: readonly string[] = [];

  constructor(host: DeskView) {
    this.#host = host;
    this.form = new FormController(host);
  }

  get desk(): Desk {
    return this.#host.desk;
  }

  async open(opener: HTMLElement, suggestion: DeskSuggestion): Promise<void> {
    await this.form.send(opener, async () => {
      const { client } = this.desk;
      const linked = suggestion.linked.slice(0, limits.options - 1);
      const [asking, ...others] = await Promise.all([
        client.asking(this.desk.agencySlug),
        ...linked.map((reference) => client.suggestion(this.desk.agencySlug, reference)),
      ]);
      this.#taken = asking.polls.map(({ document }) => document.slug);
      this.suggestions = [suggestion, ...others];
      this.chosen.clear();
      for (const one of this.suggestions) if (!hindrance(one)) this.chosen.add(one.reference);
    });
  }

  close(): void {
    this.suggestions = undefined;
    this.form.clear();
    this.#host.requestUpdate();
  }

  ask(kind: PromotedKind): void {
    this.kind = kind;
    this.#host.requestUpdate();
  }

  choose(reference: string, chosen: boolean): void {
    if (chosen) this.chosen.add(reference);
    else this.chosen.delete(reference);
    this.#host.requestUpdate();
  }

  save(form: HTMLFormElement): void {
    const { client, go, href } = this.desk;
    // A translation that is reported as short may be saved at the next attempt.
    const warned = new Set(this.#warned);
    for (const name of this.#short(form)) this.#warned.add(name);
    void this.form.submit(
      form,
      () => this.#wrong(form, warned),
      async () => {
        const statements = this.#statements(form);
        const [first] = statements;
        const slug = slugFor(first?.suggestion.reference ?? '', this.#taken);
        const visibility = visibilities.find((one) => one === typed(form, 'visibility')) ?? firstVisibility;
        const title = readBilingual(form, 'title');
        const poll = pollOf({ slug, kind: this.kind, statements, title, visibility, closes: typed(form, 'closes') });
        await client.savePoll(this.desk.agencySlug, poll).catch(explain);
        this.close();
        go(`${href('asking')}/polls/${slug}`);
      },
    );
  }

  #statements(form: HTMLFormElement): Statement[] {
    return (this.suggestions ?? [])
      .filter(({ reference }) => this.chosen.has(reference))
      .map((suggestion) => ({
        suggestion,
        part: typed(form, `part-${suggestion.reference}`) === 'title' ? 'title' : 'text',
        translation: typed(form, `other-${suggestion.reference}`),
      }));
  }

  #short(form: HTMLFormElement): readonly string[] {
    return this.#statements(form)
      .filter((one) => parityOf(one) === 'shorter')
      .map(nameOf);
  }

  #wrong(form: HTMLFormElement, warned: ReadonlySet<string>): Wrong {
    const { language } = this.desk;
    const w = sourceWords[language].promote;
    const statements = this.#statements(form);
    const [first] = this.suggestions ?? [];
    const least = this.kind === 'single' ? 2 : 1;
    const few = statements.length < least && first ? { [`on-${first.reference}`]: least === 2 ? w.few : w.none } : {};
    const untranslated = statements.flatMap((statement) => {
      const name = nameOf(statement);
      const found = parityOf(statement);
      if (found === undefined || (found === 'shorter' && warned.has(name))) return [];
      return [[name, found === 'missing' ? fieldWords[language].missing : w[found]] as const];
    });
    return { ...few, ...Object.fromEntries(untranslated), ...bilingualProblems(language, form, 'title') };
  }
}

/** Throws `stale-suggestion` if a suggestion has changed since it was read; otherwise rethrows. */
function explain(error: unknown): never {
  const ofWords = error instanceof ShuraProblem && error.errors.some(({ field }) => field.includes('from.'));
  throw ofWords ? new ShuraProblem('stale-suggestion', error.status) : error;
}
