import { type ConsultationClient, createSuggestionClient, type SuggestionClient } from '@shura/client';
import type { LitElement } from 'lit';
import { sayWorking } from './say-working.ts';
import { scriptServer } from './script-server.ts';

/** An element that shows data of a server. */
export interface ServerHost {
  /** Address that the page sets; empty for the server of the script. */
  readonly server: string;
  readonly client: ConsultationClient | undefined;
}

/** Address of the server, with its mount path and a trailing slash. */
export const serverOf = ({ server }: Pick<ServerHost, 'server'>) => (server || scriptServer).replace(/\/?$/, '/');

/**
 * The host's client, else a new one for the server. A client's only state is in the storage, so each call may create
 * one.
 */
export const clientOf = (host: ServerHost & LitElement): SuggestionClient =>
  host.client ?? createSuggestionClient({ server: serverOf(host), onWork: sayWorking(host) });
