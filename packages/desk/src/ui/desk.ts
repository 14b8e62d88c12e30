import type { DeskClient } from '@shura/client';
import type { DeskSession, Language, Role } from '@shura/contract';
import type { Format } from '@shura/widgets/text';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Place } from './place.ts';
import type { AgencyView, Route } from './routes.ts';

export type AgencyOfMine = DeskSession['agencies'][number];

/** What a {@link Desk} says, which is made again when any of it is another. */
export interface Told {
  readonly session: DeskSession;
  readonly route: Route;
  /** The agency whose page it is. Pages of no agency have none. */
  readonly agency: AgencyOfMine | undefined;
  readonly language: Language;
  /** The link that one came with, which is in no address any more. */
  readonly invitation: string | undefined;
  /** Why the sign-in stands before the view. */
  readonly interruption: Interruption | undefined;
}

/** What a {@link Desk} does, which stays. */
export interface Doing {
  readonly client: DeskClient;
  readonly place: Place;
  /** Where the desk is, such as `/desk`. */
  readonly base: string;
  /** Says something to those who hear the page. */
  announce(words: string): void;
  /** Names the page, where its name depends on what it shows. */
  title(words: string): void;
  /** Takes over what waits to be sent and whose page was left: it can be taken back from every page. */
  carry(carried: Carried): void;
  /** Asks again who is signed in and what they may. */
  refresh(): Promise<void>;
  /** Brings the sign-in, as the session is over. */
  expire(): void;
  /** Brings the sign-in, with the view kept behind it; resolves to whether the same person has signed in again. */
  reauthenticate(): Promise<boolean>;
  /** Takes the sign-in away again, where one is still signed in. */
  dismiss(): void;
}

/** All that a view knows of the desk around it. A new one is given whenever something in it has changed. */
export interface Desk extends Told, Omit<Doing, 'place' | 'expire'> {
  /** Slug of the agency; empty on pages of no agency. */
  readonly agencySlug: string;
  readonly dir: 'rtl' | 'ltr';
  readonly format: Format;
  /** Whether who is signed in may, in this agency, do what takes at least `least`. */
  may(least: Role): boolean;
  /** Address of a page of this agency, for a link. */
  href(view: AgencyView, id?: string): string;
  go(href: string): void;
  /** Goes to where the desk is not, such as the agency's own sign-in. */
  leave(href: string): void;
  /**
   * Takes an error that a call threw. That one is not signed in any more brings the sign-in, with the view kept behind
   * it; then this says `true`, and there is nothing else to say.
   */
  lost(error: unknown): boolean;
}

/** What every view is. It has a heading, `h1[tabindex="-1"]`, from its first render. */
export class DeskView extends LitElement {
  @property({ attribute: false }) desk!: Desk;

  /** The one thing that was open before this view, such as a reference: a list puts its reader there again. */
  from?: string | undefined;
}

/** Something that waits to be sent, whose page was left. */
export interface Carried {
  /** Throws why it was not sent. */
  readonly send: () => Promise<unknown>;
  /** Address of its page. */
  readonly back: string;
  /** Seconds until it is sent. */
  readonly left: number;
}

export type Interruption = 'expired' | 'reauthentication';
