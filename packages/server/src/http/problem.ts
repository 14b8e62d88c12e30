import { type Problem, type ProblemType, problemTypes, problemUriPrefix } from '@shura/contract';
import type { Refusal } from '../model/refusal.ts';

type Known = Readonly<Record<ProblemType, readonly [status: number, title: string]>>;

const known: Known = {
  'malformed-json': [400, 'The body is not JSON'],
  'invalid-request': [400, 'The request does not fit the contract'],
  'invalid-answers': [422, 'An answer does not fit its question'],
  'body-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The body has to be application/json'],
  'device-missing': [401, 'The Shura-Device header is missing'],
  'device-invalid': [401, 'This server did not issue the device token for this use'],
  'admin-only': [401, 'This needs the admin token'],
  'sign-in-refused': [401, 'Nobody is known by these details'],
  'sign-in-expired': [401, 'This was begun too long ago'],
  'password-wrong': [403, 'The password is not right'],
  'passkey-refused': [401, 'This passkey is not known here'],
  'code-wrong': [401, 'The code is not right, or not good any more'],
  'not-signed-in': [401, 'This needs a member of staff who is signed in'],
  'second-factor-owed': [403, 'A second factor has to be set up first'],
  'reauthentication-needed': [403, 'This takes a sign-in of the last ten minutes'],
  'role-missing': [403, 'This takes another role in the agency'],
  'cross-site': [403, 'This may only be sent from a page of this server'],
  'invitation-refused': [403, 'The link is not good any more, or never was'],
  'last-administrator': [409, 'An agency keeps an administrator'],
  'export-failed': [503, 'Nothing was deleted, since no export of it could be kept'],
  'person-not-found': [404, 'There is no such member of staff'],
  'draft-not-found': [404, 'There is no such draft'],
  'changed-meanwhile': [409, 'Somebody else has changed this meanwhile'],
  'origin-not-registered': [403, 'The agency has not registered this origin'],
  'frame-expired': [403, 'The page in the frame has been open for too long'],
  misdirected: [
    421,
    'Without a public address this is answered for localhost alone: the operator has to set publicUrl (SHURA_PUBLIC_URL)',
  ],
  'imported-poll': [403, 'An imported poll takes ballots from an import only'],
  'not-found': [404, 'There is nothing at this address'],
  'poll-not-found': [404, 'There is no such poll'],
  'agency-not-found': [404, 'There is no such agency, or it takes no suggestions'],
  'consultation-not-found': [404, 'There is no such consultation'],
  'suggestion-not-found': [404, 'There is no such suggestion'],
  'consultation-not-open': [409, 'The consultation takes no suggestions now'],
  'stale-suggestion': [409, 'Something happened to the suggestion meanwhile'],
  'act-refused': [409, 'This cannot be done to the suggestion now'],
  'code-refused': [403, 'The reference and the tracking code do not belong together'],
  'poll-not-open': [409, 'The poll has not opened yet'],
  'poll-closed': [409, 'The poll is closed'],
  'stale-ballot': [409, 'The ballot was changed elsewhere meanwhile'],
  'change-refused': [409, 'This can no longer change, since ballots are in'],
  'results-hidden': [403, 'The results are not public now'],
  'too-many-changes': [429, 'Too many changes in a short time'],
  'work-needed': [403, 'Many came from this network: send the same again with the work'],
  'too-many-devices': [429, 'Too many new devices from this address'],
  'too-many-suggestions': [429, 'Too many suggestions from this address'],
  'suggestions-full': [429, 'The agency has to read the suggestions that wait before it can take more'],
  'too-many-attempts': [429, 'Too many attempts from this address'],
  'too-many-requests': [429, 'Too many requests of this network are under way'],
  'not-ready': [503, 'The server takes no writes now'],
  busy: [503, 'The server is busy'],
  unexpected: [500, 'Something went wrong'],
};

export const statusOf = (type: ProblemType): number => known[type][0];

/** An RFC 9457 response. Names fields of the contract, and never repeats what was sent. */
export const problemResponse = (
  { type, errors, retryAfter, detail, work }: Refusal,
  headers: Record<string, string>,
): Response => {
  const [status, title] = known[type];
  const problem: Problem = {
    type: problemUriPrefix + type,
    title,
    status,
    ...(errors && { errors }),
    ...(detail && { detail }),
    ...(work && { work }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...headers,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      ...(type === problemTypes.adminOnly && { 'www-authenticate': 'Bearer' }),
    },
  });
};
