import { type Context, Hono } from 'hono';
import type { SafeFetch } from '../adoption/index.ts';
import { derivedKey, type Keys } from '../auth/keys.ts';
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
import type { Acting } from '../services/act-on-suggestions.ts';
import { createAdopting } from '../services/adopt-posts.ts';
import type { ApplyService } from '../services/apply.ts';
import { createAsking } from '../services/asking.ts';
import { createCounters } from '../services/counters.ts';
import type { DeletionService } from '../services/deletion.ts';
import { createDrafts } from '../services/drafts.ts';
import { createFailedSignIns } from '../services/failed-sign-ins.ts';
import { createInbox } from '../services/inbox.ts';
import { createInsights } from '../services/insights.ts';
import type { Runtime } from '../services/runtime.ts';
import { createSources } from '../services/sources.ts';
import { createStaff } from '../services/staff.ts';
import { createPresence } from '../state/presence.ts';

export interface DeskOptions extends Runtime {
  readonly keys: Keys;
  readonly apply: ApplyService;
  readonly deletion: DeletionService;
  readonly acting: Acting;
  /** Finds what a snippet is about; none where no widgets are served. */
  readonly findEmbedded: EmbeddedFinder | undefined;
  /** How posts are asked for where they are. */
  readonly fetchPosts: SafeFetch;
  readonly networkOf: (c: Context) => string;
  readonly sendMail?: ((mail: Mail) => Promise<void>) | undefined;
  readonly onSecurityEvent?: ((event: SecurityEvent) => void) | undefined;
  /** Counts refused sign-ins. */
  readonly onSignInRefused: (account: 'known' | 'unknown') => void;
  readonly sso?: SingleSignOn | undefined;
  readonly password: boolean;
  readonly secondFactor: boolean;
}

/** What staff do, wired together. */
export const createDesk = (options: DeskOptions) => {
  const { store, polls, suggestions, apply, acting, deletion, rates, limits, clock, random } = options;
  const { networkOf, publicUrl, sendMail } = options;
  const tell = options.onSecurityEvent ?? (() => {});
  const signIn = createSignIn({
    store,
    secret: derivedKey(options.keys, 'staff sessions').toString('base64'),
    publicUrl,
    password: options.password,
    sso: options.sso,
  });
  const staff = createStaff({
    ...options,
    accounts: signIn,
    foundAgency: async (agency, by) => {
      await apply.foundAgency({ ...agency, origins: [] }, by);
    },
    passwords: options.password,
    isGuessable,
    tell,
  });
  const guard = createGuard({ signIn, store, secondFactor: options.secondFactor });
  const events = createDeskEvents(suggestions);
  const adopting = createAdopting(options);
  const sources = createSources({ ...options, knownAs: adopting.knownAs });
  const { signIns } = rates;
  const link = (c: Context, token: string) => `${baseOf(c, publicUrl, 'api')}desk#join=${token}`;

  const routes = new Hono()
    .use('/auth/*', fromOurPages(publicUrl))
    .use('/desk/*', fromOurPages(publicUrl))
    // Whoever leaves, or is let go, hears no more from then on.
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
          ...{ signIn, store, secondFactor: options.secondFactor, owes: guard.owes, onDone: staff.didToAccount },
          checkPassword: staff.checkPassword,
          attempts: createAttempts({
            ...{ store, clock },
            key: derivedKey(options.keys, 'staff networks'),
            here: limits('sign-in here', signIns),
            anywhere: limits('sign-in', { perMinute: 10 * signIns.perMinute, burst: 10 * signIns.burst }),
            network: limits('sign-in of network', rates.signInsOfNetwork),
            failures: createFailedSignIns({
              ...{ ...options, tell, count: options.onSignInRefused },
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
        ...{ guard, signIn, staff, polls, store, deletion },
        ways: { password: options.password, sso: options.sso },
        link,
        ...(sendMail && {
          mailInvitation: async (to, link, agency) => {
            const name = polls.agency(agency)?.name;
            if (!name) return false;
            const mail = invitationMail({ to, link, agency: name, id: random(12).toString('hex') });
            return sendMail(mail).then(
              () => true,
              (error: unknown) => {
                // The link is told to whoever invites instead.
                options.onError(error);
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
        insights: createInsights(options),
        inbox: createInbox(options),
        presence: createPresence(clock),
        drafts: createDrafts(options),
      }),
    )
    .route(ofAgency, counterRoutes({ guard, counters: createCounters(options) }))
    .route(ofAgency, adoptionRoutes({ guard, adopting, sources }))
    .route(ofAgency, deletionRoutes({ guard, deletion, store }))
    .route(ofAgency, askingRoutes({ guard, asking: createAsking(options) }));

  if (options.findEmbedded) {
    routes.route(ofAgency, deskSnippetRoutes({ guard, find: options.findEmbedded, publicUrl }));
  }

  return { routes, staff, link, endStreams: events.close };
};
