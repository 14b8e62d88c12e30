import { problemTypes } from '@shura/contract';
import { Hono } from 'hono';
import type { Live } from '../delivery/live.ts';
import { errorAnswers, type FailedRequest } from '../http/answer-error.ts';
import { boundReads, readPaths } from '../http/bounded-reads.ts';
import { open } from '../http/headers.ts';
import { problemResponse } from '../http/problem.ts';
import { answerFromLatest } from '../http/read-own-writes.ts';
import { Refusal } from '../model/refusal.ts';
import { deskFileRoutes } from '../routes/desk/desk-app.ts';
import { under } from '../routes/guard.ts';
import { adminRoutes } from '../routes/operator/admin.ts';
import { frontRoutes } from '../routes/pages/front.ts';
import { publicPages } from '../routes/pages/public-pages.ts';
import { securityTxtRoutes } from '../routes/pages/security-txt.ts';
import { stopMailRoutes } from '../routes/pages/stop-mail.ts';
import { agencyRoutes } from '../routes/public/agencies.ts';
import { ballotRoutes } from '../routes/public/ballots.ts';
import { consultationRoutes } from '../routes/public/consultations.ts';
import { deviceRoutes } from '../routes/public/devices.ts';
import { docsRoutes } from '../routes/public/docs.ts';
import { feedRoutes } from '../routes/public/feeds.ts';
import { liveRoutes } from '../routes/public/live.ts';
import { pollRoutes } from '../routes/public/polls.ts';
import { searchRoutes } from '../routes/public/search.ts';
import { suggestionRoutes } from '../routes/public/suggestions.ts';
import { trailRoutes } from '../routes/public/trails.ts';
import type { Web } from '../routes/web.ts';
import type { ActService } from '../services/act-on-suggestions.ts';
import type { ApplyService } from '../services/apply.ts';
import { createPurgeService } from '../services/purge-past-retention.ts';
import { createTrails } from '../services/trails.ts';
import type { createDesk } from './desk.ts';
import type { createEmbedding } from './embedding.ts';
import type { ShuraOptions } from './options.ts';
export interface RoutesOptions {
  readonly web: Web;
  readonly apply: ApplyService;
  readonly acting: ActService;
  readonly desk: ReturnType<typeof createDesk>;
  readonly embedding: ReturnType<typeof createEmbedding>;
  readonly live: Live;
  /** Maximum live streams, of all pages together. */
  readonly maxStreams: number;
  readonly health: Hono;
  /** Resolves once polls are replicated, or after a timeout. */
  readonly soon: () => Promise<void>;
  readonly options: Pick<ShuraOptions, 'drawing' | 'desk' | 'front' | 'securityContact'>;
  readonly onError: (error: unknown, request?: FailedRequest) => void;
}

/** All routes: the APIs of citizens, operator and desk, and the pages. */
export const createRoutes = ({ web, desk, embedding, options, onError, ...rest }: RoutesOptions) => {
  const { apply, acting, live, maxStreams, health, soon } = rest;
  const answerError = errorAnswers(onError);
  const forCitizens = new Hono()
    .route('/', pollRoutes(web))
    .route('/', consultationRoutes(web))
    .route('/', agencyRoutes(web.agencies))
    .route('/', ballotRoutes(web))
    .route('/', deviceRoutes(web))
    .route('/', suggestionRoutes(web))
    .route('/', trailRoutes(createTrails(web)))
    .route('/', searchRoutes(web))
    .route('/', embedding.api)
    .route('/', liveRoutes(web, live, maxStreams));
  const purging = createPurgeService(web);
  const api = new Hono()
    .route('/', under('anyone', forCitizens))
    .route('/', under('operator', adminRoutes(web, { apply, acting, purging, desk })))
    .route('/', desk.routes);
  api.route('/', under('anyone', docsRoutes(api)));

  const pages = new Hono()
    .route('/', publicPages(web, options.drawing.pageCardStyle))
    .route('/', feedRoutes(web))
    .route('/', stopMailRoutes(web))
    .route('/', embedding.pages(new Hono().route('/', forCitizens).onError(answerError)));
  if (options.desk) pages.route('/', deskFileRoutes(options.desk));
  if (options.front !== false) {
    const has = { embed: embedding.findEmbedded !== undefined, desk: options.desk !== undefined };
    pages.route('/', frontRoutes(web, { pages: options.front ?? [], has }));
  }
  pages.route('/', securityTxtRoutes(web, options.securityContact));

  const app = new Hono();
  app.route('/', under('anyone', health));
  for (const path of readPaths) app.use(path, boundReads(web.bulkhead, web.networkOfSender));
  if (web.store.shared) answerFromLatest(app, soon);
  app.route('/api/v1', api).route('/', under('anyone', pages));
  app.notFound(() => problemResponse(new Refusal(problemTypes.notFound), open));
  app.onError(answerError);
  return app;
};
