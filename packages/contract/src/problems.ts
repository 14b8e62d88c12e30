import type { Work } from './devices.ts';

/**
 * Every reason to refuse a request: the last part of the `type` URI of an RFC 9457 problem. The list is closed. Clients
 * switch on the type, and explain it in the citizen's language.
 */
export const problemTypes = {
  malformedJson: 'malformed-json',
  invalidRequest: 'invalid-request',
  invalidAnswers: 'invalid-answers',
  bodyTooLarge: 'body-too-large',
  unsupportedMediaType: 'unsupported-media-type',
  deviceMissing: 'device-missing',
  deviceInvalid: 'device-invalid',
  adminOnly: 'admin-only',
  signInRefused: 'sign-in-refused',
  signInExpired: 'sign-in-expired',
  passwordWrong: 'password-wrong',
  codeWrong: 'code-wrong',
  passkeyRefused: 'passkey-refused',
  notSignedIn: 'not-signed-in',
  secondFactorOwed: 'second-factor-owed',
  reauthenticationNeeded: 'reauthentication-needed',
  roleMissing: 'role-missing',
  crossSite: 'cross-site',
  invitationRefused: 'invitation-refused',
  lastAdministrator: 'last-administrator',
  exportFailed: 'export-failed',
  personNotFound: 'person-not-found',
  draftNotFound: 'draft-not-found',
  changedMeanwhile: 'changed-meanwhile',
  originNotRegistered: 'origin-not-registered',
  frameExpired: 'frame-expired',
  /** A server without a public URL was reached by a host name other than localhost. */
  misdirected: 'misdirected',
  importedPoll: 'imported-poll',
  notFound: 'not-found',
  pollNotFound: 'poll-not-found',
  agencyNotFound: 'agency-not-found',
  consultationNotFound: 'consultation-not-found',
  consultationNotOpen: 'consultation-not-open',
  suggestionNotFound: 'suggestion-not-found',
  staleSuggestion: 'stale-suggestion',
  actRefused: 'act-refused',
  /** Another member has to do it: not whoever wrote the answer, or hid what is appealed against. */
  secondPersonNeeded: 'second-person-needed',
  codeRefused: 'code-refused',
  pollNotOpen: 'poll-not-open',
  pollClosed: 'poll-closed',
  staleBallot: 'stale-ballot',
  changeRefused: 'change-refused',
  resultsHidden: 'results-hidden',
  tooManyChanges: 'too-many-changes',
  workNeeded: 'work-needed',
  tooManyDevices: 'too-many-devices',
  tooManySuggestions: 'too-many-suggestions',
  suggestionsFull: 'suggestions-full',
  tooManyAttempts: 'too-many-attempts',
  /** One network has its maximum of concurrent requests; others are still served. */
  tooManyRequests: 'too-many-requests',
  notReady: 'not-ready',
  busy: 'busy',
  unexpected: 'unexpected',
} as const;

export type ProblemType = (typeof problemTypes)[keyof typeof problemTypes];

/** Precedes a {@link ProblemType} in the `type` member of a problem. */
export const problemUriPrefix = 'urn:shura:problem:';

/** One error in a request. Names a field of the contract, and never contains the value that was sent. */
export interface FieldError {
  /** Dotted path in the body, such as `answers.place`; `body` for all of it. */
  readonly field: string;
  readonly code: FieldErrorCode;
}

export type FieldErrorCode =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'unknown-key'
  | 'duplicate-key'
  | 'unknown-question'
  | 'unknown-option'
  | 'repeated-option'
  | 'too-few'
  | 'too-many'
  | 'not-asked'
  | 'fixed'
  /** Text that is not accepted: too many letters, not well-formed, or without a letter. */
  | 'too-long'
  | 'malformed'
  | 'no-letters'
  /** Shorter than the minimum length of a consultation. */
  | 'too-short'
  /** A poll's text differs from the words of the suggestion's author. */
  | 'words-differ'
  /** An easily guessed password: a common one, or one with the name, address or agency of its owner. */
  | 'guessable'
  /** Another item of the same list has this name. */
  | 'repeated'
  /** An outcome before the consultation has closed. */
  | 'too-early';

/** RFC 9457 problem details, as `application/problem+json`. */
export interface Problem {
  /** {@link problemUriPrefix} followed by a {@link ProblemType}. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** For the operator: the part of the server that is not ready, and why. */
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** `work-needed` only: the work to do before sending the same request again. */
  readonly work?: Work;
}
