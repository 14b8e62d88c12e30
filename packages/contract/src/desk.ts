import * as v from 'valibot';
import { agencyDocumentSchema } from './agency-document.ts';
import { consultationDocumentSchema, hashtagFiguresSchema } from './consultations.ts';
import { pollDocumentSchema } from './documents.ts';
import { limits } from './limits.ts';
import {
  bases,
  type Channel,
  type DigestRhythm,
  defaultInboxView,
  digestRhythms,
  inboxViews,
  outcomes,
  pollStates,
  type Role,
  roles,
} from './lists.ts';
import { instantSchema } from './polls.ts';
import { fieldErrorSchema } from './problem-schema.ts';
import { keptPrecedentsSchema, precedentsSchema } from './search.ts';
import { type StaffAct, staffActsSchema, staffSuggestionSchema } from './staff-acts.ts';
import { type Assign, assignedSchema, noteSchema } from './team.ts';
import { bilingualSchema, countSchema, slugSchema } from './text.ts';

const { by, ...actsOfPerson } = staffActsSchema.entries;

const role = v.picklist(roles);
const every = v.picklist(digestRhythms);
const token = v.pipe(v.string(), v.maxLength(100));
export const emailSchema = v.pipe(v.string(), v.trim(), v.maxLength(254), v.email(), v.toLowerCase());
/** One line of letters, without characters that change direction or are invisible. */
export const personNameSchema = v.pipe(
  v.string(),
  v.transform((name) => name.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')),
  v.trim(),
  v.maxLength(100),
  v.regex(/\p{L}/u),
);
/** A minimum length and no other rule (NIST SP 800-63B, 3.1.1.2). */
export const passwordSchema = v.pipe(v.string(), v.minLength(limits.passwordMin), v.maxLength(limits.passwordMax));

const personSchema = v.object({ id: v.string(), name: v.string(), email: v.string() });

/** `GET /desk`: the ways to sign in, and who is signed in, if anyone. */
export const deskSessionSchema = v.object({
  signIn: v.object({ password: v.boolean(), passkey: v.boolean(), sso: v.optional(v.object({ name: v.string() })) }),
  person: v.optional(personSchema),
  agencies: v.array(
    v.object({
      slug: slugSchema,
      name: bilingualSchema,
      role,
      /** The agency's deletion was requested. */
      toBeDeleted: v.optional(v.boolean()),
      /** How often the person is sent the digest; absent if the server sends no mail. */
      digest: v.optional(every),
    }),
  ),
  /** Signed in, but must set up a second factor first. */
  secondFactorOwed: v.boolean(),
  /** With `secondFactorOwed`: the account has a strong enough way to sign in, which the person must use instead. */
  strongWay: v.optional(v.boolean()),
  secondFactor: v.boolean(),
});
export type DeskSession = v.InferOutput<typeof deskSessionSchema>;

/** The token of an invitation link, which works once. It can be read before it is used. */
export const readInvitationSchema = v.strictObject({ token });
export const invitationSchema = v.object({
  role,
  /** Agencies it gives access to; the one-time link of a new server gives access to all. */
  agencies: v.array(v.object({ slug: slugSchema, name: bilingualSchema })),
  /** Address it was sent to; absent for the one-time link of a new server. */
  email: v.optional(v.string()),
  /** This address has an account: its owner only has to sign in. */
  known: v.boolean(),
});
export type Invitation = v.InferOutput<typeof invitationSchema>;

const { slug, name, timeZone, place } = agencyDocumentSchema.entries;
export const acceptInvitationSchema = v.strictObject({
  token,
  name: v.optional(personNameSchema),
  /** Needed if the invitation has no address. */
  email: v.optional(emailSchema),
  password: v.optional(passwordSchema),
  /** The first agency of an empty server. */
  agency: v.optional(v.strictObject({ slug, name, timeZone, place })),
});
export type AcceptInvitation = v.InferOutput<typeof acceptInvitationSchema>;
export const acceptedSchema = v.object({ email: v.string() });
export type Accepted = v.InferOutput<typeof acceptedSchema>;

export const inboxQuerySchema = v.object({
  view: v.optional(v.picklist(inboxViews), defaultInboxView),
  consultation: v.optional(slugSchema),
  basis: v.optional(v.picklist(bases)),
  outcome: v.optional(v.picklist(outcomes)),
  /** Id of an office: suggestions on which it acted last, or that were referred to it last. */
  office: v.optional(slugSchema),
  /** Only those assigned to the signed-in person. */
  assigned: v.optional(v.literal('me')),
  /** Words to search for, or a reference. */
  search: v.optional(v.pipe(v.string(), v.maxLength(200))),
  after: v.optional(v.string()),
});
export type InboxQuery = v.InferOutput<typeof inboxQuerySchema>;

export const deskSuggestionSchema = v.object({
  ...staffSuggestionSchema.entries,
  /** Name of the person behind each of `acts`, in order; null for the author or the server. */
  by: v.array(v.nullable(v.string())),
  /** The answer waiting for confirmation was proposed by this user. */
  ownProposal: v.boolean(),
  /** The appeal is against what this user hid, and a colleague may decide it: this user may not. */
  ownHiding: v.boolean(),
  assigned: v.optional(assignedSchema),
  /** Only for a single suggestion: internal notes, oldest first. */
  notes: v.optional(v.array(noteSchema)),
  /**
   * Only for a single suggestion: reasons for "not yet" to its newest evidence, at most {@link limits.contestReasons}, in
   * no order. Erased and purged ones are left out.
   */
  notYet: v.optional(v.array(v.string())),
  /** Only for a single suggestion: rules of the policy it was sent under. A `hide` act names a rule by number. */
  rules: v.optional(v.array(bilingualSchema)),
});
export type DeskSuggestion = v.InferOutput<typeof deskSuggestionSchema>;

/** Longest waiting first; for moderation, oldest first. */
export const inboxSchema = v.object({
  suggestions: v.array(deskSuggestionSchema),
  next: v.optional(v.string()),
  /** Number that match the filters. */
  total: countSchema,
  /** Counts of the whole agency. */
  counts: v.object({
    ...{ waiting: countSchema, late: countSchema, confirmation: countSchema, moderation: countSchema },
    contested: countSchema,
  }),
});
export type Inbox = v.InferOutput<typeof inboxSchema>;

/** Body of `POST …/acts`: as the operator's, but without `by`, which is the signed-in person. */
export const deskActsSchema = v.strictObject(actsOfPerson);
export type DeskActs = v.InferOutput<typeof deskActsSchema>;

/** Body of `POST …/presence`: the suggestion open in a desk, sent every {@link limits.presenceSeconds} seconds. */
export const presenceSchema = v.strictObject({ reference: v.string() });
/** Names of other people who have the suggestion open. */
export const presentSchema = v.object({ others: v.array(v.string()) });
export type Present = v.InferOutput<typeof presentSchema>;

/** Key of a draft: the reference of the suggestion being answered, or a key that the desk makes. */
export const draftAboutSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9:.-]{0,150}$/));
export const saveDraftSchema = v.strictObject({
  /** The desk's own JSON, as text. */
  content: v.pipe(v.string(), v.maxLength(limits.draft)),
  /** The version that was read, 0 for none. A newer draft of someone else is not overwritten. */
  seen: countSchema,
});
export const draftSchema = v.object({
  about: v.string(),
  content: v.string(),
  version: countSchema,
  /** Its author, who may have left. */
  by: v.string(),
  at: instantSchema,
});
export type Draft = v.InferOutput<typeof draftSchema>;
export const draftsSchema = v.object({ drafts: v.array(draftSchema) });

export const peopleSchema = v.object({
  people: v.array(v.object({ ...personSchema.entries, role, secondFactor: v.boolean(), you: v.boolean() })),
  invitations: v.array(v.object({ id: v.string(), email: v.string(), role, expiresAt: instantSchema })),
});
export type People = v.InferOutput<typeof peopleSchema>;
export const inviteSchema = v.strictObject({ email: emailSchema, role });
/** Body of `POST /admin/invitations`: the operator invites to any agency. */
export const adminInviteSchema = v.strictObject({ agency: slugSchema, email: emailSchema, role });
/** The link is returned only if no mail could be sent. */
export const invitedSchema = v.object({ link: v.optional(v.string()), mailed: v.boolean() });
export type Invited = v.InferOutput<typeof invitedSchema>;
export const setRoleSchema = v.strictObject({ role });

/** Body of `PUT …/digest`: how often the signed-in person is sent the digest of the agency. */
export const chooseDigestSchema = v.strictObject({ every });
export type ChooseDigest = v.InferOutput<typeof chooseDigestSchema>;

/** Names of all entries in the audit log. */
export type Deed =
  /** `answer-alone`: an answer in only one language. `contested`: by those who asked, so the entry names no one. */
  | `act.${StaffAct['kind'] | 'answer-alone' | 'source-gone' | 'contested'}`
  | `member.${Role | 'remove'}`
  | `invite.${Role | 'drop'}`
  | `ballot.${Channel}`
  | `suggestion.${Channel}`
  | `source.${'open' | 'forget'}`
  | `agency.${'save' | 'import' | 'delete.ask' | 'delete.withdraw' | 'delete'}`
  | `purge.${'ballots' | 'contacts' | 'suggestions'}`
  | 'consultation.save'
  | 'poll.save'
  | 'adopt'
  | `assign.${Assign['kind']}`
  | 'note'
  | `digest.${DigestRhythm}`
  | 'sign-in'
  | `sign-in.${'failed' | 'locked'}`
  | 'password.change'
  | `factor.${'add' | 'remove'}`;

/** One entry of the append-only audit log, newest first. */
export const auditEntrySchema = v.object({
  n: countSchema,
  at: instantSchema,
  /** Who did it, or whose account a failed sign-in was for; absent for the server's operator. */
  by: v.optional(v.string()),
  /** What was done: a {@link Deed}, or a name used by an earlier version of the server. */
  did: v.string(),
  /** Its objects: references, slugs or people; for failed sign-ins, how many the entry stands for. */
  on: v.array(v.string()),
});
export type AuditEntry = v.InferOutput<typeof auditEntrySchema>;
export const auditSchema = v.object({ entries: v.array(auditEntrySchema), next: v.optional(v.string()) });
export type Audit = v.InferOutput<typeof auditSchema>;

/** An agency and its policy. A stale `version` is refused: someone else has saved since. */
export const settingsSchema = v.object({ agency: agencyDocumentSchema, version: v.string() });
export type Settings = v.InferOutput<typeof settingsSchema>;
export const saveSettingsSchema = v.strictObject({ agency: agencyDocumentSchema, seen: v.string() });

/** All consultations and polls of an agency, drafts included, with the errors that keep each draft from opening. */
export const askingSchema = v.object({
  consultations: v.array(
    v.object({
      document: consultationDocumentSchema,
      state: v.picklist(pollStates),
      version: v.string(),
      /** Errors that would keep a draft from opening now; empty for a public consultation. */
      missing: v.array(fieldErrorSchema),
      suggestions: countSchema,
      /** As the public reads them; absent without a hashtag. */
      hashtags: v.optional(v.array(hashtagFiguresSchema)),
      precedents: v.optional(keptPrecedentsSchema),
    }),
  ),
  polls: v.array(
    v.object({
      document: pollDocumentSchema,
      state: v.picklist(pollStates),
      version: v.string(),
      /** The poll has a ballot, so its questions are fixed. */
      answered: v.boolean(),
      /** Errors that would keep a draft from opening now, or that a public poll has. Empty if closed or imported. */
      missing: v.array(fieldErrorSchema),
      precedents: v.optional(keptPrecedentsSchema),
    }),
  ),
});
export type Asking = v.InferOutput<typeof askingSchema>;
const saving = {
  /** The version that was edited; absent for a new one. */
  seen: v.optional(v.string()),
  /** Kept if this opens it. */
  precedents: v.optional(precedentsSchema),
};
export const saveConsultationSchema = v.strictObject({ consultation: consultationDocumentSchema, ...saving });
export const savePollSchema = v.strictObject({ poll: pollDocumentSchema, ...saving });
