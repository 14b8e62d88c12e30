import { type Context, Hono } from 'hono';
import { slugIn } from '../../http/path.ts';
import { agencyPage } from '../../pages/agency-page.ts';
import { feedsOf } from '../../pages/consultation-view.ts';
import { deletedAgencyPage } from '../../pages/deleted-agency-page.ts';
import { sendPage, styleSheet, voiceOf } from '../../pages/forms/send-page.ts';
import { brandStyle } from '../../pages/style/page-style.ts';
import type { Web } from '../web.ts';

/** An agency's pages: its responses, policy and pledge. */
export const agencyPages = ({ voices, agencies, deletions }: Web) => {
  const at = (c: Context, root: string) => ({ voice: voiceOf(c, voices), root });
  return new Hono()
    .get('/a/:slug', async (c) => {
      const slug = slugIn(c);
      const gone = deletions.gone(slug);
      if (gone) return sendPage(c, deletedAgencyPage(voiceOf(c, voices), gone), 410);
      const { responses, listens, now } = await agencies.responses(slug);
      const view = { ...at(c, '../'), agency: responses.agency };
      const page = agencyPage(view, {
        shown: 'responses',
        card: view.voice.cards(view.root).responses(responses, now),
        others: listens ? ['policy', 'pledge'] : [],
        feeds: feedsOf(view, slug),
      });
      return sendPage(c, page);
    })
    .get('/a/:slug/policy', async (c) => {
      const policy = await agencies.policy(slugIn(c), c.req.query('version'));
      const view = { ...at(c, '../../'), agency: policy.agency };
      const page = agencyPage(view, {
        shown: 'policy',
        card: view.voice.cards(view.root).policy(policy),
        others: ['pledge', 'responses'],
        query: `&version=${policy.version}`,
      });
      return sendPage(c, page);
    })
    .get('/a/:slug/pledge', async (c) => {
      const pledge = await agencies.pledge(slugIn(c));
      const view = { ...at(c, '../../'), agency: pledge.agency };
      const page = agencyPage(view, {
        shown: 'pledge',
        card: view.voice.cards(view.root).pledge(pledge),
        others: ['policy', 'responses'],
      });
      return sendPage(c, page);
    })
    .get('/a/:slug/brand.css', (c) => styleSheet(brandStyle(agencies.brand(slugIn(c))))(c));
};
