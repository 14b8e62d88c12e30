import { isSafeIssuer } from './oidc.ts';
import { type Person, type SignedIn, type SignInOptions, sessionLife } from './sessions.ts';

type AccountTables = {
  verification: { expiresAt: string };
  session: { id: string; token: string; userId: string; expiresAt: string; updatedAt: string };
};

/** Signs staff in and out. The modules for this load on first use: they are half of the code, and take 0.6 s. */
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
    /** Handles a request below {@link authPath}. */
    handle: async (request: Request): Promise<Response> => (await auth()).handle(request),

    /**
     * The signed-in sender. Looked up in every call, so that an ended session is refused at once. Ends a session past
     * its idle timeout. `unattended` requests, which a desk sends by itself, do not extend a session.
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

    /** The token of a person's session. Never sent to a browser. */
    async tokenOf(person: string, session: string): Promise<string | undefined> {
      const found = table()
        .selectFrom('session')
        .select('token')
        .where('id', '=', session)
        .where('userId', '=', person);
      return (await found.executeTakeFirst())?.token;
    },

    /** The id of the person who has entered a password but no code yet. */
    challenged: async (headers: Headers): Promise<string | undefined> =>
      headers.has('cookie') ? (await auth()).challenged(headers) : undefined,

    findPerson: async (email: string): Promise<(Person & { readonly proven: boolean }) | undefined> =>
      (await auth()).findPerson(email),

    /** Deletes expired sessions and unfinished sign-ins. */
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
