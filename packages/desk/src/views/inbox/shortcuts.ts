import type { LitElement, ReactiveController } from 'lit';

const key = 'shura:desk:shortcuts';

/** Action of a key. */
export type Shortcut = 'down' | 'up' | 'select' | 'acknowledge' | 'search' | 'help';

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

/** Single-key shortcuts, while no field has the focus; they can be turned off (WCAG 2.1.4). */
export class ShortcutsController implements ReactiveController {
  on = true;
  readonly #host: LitElement;
  readonly #act: (shortcut: Shortcut) => void;

  constructor(host: LitElement, act: (shortcut: Shortcut) => void) {
    this.#host = host;
    this.#act = act;
    host.addController(this);
    try {
      this.on = localStorage.getItem(key) !== 'off';
    } catch {
      // Private windows may refuse: then shortcuts are on.
    }
  }

  hostConnected(): void {
    addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#press);
  }

  turn(on: boolean): void {
    this.on = on;
    try {
      localStorage.setItem(key, on ? 'on' : 'off');
    } catch {
      // The choice then lasts only as long as the page.
    }
    this.#host.requestUpdate();
  }

  readonly #press = (event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    const busy = this.#host.hidden || this.#host.renderRoot.querySelector('dialog[open]') !== null;
    if (!shortcut || busy || !this.on) return;
    event.preventDefault();
    this.#act(shortcut);
  };
}
