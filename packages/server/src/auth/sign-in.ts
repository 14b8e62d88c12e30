import { passkey } from '@better-auth/passkey';
import { limits } from '@shura/contract';
import { APIError, type BetterAuthOptions, betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { StaffStore } from '../staff-store.ts';

/** An OpenID Connect provider that knows the staff. */
export interface SingleSignOn {
  /** What staff call it, on the button. */
  readonly name: string;
  /** Its address, below which `.well-known/openid-configuration` is. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface SignInOptions {
  readonly store: Pick<StaffStore, 'accounts' | 'rolesOf' | 'dropWaysIn'>;
  /** At least 32 random bytes, as text: seals cookies, and codes at rest. */
  readonly secret: string;
  readonly publicUrl?: string | undefined;
  /** Whether people may sign in with a password. */
  readonly password: boolean;
  readonly sso?: SingleSignOn | undefined;
}

/** Who sent a request. */
export interface SignedIn {
  readonly person: Person;
  /** Signed in with a passkey, a code as well as the password, or by the provider; a password alone is not strong. */
  readonly strong: boolean;
  readonly secondFactor: boolean;
}
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export const ssoProvider = 'sso';
export const authPath = '/api/v1/auth';
const [hour, day] = [3_600, 86_400];

/** What better-auth is to do: passwords with a second factor, passkeys, OpenID Connect. */
const configured = ({ store, publicUrl, sso, secret, password }: SignInOptions) => {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return {
    appName: 'Shura',
    database: store.accounts,
    secret,
    basePath: authPath,
    ...(publicUrl !== undefined && { baseURL: new URL(publicUrl).origin }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Requests are counted, and where they come from is looked at, before they come here.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: password,
      disableSignUp: true,
      minPasswordLength: limits.passwordLeast,
      maxPasswordLength: limits.passwordMost,
    },
    session: {
      expiresIn: day / 2,
      updateAge: hour,
      additionalFields: { method: { type: 'string', required: false, input: false } },
    },
    // Somebody the provider knows is somebody of ours by an address that the provider has verified.
    account: { encryptOAuthTokens: true, accountLinking: { requireLocalEmailVerified: false } },
    advanced: { cookiePrefix: 'shura', useSecureCookies: secure, ipAddress: { disableIpTracking: true } },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            // Whoever is no member of any agency any more is as unknown as whoever never was one.
            if ((await store.rolesOf(session.userId)).length === 0) {
              throw APIError.from('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Not signed in' });
            }
            // A session that takes the place of another is as strong as that one was.
            const before: unknown = context?.context.session?.session['method'];
            const method = context?.path === '/change-password' ? before : context?.path;
            return { data: { ...session, method } };
          },
        },
      },
      account: {
        create: {
          // Somebody else may have taken the address before its owner came: what they have set up opens nothing any more.
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
      passkey({ rpName: 'Shura', ...(publicUrl !== undefined && { rpID: new URL(publicUrl).hostname }) }),
      ...(sso
        ? [
            genericOAuth({
              config: [
                {
                  providerId: ssoProvider,
                  name: sso.name,
                  clientId: sso.clientId,
                  clientSecret: sso.clientSecret,
                  discoveryUrl: `${sso.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
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

/** The same to look at; its full type cannot be named outside. */
export const authOptions = (options: SignInOptions): BetterAuthOptions => configured(options);

/** Signs staff in and out. */
export const createSignIn = async (options: SignInOptions) => {
  const { store } = options;
  const auth = betterAuth(configured(options));
  const { internalAdapter, password } = await auth.$context;

  return {
    /** Answers a request to one of its own addresses, below {@link authPath}. */
    handle: (request: Request): Promise<Response> => auth.handler(request),

    /** Who sent a request with these headers; looked up anew each time, so that a session that was ended is over. */
    async signedIn(headers: Headers): Promise<SignedIn | undefined> {
      const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
      if (!found) return undefined;
      const { id, name, email, twoFactorEnabled } = found.user;
      const { method } = found.session;
      return {
        person: { id, name, email },
        strong: isStrong(method, twoFactorEnabled ?? false),
        secondFactor: twoFactorEnabled ?? false,
      };
    },

    async findPerson(email: string): Promise<(Person & { readonly proven: boolean }) | undefined> {
      const found = await internalAdapter.findUserByEmail(email);
      return found ? { ...found.user, proven: found.user.emailVerified } : undefined;
    },

    /** Forgets sessions that are over, and what was begun and never finished, such as a sign-in the provider was to confirm. */
    async sweep(): Promise<void> {
      for (const table of ['verification', 'session'] as const) {
        await store.accounts.db
          .withTables<Record<typeof table, { expiresAt: string }>>()
          .deleteFrom(table)
          .where('expiresAt', '<', new Date().toISOString())
          .execute();
      }
    },

    hashOf: (chosen: string): Promise<string> => password.hash(chosen),
  };
};
/** A code is worth something for as long as there is what makes it. */
const isStrong = (method: unknown, secondFactor: boolean): boolean =>
  method === '/passkey/verify-authentication' ||
  method === '/callback/:id' ||
  (secondFactor && (method === '/two-factor/verify-totp' || method === '/two-factor/verify-backup-code'));

export type SignIn = Awaited<ReturnType<typeof createSignIn>>;
