import { Directive, ElementRef, forwardRef, inject, type OnInit } from '@angular/core';
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { createClient } from '@shura/client';
import type { PollVotedEvent, ShuraPoll } from '@shura/widgets/poll';

/**
 * A poll in a form of Angular's. Its value is which questions this browser has answered, by id, and never what: the vote
 * is with Shura, counted once, and the form only waits for it. `Validators.required` takes an empty list for no value.
 */
@Directive({
  selector: 'shura-poll[formControlName], shura-poll[formControl], shura-poll[ngModel]',
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => PollControl), multi: true }],
  host: { '(shura-poll-voted)': 'add($event.questions)', '(focusout)': 'touched()' },
})
export class PollControl implements ControlValueAccessor, OnInit {
  readonly #poll = inject<ElementRef<ShuraPoll>>(ElementRef).nativeElement;
  #answered: readonly string[] = [];
  #changed: (answered: readonly string[]) => void = () => {};
  protected touched: () => void = () => {};

  /** Who voted on an earlier visit has answered already; without a vote from this browser, nothing is asked. */
  async ngOnInit(): Promise<void> {
    const { poll, server } = this.#poll;
    const own = await createClient({ server })
      .ownBallot(poll)
      .catch(() => undefined);
    if (own) this.add(Object.keys(own.answers));
  }

  protected add(questions: PollVotedEvent['questions']): void {
    this.#answered = [...new Set([...this.#answered, ...questions])];
    this.#changed(this.#answered);
  }

  /** What a form sets or resets does not take a vote back: the form is told again what is so. */
  writeValue(): void {
    if (this.#answered.length > 0) queueMicrotask(() => this.#changed(this.#answered));
  }

  registerOnChange(changed: (answered: readonly string[]) => void): void {
    this.#changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(disabled: boolean): void {
    this.#poll.inert = disabled;
  }
}
