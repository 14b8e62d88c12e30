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

/**
 * Signs staff in and out. What that takes is half of all that a server reads, and 0.6 s of its time: it is read when somebody
 * comes who may be staff.
 */
export const createSignIn = (options: SignInOptions) => {
  const open = async () => (await import('./better-auth.ts')).openBetterAuth(options);
  let opened: ReturnType<typeof open> | undefined;
  const auth = () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  return {
    /** Answers a request to one of its own addresses, below {@link authPath}. */
    handle: async (request: Request): Promise<Response> => (await auth()).handle(request),

    /** Who sent a request with these headers; looked up anew each time, so that a session that was ended is over. */
    signedIn: async (headers: Headers): Promise<SignedIn | undefined> =>
      headers.has('cookie') ? (await auth()).signedIn(headers) : undefined,

    findPerson: async (email: string): Promise<(Person & { readonly proven: boolean }) | undefined> =>
      (await auth()).findPerson(email),

    /** Forgets sessions that are over, and what was begun and never finished, such as a sign-in the provider was to confirm. */
    async sweep(): Promise<void> {
      for (const table of ['verification', 'session'] as const) {
        await options.store.accounts.db
          .withTables<Record<typeof table, { expiresAt: string }>>()
          .deleteFrom(table)
          .where('expiresAt', '<', new Date().toISOString())
          .execute();
      }
    },

    hashOf: async (chosen: string): Promise<string> => (await auth()).hashOf(chosen),
  };
};

export type SignIn = ReturnType<typeof createSignIn>;
