import type { ProblemType } from '@shura/contract/problems';
import { posting } from './connection.ts';
import { ShuraProblem } from './errors.ts';
import { request } from './request.ts';

/** Why someone was not let in, or may not change how they get in. */
export type SignInReason =
  /** The address and the password do not belong together; which of the two is not said. */
  | 'wrong-details'
  /** A code of the second factor, or a backup code. */
  | 'wrong-code'
  /** The password that a change asks for. */
  | 'wrong-password'
  | 'weak-password'
  /** Too many attempts: closed for a while. */
  | 'locked'
  /** Begun too long ago: from the start. */
  | 'expired'
  | 'passkey-refused'
  /** Whoever was asked for a passkey gave none. */
  | 'passkey-cancelled'
  | 'not-allowed';

/** Signing in, or a change to how one does, was refused. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
  readonly reason: SignInReason;
  /** Seconds to wait before trying again, where the server said so. */
  readonly retryAfter: number | undefined;

  constructor(reason: SignInReason, retryAfter?: number) {
    super(reason);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

export interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt?: string | null;
}

/** One browser that someone is signed in with. */
export interface SignedInBrowser {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly expiresAt: string;
  readonly userAgent?: string | null;
  readonly ipAddress?: string | null;
}

export interface SecondFactor {
  /** `otpauth://…`, which holds the secret. */
  readonly totpURI: string;
  /** Each works once, and they are shown once. */
  readonly backupCodes: readonly string[];
}

/** How staff come in and keep their keys. Throws `SignInRefused`, `ShuraProblem` or `ShuraUnreachable`. */
export interface DeskSignIn {
  /** Says whether a code is still needed. */
  withPassword(email: string, password: string): Promise<{ readonly codeOwed: boolean }>;
  withCode(code: string): Promise<void>;
  withBackupCode(code: string): Promise<void>;
  /** What the browser's authenticator is asked. */
  passkeyChallenge(): Promise<PublicKeyCredentialRequestOptionsJSON>;
  withPasskey(answer: object): Promise<void>;
  /** Where the agency's own sign-in is; it comes back to `callback`, a path of the server. */
  ssoAddress(callback: string): Promise<string>;
  signOut(): Promise<void>;
  /** Begins to set up a second factor, which counts once `withCode` has taken a code of it. */
  startSecondFactor(password: string): Promise<SecondFactor>;
  removeSecondFactor(password: string): Promise<void>;
  /** Signs every other browser out. */
  changePassword(currentPassword: string, newPassword: string): Promise<void>;
  passkeys(): Promise<readonly Passkey[]>;
  newPasskeyChallenge(name: string): Promise<PublicKeyCredentialCreationOptionsJSON>;
  addPasskey(answer: object, name: string): Promise<void>;
  removePasskey(id: string): Promise<void>;
  browsers(): Promise<readonly SignedInBrowser[]>;
  /** The id of this browser's own session, as {@link browsers} names it. */
  thisBrowser(): Promise<string | undefined>;
  signOutBrowser(id: string): Promise<void>;
  signOutOthers(): Promise<void>;
}

const reasons: Partial<Readonly<Record<ProblemType, SignInReason>>> = {
  'sign-in-refused': 'wrong-details',
  'sign-in-expired': 'expired',
  'password-wrong': 'wrong-password',
  'invalid-request': 'weak-password',
  'code-wrong': 'wrong-code',
  'passkey-refused': 'passkey-refused',
  'too-many-attempts': 'locked',
  'cross-site': 'not-allowed',
};

/** @param base of the sign-in, such as `https://votes.example.om/api/v1/auth/` */
export function deskSignIn(base: string, fetch: typeof globalThis.fetch): DeskSignIn {
  const call = async <Body>(path: string, init?: RequestInit): Promise<Body> => {
    try {
      return await request<Body>(fetch, base + path, { credentials: 'same-origin', ...init });
    } catch (error) {
      const reason = error instanceof ShuraProblem ? reasons[error.type] : undefined;
      throw reason && error instanceof ShuraProblem ? new SignInRefused(reason, error.retryAfter) : error;
    }
  };
  const post = <Body = unknown>(path: string, body: object = {}) => call<Body>(path, posting(JSON.stringify(body)));
  /** For what only says that it was done. */
  const done = async (path: string, body?: object): Promise<void> => void (await post(path, body));

  return {
    withPassword: async (email, password) => {
      const answer = await post<{ twoFactorRedirect?: boolean }>('sign-in/email', { email, password });
      return { codeOwed: answer.twoFactorRedirect === true };
    },
    withCode: (code) => done('two-factor/verify-totp', { code }),
    withBackupCode: (code) => done('two-factor/verify-backup-code', { code }),
    passkeyChallenge: () => call('passkey/generate-authenticate-options'),
    withPasskey: (response) => done('passkey/verify-authentication', { response }),
    ssoAddress: async (callbackURL) =>
      (await post<{ url: string }>('sign-in/social', { provider: 'sso', callbackURL, disableRedirect: true })).url,
    signOut: () => done('sign-out'),
    startSecondFactor: (password) => post('two-factor/enable', { password }),
    removeSecondFactor: (password) => done('two-factor/disable', { password }),
    changePassword: (currentPassword, newPassword) =>
      done('change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
    passkeys: () => call('passkey/list-user-passkeys'),
    newPasskeyChallenge: (name) => call(`passkey/generate-register-options?${new URLSearchParams({ name })}`),
    addPasskey: (response, name) => done('passkey/verify-registration', { response, name }),
    removePasskey: (id) => done('passkey/delete-passkey', { id }),
    browsers: () => call('list-sessions'),
    thisBrowser: async () => (await call<{ session?: { id: string } }>('get-session')).session?.id,
    signOutBrowser: (id) => done('revoke-session', { id }),
    signOutOthers: () => done('revoke-other-sessions'),
  };
}
