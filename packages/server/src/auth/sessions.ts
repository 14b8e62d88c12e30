import type { StaffStore } from '../model/staff-store.ts';
import type { SingleSignOn } from './oidc.ts';
export interface SignInOptions {
  readonly store: Pick<StaffStore, 'accounts' | 'rolesOf' | 'dropWaysIn' | 'acceptStep'>;
  /** At least 32 random bytes, as text: seals cookies, and encrypts codes at rest. */
  readonly secret: string;
  readonly publicUrl?: string | undefined;
  /** Whether staff may sign in with a password. */
  readonly password: boolean;
  readonly sso?: SingleSignOn | undefined;
}

/** The signed-in sender of a request. */
export interface SignedIn {
  readonly person: Person;
  /** Signed in with a passkey, with a password and a code, or by the provider. A password alone is not strong. */
  readonly strong: boolean;
  readonly secondFactor: boolean;
  /** Start of the session (when the person authenticated) and its last use, in UTC milliseconds. */
  readonly session: { readonly id: string; readonly began: number; readonly used: number };
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export const ssoProvider = 'sso';

export const authPath = '/api/v1/auth';

const [minute, hour] = [60_000, 3_600_000];

/**
 * Session limits in milliseconds: `absolute` is a working day, `idle` an hour without use (ASVS 5.0 7.3.1 and 7.3.2;
 * NIST SP 800-63B-4 allows 24 hours and one hour at AAL2). A session may change ways to sign in only within `fresh` of
 * its start. Its use is recorded at most once per `noted`.
 */
export const sessionLife = { absolute: 12 * hour, idle: hour, fresh: 10 * minute, noted: minute } as const;

/** Whether the sender authenticated recently enough for a sensitive change (ASVS 5.0 7.5.1). */
export const isFresh = ({ session }: SignedIn): boolean => Date.now() - session.began < sessionLife.fresh;
