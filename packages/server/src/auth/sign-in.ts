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
  readonly store: Pick<StaffStore, 'accounts' | 'rolesOf'>;
  /** At least 32 random bytes, as text: seals cookies, and codes at rest. */
  readonly secret: string;
  readonly publicUrl?: string | undefined;
  /** Whether people may sign in with a password. */
  readonly password: boolean;
  readonly sso?: SingleSignOn | undefined;
  /** Told of everyone who has signed in. */
  readonly onSignedIn: (person: string) => Promise<void>;
}

/** Who sent a request. */
export interface SignedIn {
  readonly person: Person;
  /** By a password alone. */
  readonly passwordOnly: boolean;
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
const configured = ({ store, publicUrl, sso, secret, password, onSignedIn }: SignInOptions) => {
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
    account: { encryptOAuthTokens: true },
    advanced: { cookiePrefix: 'shura', useSecureCookies: secure, ipAddress: { disableIpTracking: true } },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            // Whoever is no member of any agency any more is as unknown as whoever never was one.
            if ((await store.rolesOf(session.userId)).length === 0) {
              throw APIError.from('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Not signed in' });
            }
            return { data: { ...session, method: context?.path } };
          },
          after: async ({ userId }) => onSignedIn(userId),
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
        passwordOnly: method === '/sign-in/email',
        secondFactor: twoFactorEnabled ?? false,
      };
    },

    async findPerson(email: string): Promise<Person | undefined> {
      const found = await internalAdapter.findUserByEmail(email);
      return found?.user;
    },

    /** Makes a person, with a password where they chose one. */
    async createPerson(person: Omit<Person, 'id'>, chosen: string | undefined): Promise<Person> {
      const user = await internalAdapter.createUser({ ...person, emailVerified: true }, { method: 'invitation' });
      if (chosen !== undefined) await this.setPassword(user.id, chosen);
      return user;
    },

    /** Gives a person a password in place of any there was. */
    async setPassword(id: string, chosen: string): Promise<void> {
      const hash = await password.hash(chosen);
      const has = await internalAdapter.findCredentialAccount(id);
      if (has) await internalAdapter.updatePassword(id, hash);
      else await internalAdapter.linkAccount({ userId: id, accountId: id, providerId: 'credential', password: hash });
    },

    removePerson: (id: string): Promise<void> => internalAdapter.deleteUser(id),
  };
};
export type SignIn = Awaited<ReturnType<typeof createSignIn>>;
