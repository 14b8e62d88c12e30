import { consultationSchema } from '@shura/contract';
import { slugIn } from '../../http/path.ts';
import { sendTo } from '../../http/representation.ts';
import { viewerBy } from '../../http/viewer.ts';
import { findConsultation } from '../../state/find.ts';
import { endpoint, forEveryone, notModified, routesOf } from '../endpoint.ts';
import type { Web } from '../web.ts';

/** Public data of consultations; with the admin token drafts too. */
export const consultationRoutes = (web: Web) => {
  const viewer = viewerBy(web.adminGate);

  return routesOf({
    'GET /consultations/:slug': endpoint({
      summary: 'Get a consultation',
      description: `${forEveryone} \`hashtags\` says, for each hashtag that ideas were adopted from, how many were published, acknowledged, answered and carried out, and the most working days that one of them has been owed an answer.`,
      answers: { 200: ['The consultation', consultationSchema], ...notModified },
      refuses: ['consultation-not-found', 'admin-only'],
      answer: ({ c }) => {
        const who = viewer(c);
        return sendTo(who, c, findConsultation(web, slugIn(c), who).consultation(web.clock()));
      },
    }),
  });
};
