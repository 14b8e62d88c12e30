import { type Problem, type ProblemType, problemTypes, problemUriPrefix } from '@shura/contract';
import type { Refusal } from '../model/refusal.ts';

type Known = Readonly<Record<ProblemType, readonly [status: number, title: string]>>;

const known: Known = {
  'malformed-json': [400, 'The body is not JSON'],
  'invalid-request': [400, 'The request does not match the schema'],
  'invalid-answers': [422, 'An answer does not fit its question'],
  'body-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The body has to be application/json'],
  'device-missing': [401, 'The Shura-Device header is missing'],
  'device-invalid': [401, 'This server did not issue the device token for this use'],
  'admin-only': [401, 'The admin token is missing or wrong'],
  'sign-in-refused': [401, 'No account matches these details'],
  'sign-in-expired': [401, 'The sign-in has expired'],
  'password-wrong': [403, 'The password is wrong'],
  'passkey-refused': [401, 'The passkey is not registered with this server'],
  'code-wrong': [401, 'The code is wrong or has expired'],
  'not-signed-in': [401, 'No member of staff is signed in'],
  'second-factor-owed': [403, 'A second factor has to be set up first'],
  'reauthentication-needed': [403, 'The last sign-in was more than ten minutes ago'],
  'role-missing': [403, 'The role in the agency does not allow this'],
  'cross-site': [403, 'Only pages of this server may send this request'],
  'invitation-refused': [403, 'The invitation is invalid, used or expired'],
  'last-administrator': [409, 'The last administrator of an agency cannot be removed'],
  'export-failed': [503, 'The agency could not be exported, so nothing was deleted'],
  'person-not-found': [404, 'The member of staff does not exist'],
  'draft-not-found': [404, 'The draft does not exist'],
  'changed-meanwhile': [409, 'Someone else changed this in the meantime'],
  'origin-not-registered': [403, 'The agency has not registered this origin'],
  'frame-expired': [403, 'The page in the frame has been open for too long'],
  misdirected: [
    421,
    'Without a public address the server answers this on localhost only: the operator has to set publicUrl (SHURA_PUBLIC_URL)',
  ],
  'imported-poll': [403, 'An imported poll accepts ballots only from an import'],
  'not-found': [404, 'Nothing exists at this address'],
  'poll-not-found': [404, 'The poll does not exist'],
  'agency-not-found': [404, 'The agency does not exist'],
  'consultation-not-found': [404, 'The consultation does not exist'],
  'suggestion-not-found': [404, 'The suggestion does not exist'],
  'consultation-not-open': [409, 'The consultation is not open for suggestions'],
  'stale-suggestion': [409, 'The suggestion changed in the meantime'],
  'act-refused': [409, 'The state of the suggestion does not allow this act'],
  'second-person-needed': [
    409,
    'Someone else has to do this: not whoever wrote the answer, or hid what the appeal is against',
  ],
  'code-refused': [403, 'The tracking code does not belong to the reference'],
  'poll-not-open': [409, 'The poll has not opened yet'],
  'poll-closed': [409, 'The poll is closed'],
  'stale-ballot': [409, 'The ballot was changed in the meantime'],
  'change-refused': [409, 'What is saved does not allow this change'],
  'results-hidden': [403, 'The results are not public now'],
  'too-many-changes': [429, 'Too many changes in a short time'],
  'work-needed': [429, 'Many requests came from this network: send the same request again with the proof of work'],
  'too-many-devices': [429, 'Too many new devices from this address'],
  'too-many-suggestions': [429, 'Too many suggestions from this address'],
  'suggestions-full': [429, 'Too many suggestions wait for moderation'],
  'too-many-attempts': [429, 'Too many attempts from this address'],
  'too-many-requests': [429, 'Too many requests from this network are in progress'],
  'not-ready': [503, 'The server does not accept writes now'],
  busy: [503, 'The server is busy'],
  unexpected: [500, 'Something went wrong'],
};

export const statusOf = (type: ProblemType): number => known[type][0];

/** Whether the same request may succeed later. */
export const mayRetry = ({ type }: Pick<Refusal, 'type'>): boolean => statusOf(type) === 429 || statusOf(type) >= 500;

/** An RFC 9457 response. The problem names fields of the contract, and never repeats the sent content. */
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
