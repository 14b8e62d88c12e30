import { passkey } from '@better-auth/passkey';
import { limits } from '@shura/contract';
import { APIError, type BetterAuthOptions, betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { symmetricDecrypt } from 'better-auth/crypto';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { mountOf } from '../model/mount.ts';
import { authorizationParams, discoveryUrl, personOf } from './oidc.ts';
import { authPath, type Person, type SignedIn, type SignInOptions, sessionLife, ssoProvider } from './sessions.ts';
import { stepOf } from './totp-step.ts';

const refused = (code: string) => APIError.from('UNAUTHORIZED', { code, message: 'Refused' });

/** A passkey counts as two factors, so user verification is required (WebAuthn, the UV flag). */
const verified = (userVerified: boolean | undefined): void => {
  if (userVerified !== true) throw refused('AUTHENTICATION_FAILED');
};

/** A server-only endpoint: returns the id of the person who has entered a password but no code yet. */
const challengedPlugin = {
  id: 'shura',
  endpoints: {
    challenged: createAuthEndpoint.serverOnly({ method: 'GET', requireHeaders: true }, async (ctx) => {
      const cookie = ctx.context.createAuthCookie('two_factor');
      const challenge = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
      const found = challenge ? await ctx.context.internalAdapter.findVerificationValue(challenge) : null;
      return found?.value;
    }),
  },
};

type Context = NonNullable<Parameters<NonNullable<SessionHook>>[1]>;
type SessionHook = NonNullable<
  NonNullable<NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['session']>['create']>['before']
>;

/** Configures better-auth: passwords with a second factor, passkeys, OpenID Connect. */
const configured = ({ store, publicUrl, sso, secret, password }: SignInOptions) => {
  const secure = publicUrl?.startsWith('https:') ?? false;

  /** Throws if the TOTP code of a new session was accepted before (ASVS 5.0 6.5.1). */
  const acceptOnce = async (person: string, { context, body }: Context): Promise<void> => {
    const where = [{ field: 'userId', value: person }];
    const factor = await context.adapter.findOne<{ secret: string }>({ model: 'twoFactor', where });
    const secret = factor && (await symmetricDecrypt({ key: context.secretConfig, data: factor.secret }));
    const step = secret ? stepOf(String((body as { code?: unknown }).code), secret, Date.now()) : undefined;
    if (step === undefined || !(await store.acceptStep(person, step))) throw refused('INVALID_CODE');
  };

  return {
    appName: 'Shura',
    database: store.accounts,
    secret,
    basePath: mountOf(publicUrl) + authPath,
    ...(publicUrl !== undefined && { baseURL: new URL(publicUrl).origin }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Rate limits and origins are checked before requests arrive here.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: password,
      disableSignUp: true,
      minPasswordLength: limits.passwordMin,
      maxPasswordLength: limits.passwordMax,
    },
    session: {
      expiresIn: sessionLife.absolute / 1000,
      // The absolute lifetime is fixed. `signedIn` in `sign-in.ts` checks the idle timeout.
      disableSessionRefresh: true,
      // Each route checks whether it needs a fresh sign-in.
      freshAge: 0,
      additionalFields: { method: { type: 'string', required: false, input: false } },
    },
    // An account of the provider is linked by an e-mail address that the provider has verified.
    account: { encryptOAuthTokens: true, accountLinking: { requireLocalEmailVerified: false } },
    advanced: {
      // `__Host-`: bound to this host, path `/` and https (RFC 6265bis, section 4.1.3.2).
      cookiePrefix: secure ? '__Host-shura' : 'shura',
      useSecureCookies: false,
      defaultCookieAttributes: { secure },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            // A former member gets the same refusal as an unknown person.
            if ((await store.rolesOf(session.userId)).length === 0) {
              throw refused('INVALID_EMAIL_OR_PASSWORD');
            }
            if (context?.path === '/two-factor/verify-totp') await acceptOnce(session.userId, context);
            // A password change replaces the session. The new session keeps the method, and so the strength, of the old
            // one.
            const before: unknown = context?.context.session?.session['method'];
            const method = context?.path === '/change-password' ? before : context?.path;
            return { data: { ...session, method } };
          },
        },
      },
      account: {
        create: {
          // Another person may have registered an unverified address before its owner. That person's ways to sign in
          // are removed.
          before: async ({ providerId, userId }, context) => {
            if (providerId !== ssoProvider) return;
            const user = await context?.context.internalAdapter.findUserById(userId);
            if (user && !user.emailVerified) await store.dropWaysIn(userId);
          },
        },
      },
    },
    plugins: [
      twoFactor({ issuer: 'Shura' }),
      challengedPlugin,
      passkey({
        rpName: 'Shura',
        ...(publicUrl !== undefined && { rpID: new URL(publicUrl).hostname }),
        authenticatorSelection: { userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) => verified(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification }) => verified(verification.authenticationInfo.userVerified),
        },
      }),
      ...(sso
        ? [
            genericOAuth({
              config: [
                {
                  providerId: ssoProvider,
                  name: sso.name,
                  clientId: sso.clientId,
                  clientSecret: sso.clientSecret,
                  discoveryUrl: discoveryUrl(sso),
                  authorizationUrlParams: authorizationParams(sso),
                  getUserInfo: (tokens) => personOf(tokens, sso),
                  scopes: ['openid', 'email', 'profile'],
                  requireIdTokenVerification: true,
                  disableSignUp: true,
                },
              ],
            }),
          ]
        : []),
    ],
  } satisfies BetterAuthOptions;
};

/** The options, for tests. The type is widened, because the inferred type cannot be named outside this file. */
export const authOptions = (options: SignInOptions): BetterAuthOptions => configured(options);

/** Opens better-auth on the store's tables. */
export const openBetterAuth = async (options: SignInOptions) => {
  const auth = betterAuth(configured(options));
  const { internalAdapter, password } = await auth.$context;

  return {
    handle: (request: Request): Promise<Response> => auth.handler(request),

    async signedIn(headers: Headers): Promise<SignedIn | undefined> {
      const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
      if (!found) return undefined;
      const { id, name, email, twoFactorEnabled } = found.user;
      const { method, id: session, createdAt, updatedAt } = found.session;
      return {
        person: { id, name, email },
        strong: isStrong(method, twoFactorEnabled ?? false),
        secondFactor: twoFactorEnabled ?? false,
        session: { id: session, began: createdAt.getTime(), used: updatedAt.getTime() },
      };
    },

    challenged: async (headers: Headers): Promise<string | undefined> => auth.api.challenged({ headers }),

    async findPerson(email: string): Promise<(Person & { readonly proven: boolean }) | undefined> {
      const found = await internalAdapter.findUserByEmail(email);
      return found ? { ...found.user, proven: found.user.emailVerified } : undefined;
    },

    hashOf: (chosen: string): Promise<string> => password.hash(chosen),
  };
};

/** A code counts only while the account still has a second factor. */
const isStrong = (method: unknown, secondFactor: boolean): boolean =>
  method === '/passkey/verify-authentication' ||
  method === '/callback/:id' ||
  (secondFactor && (method === '/two-factor/verify-totp' || method === '/two-factor/verify-backup-code'));
