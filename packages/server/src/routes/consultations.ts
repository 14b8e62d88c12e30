import { consultationSchema, problemTypes } from '@shura/contract';
import { slugIn } from '../http/path.ts';
import { sendPrivate, sendPublic } from '../http/representation.ts';
import { viewerBy } from '../http/viewer.ts';
import { Refusal } from '../services/refusal.ts';
import { mayFind } from '../visibility/visibility.ts';
import { endpoint, forEveryone, notModified, routesOf } from './endpoint.ts';
import type { Web } from './web.ts';

/** What everyone may read of consultations; staff, with the admin token, read drafts too. */
export const consultationRoutes = ({ consultations, staff, clock }: Web) => {
  const viewer = viewerBy(staff);

  return routesOf({
    'GET /consultations/:slug': endpoint({
      summary: 'A consultation',
      description: forEveryone,
      answers: { 200: ['The consultation', consultationSchema], ...notModified },
      refuses: ['consultation-not-found', 'admin-only'],
      answer: ({ c }) => {
        const [who, now] = [viewer(c), clock()];
        const found = consultations.find(slugIn(c));
        if (!found || !mayFind(found.state(now), who)) throw new Refusal(problemTypes.consultationNotFound);
        const representation = found.consultation(now);
        return who === 'staff' ? sendPrivate(representation.json) : sendPublic(c, representation);
      },
    }),
  });
};
