import { type Context, Hono } from 'hono';
import type { SafeFetch } from '../adoption/index.ts';
import type { SingleSignOn } from '../auth/oidc.ts';
import { isGuessable } from '../auth/passwords.ts';
import { createSignIn } from '../auth/sign-in.ts';
import { createDeskEvents } from '../delivery/desk-events.ts';
import { invitationMail } from '../delivery/invitation.ts';
import type { Mail } from '../delivery/mailer.ts';
import type { EmbeddedFinder } from '../embed/snippets/find-embedded.ts';
import { baseOf } from '../http/own-address.ts';
import { fromOurPages } from '../http/same-origin.ts';
import type { SecurityEvent } from '../model/security-event.ts';
import { adoptionRoutes } from '../routes/desk/adoption.ts';
import { askingRoutes } from '../routes/desk/asking.ts';
import { counterRoutes } from '../routes/desk/counters.ts';
import { deletionRoutes } from '../routes/desk/deletion.ts';
import { inboxRoutes } from '../routes/desk/inbox.ts';
import { createAttempts } from '../routes/desk/password-attempts.ts';
import { peopleRoutes } from '../routes/desk/people.ts';
import { signInRoutes } from '../routes/desk/sign-in.ts';
import { createGuard, ofAgency, under } from '../routes/guard.ts';
import { deskSnippetRoutes } from '../routes/public/snippets.ts';
import type { ActService } from '../services/act-on-suggestions.ts';
import { createAdoptionService } from '../services/adopt-posts.ts';
import type { ApplyService } from '../services/apply.ts';
import { createAskingService } from '../services/asking.ts';
import { createCounters } from '../services/counters.ts';
import { createDeletion, type KeepFile } from '../services/deletion.ts';
import { createFailedSignIns } from '../services/failed-sign-ins.ts';
import { createInbox } from '../services/inbox.ts';
import { createInsights } from '../services/insights.ts';
import type { Runtime } from '../services/runtime.ts';
import { createSources } from '../services/sources.ts';
import { createStaff } from '../services/staff.ts';
import { createDrafts } from '../services/staff-drafts.ts';
import { createPresence } from '../state/presence.ts';

export interface DeskOptions {
  readonly apply: ApplyService;
  readonly acting: ActService;
  /** Finds the subject of a snippet. Absent if no widgets are served. */
  readonly findEmbedded: EmbeddedFinder | undefined;
  /** Fetches posts from their platforms. */
  readonly fetchPosts: SafeFetch;
  readonly networkOf: (c: Context) => string;
  readonly sendMail: ((mail: Mail) => Promise<void>) | undefined;
  readonly onSecurityEvent: ((event: SecurityEvent) => void) | undefined;
  /** Counts refused sign-ins. */
  readonly onSignInRefused: (account: 'known' | 'unknown') => void;
  readonly sso: SingleSignOn | undefined;
  /** At least 32 random bytes, as text: seals staff sessions. */
  readonly secret: string;
  /** Key of the HMACs of networks that staff signed in from. */
  readonly networksKey: Buffer;
  /** Saves exports of deleted agencies. Without it no agency can be deleted. */
  readonly keepFile: KeepFile | undefined;
  readonly password: boolean;
  readonly secondFactor: boolean;
}

/** Wires the desk. */
export const createDesk = (runtime: Runtime, options: DeskOptions) => {
  const { store, polls, suggestions, deletions, rates, limits, clock, random, publicUrl, onError } = runtime;
  const { apply, acting, networkOf, sendMail, sso, password, secondFactor } = options;
  const tell = options.onSecurityEvent ?? (() => {});
  const signIn = createSignIn({ store, secret: options.secret, publicUrl, password, sso });
  const staff = createStaff({
    ...runtime,
    accounts: signIn,
    foundAgency: async (agency, by) => {
      await apply.foundAgency({ ...agency, origins: [] }, by);
    },
    passwords: password,
    isGuessable,
    tell,
  });
  const deletion = createDeletion(runtime, options.keepFile);
  const guard = createGuard({ signIn, store, secondFactor });
  const events = createDeskEvents(suggestions);
  const adopting = createAdoptionService(runtime);
  const sources = createSources({ ...runtime, fetchPosts: options.fetchPosts, knownAs: adopting.knownAs });
  const { signIns } = rates;
  const link = (c: Context, token: string) => `${baseOf(c, publicUrl, 'api')}desk#join=${token}`;

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
    .route(
      '/',
      under(
        'anyone',
        signInRoutes({
          ...{ signIn, store, secondFactor, owes: guard.owes, onDone: staff.didToAccount },
          checkPassword: staff.checkPassword,
          attempts: createAttempts({
            ...{ store, clock },
            key: options.networksKey,
            here: limits('sign-in here', signIns),
            anywhere: limits('sign-in', { perMinute: 10 * signIns.perMinute, burst: 10 * signIns.burst }),
            network: limits('sign-in of network', rates.signInsOfNetwork),
            failures: createFailedSignIns({
              ...{ ...runtime, tell, count: options.onSignInRefused },
              findPerson: signIn.findPerson,
            }),
          }),
          networkOf,
          publicUrl,
        }),
      ),
    )
    .route(
      '/',
      peopleRoutes({
        ...{ guard, signIn, staff, polls, store, deletions },
        ways: { password, sso },
        link,
        ...(sendMail && {
          mailInvitation: async (to, link, agency) => {
            const name = polls.agency(agency)?.name;
            if (!name) return false;
            const mail = invitationMail({ to, link, agency: name, id: random(12).toString('hex') });
            return sendMail(mail).then(
              () => true,
              (error: unknown) => {
                // On failure the inviter gets the link instead.
                onError(error);
                return false;
              },
            );
          },
        }),
      }),
    )
    .route(
      ofAgency,
      inboxRoutes({
        ...{ guard, acting, events },
        insights: createInsights(runtime),
        inbox: createInbox(runtime),
        presence: createPresence(clock),
        drafts: createDrafts(runtime),
      }),
    )
    .route(ofAgency, counterRoutes({ guard, counters: createCounters(runtime) }))
    .route(ofAgency, adoptionRoutes({ guard, adopting, sources }))
    .route(ofAgency, deletionRoutes({ guard, deletion, store }))
    .route(ofAgency, askingRoutes({ guard, asking: createAskingService(runtime, apply) }));

  if (options.findEmbedded) {
    routes.route(ofAgency, deskSnippetRoutes({ guard, find: options.findEmbedded, publicUrl }));
  }

  return { routes, staff, link, endStreams: events.close };
};
