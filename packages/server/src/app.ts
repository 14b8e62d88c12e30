import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { Registry } from 'prom-client';
import { adminCheck } from './auth/admin.ts';
import { createDevices } from './auth/devices.ts';
import { createFrames } from './auth/frames.ts';
import { derivedKey } from './auth/keys.ts';
import { createTrackingCodes } from './auth/tracking.ts';
import { createLive, defaultStreams } from './delivery/live.ts';
import { createAdminGate } from './http/admin-gate.ts';
import type { FailedRequest } from './http/answer-error.ts';
import { clientNetwork, parseNetworks } from './http/client-address.ts';
import { originGate } from './http/origins.ts';
import { defaultRates } from './model/rate-limits.ts';
import { createVoices } from './pages/voice.ts';
import type { Web } from './routes/web.ts';
import { createBallotQueue } from './runtime/ballot-queue.ts';
import { createBulkhead } from './runtime/bulkhead.ts';
import { createCrowd } from './runtime/crowd-buckets.ts';
import { createLimits } from './runtime/limiter.ts';
import { createMutex, createPacer, createPriorityMutex } from './runtime/mutex.ts';
import { createApplyService } from './services/apply.ts';
import { createBallotReordering } from './services/ballot-reordering.ts';
import { createBallotService } from './services/ballots.ts';
import { createDeviceAdmission } from './services/device-admission.ts';
import { createMetrics } from './services/metrics.ts';
import { createPromotionService } from './services/promotion.ts';
import { createAgencyReader } from './services/read-agencies.ts';
import type { Runtime } from './services/runtime.ts';
import { createSearch } from './services/search.ts';
import { createDesk } from './wiring/desk.ts';
import { createDigestServices } from './wiring/digests.ts';
import { createEmbedding } from './wiring/embedding.ts';
import { loadMemory } from './wiring/memory.ts';
import { createOperations } from './wiring/operations.ts';
import type { ShuraOptions } from './wiring/options.ts';
import { createRoutes } from './wiring/routes.ts';
import { createSuggestionServices } from './wiring/suggestions.ts';
export interface Shura {
  /** The secret of the link that creates the first administrator. Undefined once the server has a member. */
  setUpToken(): Promise<string | undefined>;
  /** Mount it anywhere: `host.route('/shura', shura.app)`. */
  readonly app: Hono;
  /** Resolves once the published suggestions that were stored can be searched. The server is ready before that. */
  indexed(): Promise<void>;
  /** Reports the server as not ready, and ends live streams, which would keep the server from closing. */
  endStreams(): void;
  /** Sends the mails that are due. Resolves when no due mail is left. */
  mailed(): Promise<void>;
  /** Removes unpublished suggestions past their retention. The server also does this every hour. */
  removeUnpublished(): Promise<void>;
  /** Responds to accepted ballots, then closes the store. Call it when no more requests can arrive. */
  close(): Promise<void>;
}

/** Concurrency limit for citizens' requests about suggestions, in all and by network. */
const citizensAtOnce = { max: 1_000, maxPerKey: 100 };

/** Shura's server as a Hono app, over a store that the host opened. */
export const createShura = async (options: ShuraOptions): Promise<Shura> => {
  const { store, keys, publicUrl, drawing, sendMail, random = randomBytes } = options;
  const { shared } = store;
  const metrics = createMetrics(options.metrics ?? new Registry());
  const onError = (error: unknown, request?: FailedRequest) => {
    metrics.failed();
    (options.onError ?? console.error)(error, request);
  };

  const processId = randomBytes(9).toString('base64url');
  const devices = createDevices({ keys, store, random });
  const memory = await loadMemory({ store, devices, clock: options.clock, processId, onError });
  const { polls, consultations, suggestions, deletions, clock, replication } = memory;
  const live = createLive({ polls, clock });
  const queue = createBallotQueue({
    store,
    clock,
    onCommitted({ changes, commit, outcomes }, now, took) {
      polls.count(changes, now, commit);
      metrics.committed(outcomes.length, took / 1000);
    },
    onFailed: onError,
  });

  const pepper = derivedKey(keys, 'limiter');
  const suggestionLocks = createPriorityMutex();
  const ownAgendaLock = createMutex();
  const runtime: Runtime = {
    ...{ store, polls, consultations, suggestions, deletions, devices, clock, random, publicUrl, onError, processId },
    tracking: createTrackingCodes(keys),
    suggestionsLock: suggestionLocks.staff,
    citizensLock: suggestionLocks.citizens,
    agendaLock: (work) =>
      ownAgendaLock(() => (shared ? shared.exclusively('asking', () => replication.now().then(work)) : work())),
    bulkhead: createBulkhead(citizensAtOnce),
    paced: createPacer(),
    rates: { ...defaultRates, ...options.rates },
    limits: createLimits(shared, pepper, clock),
    write: queue.write,
    latest: replication.now,
  };

  const voices = createVoices(drawing);
  const citizens = createSuggestionServices(runtime, voices, sendMail);
  const { acting, mailer, retention } = citizens;
  const agencies = createAgencyReader(runtime);
  const digests = createDigestServices(runtime, { keys, voices, agencies, send: sendMail });
  const apply = createApplyService(runtime, createPromotionService(runtime, acting));

  const networkOf = clientNetwork(parseNetworks(options.trustedProxies ?? []), options.warn ?? console.warn);
  const adminGate = createAdminGate({ check: adminCheck(options.adminToken), networkOf, clock });
  const frames = createFrames(keys, clock);
  const web: Web = {
    ...runtime,
    ...citizens,
    ...{ voices, frames, adminGate, networkOf, agencies },
    digests: digests.choices,
    gate: originGate({ publicUrl, allowLoopback: options.allowLoopbackOrigins, frames }),
    search: createSearch(runtime),
    ballots: createBallotService(runtime),
    newDevices: createDeviceAdmission(runtime, createCrowd(shared, pepper, clock)),
    networkOfSender: (c) => frames.of(c)?.network ?? networkOf(c),
  };
  const embedding = createEmbedding(web, options);
  const desk = createDesk(runtime, {
    ...{ host: options, apply, acting, networkOf, digests: digests.sender && digests.choices },
    findEmbedded: embedding.findEmbedded,
    onSignInRefused: metrics.signInRefused,
    secret: derivedKey(keys, 'staff sessions').toString('base64'),
    networksKey: derivedKey(keys, 'staff networks'),
    password: (options.passwords ?? true) || !(await store.hasOtherWayIn()),
    secondFactor: options.secondFactor ?? publicUrl?.startsWith('https:') ?? false,
  });

  const { liveStreams: maxStreams = defaultStreams, metricsToken } = options;
  const operations = createOperations({
    ...{ runtime, metrics, queue, live, maxStreams, adminGate, metricsToken },
    lag: replication.lag,
  });
  const app = createRoutes({
    ...{ web, apply, acting, desk, embedding, live, maxStreams, options, onError },
    health: operations.routes,
    soon: replication.soon,
  });

  const endStreams = () => {
    operations.stop();
    live.close();
    desk.endStreams();
  };
  const reordering = createBallotReordering(runtime);
  return {
    app,
    setUpToken: desk.invitations.setUpToken,
    indexed: suggestions.indexed,
    endStreams,
    async mailed() {
      await Promise.all([mailer?.kick(), digests.sender?.kick()]);
    },
    removeUnpublished: retention.sweep,
    async close() {
      endStreams();
      await queue.settled();
      retention.close();
      await Promise.all([mailer?.close(), digests.sender?.close()]);
      await embedding.close();
      await replication.close();
      await reordering.close();
      await suggestions.close();
      await store.close();
    },
  };
};
