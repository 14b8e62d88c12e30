import {
  actedSchema,
  deskActsSchema,
  deskSuggestionSchema,
  draftAboutSchema,
  draftSchema,
  draftsSchema,
  inboxQuerySchema,
  inboxSchema,
  insightsQuerySchema,
  insightsSchema,
  limits,
  mayAs,
  presenceSchema,
  presentSchema,
  problemTypes,
  roleOfAct,
  saveDraftSchema,
} from '@shura/contract';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { DeskEvents } from '../../delivery/desk-events.ts';
import { personal } from '../../http/headers.ts';
import { readJson } from '../../http/read-json.ts';
import { readQuery } from '../../http/read-query.ts';
import type { Acting } from '../../services/act-on-suggestions.ts';
import type { Drafts } from '../../services/drafts.ts';
import type { InboxReading } from '../../services/inbox.ts';
import type { InsightsService } from '../../services/insights.ts';
import type { Presence } from '../../services/presence.ts';
import { Refusal } from '../../services/refusal.ts';
import type { Guard } from '../guard.ts';

export interface InboxRoutesOptions {
  readonly guard: Guard;
  readonly inbox: InboxReading;
  readonly insights: InsightsService;
  readonly acting: Acting;
  readonly presence: Presence;
  readonly drafts: Drafts;
  readonly events: DeskEvents;
}

const at = '/desk/agencies/:agency';

/** Who is waiting, and what staff do about it. */
export const inboxRoutes = ({ guard, inbox, insights, acting, presence, drafts, events }: InboxRoutesOptions) =>
  new Hono()
    .get(
      `${at}/suggestions`,
      guard.member(
        'viewer',
        {
          summary: 'The inbox',
          description: 'Who has waited longest is first.',
          takes: { query: Object.keys(inboxQuerySchema.entries) },
          answers: { 200: ['One page of it', inboxSchema] },
          refuses: ['invalid-request'],
        },
        async (c, { agency, person }) =>
          c.json(await inbox.page(agency, readQuery(c, inboxQuerySchema), person.id), 200, personal),
      ),
    )
    .get(
      `${at}/insights`,
      guard.member(
        'viewer',
        {
          summary: 'What suggestions come to',
          takes: { query: ['consultation'] },
          answers: { 200: ['Counts and distributions', insightsSchema] },
          refuses: ['invalid-request'],
        },
        async (c, { agency }) =>
          c.json(await insights(agency, readQuery(c, insightsQuerySchema).consultation), 200, personal),
      ),
    )
    .get(
      `${at}/suggestions/:reference`,
      guard.member(
        'viewer',
        {
          summary: 'One suggestion as staff see it',
          answers: { 200: ['The suggestion', deskSuggestionSchema] },
          refuses: ['suggestion-not-found'],
        },
        async (c, { agency, person }) =>
          c.json(await inbox.one(agency, c.req.param('reference') ?? '', person.id), 200, personal),
      ),
    )
    .post(
      `${at}/acts`,
      guard.member(
        'moderator',
        {
          summary: 'Act on suggestions as staff',
          description: 'One act on one or many, on all of them or on none; which role each takes is in the contract.',
          takes: { body: deskActsSchema },
          answers: { 200: ['How they stand now', actedSchema] },
          refuses: ['act-refused', 'stale-suggestion'],
        },
        async (c, { agency, person, role }) => {
          const acts = await readJson(c, deskActsSchema, limits.applyBody);
          if (!mayAs(role, roleOfAct[acts.act.kind])) throw new Refusal(problemTypes.roleMissing);
          return c.json(await acting.act(acts, { by: person.id, agency }), 200, personal);
        },
      ),
    )
    .post(
      `${at}/presence`,
      guard.member(
        'viewer',
        {
          summary: 'Say what one has open',
          takes: { body: presenceSchema },
          answers: { 200: ['Who else has it open', presentSchema] },
          refuses: ['suggestion-not-found'],
        },
        async (c, { agency, person }) => {
          const { reference } = await readJson(c, presenceSchema, limits.draft);
          await inbox.one(agency, reference, person.id);
          return c.json({ others: presence.has(reference, person) }, 200, personal);
        },
      ),
    )
    .get(
      `${at}/drafts`,
      guard.member(
        'viewer',
        { summary: 'What is being written', answers: { 200: ['Drafts, the newest first', draftsSchema] }, refuses: [] },
        async (c, { agency }) => c.json({ drafts: await drafts.all(agency) }, 200, personal),
      ),
    )
    .put(
      `${at}/drafts/:about`,
      guard.member(
        'moderator',
        {
          summary: 'Keep what is being written',
          takes: { body: saveDraftSchema },
          answers: { 200: ['As it is kept', draftSchema] },
          refuses: ['changed-meanwhile'],
        },
        async (c, { agency, person }) => {
          const about = aboutOf(c);
          const { content, seen } = await readJson(c, saveDraftSchema, 4 * limits.draft);
          return c.json(await drafts.save({ agency, about, content, by: person.id }, seen), 200, personal);
        },
      ),
    )
    .delete(
      `${at}/drafts/:about`,
      guard.member(
        'moderator',
        {
          summary: 'Throw a draft away',
          answers: { 204: ['It is gone'] },
          refuses: ['invalid-request', 'draft-not-found', 'cross-site'],
        },
        async (c, { agency }) => {
          await drafts.drop(agency, aboutOf(c));
          return c.body(null, 204, personal);
        },
      ),
    )
    .get(
      `${at}/events`,
      guard.member(
        'viewer',
        {
          summary: 'That something has changed',
          description: 'An event stream: `event: changed`, `data:` how many suggestions changed since the last one.',
          answers: { 200: ['text/event-stream'] },
          refuses: ['too-many-requests', 'busy'],
        },
        (c, { agency, person }) =>
          // A HEAD has no body: nobody would ever read or cancel the stream.
          new Response(c.req.method === 'HEAD' ? null : events.open(agency, person.id), {
            headers: {
              ...personal,
              'content-type': 'text/event-stream',
              'x-accel-buffering': 'no',
              connection: 'close',
            },
          }),
      ),
    );

const aboutOf = (c: Context): string => {
  const about = v.safeParse(draftAboutSchema, c.req.param('about'));
  if (about.success) return about.output;
  throw new Refusal(problemTypes.invalidRequest, { errors: [{ field: 'about', code: 'wrong-value' }] });
};
