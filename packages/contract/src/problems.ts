import type { Work } from './devices.ts';

/**
 * Every way a request can be refused, as the last part of the `type` URI of an RFC 9457 problem.
 * The list is closed: clients switch on it and say it in the citizen's own words.
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
  /** A server without a public URL was asked for by another name than localhost. */
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
  /** One network has as much under way as one may: the server has room for others. */
  tooManyRequests: 'too-many-requests',
  notReady: 'not-ready',
  busy: 'busy',
  unexpected: 'unexpected',
} as const;

export type ProblemType = (typeof problemTypes)[keyof typeof problemTypes];

/** What stands before a {@link ProblemType} in the `type` member of a problem. */
export const problemUriPrefix = 'urn:shura:problem:';

/** One thing that is wrong with a request, named by a field of the contract and never by what was sent. */
export interface FieldError {
  /** Dotted path from the body, such as `answers.place`; `body` for the whole of it. */
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
  /** Words that cannot be taken: too many, not well-formed, or without a letter. */
  | 'too-long'
  | 'malformed'
  | 'no-letters'
  /** Less time than people need to answer a consultation. */
  | 'too-short'
  /** A poll that says in other words what its authors said. */
  | 'words-differ'
  /** A password that is tried early: a common one, or one with the name, address or agency of its owner. */
  | 'guessable'
  /** A name that another line of the same list has. */
  | 'repeated'
  /** A colour that cannot be read where it stands. */
  | 'contrast'
  /** What comes of a consultation before it has closed. */
  | 'too-early';

/** RFC 9457 problem details, as `application/problem+json`. */
export interface Problem {
  /** {@link problemUriPrefix} followed by a {@link ProblemType}. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What an operator is told: which part of the server, and what is the matter with it. */
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  /** Of `work-needed`: what to do before the same request is sent again. */
  readonly work?: Work;
}
