import { type ConsultationClient, createSuggestionClient, type SuggestionClient } from '@shura/client';
import type { LitElement } from 'lit';
import { home } from './home.ts';
import { sayWorking } from './say-working.ts';

/** An element that shows something of a server's. */
export interface Guest {
  /** As the page says it; empty for where the script came from. */
  readonly server: string;
  readonly client: ConsultationClient | undefined;
}

/** Address of the server, with its mount path and a slash at the end. */
export const serverOf = ({ server }: Pick<Guest, 'server'>) => (server || home).replace(/\/?$/, '/');

/** The host's own client, else one that asks the server. It keeps nothing but in the storage, so each call may have its own. */
export const clientOf = (guest: Guest & LitElement): SuggestionClient =>
  guest.client ?? createSuggestionClient({ server: serverOf(guest), onWork: sayWorking(guest) });
