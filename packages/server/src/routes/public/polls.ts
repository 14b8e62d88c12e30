import { pollSchema, pollsSchema, problemTypes, resultsSchema } from '@shura/contract';
import { slugIn } from '../../http/path.ts';
import { readSlugs } from '../../http/read-slugs.ts';
import { sendPublic, sendTo } from '../../http/representation.ts';
import { viewerBy } from '../../http/viewer.ts';
import { Refusal } from '../../model/refusal.ts';
import { rememberedJson } from '../../model/representation.ts';
import { mayFind, maySeeResults } from '../../rules/visibility.ts';
import { findPoll } from '../../state/find.ts';
import { endpoint, forEveryone, notModified, routesOf } from '../endpoint.ts';
import type { Web } from '../web.ts';

/** Public data of polls; with the admin token drafts and unpublished results too. */
export const pollRoutes = (web: Web) => {
  const { polls, adminGate, clock } = web;
  const viewer = viewerBy(adminGate);
  // Visitors of one page request the same set of polls.
  const several = rememberedJson<string>();

  return routesOf({
    'GET /polls': endpoint({
      summary: 'Get several polls',
      takes: { slugs: true },
      answers: { 200: ['The existing polls, in the requested order', pollsSchema], 304: ['No poll has changed'] },
      refuses: ['invalid-request'],
      answer: ({ c }) => {
        const now = clock();
        const known = readSlugs(c)
          .flatMap((slug) => polls.find(slug) ?? [])
          .flatMap((poll) => (mayFind(poll.state(now), 'public') ? poll.poll(now) : []));
        const etags = known.map(({ etag }) => etag).join();
        return sendPublic(
          c,
          several(etags, () => `{"polls":[${known.map(({ json }) => json).join()}]}`),
        );
      },
    }),
    'GET /polls/:slug': endpoint({
      summary: 'Get a poll',
      description: forEveryone,
      answers: { 200: ['The poll', pollSchema], ...notModified },
      refuses: ['poll-not-found', 'admin-only'],
      answer: ({ c }) => {
        const who = viewer(c);
        return sendTo(who, c, findPoll(web, slugIn(c), who).poll(clock()));
      },
    }),
    'GET /polls/:slug/results': endpoint({
      summary: 'Get the results of a poll',
      description:
        'Only while they are public. With the admin token, the results of unsealed polls are available earlier.',
      answers: { 200: ['The tallies', resultsSchema], ...notModified },
      refuses: ['poll-not-found', 'results-hidden', 'admin-only'],
      answer: ({ c }) => {
        const who = viewer(c);
        const poll = findPoll(web, slugIn(c), who);
        if (!maySeeResults(poll.stored, poll.state(clock()), who)) throw new Refusal(problemTypes.resultsHidden);
        return sendTo(who, c, poll.results(who, clock()));
      },
    }),
  });
};
