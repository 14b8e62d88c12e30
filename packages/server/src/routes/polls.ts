import { limits, pollSchema, pollsSchema, problemTypes, resultsSchema } from '@shura/contract';
import { Hono } from 'hono';
import type { Staff } from '../auth/admin.ts';
import { open } from '../http/headers.ts';
import { slugIn } from '../http/path.ts';
import { sendPrivate, sendPublic } from '../http/representation.ts';
import { viewerBy } from '../http/viewer.ts';
import type { LivePoll, Polls } from '../services/polls.ts';
import { Refusal } from '../services/refusal.ts';
import { mayFind, maySeeResults, type Viewer } from '../visibility/visibility.ts';
import { described } from './described.ts';

export interface PollRoutesOptions {
  readonly polls: Polls;
  readonly staff: (authorization: string | undefined) => Staff;
  readonly clock: () => number;
}

/** What everyone may read of polls; staff, with the admin token, read drafts and unpublished results too. */
export const pollRoutes = ({ polls, staff, clock }: PollRoutesOptions) => {
  const viewer = viewerBy(staff);
  const find = (slug: string, viewer: Viewer): LivePoll | undefined => {
    const poll = polls.find(slug);
    return poll && mayFind(poll.state(clock()), viewer) ? poll : undefined;
  };
  const found = (slug: string, viewer: Viewer): LivePoll => {
    const poll = find(slug, viewer);
    if (!poll) throw new Refusal(problemTypes.pollNotFound);
    return poll;
  };

  return new Hono()
    .get(
      '/polls',
      described(
        {
          summary: 'Several polls at once',
          takes: { slugs: true },
          answers: { 200: ['The polls that exist, in the order asked for', pollsSchema] },
          refuses: ['invalid-request'],
        },
        (c) => {
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
        },
      ),
    )
    .get(
      '/polls/:slug',
      described(
        {
          summary: 'A poll',
          description: 'The same bytes for everyone who asks.',
          answers: { 200: ['The poll', pollSchema], 304: ['It has not changed'] },
          refuses: ['poll-not-found'],
        },
        (c) => {
          const who = viewer(c);
          const representation = found(slugIn(c), who).poll(clock());
          return who === 'staff' ? sendPrivate(representation.json) : sendPublic(c, representation);
        },
      ),
    )
    .get(
      '/polls/:slug/results',
      described(
        {
          summary: 'Results of a poll',
          description:
            'Only while they are public to all. With the admin token, staff see those of unsealed polls earlier.',
          answers: { 200: ['The tallies', resultsSchema], 304: ['They have not changed'] },
          refuses: ['poll-not-found', 'results-hidden'],
        },
        (c) => {
          const who = viewer(c);
          const poll = found(slugIn(c), who);
          if (!maySeeResults(poll.stored, poll.state(clock()), who)) {
            throw new Refusal(problemTypes.resultsHidden);
          }
          return who === 'staff' ? sendPrivate(poll.results().json) : sendPublic(c, poll.results());
        },
      ),
    );
};
