import type { ProblemType } from '@shura/contract/problems';
import { posting } from './connection.ts';
import { ShuraProblem } from './errors.ts';
import { request } from './request.ts';

/** Why a sign-in, or a change to it, was refused. */
export type SignInReason =
  /** Wrong e-mail address or wrong password; the server does not reveal which. */
  | 'wrong-details'
  /** Wrong code of the second factor, or wrong backup code. */
  | 'wrong-code'
  /** Wrong current password, in a change. */
  | 'wrong-password'
  | 'weak-password'
  /** Too many attempts: locked for a while. */
  | 'locked'
  /** Begun too long ago: start again. */
  | 'expired'
  | 'passkey-refused'
  /** The person gave no passkey. */
  | 'passkey-cancelled'
  | 'not-allowed';

/** A sign-in, or a change to it, was refused. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
  readonly reason: SignInReason;
  /** Seconds to wait before a retry, if the server said so. */
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

/** One browser with a session of this person. */
export interface SignedInBrowser {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly expiresAt: string;
  readonly userAgent?: string | null;
  readonly ipAddress?: string | null;
}

export interface SecondFactor {
  /** `otpauth://…`; contains the secret. */
  readonly totpURI: string;
  /** Each code works once. The codes are shown once. */
  readonly backupCodes: readonly string[];
}

/** Signs staff in and manages their credentials. Throws `SignInRefused`, `ShuraProblem` or `ShuraUnreachable`. */
export interface DeskSignIn {
  /** Returns whether a code is still needed. */
  withPassword(email: string, password: string): Promise<{ readonly codeOwed: boolean }>;
  withCode(code: string): Promise<void>;
  withBackupCode(code: string): Promise<void>;
  /** Options for the browser's authenticator. */
  passkeyChallenge(): Promise<PublicKeyCredentialRequestOptionsJSON>;
  withPasskey(answer: object): Promise<void>;
  /** Address of the agency's own sign-in; it returns to `callback`, a path of the server. */
  ssoAddress(callback: string): Promise<string>;
  signOut(): Promise<void>;
  /** Begins to set up a second factor; it is active once `withCode` has accepted a code. */
  startSecondFactor(password: string): Promise<SecondFactor>;
  removeSecondFactor(password: string): Promise<void>;
  /** Signs out all other browsers. */
  changePassword(currentPassword: string, newPassword: string): Promise<void>;
  passkeys(): Promise<readonly Passkey[]>;
  newPasskeyChallenge(name: string): Promise<PublicKeyCredentialCreationOptionsJSON>;
  addPasskey(answer: object, name: string): Promise<void>;
  removePasskey(id: string): Promise<void>;
  browsers(): Promise<readonly SignedInBrowser[]>;
  /** Id of this browser's session in {@link browsers}. */
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

/** @param base address of the sign-in, such as `https://votes.example.om/api/v1/auth/` */
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
  /** For calls whose response has no data. */
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
