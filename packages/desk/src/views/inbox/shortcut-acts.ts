import type { DeskSuggestion } from '@shura/contract';
import type { LitElement } from 'lit';
import type { Shortcut } from './shortcuts.ts';

export interface ShortcutTargets {
  readonly rows: () => readonly DeskSuggestion[];
  readonly select: (one: DeskSuggestion) => void;
  readonly selected: () => number;
  readonly acknowledge: () => void;
}

/** Keyboard actions of the inbox. The current row has the focus. */
export function shortcutActs(host: LitElement, { rows, select, selected, acknowledge }: ShortcutTargets) {
  const find = <Found extends HTMLElement>(selector: string) => host.renderRoot.querySelector<Found>(selector);
  const here = (): number => {
    const reference = host.shadowRoot?.activeElement?.closest<HTMLElement>('[data-reference]')?.dataset['reference'];
    return rows().findIndex((one) => one.reference === reference);
  };
  const move = (by: 1 | -1) => {
    const [at, last] = [here(), rows().length - 1];
    const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), last);
    const one = rows()[next];
    if (one) find(`[data-reference="${one.reference}"] a.name`)?.focus();
  };
  const toggle = () => {
    const one = rows()[here()];
    if (one) select(one);
  };
  const acts: Readonly<Record<Shortcut, () => void>> = {
    down: () => move(1),
    up: () => move(-1),
    select: toggle,
    acknowledge() {
      // With nothing selected, select the current row.
      if (selected() === 0) toggle();
      if (selected() > 0) acknowledge();
    },
    search: () => find('#search')?.focus(),
    help: () => find<HTMLDialogElement>('#shortcuts')?.showModal(),
  };
  return (shortcut: Shortcut): void => acts[shortcut]();
}
