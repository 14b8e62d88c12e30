import type { Context } from 'hono';
import type { Frames } from '../auth/frames.ts';
import type { AdminGate } from '../http/admin-gate.ts';
import type { OriginGate } from '../http/origins.ts';
import type { Voices } from '../pages/voice.ts';
import type { Author } from '../services/author.ts';
import type { BallotService } from '../services/ballots.ts';
import type { Claims } from '../services/claims.ts';
import type { Contests } from '../services/contests.ts';
import type { DeviceAdmission } from '../services/device-admission.ts';
import type { DigestChoices } from '../services/digest-choices.ts';
import type { NewCodes } from '../services/new-codes.ts';
import type { AgencyReader } from '../services/read-agencies.ts';
import type { SuggestionReader } from '../services/read-suggestions.ts';
import type { Receiver } from '../services/receive-suggestion.ts';
import type { Runtime } from '../services/runtime.ts';
import type { Search } from '../services/search.ts';
import type { SupportService } from '../services/support.ts';

/** Dependencies shared by the public routes. */
export interface Web extends Runtime {
  readonly agencies: AgencyReader;
  readonly author: Author;
  readonly ballots: BallotService;
  readonly claims: Claims;
  readonly contests: Contests;
  /** Undefined if the server sends no mail. */
  readonly newCodes: NewCodes | undefined;
  readonly digests: DigestChoices;
  readonly newDevices: DeviceAdmission;
  readonly reading: SuggestionReader;
  readonly receive: Receiver;
  readonly search: Search;
  readonly support: SupportService;
  readonly voices: Voices;
  readonly frames: Frames;
  readonly gate: OriginGate;
  readonly adminGate: AdminGate;
  /** The network of a request. */
  readonly networkOf: (c: Context) => string;
  /** Like `networkOf`, but a request from a frame counts for the network that loaded the frame. */
  readonly networkOfSender: (c: Context) => string;
}
