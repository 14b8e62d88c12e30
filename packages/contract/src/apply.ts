import * as v from 'valibot';
import { brandSchema } from './brand-schema.ts';
import { consultationDocumentSchema } from './consultations.ts';
import { limits } from './limits.ts';
import { visibilities } from './lists.ts';
import { calendarSchema, policySchema } from './policy.ts';
import { type Question, questionsSchema } from './polls.ts';
import { retentionSchema } from './purging.ts';
import { bilingualSchema, daySchema, isBilingual, localTimeSchema, slugSchema, textSchema } from './text.ts';

const timeZone = v.pipe(
  v.string(),
  v.check((zone) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
    } catch {
      return false;
    }
  }, 'an IANA time zone'),
);

/** An exact web origin: scheme, host and, where it is not the default, port. */
const origin = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(:[0-9]{1,5})?$/,
    'an origin such as https://www.example.om',
  ),
);

export const agencyDocumentSchema = v.strictObject({
  slug: slugSchema,
  name: bilingualSchema,
  timeZone,
  /** What people call the place whose time that is: "Muscat", مسقط. */
  place: bilingualSchema,
  /** Sites whose pages may send this agency's ballots. */
  origins: v.pipe(v.array(origin), v.maxLength(100)),
  /**
   * Sites whose pages may show ours in a frame, `*` for any. Left out: those of `origins` what takes votes or suggestions, and
   * any site what can only be read.
   */
  frames: v.optional(v.pipe(v.array(v.union([v.literal('*'), origin])), v.maxLength(100))),
  /** Both are needed to take suggestions; what they said before is kept, and stays public. */
  policy: v.optional(policySchema),
  calendar: v.optional(calendarSchema),
  /** Who in it reads and answers, to choose from. No two have one name; what was done keeps the name that it was done under. */
  offices: v.optional(
    v.pipe(v.array(v.strictObject({ id: slugSchema, name: bilingualSchema })), v.maxLength(limits.offices)),
  ),
  brand: v.optional(brandSchema),
  retention: v.optional(retentionSchema),
});
export type AgencyDocument = v.InferOutput<typeof agencyDocumentSchema>;
export type Offices = NonNullable<AgencyDocument['offices']>;

export const pollDocumentSchema = v.strictObject({
  slug: slugSchema,
  title: v.optional(bilingualSchema),
  draft: v.optional(v.literal(true)),
  opens: v.optional(localTimeSchema),
  closes: v.optional(localTimeSchema),
  visibility: v.picklist(visibilities),
  /**
   * While results are public and fewer than a hundred people have taken part, they are shown as they stood at five more, so
   * that no answer can be read from how they change.
   */
  inFives: v.optional(v.literal(true)),
  decision: v.optional(v.strictObject({ by: bilingualSchema, on: daySchema })),
  questions: v.pipe(
    questionsSchema,
    v.check((questions) => questions.flatMap(textsOf).every(isBilingual), 'needs ar and en'),
  ),
  /** References of the suggestions that it puts to the public, each in words that its author wrote. */
  from: v.optional(v.pipe(v.array(v.string()), v.maxLength(limits.options))),
  /** Why `closes` moves later although ballots are in; published with it. */
  extension: v.optional(bilingualSchema),
  /** Why `closes` moves earlier although ballots are in; published with it. */
  closure: v.optional(bilingualSchema),
});
export type PollDocument = v.InferOutput<typeof pollDocumentSchema>;

const textsOf = (question: Question) => [
  question.text,
  ...('options' in question ? question.options.map(({ text }) => text) : []),
  ...(question.kind === 'scale' ? [question.low, question.high] : []),
];

/** Body of `POST /api/v1/admin/apply`: what one agency asks, whole. */
export const applySchema = v.strictObject({
  agency: agencyDocumentSchema,
  polls: v.pipe(v.array(pollDocumentSchema), v.maxLength(limits.questions)),
  consultations: v.optional(v.pipe(v.array(consultationDocumentSchema), v.maxLength(limits.questions)), []),
});
export type Apply = v.InferOutput<typeof applySchema>;
/** What may be sent: what has a default may be left out. */
export type ApplyInput = v.InferInput<typeof applySchema>;

/** One line of what an `apply` did; `path` names the thing, `change` what became of it. */
export const appliedSchema = v.object({
  changes: v.array(
    v.object({
      path: v.string(),
      change: v.picklist(['created', 'updated', 'extended', 'closed', 'corrected', 'opened', 'answered']),
    }),
  ),
});
export type Applied = v.InferOutput<typeof appliedSchema>;

/** Body of `POST /api/v1/admin/imports`: a consultation that took place elsewhere, as a set of statements. */
export const importSchema = v.strictObject({
  slug: slugSchema,
  source: v.pipe(v.string(), v.maxLength(500)),
  title: textSchema,
  opensAt: v.pipe(v.string(), v.isoTimestamp()),
  closesAt: v.pipe(v.string(), v.isoTimestamp()),
  questions: questionsSchema,
});
export type Import = v.InferOutput<typeof importSchema>;

/** Answer to it: a random id of this import on this server, which a journal keeps. */
export const importedSchema = v.object({ id: v.string() });
export type Imported = v.InferOutput<typeof importedSchema>;
