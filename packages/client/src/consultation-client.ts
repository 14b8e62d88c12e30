import type {
  AuthorAct,
  Contest,
  PublicPledge,
  PublicPolicy,
  SearchAnswer,
  SearchQuery,
  TrackedSuggestion,
  Trail,
} from '@shura/contract';
import { type ClientOptions, connect, given, posting } from './connection.ts';
import { ShuraUnreachable } from './errors.ts';
import { createSuggestionClient, type SuggestionClient } from './suggestion-client.ts';

/** All calls about consultations and suggestions. */
export interface ConsultationClient extends SuggestionClient {
  /** The trail of a suggestion, or of the suggestion that a poll came from. */
  trail(of: `suggestions/${string}` | `polls/${string}`): Promise<Trail>;
  /** Says whether what is called carried out is so, as a supporter from before that. */
  contest(consultation: string, reference: string, said: Contest): Promise<TrackedSuggestion>;
  /** Sends a reply, an appeal, a contest or an erasure by the author. `act` contains the tracking code. */
  act(reference: string, act: AuthorAct): Promise<TrackedSuggestion>;
  /** Asks for a mail with a link to a new tracking code. Never tells whether one is sent. */
  askNewCode(reference: string, contact: string): Promise<unknown>;
  pledge(agency: string): Promise<PublicPledge>;
  policy(agency: string, version?: number): Promise<PublicPolicy>;
  /** What was said and answered, the best first. */
  search(query: SearchQuery): Promise<SearchAnswer>;
}

export function createConsultationClient(options: ClientOptions): ConsultationClient {
  const [, , call, withDevice] = connect(options);
  return {
    ...createSuggestionClient(options),
    trail: (of) => call(`${of}/trail`),
    async contest(slug, reference, said) {
      const path = `suggestions/${reference}/contest`;
      const told = await withDevice<TrackedSuggestion>(path, 'consultation', [slug], JSON.stringify(said));
      if (!told) throw new ShuraUnreachable();
      return told;
    },
    act: (reference, act) => call(`suggestions/${reference}/author`, posting(JSON.stringify(act))),
    askNewCode: (reference, contact) => call(`suggestions/${reference}/new-code`, posting(JSON.stringify({ contact }))),
    pledge: (agency) => call(`agencies/${agency}/pledge`),
    policy: (agency, version) => call(`agencies/${agency}/policy${version === undefined ? '' : `?version=${version}`}`),
    search: (query) => call(`search?${new URLSearchParams(given(query))}`),
  };
}
