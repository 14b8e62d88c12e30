import { passkey } from '@better-auth/passkey';
import { limits } from '@shura/contract';
import { APIError, type BetterAuthOptions, betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { authPath, type Person, type SignedIn, type SignInOptions, ssoProvider } from './sign-in.ts';

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

    hashOf: (chosen: string): Promise<string> => password.hash(chosen),
  };
};

/** A code is worth something for as long as there is what makes it. */
const isStrong = (method: unknown, secondFactor: boolean): boolean =>
  method === '/passkey/verify-authentication' ||
  method === '/callback/:id' ||
  (secondFactor && (method === '/two-factor/verify-totp' || method === '/two-factor/verify-backup-code'));
