import type { StaffStore } from '../model/staff-store.ts';
import type { SingleSignOn } from './oidc.ts';
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
