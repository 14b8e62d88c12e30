import { type Context, Hono } from 'hono';
import { createSafeFetch } from '../adoption/safe-fetch.ts';
import { createSignIn } from '../auth/sign-in.ts';
import { createDeskEvents } from '../delivery/desk-events.ts';
import { invitationMail } from '../delivery/invitation.ts';
import type { EmbeddedFinder } from '../embed/snippets/find-embedded.ts';
import { baseOf } from '../http/own-address.ts';
import { fromOurPages } from '../http/same-origin.ts';
import { adoptionRoutes } from '../routes/desk/adoption.ts';
import { askingRoutes } from '../routes/desk/asking.ts';
import { counterRoutes } from '../routes/desk/counters.ts';
import { deletionRoutes } from '../routes/desk/deletion.ts';
import { digestRoutes } from '../routes/desk/digest.ts';
import { inboxRoutes } from '../routes/desk/inbox.ts';
import { insightsRoutes } from '../routes/desk/insights.ts';
import { createAttempts } from '../routes/desk/password-attempts.ts';
import { peopleRoutes } from '../routes/desk/people.ts';
import { signInRoutes } from '../routes/desk/sign-in.ts';
import { teamRoutes } from '../routes/desk/team.ts';
import { createGuard, ofAgency, under } from '../routes/guard.ts';
import { deskSnippetRoutes } from '../routes/public/snippets.ts';
import type { ActService } from '../services/act-on-suggestions.ts';
import { createAdoptionService } from '../services/adopt-posts.ts';
import type { ApplyService } from '../services/apply.ts';
import { createAskingService } from '../services/asking.ts';
import { createCounters } from '../services/counters.ts';
import { createDeletion } from '../services/deletion.ts';
import type { DigestChoices } from '../services/digest-choices.ts';
import { createFailedSignIns } from '../services/failed-sign-ins.ts';
import { createInbox } from '../services/inbox.ts';
import { createInsights } from '../services/insights.ts';
import { createInvitations, invitationDays } from '../services/invitations.ts';
import type { Runtime } from '../services/runtime.ts';
import { createSources } from '../services/sources.ts';
import { createStaff } from '../services/staff.ts';
import { createDrafts } from '../services/staff-drafts.ts';
import { createTeam } from '../services/team.ts';
import { createPresence } from '../state/presence.ts';
import type { ShuraOptions } from './options.ts';

export interface DeskOptions {
  readonly host: Pick<ShuraOptions, 'sendMail' | 'onSecurityEvent' | 'sso' | 'fetchPosts' | 'keepFile'>;
  readonly apply: ApplyService;
  readonly acting: ActService;
  /** Absent if the server sends no mail. */
  readonly digests: DigestChoices | undefined;
  /** Finds the subject of a snippet. Absent if no widgets are served. */
  readonly findEmbedded: EmbeddedFinder | undefined;
  readonly networkOf: (c: Context) => string;
  /** Counts refused sign-ins. */
  readonly onSignInRefused: (account: 'known' | 'unknown') => void;
  /** At least 32 random bytes, as text: seals staff sessions. */
  readonly secret: string;
  /** Key of the HMACs of networks that staff signed in from. */
  readonly networksKey: Buffer;
  readonly password: boolean;
  readonly secondFactor: boolean;
}

/** Wires the desk. */
export const createDesk = (runtime: Runtime, { host, apply, acting, digests, networkOf, ...options }: DeskOptions) => {
  const { store, polls, suggestions, clock, random, publicUrl, onError } = runtime;
  const { sendMail, sso, onSecurityEvent: tell = () => {} } = host;
  const { findEmbedded, password, secondFactor } = options;
  const signIn = createSignIn({ store, secret: options.secret, publicUrl, password, sso });
  const staff = createStaff({ store, clock, tell });
  const invitations = createInvitations({
    ...runtime,
    accounts: signIn,
    foundAgency: async (agency, by) => {
      await apply.foundAgency({ ...agency, origins: [] }, by);
    },
    passwords: password,
    tell,
  });
  const deletion = createDeletion(runtime, host.keepFile);
  const guard = createGuard({ signIn, store, secondFactor });
  const events = createDeskEvents(suggestions);
  const adopting = createAdoptionService(runtime);
  const sources = createSources(runtime, host.fetchPosts ?? createSafeFetch(), adopting);
  const failures = createFailedSignIns({
    ...{ ...runtime, tell, count: options.onSignInRefused },
    findPerson: signIn.findPerson,
  });
  const attempts = createAttempts(runtime, options.networksKey, failures);
  const link = (c: Context, token: string) => `${baseOf(c, publicUrl, 'api')}desk#join=${token}`;
  const mailInvitation =
    sendMail &&
    (async (to: string, link: string, slug: string): Promise<boolean> => {
      const agency = polls.agency(slug)?.name;
      if (!agency) return false;
      try {
        await sendMail(invitationMail({ to, link, agency, days: invitationDays, id: random(12).toString('hex') }));
        return true;
      } catch (error) {
        // The inviter gets the link instead.
        onError(error);
        return false;
      }
    });

  const routes = new Hono()
    .use('/auth/*', fromOurPages(publicUrl))
    .use('/desk/*', fromOurPages(publicUrl))
    // Ends event streams of a person who signs out or is removed.
    .use('/auth/sign-out', async (c, next) => {
      const leaving = await signIn.signedIn(c.req.raw.headers);
      await next();
      if (leaving) events.endOf(leaving.person.id);
    })
    .use('/desk/agencies/:agency/people/:person', async (c, next) => {
      await next();
      if (c.res.ok) events.endOf(c.req.param('person'));
    })
    .route('/', under('anyone', signInRoutes(runtime, { signIn, staff, guard, secondFactor, attempts, networkOf })))
    .route(
      '/',
      peopleRoutes(runtime, {
        ...{ guard, signIn, invitations, staff, ways: { password, sso }, link, mailInvitation },
        sendsDigests: digests !== undefined,
      }),
    )
    .route(
      ofAgency,
      inboxRoutes({
        ...{ guard, acting, events },
        inbox: createInbox(runtime),
        presence: createPresence(clock),
        drafts: createDrafts(runtime),
      }),
    )
    .route(ofAgency, teamRoutes(guard, createTeam(runtime)))
    .route(ofAgency, digestRoutes(guard, digests))
    .route(ofAgency, insightsRoutes(guard, createInsights(runtime)))
    .route(ofAgency, counterRoutes(guard, createCounters(runtime)))
    .route(ofAgency, adoptionRoutes(guard, adopting, sources))
    .route(ofAgency, deletionRoutes(guard, deletion))
    .route(ofAgency, askingRoutes(guard, createAskingService(runtime, apply)));

  if (findEmbedded) routes.route(ofAgency, deskSnippetRoutes(runtime, guard, findEmbedded));

  return { routes, invitations, link, endStreams: events.close };
};
