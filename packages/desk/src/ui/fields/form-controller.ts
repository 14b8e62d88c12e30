import { ShuraProblem } from '@shura/client';
import type { ReactiveController } from 'lit';
import type { DeskView } from '../desk.ts';
import { type Check, type Problems, refusedFields, type Wrong } from './refused-fields.ts';
import { sayProblem } from './say-problem.ts';

/** Thrown by a form's action that can name the fields of the server's errors. */
export class WrongFields extends Error {
  override readonly name = 'WrongFields';
  readonly wrong: Wrong;
  /** The server's refusal, if it also refused something that has no control in the form. */
  readonly more: ShuraProblem | undefined;

  constructor(wrong: Wrong, more?: ShuraProblem) {
    super('Fields were refused');
    this.wrong = wrong;
    this.more = more;
  }
}

/** One form: its errors, whether it is being sent, and the focus afterwards. */
export class FormController implements ReactiveController {
  wrong: Wrong = {};
  /** Why the last submission failed, as a sentence. */
  problem: string | undefined;
  /** Message of success, shown until the next change. */
  done: string | undefined;
  busy = false;
  readonly #host: DeskView;
  #overtaken = false;
  /** Finds the errors that are shown, and those among them that it found when they were shown. */
  #known: { readonly check: Check; readonly fields: ReadonlySet<string> } | undefined;

  constructor(host: DeskView) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the last submission failed; its errors are shown. */
  get failed(): boolean {
    return this.problem !== undefined || Object.keys(this.wrong).length > 0;
  }

  /** Whether it failed only since a colleague has saved another version. */
  get overtaken(): boolean {
    return this.#overtaken && Object.keys(this.wrong).length === 0;
  }

  /** An error may have its cause in several fields: it goes when any of them is corrected. */
  hostUpdate(): void {
    const known = this.#known;
    if (!known || Object.keys(this.wrong).length === 0) return;
    const now = errorsIn(known.check());
    const left = Object.entries(this.wrong).flatMap(([field, words]) => {
      const still = known.fields.has(field) ? now[field] : words;
      return still ? [[field, still] as const] : [];
    });
    this.wrong = Object.fromEntries(left);
  }

  /**
   * Performs a form's action, unless `check` finds errors; typed values stay.
   *
   * @param act may return a sentence, which is shown as the message of success
   * @param recheck tells whether an error of the server still holds
   * @returns whether the action succeeded
   */
  async submit(form: HTMLElement, check: Check, act: () => Promise<unknown>, recheck: Check = check): Promise<boolean> {
    if (this.busy) return false;
    const found = errorsIn(check());
    this.clear();
    form.addEventListener('input', this.#typed);
    this.wrong = found;
    const done = Object.keys(found).length === 0 && (await this.#do(form, act));
    if (!done) this.#known = { check: recheck, fields: new Set(Object.keys(errorsIn(recheck()))) };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!done) form.querySelector<HTMLElement>('[aria-invalid=true], .problem')?.focus();
    return done;
  }

  /** Performs an action that needs no checks. */
  send(form: HTMLElement, act: () => Promise<unknown>): Promise<boolean> {
    return this.submit(form, () => ({}), act);
  }

  /** Shows the errors at their fields; resolves to whether there are none. */
  check(form: HTMLElement, check: Check): Promise<boolean> {
    return this.submit(form, check, () => Promise.resolve());
  }

  /**
   * Focuses the control with a name, such as `questions.0.text.ar`; if there is none, the first control of a path below
   * or above it, then the element with that id or the add button of that list.
   */
  readonly focus = (name: string): void => {
    const { renderRoot } = this.#host;
    const controls = [...renderRoot.querySelectorAll<HTMLElement>('form [name]')];
    const named = (control: HTMLElement) => control.getAttribute('name') ?? '';
    const found =
      controls.find((control) => named(control) === name) ??
      controls.find((control) => named(control).startsWith(`${name}.`) || name.startsWith(`${named(control)}.`)) ??
      renderRoot.querySelector<HTMLElement>(`form [id="${name}"], [data-add="${name}"]`);
    found?.focus();
  };

  /** After typing, clears the field's error and the message of success. */
  touched(name: string): void {
    this.done = undefined;
    const left = Object.entries(this.wrong).filter(
      ([field]) => !`${name}.`.startsWith(`${field}.`) && !field.startsWith(`${name}.`),
    );
    this.wrong = Object.fromEntries(left);
  }

  readonly #typed = ({ target }: Event) => {
    this.touched((target as HTMLInputElement).name);
    this.#host.requestUpdate();
  };

  clear(): void {
    this.wrong = {};
    this.#known = undefined;
    this.done = undefined;
    this.problem = undefined;
    this.#overtaken = false;
  }

  async #do(form: HTMLElement, act: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    this.#host.requestUpdate();
    try {
      const done = await this.#again(act);
      this.done = typeof done === 'string' ? done : undefined;
      if (this.done) this.#host.desk.announce(this.done);
      return true;
    } catch (error) {
      this.#refuse(form, error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Performs an action. If the server asks for a recent sign-in, shows the sign-in and performs the action again. */
  async #again(act: () => Promise<unknown>): Promise<unknown> {
    try {
      return await act();
    } catch (error) {
      const stale = error instanceof ShuraProblem && error.type === 'reauthentication-needed';
      if (!stale || !(await this.#host.desk.reauthenticate())) throw error;
      return act();
    }
  }

  #refuse(form: HTMLElement, error: unknown): void {
    const { desk } = this.#host;
    if (desk.lost(error)) return;
    this.#overtaken = error instanceof ShuraProblem && error.type === 'changed-meanwhile';
    const refused = error instanceof ShuraProblem ? refusedFields(form, error, desk.language) : undefined;
    const named = error instanceof WrongFields ? error : refused;
    this.wrong = named?.wrong ?? {};
    const unnamed = error instanceof WrongFields ? error.more : refused?.more && error;
    if (unnamed || Object.keys(this.wrong).length === 0) this.problem = sayProblem(desk, unnamed || error);
  }
}

const errorsIn = (problems: Problems): Wrong =>
  Object.fromEntries(Object.entries(problems).filter((pair): pair is [string, string] => !!pair[1]));

/** Value of a field, untrimmed: it may begin with a space. */
export const secret = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
};

/** Value of a field, trimmed. */
export const typed = (form: HTMLFormElement, name: string): string => secret(form, name).trim();

/** The form of an event, whose native submission is prevented. */
export function formOf(event: SubmitEvent): HTMLFormElement {
  event.preventDefault();
  return event.currentTarget as HTMLFormElement;
}
