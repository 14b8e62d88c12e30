import type { LitElement } from 'lit';
import type { KeptForm } from './kept-form.ts';

/** Puts another form in place of what is typed; the keyboard stays where it is, or goes to `focus`. */
export function changeForm<Form extends object>(
  view: LitElement,
  kept: KeptForm<Form>,
  form: Form,
  focus?: string,
): void {
  kept.write(form);
  void view.updateComplete.then(() => {
    // What was typed hides what is set, until the form is as it was drawn.
    view.renderRoot.querySelector('form')?.reset();
    if (focus) view.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  });
}

/** Goes to a field, or where there is none of that name to the first below it, or to what adds one. */
export function focusField(view: LitElement, name: string): void {
  const controls = [...view.renderRoot.querySelectorAll<HTMLElement>('form [name]')];
  const named = (control: HTMLElement) => control.getAttribute('name') ?? '';
  const found =
    controls.find((control) => named(control) === name) ??
    controls.find((control) => named(control).startsWith(`${name}.`) || name.startsWith(`${named(control)}.`)) ??
    view.renderRoot.querySelector<HTMLElement>(`[data-add="${name}"]`);
  found?.focus();
}

/** A focus that was on what is gone now goes to the heading of the view or of its part, which says where one is. */
export function recoverFocus(view: LitElement): void {
  if (document.activeElement === document.body) view.renderRoot.querySelector<HTMLElement>('h1, h2')?.focus();
}

/** A dialog that has been drawn is shown, before everything else. */
export function showDialog(view: LitElement): void {
  const dialog = view.renderRoot.querySelector('dialog');
  if (dialog && !dialog.open) dialog.showModal();
}
