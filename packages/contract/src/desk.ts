import * as v from 'valibot';
import { agencyDocumentSchema, pollDocumentSchema } from './apply.ts';
import { consultationDocumentSchema } from './consultations.ts';
import { limits } from './limits.ts';
import { bases, type Channel, inboxViews, outcomes, pollStates, type Role, roles } from './lists.ts';
import { instantSchema } from './polls.ts';
import { fieldErrorSchema } from './problem-schema.ts';
import { type StaffAct, staffActsSchema, staffSuggestionSchema } from './staff-acts.ts';
import { countSchema } from './suggestion-parts.ts';
import { bilingualSchema, slugSchema } from './text.ts';

const { by, ...actsOfPerson } = staffActsSchema.entries;

const role = v.picklist(roles);
const token = v.pipe(v.string(), v.maxLength(100));
export const emailSchema = v.pipe(v.string(), v.trim(), v.maxLength(254), v.email(), v.toLowerCase());
/** A line of letters: nothing in it turns what stands around it, nor hides. */
export const personNameSchema = v.pipe(
  v.string(),
  v.transform((name) => name.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')),
  v.trim(),
  v.maxLength(100),
  v.regex(/\p{L}/u),
);
/** Long, and of whatever its owner likes (NIST SP 800-63B, 3.1.1.2). */
export const passwordSchema = v.pipe(v.string(), v.minLength(limits.passwordLeast), v.maxLength(limits.passwordMost));

const personSchema = v.object({ id: v.string(), name: v.string(), email: v.string() });

/** `GET /desk`: how one signs in here, and who is signed in, if anyone is. */
export const deskSessionSchema = v.object({
  signIn: v.object({ password: v.boolean(), passkey: v.boolean(), sso: v.optional(v.object({ name: v.string() })) }),
  person: v.optional(personSchema),
  agencies: v.array(
    v.object({
      slug: slugSchema,
      name: bilingualSchema,
      role,
      /** Somebody has asked that it be deleted. */
      toBeDeleted: v.optional(v.boolean()),
    }),
  ),
  /** Signed in, and has to set up a second factor before anything else. */
  secondFactorOwed: v.boolean(),
  /** Then: the account has a way in that is enough, which is to be used instead. */
  strongWay: v.optional(v.boolean()),
  secondFactor: v.boolean(),
});
export type DeskSession = v.InferOutput<typeof deskSessionSchema>;

/** A link by which someone becomes one of the staff, once. Read before it is used. */
export const readInvitationSchema = v.strictObject({ token });
export const invitationSchema = v.object({
  role,
  /** Of which agency; the one-time link of a new server is for all there are. */
  agencies: v.array(v.object({ slug: slugSchema, name: bilingualSchema })),
  /** Whom it was sent to; the one-time link of a new server names nobody. */
  email: v.optional(v.string()),
  /** There is somebody of that address already: they only have to sign in. */
  known: v.boolean(),
});
export type Invitation = v.InferOutput<typeof invitationSchema>;

const { slug, name, timeZone, place } = agencyDocumentSchema.entries;
export const acceptInvitationSchema = v.strictObject({
  token,
  name: v.optional(personNameSchema),
  /** Where the invitation names nobody. */
  email: v.optional(emailSchema),
  password: v.optional(passwordSchema),
  /** The first agency of a server that has none. */
  agency: v.optional(v.strictObject({ slug, name, timeZone, place })),
});
export type AcceptInvitation = v.InferOutput<typeof acceptInvitationSchema>;
export const acceptedSchema = v.object({ email: v.string() });
export type Accepted = v.InferOutput<typeof acceptedSchema>;

export const inboxQuerySchema = v.object({
  view: v.optional(v.picklist(inboxViews), 'waiting'),
  consultation: v.optional(slugSchema),
  basis: v.optional(v.picklist(bases)),
  outcome: v.optional(v.picklist(outcomes)),
  /** The id of an office: those it was the last to do something about, or has before it. */
  office: v.optional(slugSchema),
  /** Words to look for, or a reference. */
  search: v.optional(v.pipe(v.string(), v.maxLength(200))),
  after: v.optional(v.string()),
});
export type InboxQuery = v.InferOutput<typeof inboxQuerySchema>;

export const deskSuggestionSchema = v.object({
  ...staffSuggestionSchema.entries,
  /** Names of who did each of `acts`, in their order; null where it was the author, or nobody. */
  by: v.array(v.nullable(v.string())),
  /** The answer that waits for a second person is of whoever asks. */
  ownProposal: v.boolean(),
  /** Where it is asked for by itself: the rules of the policy that it was sent under, which hiding it names by number. */
  rules: v.optional(v.array(bilingualSchema)),
});
export type DeskSuggestion = v.InferOutput<typeof deskSuggestionSchema>;

/** The longest waiting first; what is to be moderated, the oldest first. */
export const inboxSchema = v.object({
  suggestions: v.array(deskSuggestionSchema),
  next: v.optional(v.string()),
  /** All that the filters leave. */
  total: countSchema,
  /** Of the whole agency. */
  counts: v.object({ waiting: countSchema, late: countSchema, confirmation: countSchema, moderation: countSchema }),
});
export type Inbox = v.InferOutput<typeof inboxSchema>;

/** Body of `POST …/acts`: as the admin's, done by whoever is signed in. */
export const deskActsSchema = v.strictObject(actsOfPerson);
export type DeskActs = v.InferOutput<typeof deskActsSchema>;

/** Body of `POST …/presence`: which suggestion one has open, asked every {@link limits.presenceSeconds} seconds. */
export const presenceSchema = v.strictObject({ reference: v.string() });
/** Who else has it open. */
export const presentSchema = v.object({ others: v.array(v.string()) });
export type Present = v.InferOutput<typeof presentSchema>;

/** Words that are not done yet, as the desk keeps them: `about` is a reference, or what else is being written. */
export const draftAboutSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9:.-]{0,150}$/));
export const saveDraftSchema = v.strictObject({
  /** JSON of the desk's own, as text. */
  content: v.pipe(v.string(), v.maxLength(limits.draft)),
  /** The version that was read, 0 where there was none; another's later words are not written over. */
  seen: countSchema,
});
export const draftSchema = v.object({
  about: v.string(),
  content: v.string(),
  version: countSchema,
  /** Who wrote it, which may be someone who has left. */
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
/** Body of `POST /admin/invitations`: the operator invites, to any agency. */
export const adminInviteSchema = v.strictObject({ agency: slugSchema, email: emailSchema, role });
/** The link is said once: to whoever reads the mail of the address, or where none could be sent to who invites. */
export const invitedSchema = v.object({ link: v.optional(v.string()), mailed: v.boolean() });
export type Invited = v.InferOutput<typeof invitedSchema>;
export const setRoleSchema = v.strictObject({ role });

/** All that is written in the audit log, by name. */
export type Deed =
  /** Of an answer in one language alone, "answer-alone". */
  | `act.${StaffAct['kind'] | 'answer-alone' | 'source-gone'}`
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
  | 'sign-in'
  | `sign-in.${'failed' | 'locked'}`
  | 'password.change'
  | `factor.${'add' | 'remove'}`;

/** One line of the audit log, which is only ever added to. The newest first. */
export const auditEntrySchema = v.object({
  n: countSchema,
  at: instantSchema,
  /** Who did it, or whose account a failed sign-in was to; absent where the server's operator did. */
  by: v.optional(v.string()),
  /** What was done: a {@link Deed}, or what an earlier version of the server called it. */
  did: v.string(),
  /** What it was done to: references, slugs or people; of failed sign-ins how many the line stands for. */
  on: v.array(v.string()),
});
export type AuditEntry = v.InferOutput<typeof auditEntrySchema>;
export const auditSchema = v.object({ entries: v.array(auditEntrySchema), next: v.optional(v.string()) });
export type Audit = v.InferOutput<typeof auditSchema>;

/** What an agency is, and how it takes part; `version` is refused when someone else has saved since. */
export const settingsSchema = v.object({ agency: agencyDocumentSchema, version: v.string() });
export type Settings = v.InferOutput<typeof settingsSchema>;
export const saveSettingsSchema = v.strictObject({ agency: agencyDocumentSchema, seen: v.string() });

/** All that an agency asks, drafts included, and what keeps each draft from opening. */
export const askingSchema = v.object({
  consultations: v.array(
    v.object({
      document: consultationDocumentSchema,
      state: v.picklist(pollStates),
      version: v.string(),
      /** What the gate would say if it were to open now. */
      missing: v.array(fieldErrorSchema),
      suggestions: countSchema,
    }),
  ),
  polls: v.array(
    v.object({
      document: pollDocumentSchema,
      state: v.picklist(pollStates),
      version: v.string(),
      /** Somebody has voted: what it asks is fixed. */
      answered: v.boolean(),
      /** What the gate would say if it were to open now; of one that the public can find, what it should not be without. */
      missing: v.array(fieldErrorSchema),
    }),
  ),
});
export type Asking = v.InferOutput<typeof askingSchema>;
/** `seen` is the version that was edited, absent for a new one. */
export const saveConsultationSchema = v.strictObject({
  consultation: consultationDocumentSchema,
  seen: v.optional(v.string()),
});
export const savePollSchema = v.strictObject({ poll: pollDocumentSchema, seen: v.optional(v.string()) });
