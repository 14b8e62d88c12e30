import type { StaffStore } from '../staff-store.ts';
import { isSafeIssuer } from './oidc.ts';

/** An OpenID Connect provider that knows the staff. */
export interface SingleSignOn {
  /** What staff call it, on the button. */
  readonly name: string;
  /** Its address, below which `.well-known/openid-configuration` is. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Authentication levels (`acr`), one of which a sign-in has to be of; any by default. */
  readonly acr?: readonly string[] | undefined;
  /** Seconds since the person last showed the provider who they are; any by default. */
  readonly maxAge?: number | undefined;
}

export interface SignInOptions {
  readonly store: Pick<StaffStore, 'accounts' | 'rolesOf' | 'dropWaysIn' | 'acceptStep'>;
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
  /** Their session: when it began, with whoever it is showing who they are, and was last used, in UTC milliseconds. */
  readonly session: { readonly id: string; readonly began: number; readonly used: number };
}
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

type AccountTables = {
  verification: { expiresAt: string };
  session: { id: string; token: string; userId: string; expiresAt: string; updatedAt: string };
};

export const ssoProvider = 'sso';
export const authPath = '/api/v1/auth';

const [minute, hour] = [60_000, 3_600_000];

/**
 * Milliseconds that a session lasts: at most a working day, and an hour without use (ASVS 5.0 7.3.1 and 7.3.2; NIST SP
 * 800-63B-4 allows 24 hours and one at AAL2). Within `fresh` of its beginning it may change what opens accounts. That it
 * is used is written once in `noted`.
 */
export const sessionLife = { absolute: 12 * hour, idle: hour, fresh: 10 * minute, noted: minute } as const;

/** Whether whoever sent a request has shown who they are only now (ASVS 5.0 7.5.1). */
export const isFresh = ({ session }: SignedIn): boolean => Date.now() - session.began < sessionLife.fresh;

/**
 * Signs staff in and out. What that takes is half of all that a server reads, and 0.6 s of its time: it is read when somebody
 * comes who may be staff.
 */
export const createSignIn = (options: SignInOptions) => {
  if (options.sso && !isSafeIssuer(options.sso.issuer)) throw new Error('The issuer of single sign-on has to be https');
  const open = async () => (await import('./better-auth.ts')).openBetterAuth(options);
  let opened: ReturnType<typeof open> | undefined;
  const auth = () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const table = () => options.store.accounts.db.withTables<AccountTables>();
  const endSession = async (id: string): Promise<void> => {
    await table().deleteFrom('session').where('id', '=', id).execute();
  };

  return {
    /** Answers a request to one of its own addresses, below {@link authPath}. */
    handle: async (request: Request): Promise<Response> => (await auth()).handle(request),

    /**
     * Who sent a request with these headers; looked up anew each time, so that a session that was ended is over. One that
     * was idle for too long ends here. `unattended` requests, which a desk sends by itself, do not use a session.
     */
    async signedIn(headers: Headers, unattended = false): Promise<SignedIn | undefined> {
      const found = headers.has('cookie') ? await (await auth()).signedIn(headers) : undefined;
      if (!found) return undefined;
      const { id, used } = found.session;
      const idle = Date.now() - used;
      if (idle >= sessionLife.idle) {
        await endSession(id);
        return undefined;
      }
      if (idle >= sessionLife.noted && !unattended) {
        const updatedAt = new Date().toISOString();
        await table().updateTable('session').set({ updatedAt }).where('id', '=', id).execute();
      }
      return found;
    },

    endSession,

    /** The token of one of a person's sessions, which is told to no browser. */
    async tokenOf(person: string, session: string): Promise<string | undefined> {
      const found = table()
        .selectFrom('session')
        .select('token')
        .where('id', '=', session)
        .where('userId', '=', person);
      return (await found.executeTakeFirst())?.token;
    },

    /** The id of who has given a password, and owes a code. */
    challenged: async (headers: Headers): Promise<string | undefined> =>
      headers.has('cookie') ? (await auth()).challenged(headers) : undefined,

    findPerson: async (email: string): Promise<(Person & { readonly proven: boolean }) | undefined> =>
      (await auth()).findPerson(email),

    /** Forgets sessions that are over, and what was begun and never finished, such as a sign-in the provider was to confirm. */
    async sweep(): Promise<void> {
      const [now, idle] = [0, sessionLife.idle].map((ago) => new Date(Date.now() - ago).toISOString());
      for (const over of ['verification', 'session'] as const) {
        await table()
          .deleteFrom(over)
          .where('expiresAt', '<', now ?? '')
          .execute();
      }
      await table()
        .deleteFrom('session')
        .where('updatedAt', '<', idle ?? '')
        .execute();
    },

    hashOf: async (chosen: string): Promise<string> => (await auth()).hashOf(chosen),
  };
};

export type SignIn = ReturnType<typeof createSignIn>;
