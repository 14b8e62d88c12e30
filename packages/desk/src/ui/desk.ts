import type { DeskClient } from '@shura/client';
import type { AgencyView, DeskSession, Language, Role } from '@shura/contract';
import type { Format } from '@shura/widgets/text';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Place } from './place.ts';
import type { Route } from './routes.ts';

export type AgencyOfMine = DeskSession['agencies'][number];

/** Data of a {@link Desk}. If any of it changes, a new desk is made. */
export interface Told {
  readonly session: DeskSession;
  readonly route: Route;
  /** The agency of the page; some pages have none. */
  readonly agency: AgencyOfMine | undefined;
  readonly language: Language;
  /** Token of the invitation link, already removed from the address. */
  readonly invitation: string | undefined;
  /** Why the sign-in covers the view. */
  readonly interruption: Interruption | undefined;
}

/** Functions of a {@link Desk}; they stay the same. */
export interface Doing {
  readonly client: DeskClient;
  readonly place: Place;
  /** Base path of the desk, such as `/desk`. */
  readonly base: string;
  /** Announces words to screen readers. */
  announce(words: string): void;
  /** Sets the page's title, if it depends on the content. */
  title(words: string): void;
  /** Takes over a delayed request whose page was left: every page can undo it. */
  takeOver(delayed: DelayedAct): void;
  /** Loads the session again. */
  refresh(): Promise<void>;
  /** Shows the sign-in, since the session is over. */
  expire(): void;
  /** Shows the sign-in over the view; resolves to whether the same person has signed in again. */
  reauthenticate(): Promise<boolean>;
  /** Hides the sign-in if the session still holds. */
  dismiss(): void;
}

/** All that a view gets from the desk. Replaced by a new object when something changes. */
export interface Desk extends Told, Omit<Doing, 'place' | 'expire'> {
  /** Slug of the agency; empty if the page has none. */
  readonly agencySlug: string;
  readonly dir: 'rtl' | 'ltr';
  readonly format: Format;
  /** Whether the person's role in this agency is at least `minRole`. */
  may(minRole: Role): boolean;
  /** Address of a page of this agency. */
  href(view: AgencyView, id?: string): string;
  go(href: string): void;
  /** Navigates outside the desk, such as to the agency's own sign-in. */
  leave(href: string): void;
  /**
   * Checks the error of a call. If the session has ended, shows the sign-in over the view and returns `true`; the
   * caller then shows no error.
   */
  lost(error: unknown): boolean;
}

/** Base of all views. A view has a heading, `h1[tabindex="-1"]`, from its first render. */
export class DeskView extends LitElement {
  @property({ attribute: false }) desk!: Desk;

  /** Route id of the page before this one, such as a suggestion's reference. A list focuses that item. */
  from?: string | undefined;

  /** Focuses the first element of a selector, once the view is drawn. */
  async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** A delayed request whose page was left. */
export interface DelayedAct {
  /** Throws if it fails. */
  readonly send: () => Promise<unknown>;
  /** Address of its page. */
  readonly back: string;
  /** Seconds until it is sent. */
  readonly left: number;
}

export type Interruption = 'expired' | 'reauthentication';
