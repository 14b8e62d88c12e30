import type { Devices } from './auth/devices.ts';
import type { Keys } from './auth/keys.ts';
import { createTracking } from './auth/tracking.ts';
import { createMailer, type Mail } from './delivery/mailer.ts';
import type { Voices } from './pages/voice.ts';
import type { Rates } from './rates.ts';
import { createActing } from './services/act-on-suggestions.ts';
import { createAuthor } from './services/author.ts';
import { createBulkhead } from './services/bulkhead.ts';
import { createClaims } from './services/claims.ts';
import type { Consultations } from './services/consultations.ts';
import type { Limits } from './services/limits.ts';
import type { Polls } from './services/polls.ts';
import { createReading } from './services/read-suggestions.ts';
import { createReceiver } from './services/receive-suggestion.ts';
import type { Suggestions } from './services/suggestions.ts';
import { createSupport } from './services/support.ts';
import { createLanes, createSpacing } from './services/turns.ts';
import { createUnpublishedRetention } from './services/unpublished-retention.ts';
import { createWaitingRoom } from './services/waiting-room.ts';
import type { Store } from './store.ts';

export interface SuggestingOptions {
  readonly store: Store;
  readonly voices: Voices;
  readonly keys: Keys;
  readonly polls: Polls;
  readonly consultations: Consultations;
  readonly suggestions: Suggestions;
  readonly devices: Devices;
  readonly rates: Rates;
  readonly limits: Limits;
  readonly clock: () => number;
  readonly random: (bytes: number) => Buffer;
  readonly publicUrl?: string | undefined;
  readonly sendMail?: ((mail: Mail) => Promise<void>) | undefined;
  readonly onError: (error: unknown) => void;
  /** What this process is called among those that share the store. */
  readonly self: string;
}

/** Requests of citizens about suggestions that are under way or wait; by network. */
const citizensAtOnce = { max: 1_000, maxPerKey: 100 };

/** What citizens, their authors and staff do with suggestions, wired together. */
export const createSuggesting = (options: SuggestingOptions) => {
  const { store, polls, consultations, suggestions, devices, rates, limits, clock, random, publicUrl, sendMail } =
    options;
  const tracking = createTracking(options.keys);
  const { staff: inTurn, citizens } = createLanes();
  const bulkhead = createBulkhead(citizensAtOnce);
  const spaced = createSpacing();
  const attempts = limits('attempts', rates.attempts);
  const mailer =
    sendMail && publicUrl !== undefined
      ? createMailer({
          store,
          suggestions,
          polls,
          tracking,
          voices: options.voices,
          send: sendMail,
          publicUrl,
          // Whoever stops leaves it to another after that; a mail may be sent twice then, under one message id.
          isOurs: async () => (await store.others?.lease('mail', options.self, 120_000)) ?? true,
          clock,
          onError: options.onError,
        })
      : undefined;

  return {
    tracking,
    mailer,
    inTurn,
    bulkhead,
    claims: createClaims({
      ...{ store, suggestions, tracking, attempts, clock, random, bulkhead },
      inTurn: citizens,
    }),
    reading: createReading({
      consultations,
      suggestions,
      polls,
      looks: limits('looks', rates.looks),
      clock,
      bulkhead,
      spaced,
    }),
    acting: createActing({ store, suggestions, polls, clock, inTurn, onNotices: mailer && (() => void mailer.kick()) }),
    receive: createReceiver({
      store,
      consultations,
      suggestions,
      devices,
      tracking,
      newSuggestions: limits('newSuggestions', rates.newSuggestions),
      room: createWaitingRoom(suggestions),
      bulkhead,
      spaced,
      clock,
      random,
    }),
    support: createSupport({
      store,
      consultations,
      suggestions,
      devices,
      supports: limits('supports', rates.supports),
      clock,
      inTurn: citizens,
      bulkhead,
    }),
    retention: createUnpublishedRetention({
      ...{ store, polls, suggestions, inTurn, clock, onError: options.onError },
      isOurs: async () => (await store.others?.lease('retention', options.self, 3_600_000)) ?? true,
    }),
    author: createAuthor({ store, suggestions, tracking, attempts, clock, inTurn: citizens, bulkhead }),
  };
};
