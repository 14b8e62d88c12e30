import * as v from 'valibot';
import { limits } from './limits.ts';
import { instantSchema, publicAgencySchema } from './polls.ts';
import { addressSchema, daySchema, slugSchema, textSchema } from './text.ts';

/** What a suggestion rests on: experience, professional practice, a study or data, reading, practice in another country. */
export const bases = ['experience', 'practice', 'study', 'reading', 'country'] as const;
export type Basis = (typeof bases)[number];

/** What an agency says becomes of a suggestion. */
export const outcomes = [
  'adopted',
  'partly-adopted',
  'under-study',
  'not-adopted',
  'referred',
  'outside-remit',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Kinds of what looks like personal data in a text. */
export const personalKinds = ['email', 'phone', 'civil-number', 'iban', 'plate'] as const;
export type PersonalKind = (typeof personalKinds)[number];

const count = v.pipe(v.number(), v.integer());
const basisSchema = v.strictObject({
  kind: v.picklist(bases),
  link: v.optional(addressSchema),
  /** ISO 3166-1, two letters. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});
const basisListSchema = v.pipe(
  v.array(basisSchema),
  v.maxLength(bases.length),
  v.check((list) => new Set(list.map(({ kind }) => kind)).size === list.length, 'each basis once'),
  v.check((list) => list.every(({ kind, country }) => (kind === 'country') === (country !== undefined)), 'a country'),
);
export type BasisList = v.InferOutput<typeof basisListSchema>;

/** Random and made by whoever sends; the same again is the same suggestion. 16 bytes, base64url. */
const onceSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

/** Body of `POST /api/v1/consultations/{slug}/suggestions`. */
export const sendSuggestionSchema = v.strictObject({
  once: onceSchema,
  title: v.optional(v.string()),
  /** Plain text, at most 2,000 graphemes once it is cleaned. */
  text: v.string(),
  basis: v.optional(basisListSchema, []),
  category: v.optional(slugSchema),
  /** An e-mail address for a reply: kept apart, encrypted, never published. */
  contact: v.optional(v.pipe(v.string(), v.email(), v.maxLength(254))),
  /** The language that the sender is written to in. */
  language: v.picklist(['ar', 'en']),
});
export type SendSuggestion = v.InferOutput<typeof sendSuggestionSchema>;

/** What the sender is told, once. */
export const sentSuggestionSchema = v.object({
  /** Public: «الرقم المرجعي». */
  reference: v.string(),
  /** Secret: with it the author replies, appeals or erases. Nobody can say it again. */
  trackingCode: v.string(),
  /** Reads what became of it before it is published, and nothing more. */
  followToken: v.string(),
  /** Why a person looks at it first. */
  personalData: v.array(v.picklist(personalKinds)),
  /** Days by which the agency pledged to have read and to have answered it. */
  acknowledgeBy: daySchema,
  answerBy: daySchema,
});
export type SentSuggestion = v.InferOutput<typeof sentSuggestionSchema>;

/** Body of `POST /api/v1/consultations/{slug}/alike`: what has been typed so far. */
export const alikeSchema = v.strictObject({ text: v.string() });

const commitmentSchema = v.strictObject({ text: textSchema, due: daySchema });
const answerEntries = {
  office: textSchema,
  outcome: v.picklist(outcomes),
  reason: textSchema,
  /** Under study: the day by which there is an answer. */
  until: v.optional(daySchema),
  /** Referred: to whom. */
  to: v.optional(textSchema),
  commitment: v.optional(commitmentSchema),
};

const spanSchema = v.strictObject({
  field: v.picklist(['title', 'text']),
  /** UTF-16 code units; `end` is not part of it. */
  start: v.pipe(count, v.minValue(0)),
  end: v.pipe(count, v.minValue(1)),
});
export type Span = v.InferOutput<typeof spanSchema>;
const rule = v.pipe(count, v.minValue(1), v.maxValue(limits.policyRules));

/** What staff do to a suggestion. The server gives it its time; whatever time is sent is not in the contract. */
export const staffActSchema = v.variant('kind', [
  /** `checked`: a person looked at what was taken for personal data, and it is none. */
  v.strictObject({ kind: v.literal('publish'), checked: v.optional(v.literal(true)) }),
  /** Behind a tombstone that names a rule of the participation policy. */
  v.strictObject({ kind: v.literal('hide'), rule }),
  v.strictObject({
    kind: v.literal('redact'),
    rule,
    spans: v.pipe(v.array(spanSchema), v.minLength(1), v.maxLength(50)),
  }),
  v.strictObject({ kind: v.literal('acknowledge'), office: textSchema }),
  v.strictObject({ kind: v.literal('refer'), office: textSchema, to: textSchema, reason: textSchema }),
  v.strictObject({ kind: v.literal('ask'), office: textSchema, question: textSchema }),
  v.strictObject({ kind: v.literal('answer'), ...answerEntries }),
  /** By a second person: publishes the answer that is proposed. */
  v.strictObject({ kind: v.literal('confirm') }),
  v.strictObject({
    kind: v.literal('carry-out'),
    office: textSchema,
    evidence: textSchema,
    link: v.optional(addressSchema),
  }),
  v.strictObject({ kind: v.literal('delay'), office: textSchema, reason: textSchema, due: daySchema }),
  /** Upheld, it is published whole again: what is looked at before a publication is looked at here. */
  v.strictObject({
    kind: v.literal('decide-appeal'),
    upheld: v.boolean(),
    reason: textSchema,
    checked: v.optional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('link'), to: v.string() }),
  v.strictObject({ kind: v.literal('unlink'), to: v.string() }),
  /** The question it became. */
  v.strictObject({ kind: v.literal('poll'), poll: slugSchema }),
]);
export type StaffAct = v.InferOutput<typeof staffActSchema>;

/** Body of `POST /api/v1/admin/acts`: one act on one or many suggestions, on all of them or on none. */
export const staffActsSchema = v.strictObject({
  /** Who acts; never published. */
  by: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  on: v.pipe(
    v.array(
      v.strictObject({
        reference: v.string(),
        /** The version that was looked at; needed to publish, and where it is given nothing may have happened since. */
        seen: v.optional(count),
      }),
    ),
    v.minLength(1),
    v.maxLength(limits.actsAtOnce),
  ),
  act: staffActSchema,
});
export type StaffActs = v.InferOutput<typeof staffActsSchema>;

/** What each suggestion is now, in the order asked. */
export const actedSchema = v.object({ on: v.array(v.object({ reference: v.string(), version: count })) });
export type Acted = v.InferOutput<typeof actedSchema>;

/** Body of what an author does: a reply, an appeal, or `erase`. The code travels in it, never in an address. */
export const authorActSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('reply'), code: v.string(), text: v.string() }),
  v.strictObject({ kind: v.literal('appeal'), code: v.string(), text: v.string() }),
  v.strictObject({ kind: v.literal('erase'), code: v.string() }),
]);
export type AuthorAct = v.InferOutput<typeof authorActSchema>;

/** Body of `POST /api/v1/suggestions/{reference}/follow`: reads, and nothing more. */
export const followSchema = v.strictObject({ token: v.string() });

/** Body of `POST /api/v1/suggestions/{reference}/support`: given, or taken back. */
export const setSupportSchema = v.strictObject({ supports: v.boolean() });

export const clockSchema = v.object({
  /** The last day in time, in the agency's zone. */
  dueOn: daySchema,
  /** Working days since receipt, until it was done or until now. */
  waited: count,
  doneAt: v.optional(instantSchema),
  /** Not done, and the day has passed; or done after it. */
  late: v.boolean(),
});
export type Clock = v.InferOutput<typeof clockSchema>;

const stamp = { at: instantSchema };
const policyRule = { policy: count, rule: count };
/** One step of what became of a suggestion, as everyone may read it; the oldest first. */
export const publicActSchema = v.variant('kind', [
  v.object({ kind: v.literal('received'), ...stamp }),
  v.object({ kind: v.literal('published'), ...stamp }),
  v.object({ kind: v.literal('hidden'), ...stamp, ...policyRule }),
  v.object({ kind: v.literal('redacted'), ...stamp, ...policyRule }),
  v.object({ kind: v.literal('acknowledged'), ...stamp, office: textSchema }),
  v.object({ kind: v.literal('referred'), ...stamp, office: textSchema, to: textSchema, reason: textSchema }),
  v.object({ kind: v.literal('asked'), ...stamp, office: textSchema, question: textSchema }),
  /** What the author said is between them and the agency. */
  v.object({ kind: v.literal('replied'), ...stamp }),
  v.object({ kind: v.literal('answered'), ...stamp, ...answerEntries }),
  v.object({
    kind: v.literal('carried-out'),
    ...stamp,
    office: textSchema,
    evidence: textSchema,
    link: v.optional(v.string()),
  }),
  v.object({ kind: v.literal('delayed'), ...stamp, office: textSchema, reason: textSchema, due: daySchema }),
  v.object({ kind: v.literal('appealed'), ...stamp, dueOn: daySchema }),
  v.object({ kind: v.literal('appeal-decided'), ...stamp, upheld: v.boolean(), reason: textSchema }),
  v.object({ kind: v.literal('linked'), ...stamp, to: v.string() }),
  v.object({ kind: v.literal('unlinked'), ...stamp, to: v.string() }),
  v.object({ kind: v.literal('polled'), ...stamp, poll: slugSchema }),
  v.object({ kind: v.literal('erased'), ...stamp }),
]);
export type PublicAct = v.InferOutput<typeof publicActSchema>;

/** Whether its words may be read, and where not, why. */
export const publications = ['held', 'published', 'hidden', 'erased'] as const;
export type Publication = (typeof publications)[number];

/** A suggestion as it stands in a list. */
export const suggestionSchema = v.object({
  reference: v.string(),
  consultation: slugSchema,
  publication: v.picklist(publications),
  receivedAt: instantSchema,
  /** Plain text in its author's words; absent where it is hidden or erased. A redacted part is `█`. */
  title: v.optional(v.string()),
  text: v.optional(v.string()),
  /** By its letters. */
  direction: v.picklist(['rtl', 'ltr']),
  basis: basisListSchema,
  category: v.optional(slugSchema),
  /** Distinct people, of this one and of those it is linked with together. */
  supporters: count,
  linkedSupporters: count,
  /** References of those it is linked with, at any distance. */
  linked: v.array(v.string()),
  acknowledged: clockSchema,
  answered: clockSchema,
  /** Once there is a commitment. */
  carriedOut: v.optional(clockSchema),
  /** The newest answer. */
  answer: v.optional(v.object({ at: instantSchema, ...answerEntries })),
});
export type Suggestion = v.InferOutput<typeof suggestionSchema>;

/** A suggestion by itself, with all that became of it. */
export const trackedSuggestionSchema = v.object({
  ...suggestionSchema.entries,
  agency: publicAgencySchema,
  acts: v.array(publicActSchema),
});
export type TrackedSuggestion = v.InferOutput<typeof trackedSuggestionSchema>;

/** How a list is ordered: by how long it has waited, by support, by receipt, or by the newest answer. */
export const suggestionOrders = ['waiting', 'supported', 'newest', 'answered'] as const;
export type SuggestionOrder = (typeof suggestionOrders)[number];

export const suggestionsSchema = v.object({
  suggestions: v.array(suggestionSchema),
  /** Asks for those after these. */
  next: v.optional(v.string()),
  /** All that the filters leave. */
  total: count,
});
export type Suggestions = v.InferOutput<typeof suggestionsSchema>;

/** What a list is asked for with, as a query; `after` is the `next` of the page before. */
export const suggestionsQuerySchema = v.object({
  order: v.optional(v.picklist(suggestionOrders), 'waiting'),
  basis: v.optional(v.picklist(bases)),
  outcome: v.optional(v.picklist(outcomes)),
  category: v.optional(slugSchema),
  after: v.optional(v.string()),
});
export type SuggestionsQuery = v.InferOutput<typeof suggestionsQuerySchema>;

/** At most three that are alike, and what in the text looks like personal data. */
export const alikeAnswerSchema = v.object({
  suggestions: v.pipe(v.array(suggestionSchema), v.maxLength(3)),
  personalData: v.array(v.object({ kind: v.picklist(personalKinds), start: count, end: count })),
});
export type AlikeAnswer = v.InferOutput<typeof alikeAnswerSchema>;

/** What a device supports in one consultation. */
export const ownSupportSchema = v.object({ supports: v.array(v.string()) });
export type OwnSupport = v.InferOutput<typeof ownSupportSchema>;
export const supportSchema = v.object({ supporters: count, linkedSupporters: count });
export type Support = v.InferOutput<typeof supportSchema>;

/** A suggestion as staff see it: all of its words, what was found in them, and what is not published. */
export const staffSuggestionSchema = v.object({
  ...trackedSuggestionSchema.entries,
  version: count,
  personalData: v.array(v.object({ ...spanSchema.entries, kind: v.picklist(personalKinds) })),
  /** An answer that waits for a second person. */
  proposed: v.optional(v.object({ by: v.string(), ...answerEntries })),
  /** What the author said to staff, the oldest first. */
  fromAuthor: v.array(
    v.object({ kind: v.picklist(['replied', 'appealed']), at: instantSchema, text: v.optional(v.string()) }),
  ),
});
export type StaffSuggestion = v.InferOutput<typeof staffSuggestionSchema>;

/** What staff ask for, as a query: of one consultation, only those that are owed an answer, after a reference. */
export const staffQuerySchema = v.object({
  consultation: v.optional(slugSchema),
  waiting: v.optional(v.string()),
  after: v.optional(v.string()),
});
export type StaffQuery = v.InferOutput<typeof staffQuerySchema>;
export const staffSuggestionsSchema = v.object({ suggestions: v.array(staffSuggestionSchema), total: count });
export type StaffSuggestions = v.InferOutput<typeof staffSuggestionsSchema>;
