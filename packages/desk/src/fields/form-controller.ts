import { sayProblem } from '../problems/say-problem.ts';
import type { DeskView } from '../shell/desk.ts';

/** What is wrong with fields, by their names. */
export type Wrong = Readonly<Record<string, string>>;

/** One form: what is wrong with it, whether it is being sent, and where the focus goes after that. */
export class FormController {
  wrong: Wrong = {};
  /** Why it was not done. */
  problem: string | undefined;
  /** What was done, until something else is. */
  done: string | undefined;
  busy = false;
  readonly #host: DeskView;

  constructor(host: DeskView) {
    this.#host = host;
  }

  /**
   * Does what a form asks for, unless `check` finds something wrong; what was typed stays.
   *
   * @param act what it says is said as done
   * @returns whether it was done
   */
  async send(
    form: HTMLElement,
    act: () => Promise<unknown>,
    check: () => Readonly<Record<string, string | undefined>> = () => ({}),
  ): Promise<boolean> {
    if (this.busy) return false;
    this.done = undefined;
    this.problem = undefined;
    this.wrong = Object.fromEntries(Object.entries(check()).filter((pair): pair is [string, string] => !!pair[1]));
    if (Object.keys(this.wrong).length === 0) await this.#do(act);
    const failed = this.problem !== undefined || Object.keys(this.wrong).length > 0;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (failed) form.querySelector<HTMLElement>('[aria-invalid=true], .problem')?.focus();
    return !failed;
  }

  async #do(act: () => Promise<unknown>): Promise<void> {
    this.busy = true;
    this.#host.requestUpdate();
    const { desk } = this.#host;
    try {
      const done = await act();
      this.done = typeof done === 'string' ? done : undefined;
      if (this.done) desk.announce(this.done);
    } catch (error) {
      if (error instanceof FieldsRefused) this.wrong = error.wrong;
      else this.problem = desk.lost(error) ? ' ' : sayProblem(desk, error);
    } finally {
      this.busy = false;
    }
  }
}

/** Thrown by what a form does, where the server says which fields it does not take. */
export class FieldsRefused extends Error {
  override readonly name = 'FieldsRefused';
  readonly wrong: Wrong;

  constructor(wrong: Wrong) {
    super('fields refused');
    this.wrong = wrong;
  }
}

/** What is typed in a field, without the spaces around it. */
export const typed = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};
