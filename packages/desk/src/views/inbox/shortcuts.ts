import type { DeskSuggestion } from '@shura/contract';
import type { LitElement, ReactiveController } from 'lit';
import { readStored, store } from '../../ui/browser-storage.ts';

const key = 'shura:desk:shortcuts';

/** Action of a key. */
type Shortcut = 'down' | 'up' | 'select' | 'acknowledge' | 'search' | 'help';

/** By physical key, so that they work on an Arabic keyboard. */
const letters: Readonly<Record<string, Shortcut>> = { KeyJ: 'down', KeyK: 'up', KeyX: 'select', KeyA: 'acknowledge' };
const arrows: Readonly<Record<string, Shortcut>> = { ArrowDown: 'down', ArrowUp: 'up' };

const isField = (node: EventTarget | undefined): boolean =>
  node instanceof HTMLElement && node.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');

function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  const [target] = event.composedPath();
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isField(target)) return undefined;
  if (event.key === '?' || event.key === '؟') return 'help';
  if (event.shiftKey) return undefined;
  if (event.key === '/' || event.code === 'Slash') return 'search';
  // Outside the rows, arrows scroll the page.
  const inRow = target instanceof Element && target.closest('[data-reference]') !== null;
  return letters[event.code] ?? (inRow ? arrows[event.key] : undefined);
}

export interface ShortcutTargets {
  readonly rows: () => readonly DeskSuggestion[];
  readonly select: (one: DeskSuggestion) => void;
  readonly selected: () => number;
  readonly acknowledge: () => void;
}

/** Keyboard actions of the inbox. The current row has the focus. */
function actsOn(
  host: LitElement,
  { rows, select, selected, acknowledge }: ShortcutTargets,
): Readonly<Record<Shortcut, () => void>> {
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
  return {
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
}

/** Single-key shortcuts, while no field has the focus; they can be turned off (WCAG 2.1.4). */
export class ShortcutsController implements ReactiveController {
  on = readStored(key) !== 'off';
  readonly #host: LitElement;
  readonly #acts: Readonly<Record<Shortcut, () => void>>;

  constructor(host: LitElement, targets: ShortcutTargets) {
    this.#host = host;
    this.#acts = actsOn(host, targets);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#press);
  }

  turn(on: boolean): void {
    this.on = on;
    store(key, on ? 'on' : 'off');
    this.#host.requestUpdate();
  }

  readonly #press = (event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    const busy = this.#host.hidden || this.#host.renderRoot.querySelector('dialog[open]') !== null;
    if (!shortcut || busy || !this.on) return;
    event.preventDefault();
    this.#acts[shortcut]();
  };
}
