import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Desk, DeskView } from '../ui/desk.ts';
import type { Route } from '../ui/routes.ts';
import { createView, type Shown } from './views.ts';

/** Brings the view of an address, keeps it while it only moves within, and puts the focus on its heading. */
export class ViewController {
  /** A view that could not be fetched, as when the server has a newer desk. */
  broken = false;
  readonly #host: ReactiveControllerHost;
  #key = '';
  #view: DeskView | undefined;
  /** Before the view of someone whose session is over or too old, which stays as they left it. */
  #signIn: DeskView | undefined;
  /** Dialogs of the view that were open then: over everything, they would let nobody reach the sign-in. */
  #dialogs: readonly HTMLDialogElement[] = [];
  /** Where the focus was in the view when the sign-in came before it. */
  #left: HTMLElement | undefined;
  #desk: Desk | undefined;
  #route: Route | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** @param interrupted the sign-in stands before the view */
  show(shown: Shown | undefined, desk: Desk, interrupted: boolean): void {
    const key = `${shown} ${desk.agency?.slug}`;
    // What only filters a page leaves the focus where it is.
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
    } else if (moved && this.#view) void focusHeading(this.#view);
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
      if (focus) void this.#host.updateComplete.then(() => focusHeading(view));
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
    await focusHeading(view);
  }

  /** The view is there again, and the focus where it was. */
  async #resume(): Promise<void> {
    const [view, left, dialogs] = [this.#view, this.#left, this.#dialogs];
    [this.#signIn, this.#left, this.#dialogs] = [undefined, undefined, []];
    await this.#host.updateComplete;
    if (!view || view !== this.#view) return;
    for (const dialog of dialogs) if (dialog.isConnected) dialog.showModal();
    left?.focus();
    if (!focusedIn(view)) await focusHeading(view);
  }
}

/** Its view hears nothing of it, and keeps what was typed there. */
function closeInSilence(dialog: HTMLDialogElement): void {
  dialog.addEventListener('close', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
  dialog.close();
}

function focusedIn({ shadowRoot }: Element): HTMLElement | undefined {
  const active = shadowRoot?.activeElement;
  return active instanceof HTMLElement ? (focusedIn(active) ?? active) : undefined;
}

async function focusHeading(view: DeskView): Promise<void> {
  await view.updateComplete;
  view.renderRoot.querySelector<HTMLElement>('h1')?.focus();
}
