import { Hono } from 'hono';
import { slugIn } from '../http/path.ts';
import { gonePage } from '../pages/gone-page.ts';
import { failureHandler } from '../pages/page-failures.ts';
import { pledgePage } from '../pages/pledge-page.ts';
import { policyPage } from '../pages/policy-page.ts';
import { responsesPage } from '../pages/responses-page.ts';
import { sendPage, styleSheet, voiceOf } from '../pages/send-page.ts';
import { brandStyle } from '../pages/style.ts';
import type { DeletionService } from '../services/deletion.ts';
import type { AgencyReading } from '../services/read-agencies.ts';

export interface AgencyPagesOptions {
  readonly agencies: AgencyReading;
  readonly deletion: Pick<DeletionService, 'gone'>;
  readonly onError: (error: unknown) => void;
}

/** What an agency promises, how it keeps it, and what it did with what it heard, as pages of ours. */
export const agencyPages = ({ agencies, deletion, onError }: AgencyPagesOptions) => {
  const pages = new Hono()
    .get('/a/:slug', async (c) => {
      const gone = deletion.gone(slugIn(c));
      if (gone) return sendPage(c, gonePage(voiceOf(c), gone), 410);
      return sendPage(c, responsesPage({ voice: voiceOf(c), root: '../', ...(await agencies.responses(slugIn(c))) }));
    })
    .get('/a/:slug/policy', async (c) => {
      const policy = await agencies.policy(slugIn(c), c.req.query('version'));
      return sendPage(c, policyPage({ voice: voiceOf(c), root: '../../', policy }));
    })
    .get('/a/:slug/pledge', async (c) => {
      const pledge = await agencies.pledge(slugIn(c));
      return sendPage(c, pledgePage({ voice: voiceOf(c), root: '../../', pledge }));
    })
    .get('/a/:slug/brand.css', (c) => styleSheet(brandStyle(agencies.brand(slugIn(c))))(c));
  pages.onError((error, c) => failureHandler(onError, /\/a\/[^/]+\/(policy|pledge|brand\.css)$/)(error, c));
  return pages;
};
