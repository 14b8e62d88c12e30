import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Desk, DeskView } from '../ui/desk.ts';
import type { Route } from '../ui/routes.ts';
import { createView, type Shown } from './views.ts';

/** Loads the view of an address, keeps it while only its parameters change, and focuses its heading. */
export class ViewController {
  /** A view failed to load, for example because the server has a newer desk. */
  broken = false;
  readonly #host: ReactiveControllerHost;
  #key = '';
  #view: DeskView | undefined;
  /** Covers the view when the session is over or too old; the view stays as it was left. */
  #signIn: DeskView | undefined;
  /** Open dialogs of the view, closed while the sign-in covers it: modal dialogs would block the sign-in. */
  #dialogs: readonly HTMLDialogElement[] = [];
  /** The focused element of the view before the sign-in covered it. */
  #left: HTMLElement | undefined;
  #desk: Desk | undefined;
  #route: Route | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** @param interrupted the sign-in covers the view */
  show(shown: Shown | undefined, desk: Desk, interrupted: boolean): void {
    const key = `${shown} ${desk.agency?.slug}`;
    // A change of filters alone does not move the focus.
    const moved = this.#route !== undefined && this.#route.id !== desk.route.id;
    const from = this.#route?.id;
    this.#desk = desk;
    this.#route = desk.route;
    if (key !== this.#key) {
      const focus = this.#key !== '';
      this.#key = key;
      this.#view = undefined;
      this.broken = false;
      if (shown) void this.#bring(shown, key, focus, from);
    } else if (moved && this.#view) void this.#view.focusOn('h1');
    if (interrupted && !this.#signIn) void this.#interrupt();
    else if (!interrupted && this.#signIn) void this.#resume();
    for (const view of [this.#view, this.#signIn]) if (view) view.desk = desk;
  }

  render() {
    if (this.#view) this.#view.hidden = this.#signIn !== undefined;
    return html`${this.#signIn ?? nothing}${this.#view ?? nothing}`;
  }

  async #bring(shown: Shown, key: string, focus: boolean, from: string | undefined): Promise<void> {
    try {
      const view = await createView(shown);
      if (key !== this.#key || !this.#desk) return;
      view.desk = this.#desk;
      view.from = from;
      this.#view = view;
      if (focus) void this.#host.updateComplete.then(() => view.focusOn('h1'));
    } catch {
      this.broken = key === this.#key;
    }
    this.#host.requestUpdate();
  }

  async #interrupt(): Promise<void> {
    this.#left ??= this.#view && focusedIn(this.#view);
    const view = await createView('sign-in').catch(() => undefined);
    if (!view || !this.#desk) return;
    view.desk = this.#desk;
    this.#signIn = view;
    this.#dialogs = [...(this.#view?.shadowRoot?.querySelectorAll<HTMLDialogElement>('dialog:modal') ?? [])];
    this.#dialogs.forEach(closeInSilence);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await view.focusOn('h1');
  }

  /** Shows the view again, with its dialogs and focus. */
  async #resume(): Promise<void> {
    const [view, left, dialogs] = [this.#view, this.#left, this.#dialogs];
    [this.#signIn, this.#left, this.#dialogs] = [undefined, undefined, []];
    await this.#host.updateComplete;
    if (!view || view !== this.#view) return;
    for (const dialog of dialogs) if (dialog.isConnected) dialog.showModal();
    left?.focus();
    if (!focusedIn(view)) await view.focusOn('h1');
  }
}

/** Closes a dialog without a `close` event, so that its view keeps the typed values. */
function closeInSilence(dialog: HTMLDialogElement): void {
  dialog.addEventListener('close', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
  dialog.close();
}

function focusedIn({ shadowRoot }: Element): HTMLElement | undefined {
  const active = shadowRoot?.activeElement;
  return active instanceof HTMLElement ? (focusedIn(active) ?? active) : undefined;
}
