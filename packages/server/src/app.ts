import { randomBytes } from 'node:crypto';
import { problemTypes } from '@shura/contract';
import { Hono } from 'hono';
import { createSafeFetch } from './adoption/index.ts';
import { adminCheck } from './auth/admin.ts';
import { createDevices } from './auth/devices.ts';
import { createFrames } from './auth/frames.ts';
import { derivedKey } from './auth/keys.ts';
import { createTracking } from './auth/tracking.ts';
import { createLive, mostStreams as usual } from './delivery/live.ts';
import { createAdminGate } from './http/admin-gate.ts';
import { errorAnswers, type FailedRequest } from './http/answer-error.ts';
import { boundReads, readPaths } from './http/bounded-reads.ts';
import { clientNetwork, parseNetworks } from './http/client-address.ts';
import { open } from './http/headers.ts';
import { answerFromLatest } from './http/latest.ts';
import { originGate } from './http/origins.ts';
import { problemResponse } from './http/problem.ts';
import { defaultRates } from './model/rates.ts';
import { Refusal } from './model/refusal.ts';
import { DataError } from './model/store.ts';
import { createVoices } from './pages/voice.ts';
import { deskFileRoutes } from './routes/desk/files.ts';
import { under } from './routes/guard.ts';
import { adminRoutes } from './routes/operator/admin.ts';
import { frontRoutes } from './routes/pages/front.ts';
import { pageRoutes } from './routes/pages/poll-pages.ts';
import { publicPages } from './routes/pages/public-pages.ts';
import { securityTxtRoutes } from './routes/pages/security-txt.ts';
import { stopMailRoutes } from './routes/pages/stop-mail.ts';
import { agencyRoutes } from './routes/public/agencies.ts';
import { ballotRoutes } from './routes/public/ballots.ts';
import { consultationRoutes } from './routes/public/consultations.ts';
import { deviceRoutes } from './routes/public/devices.ts';
import { docsRoutes } from './routes/public/docs.ts';
import { feedRoutes } from './routes/public/feeds.ts';
import { liveRoutes } from './routes/public/live.ts';
import { pollRoutes } from './routes/public/polls.ts';
import { suggestionRoutes } from './routes/public/suggestions.ts';
import { trailRoutes } from './routes/public/trails.ts';
import type { Web } from './routes/web.ts';
import { mayFind } from './rules/visibility.ts';
import { createBallotQueue } from './runtime/ballot-queue.ts';
import { createBulkhead } from './runtime/bulkhead.ts';
import { createSetClock, steadyClock } from './runtime/clock.ts';
import { localCrowd, sharedCrowd } from './runtime/crowd.ts';
import { type Limits, localLimiter, sharedLimiter } from './runtime/limiter.ts';
import { createLanes, createSpacing, createTurns } from './runtime/mutex.ts';
import { createApplyService } from './services/apply.ts';
import { createBallotService } from './services/ballots.ts';
import { createDeletion } from './services/deletion.ts';
import { createNewDevices } from './services/new-devices.ts';
import { createPromoting } from './services/promote.ts';
import { createPurging } from './services/purging.ts';
import { createAgencyReading } from './services/read-agencies.ts';
import { createReordering } from './services/reordering.ts';
import type { Runtime } from './services/runtime.ts';
import { createTrails } from './services/trails.ts';
import { createConsultations } from './state/consultations.ts';
import { lastWritten } from './state/last-written.ts';
import { createPolls } from './state/polls.ts';
import { createFollowing, putLoaded } from './state/replication.ts';
import { countLinked, createSuggestions } from './state/suggestions.ts';
import { createDesk } from './wiring/desk.ts';
import { createEmbedding } from './wiring/embedding.ts';
import { createWatching } from './wiring/operations.ts';
import type { ShuraOptions } from './wiring/options.ts';
import { createSuggesting } from './wiring/suggestions.ts';

export interface Shura {
  /** The secret of the link that makes the first administrator; undefined once there is somebody. */
  setUpToken(): Promise<string | undefined>;
  /** Mount it anywhere: `host.route('/shura', shura.app)`. */
  readonly app: Hono;
  /** Says that it is not ready, and ends the live streams, which would keep a server from closing. */
  endStreams(): void;
  /** Sends the mails that are due now; resolves once none is. */
  mailed(): Promise<void>;
  /** Removes what was never published and is kept no longer; it happens every hour by itself. */
  removeUnpublished(): Promise<void>;
  /** Answers the ballots already taken, and closes the store. Call it when no more requests can come. */
  close(): Promise<void>;
}

/** Requests of citizens about suggestions that are under way or wait; by network. */
const citizensAtOnce = { max: 1_000, maxPerKey: 100 };

/** The whole of Shura's server as a Hono app, over a store that the host opened. */
export const createShura = async (options: ShuraOptions): Promise<Shura> => {
  const { store, keys, random = randomBytes } = options;
  const onError = (error: unknown, request?: FailedRequest) => {
    metrics.failed();
    (options.onError ?? console.error)(error, request);
  };
  const rates = { ...defaultRates, ...options.rates };
  const devices = createDevices({ keys, store, random });
  const self = randomBytes(9).toString('base64url');
  const networkOf = clientNetwork(parseNetworks(options.trustedProxies ?? []), options.warn ?? console.warn);

  const polls = createPolls({
    shared: store.others !== null,
    decisionOn: (poll) => consultations.decisionOn(poll),
  });
  const consultations = createConsultations(
    polls.agency,
    (slug) => mayFind(polls.find(slug)?.state(clock()) ?? 'draft', 'public'),
    (slug) => devices.forget(`consultation:${slug}`),
  );
  const suggestions = createSuggestions(store, onError);
  const loaded = await store.load();
  // After the moment of what was loaded: what changes meanwhile is told as news.
  await suggestions.fill();
  const time = createSetClock();
  if (loaded.moment) time.set(loaded.moment.now);
  const clock = steadyClock(
    options.clock ?? (loaded.moment ? time.now : Date.now),
    lastWritten(loaded, suggestions.all()),
  );
  const staff = createAdminGate({ check: adminCheck(options.adminToken), networkOf, clock });
  const frames = createFrames(keys, clock);
  const gate = originGate({ publicUrl: options.publicUrl, allowLoopback: options.allowLoopbackOrigins, frames });
  putLoaded({ polls, consultations }, loaded);
  polls.stand(loaded.tallies, () => false);
  polls.putInterims(loaded.interims);
  await countLinked(suggestions, store);

  const { others } = store;
  const pepper = derivedKey(keys, 'limiter');
  const limits: Limits = (name, rate) =>
    others ? sharedLimiter(others.limiter(name, rate, pepper), rate, clock) : localLimiter(rate, clock);

  const queue = createBallotQueue({
    store,
    clock,
    onCommitted({ changes, commit, outcomes }, now, took) {
      polls.count(changes, now, commit);
      metrics.committed(outcomes.length, took / 1000);
    },
    onFailed(error) {
      // A value that the tables do not take shows a gap in our parsing, and nothing about the database.
      if (!(error instanceof DataError)) readiness.failed();
      onError(error);
    },
  });
  const live = createLive({ polls, clock });
  const { liveStreams: mostStreams = usual, publicUrl, drawing } = options;
  const lanes = createLanes();
  // What is judged here is still so when it is saved, whichever process another is asked by.
  const oneByOne = createTurns();
  const runtime: Runtime = {
    ...{ store, polls, consultations, suggestions, devices, rates, limits, clock, random, publicUrl, onError, self },
    tracking: createTracking(keys),
    inTurn: lanes.staff,
    citizensInTurn: lanes.citizens,
    askingInTurn: (work) =>
      oneByOne(() => (others ? others.exclusively('asking', () => following.now().then(work)) : work())),
    bulkhead: createBulkhead(citizensAtOnce),
    spaced: createSpacing(),
    write: queue.write,
    latest: () => following.now(),
  };
  const {
    readiness,
    metrics,
    routes: health,
  } = createWatching({ ...options, ...runtime, queue, live, staff, mostStreams, lag: () => following.lag() });
  const voices = createVoices(drawing);
  const { acting, mailer, retention, ...suggesting } = createSuggesting({ ...options, ...runtime, voices });
  const deletion = createDeletion({ ...runtime, deletions: loaded.deletions, keepFile: options.keepFile });
  const following = createFollowing({ ...runtime, loaded, deletions: deletion, onTime: time.set });
  const reordering = createReordering(runtime);
  await following.now();
  const apply = createApplyService({
    ...runtime,
    promoting: createPromoting({ ...runtime, acting }),
    isGone: (agency) => deletion.gone(agency) !== undefined,
  });

  const web: Web = {
    ...runtime,
    ...suggesting,
    ...{ deletion, voices, frames, gate, staff, networkOf },
    agencies: createAgencyReading(runtime),
    ballots: createBallotService(runtime),
    newDevices: createNewDevices({
      ...runtime,
      crowd: others ? sharedCrowd(others.crowd(pepper), clock) : localCrowd(clock),
    }),
    networkOfSender: (c) => frames.of(c)?.network ?? networkOf(c),
  };
  const embedding = createEmbedding({ ...options, ...web });

  const desk = createDesk({
    ...options,
    ...runtime,
    ...{ findEmbedded: embedding.findEmbedded, apply, deletion, acting, networkOf },
    onSignInRefused: metrics.signInRefused,
    fetchPosts: options.fetchPosts ?? createSafeFetch(),
    password: (options.passwords ?? true) || !(await store.hasOtherWayIn()),
    secondFactor: options.secondFactor ?? publicUrl?.startsWith('https:') ?? false,
  });

  const answerError = errorAnswers(onError);
  const forCitizens = new Hono()
    .route('/', pollRoutes(web))
    .route('/', consultationRoutes(web))
    .route('/', agencyRoutes(web.agencies))
    .route('/', ballotRoutes(web))
    .route('/', deviceRoutes(web))
    .route('/', suggestionRoutes(web))
    .route('/', trailRoutes(createTrails(runtime)))
    .route('/', embedding.api)
    .route('/', liveRoutes({ live, mostStreams, networkOf }));
  const purging = createPurging(runtime);
  const api = new Hono()
    .route('/', under('anyone', forCitizens))
    .route('/', under('operator', adminRoutes({ apply, acting, reading: web.reading, purging, staff, desk })))
    .route('/', desk.routes);
  api.route('/', under('anyone', docsRoutes(api)));

  const pages = new Hono()
    .route('/', pageRoutes({ ...web, cardStyle: drawing.pageCardStyle }))
    .route('/', publicPages(web))
    .route('/', feedRoutes(web))
    .route('/', stopMailRoutes(web))
    .route('/', embedding.pages(new Hono().route('/', forCitizens).onError(answerError)));
  if (options.desk) pages.route('/', deskFileRoutes(options.desk));
  if (options.front !== false) {
    const has = { embed: embedding.findEmbedded !== undefined, desk: options.desk !== undefined };
    pages.route('/', frontRoutes(web, { pages: options.front ?? [], has }));
  }
  pages.route('/', securityTxtRoutes({ ...options, clock }));
  const app = new Hono();
  app.route('/', under('anyone', health));
  for (const path of readPaths) app.use(path, boundReads(web.bulkhead, web.networkOfSender));
  if (others) answerFromLatest(app, following.soon);
  app.route('/api/v1', api).route('/', under('anyone', pages));
  app.notFound(() => problemResponse(new Refusal(problemTypes.notFound), open));
  app.onError(answerError);

  const endStreams = () => {
    readiness.stop();
    live.close();
    desk.endStreams();
  };
  return {
    app,
    setUpToken: desk.staff.setUpToken,
    endStreams,
    mailed: async () => mailer?.kick(),
    removeUnpublished: retention.sweep,
    async close() {
      endStreams();
      await queue.settled();
      retention.close();
      await mailer?.close();
      await embedding.close();
      await following.close();
      await reordering.close();
      await suggestions.close();
      await store.close();
    },
  };
};
