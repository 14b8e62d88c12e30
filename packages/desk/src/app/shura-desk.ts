import { createDeskClient, type DeskClient } from '@shura/client';
import { directions } from '@shura/contract/languages';
import { wordsIn } from '@shura/widgets/text';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Desk, Doing } from '../ui/desk.ts';
import { shellWords } from '../ui/desk-words.ts';
import { browserPlace, type Place } from '../ui/place.ts';
import { pathOf, type Route, readRoute } from '../ui/routes.ts';
import { SignOutEvent } from '../ui/sign-out-event.ts';
import { deskStyles } from '../ui/styles/desk.ts';
import { deskComposer } from './compose-desk.ts';
import { type HeaderActs, renderHeader } from './header.ts';
import { renderDown, renderNotice, renderToBeDeleted } from './notices.ts';
import { renderPendingActs } from './pending-acts.ts';
import { PendingActsController } from './pending-acts-controller.ts';
import { keepPreferences, type Preferences, readPreferences, showPreferences } from './preferences.ts';
import { SessionController } from './session-controller.ts';
import { type Showing, showing } from './shown.ts';
import { shellStyles } from './shura-desk.styles.ts';
import { ViewController } from './view-controller.ts';

/**
 * The staff desk: a header, and the view of the address. A view uses only its {@link Desk}.
 *
 * @tag shura-desk
 * @slot - Shown until the desk is drawn.
 */
export class ShuraDesk extends LitElement {
  static override readonly styles = [...deskStyles, shellStyles];

  /** Path of the desk on its server, with the server's mount path. */
  @property() base = '/desk';

  /** Makes the calls; for tests and stories. */
  @property({ attribute: false }) client: DeskClient | undefined;

  /** The address bar; for tests and stories. */
  @property({ attribute: false }) place: Place = browserPlace();

  /** As stored in this browser. */
  @property({ attribute: false }) preferences: Preferences = readPreferences();

  @state() private route: Route = { view: 'start', query: new URLSearchParams() };
  @state() private titled = '';
  @state() private announced = '';
  @state() private trouble = '';

  #invitation: string | undefined;
  #unlisten: (() => void) | undefined;
  #doing: Doing | undefined;
  #shown: Showing | undefined;
  #desk: Desk | undefined;
  /** Slug of the last agency. */
  #last: string | undefined;
  readonly #compose = deskComposer();
  readonly #view: ViewController = new ViewController(this);
  readonly #pending: PendingActsController = new PendingActsController(this, () => this.#desk);
  readonly #session: SessionController = new SessionController(this, () => this.#do.client);

  override connectedCallback(): void {
    this.#move();
    this.#unlisten = this.place.listen(() => this.#move());
    // One listener for all links of the header and views, in any shadow root. The keyboard fires clicks too.
    this.addEventListener('click', this.#follow);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unlisten?.();
    this.removeEventListener('click', this.#follow);
  }

  protected override willUpdate(): void {
    const { session, interruption } = this.#session;
    if (!session) return;
    const [first] = session.agencies;
    if (this.route.view === 'start' && session.person && first) this.#start(first.slug);
    this.#shown = showing(session, this.route, this.#invitation !== undefined, this.#last);
    const { agency } = this.#shown;
    this.#last = agency?.slug ?? this.#last;
    const { language } = this.preferences;
    const told = { session, route: this.route, agency, language, invitation: this.#invitation, interruption };
    this.#desk = this.#compose(told, this.#do);
    this.#view.show('view' in this.#shown ? this.#shown.view : undefined, this.#desk, interruption !== undefined);
  }

  protected override updated(): void {
    const { language } = this.preferences;
    const w = shellWords[language];
    const name =
      this.#shown && ('view' in this.#shown ? w.views[this.#shown.view] : w.notices[this.#shown.notice].title);
    const agency = this.#desk?.agency && wordsIn(this.#desk.agency.name, language).words;
    document.title = [this.titled || name, agency, w.product].filter(Boolean).join(' · ');
  }

  protected override render() {
    const { language, theme } = this.preferences;
    const w = shellWords[language];
    const { failure, session } = this.#session;
    return html`
      <div id="root" lang=${language} dir=${directions[language]}>
        <a class="skip" href="#main">${w.skip}</a>
        ${this.#desk ? renderHeader(this.#desk, theme, this.#acts) : html`<header></header>`}
        <main id="main" tabindex="-1">
          ${this.trouble ? html`<p class="problem trouble" role="alert">${this.trouble}</p>` : nothing}
          ${this.#desk?.agency?.toBeDeleted && this.#desk.route.view !== 'deletion' ? renderToBeDeleted(this.#desk) : nothing}
          ${this.#desk ? renderPendingActs(this.#desk, this.#pending) : nothing}
          ${(failure && !session) || this.#view.broken ? renderDown(language, this.#retry) : nothing}
          ${this.#shown && 'notice' in this.#shown ? renderNotice(this.#shown.notice, language, this.base) : this.#view.render()}
          ${session || failure ? nothing : html`<slot></slot>`}
        </main>
        <div role="status" class="quietly">${this.announced}</div>
      </div>
    `;
  }

  readonly #retry = () => {
    // If a view is gone from the server, the server has a newer desk: load the page again.
    if (this.#view.broken) this.place.leave(this.place.href);
    else void this.#session.refresh();
  };

  readonly #acts: HeaderActs = {
    prefer: (change) => {
      this.preferences = { ...this.preferences, ...change };
      keepPreferences(this.preferences);
      showPreferences(this.preferences);
    },
    signOut: () => void this.#signOut(),
  };

  get #do(): Doing {
    this.#doing ??= {
      client: this.client ?? createDeskClient({ server: this.base.replace(/\/desk$/, '') }),
      place: this.place,
      base: this.base,
      announce: (words) => {
        this.announced = '';
        // Cleared first, so that the same words are announced again.
        setTimeout(() => {
          this.announced = words;
        }, 50);
      },
      title: (words) => {
        this.titled = words;
      },
      takeOver: this.#pending.take,
      refresh: () => this.#session.refresh(),
      expire: () => this.#session.expire(),
      reauthenticate: () => this.#session.reauthenticate(),
      dismiss: () => this.#session.dismiss(),
    };
    return this.#doing;
  }

  async #signOut(): Promise<void> {
    const w = shellWords[this.preferences.language];
    dispatchEvent(new SignOutEvent());
    // What was refused is shown with its reason; the person can sign out then.
    if (!(await this.#pending.sendAll())) return;
    try {
      await this.#do.client.signIn.signOut();
    } catch {
      // On a shared computer a person must know that signing out failed.
      this.trouble = w.stillIn;
      return;
    }
    this.trouble = '';
    // Refresh before navigating: a stale session would lead to the inbox, which refuses.
    await this.#session.refresh();
    this.place.go(this.base);
    this.#do.announce(w.signedOut);
  }

  #start(agency: string): void {
    this.place.replace(this.base + pathOf(agency, 'inbox'));
    this.#move();
  }

  /** Reads the address. Removes an invitation's token from it at once; the token is stored nowhere else. */
  #move(): void {
    const { href } = this.place;
    const [path = '', fragment = ''] = href.split('#');
    const token = new URLSearchParams(fragment).get('join');
    if (token) this.place.replace(path);
    this.#invitation = token ?? undefined;
    this.titled = '';
    this.#pending.moved();
    this.route = readRoute(path, this.base);
  }

  /** Handles links within the desk without loading a page. */
  readonly #follow = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.getAttribute('href') === '#main') {
      event.preventDefault();
      this.renderRoot.querySelector('main')?.focus();
      return;
    }
    if (link.target || link.origin !== location.origin || !`${link.pathname}/`.startsWith(`${this.base}/`)) return;
    event.preventDefault();
    for (const menu of this.renderRoot.querySelectorAll<HTMLElement>('[popover]')) menu.hidePopover();
    this.place.go(link.pathname + link.search);
  };
}
