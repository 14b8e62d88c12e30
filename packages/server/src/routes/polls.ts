import { limits, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import type { Staff } from '../auth/admin.ts';
import { open, personal } from '../http/headers.ts';
import { sendPublic } from '../http/representation.ts';
import type { LivePoll, Polls } from '../services/polls.ts';
import { Refusal } from '../services/refusal.ts';
import { mayFind, maySeeResults, stateOf, type Viewer } from '../visibility/visibility.ts';

export interface PollRoutesOptions {
  readonly polls: Polls;
  readonly staff: (authorization: string | undefined) => Staff;
  readonly clock: () => number;
}

/** What everyone may read of polls; staff, with the admin token, read drafts and unpublished results too. */
export const pollRoutes = ({ polls, staff, clock }: PollRoutesOptions) => {
  const viewer = (c: Context): Viewer => {
    const authorization = staff(c.req.header('authorization'));
    if (authorization === 'refused') throw new Refusal(problemTypes.adminOnly);
    return authorization === 'admin' ? 'staff' : 'public';
  };
  const find = (slug: string, viewer: Viewer): LivePoll | undefined => {
    const poll = polls.find(slug);
    return poll && mayFind(stateOf(poll.stored, clock()), viewer) ? poll : undefined;
  };
  const found = (slug: string, viewer: Viewer): LivePoll => {
    const poll = find(slug, viewer);
    if (!poll) throw new Refusal(problemTypes.pollNotFound);
    return poll;
  };
  const sendPrivate = (json: string) =>
    new Response(json, { headers: { ...personal, 'content-type': 'application/json' } });

  return new Hono()
    .get('/polls', (c) => {
      const slugs = new Set(c.req.queries('slug') ?? []);
      if (slugs.size === 0 || slugs.size > limits.slugsPerRequest) {
        throw new Refusal(problemTypes.invalidRequest, {
          errors: [{ field: 'slug', code: slugs.size === 0 ? 'missing' : 'too-many' }],
        });
      }
      const known = [...slugs].flatMap((slug) => find(slug, 'public') ?? []);
      const json = `{"polls":[${known.map((poll) => poll.poll(clock()).json).join()}]}`;
      return new Response(json, {
        headers: { ...open, 'content-type': 'application/json', 'cache-control': 'public, max-age=0, s-maxage=1' },
      });
    })
    .get('/polls/:slug', (c) => {
      const who = viewer(c);
      const representation = found(c.req.param('slug'), who).poll(clock());
      return who === 'staff' ? sendPrivate(representation.json) : sendPublic(c, representation);
    })
    .get('/polls/:slug/results', (c) => {
      const who = viewer(c);
      const poll = found(c.req.param('slug'), who);
      if (!maySeeResults(poll.stored, stateOf(poll.stored, clock()), who)) {
        throw new Refusal(problemTypes.resultsHidden);
      }
      return who === 'staff' ? sendPrivate(poll.results().json) : sendPublic(c, poll.results());
    });
};
