import { type Problem, problemUriPrefix } from '@shura/contract/problems';
import { posting } from './connection.ts';
import { ShuraProblem, ShuraUnreachable } from './errors.ts';
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
  readonly token: string;
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
  /** The token of this browser's own session, as {@link browsers} names it. */
  thisBrowser(): Promise<string | undefined>;
  signOutBrowser(token: string): Promise<void>;
  signOutOthers(): Promise<void>;
}

const reasons: Readonly<Record<string, SignInReason>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-details',
  INVALID_EMAIL: 'wrong-details',
  USER_NOT_FOUND: 'wrong-details',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'wrong-details',
  INVALID_PASSWORD: 'wrong-password',
  PASSWORD_TOO_SHORT: 'weak-password',
  PASSWORD_TOO_LONG: 'weak-password',
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: 'wrong-code',
  OTP_HAS_EXPIRED: 'wrong-code',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'expired',
  INVALID_TWO_FACTOR_COOKIE: 'expired',
  CHALLENGE_NOT_FOUND: 'expired',
  SESSION_NOT_FRESH: 'expired',
  SESSION_EXPIRED: 'expired',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
  AUTHENTICATION_FAILED: 'passkey-refused',
  PASSKEY_NOT_FOUND: 'passkey-refused',
  FAILED_TO_VERIFY_REGISTRATION: 'passkey-refused',
  PREVIOUSLY_REGISTERED: 'passkey-refused',
};

/** Reads a refusal of the sign-in, which has a code of its own unless it is one of the contract's problems. */
async function refusal(response: Response): Promise<Error | undefined> {
  const retryAfter = Number(response.headers.get('retry-after') ?? response.headers.get('x-retry-after')) || undefined;
  const body = (await response
    .clone()
    .json()
    .catch(() => undefined)) as (Partial<Problem> & { code?: string }) | undefined;
  if (body?.type?.startsWith(problemUriPrefix)) return undefined;
  if (response.status === 429) return new SignInRefused('locked', retryAfter);
  const reason = reasons[body?.code ?? ''];
  if (reason) return new SignInRefused(reason, retryAfter);
  if (response.status === 401) return new ShuraProblem('not-signed-in', 401);
  if (response.status === 403) return new SignInRefused('not-allowed');
  return new ShuraUnreachable();
}

/** @param base of the sign-in, such as `https://votes.example.om/api/v1/auth/` */
export function deskSignIn(base: string, fetch: typeof globalThis.fetch): DeskSignIn {
  const call = async <Body>(path: string, init?: RequestInit): Promise<Body> => {
    let refused: Error | undefined;
    const listening: typeof globalThis.fetch = async (input, more) => {
      const response = await fetch(input, more);
      if (!response.ok) refused = await refusal(response);
      return response;
    };
    try {
      return await request<Body>(listening, base + path, { credentials: 'same-origin', ...init });
    } catch (error) {
      throw refused ?? error;
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
    thisBrowser: async () => (await call<{ session?: { token: string } }>('get-session')).session?.token,
    signOutBrowser: (token) => done('revoke-session', { token }),
    signOutOthers: () => done('revoke-other-sessions'),
  };
}
