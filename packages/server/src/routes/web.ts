import type { Context } from 'hono';
import type { Frames } from '../auth/frames.ts';
import type { AdminGate } from '../http/admin-gate.ts';
import type { OriginGate } from '../http/origins.ts';
import type { Voices } from '../pages/voice.ts';
import type { Author } from '../services/author.ts';
import type { BallotService } from '../services/ballots.ts';
import type { Claims } from '../services/claims.ts';
import type { NewDevices } from '../services/new-devices.ts';
import type { AgencyReader } from '../services/read-agencies.ts';
import type { SuggestionReader } from '../services/read-suggestions.ts';
import type { Receiver } from '../services/receive-suggestion.ts';
import type { Runtime } from '../services/runtime.ts';
import type { SupportService } from '../services/support.ts';

/** What the routes for citizens share. Each takes from it what it names. */
export interface Web extends Runtime {
  readonly agencies: AgencyReader;
  readonly author: Author;
  readonly ballots: BallotService;
  readonly claims: Claims;
  readonly newDevices: NewDevices;
  readonly reading: SuggestionReader;
  readonly receive: Receiver;
  readonly support: SupportService;
  readonly voices: Voices;
  readonly frames: Frames;
  readonly gate: OriginGate;
  readonly adminGate: AdminGate;
  /** The network that a request comes from. */
  readonly networkOf: (c: Context) => string;
  /** The same, but what a frame sends counts for the network its page was sent to, wherever it comes from. */
  readonly networkOfSender: (c: Context) => string;
}
