import {
  actedSchema,
  deskActsSchema,
  deskSuggestionSchema,
  draftAboutSchema,
  draftSchema,
  draftsSchema,
  inboxQuerySchema,
  inboxSchema,
  limits,
  mayAs,
  presenceSchema,
  presentSchema,
  problemTypes,
  roleOfAct,
  saveDraftSchema,
} from '@shura/contract';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { DeskEvents } from '../../delivery/desk-events.ts';
import { invalid, Refusal } from '../../model/refusal.ts';
import type { ActService } from '../../services/act-on-suggestions.ts';
import type { InboxReading } from '../../services/inbox.ts';
import type { Drafts } from '../../services/staff-drafts.ts';
import type { Presence } from '../../state/presence.ts';
import { routesOf } from '../endpoint.ts';
import type { Guard } from '../guard.ts';

export interface InboxRoutesOptions {
  readonly guard: Guard;
  readonly inbox: InboxReading;
  readonly acting: ActService;
  readonly presence: Presence;
  readonly drafts: Drafts;
  readonly events: DeskEvents;
}

/** Routes of the inbox: its list, acts of staff on suggestions, presence and drafts. */
export const inboxRoutes = ({ guard, inbox, acting, presence, drafts, events }: InboxRoutesOptions) =>
  routesOf({
    'GET /suggestions': guard.member('viewer', {
      summary: 'List the inbox',
      description: 'The longest waiting first.',
      takes: { query: inboxQuerySchema },
      answers: { 200: ['A page of the inbox', inboxSchema] },
      refuses: ['invalid-request'],
      answer: ({ agency, person, query }) => inbox.page(agency, query, person.id),
    }),
    'GET /suggestions/:reference': guard.member('viewer', {
      summary: 'Get a suggestion as staff',
      answers: { 200: ['The suggestion', deskSuggestionSchema] },
      refuses: ['suggestion-not-found'],
      answer: ({ c, agency, person }) => inbox.one(agency, c.req.param('reference') ?? '', person.id),
    }),
    'POST /acts': guard.member('moderator', {
      summary: 'Act on suggestions as staff',
      description:
        'The act applies to all named suggestions or to none. The contract names the role that each act needs.',
      takes: { body: deskActsSchema, maxBytes: limits.applyBody },
      answers: { 200: ['The new state of each suggestion', actedSchema] },
      refuses: ['act-refused', 'second-person-needed', 'stale-suggestion'],
      answer: ({ agency, person, role, body }) => {
        if (!mayAs(role, roleOfAct[body.act.kind])) throw new Refusal(problemTypes.roleMissing);
        return acting.act(body, { by: person.id, agency });
      },
    }),
    'POST /presence': guard.member('viewer', {
      summary: 'Report the open suggestion',
      takes: { body: presenceSchema },
      answers: { 200: ['Colleagues who have it open', presentSchema] },
      refuses: ['suggestion-not-found'],
      answer: async ({ agency, person, body: { reference } }) => {
        await inbox.one(agency, reference, person.id);
        return { others: presence.touch(reference, person) };
      },
    }),
    'GET /drafts': guard.member('viewer', {
      summary: 'List drafts',
      answers: { 200: ['The drafts, newest first', draftsSchema] },
      answer: async ({ agency }) => ({ drafts: await drafts.all(agency) }),
    }),
    'PUT /drafts/:about': guard.member('moderator', {
      summary: 'Save a draft',
      takes: { body: saveDraftSchema, maxBytes: 4 * limits.draft },
      answers: { 200: ['The saved draft', draftSchema] },
      refuses: ['changed-meanwhile'],
      answer: ({ c, agency, person, body: { content, seen } }) =>
        drafts.save({ agency, about: aboutOf(c), content, by: person.id }, seen),
    }),
    'DELETE /drafts/:about': guard.member('moderator', {
      summary: 'Delete a draft',
      answers: { 204: ['The draft was deleted'] },
      refuses: ['invalid-request', 'draft-not-found', 'cross-site'],
      answer: ({ c, agency }) => drafts.drop(agency, aboutOf(c)),
    }),
    'GET /events': guard.member('viewer', {
      summary: 'Stream changes',
      description:
        'An event stream: `event: changed`, with the number of suggestions changed since the last event as `data:`.',
      answers: { 200: ['text/event-stream'] },
      refuses: ['too-many-requests', 'busy'],
      answer: ({ c, headers, agency, person }) =>
        // A HEAD response has no body: the stream would never be read or cancelled.
        new Response(c.req.method === 'HEAD' ? null : events.open(agency, person.id), {
          headers: {
            ...headers,
            'content-type': 'text/event-stream',
            'x-accel-buffering': 'no',
            connection: 'close',
          },
        }),
    }),
  });

const aboutOf = (c: Context): string => {
  const about = v.safeParse(draftAboutSchema, c.req.param('about'));
  if (about.success) return about.output;
  throw invalid('about');
};
