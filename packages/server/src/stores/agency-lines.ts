import {
  addressSchema,
  agencyDocumentSchema,
  amendmentSchema,
  basisListSchema,
  calendarSchema,
  channels,
  consultationDocumentSchema,
  draftAboutSchema,
  inEach,
  keptPrecedentsSchema,
  languages,
  limits,
  outcomeDocumentSchema,
  policySchema,
  pollDocumentSchema,
  questionsSchema,
  slugSchema,
  sourceSchema,
  staffSuggestionSchema,
  suggestionParts,
  suggestionSchema,
  textSchema,
  visibilities,
} from '@shura/contract';
import * as v from 'valibot';
import { actSchema, past, time } from './agency-acts.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const person = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 47));
const short = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const reference = v.pipe(v.string(), v.regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/));
/** The slug of a counter poll holds a `~`. */
export const pollSlug = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.slug + 10));
const asked = {
  agency: slugSchema,
  draft: v.boolean(),
  opensAt: v.nullable(time),
  closesAt: v.nullable(time),
  amendments: v.array(amendmentSchema),
  precedents: v.optional(keptPrecedentsSchema),
};
const part = v.pipe(v.string(), v.maxLength(limits.post));
const wordsSchema = v.strictObject({
  ...inEach(suggestionParts, () => v.optional(part)),
  text: part,
  personal: v.array(v.strictObject(staffSuggestionSchema.entries.personalData.item.entries)),
});

/** Row schemas by table. Unknown fields are refused: rows come from another server. */
export const rowSchemas = {
  agency: v.strictObject({
    ...agencyDocumentSchema.entries,
    policies: v.array(v.strictObject({ from: past, policy: policySchema })),
    calendars: v.array(
      v.strictObject({
        from: past,
        calendar: v.strictObject({ ...calendarSchema.entries, timeZone: agencyDocumentSchema.entries.timeZone }),
      }),
    ),
    formerOffices: agencyDocumentSchema.entries.offices,
  }),
  consultation: v.strictObject({
    ...v.omit(consultationDocumentSchema, ['draft', 'opens', 'closes', 'extension', 'closure', 'outcome']).entries,
    ...asked,
    outcomes: v.array(v.strictObject({ ...outcomeDocumentSchema.entries, publishedAt: past })),
  }),
  poll: v.strictObject({
    ...{
      slug: pollSlug,
      title: v.optional(textSchema),
      visibility: v.picklist(visibilities),
      questions: questionsSchema,
    },
    ...asked,
    inFives: pollDocumentSchema.entries.inFives,
    decision: pollDocumentSchema.entries.decision,
    counter: v.optional(v.strictObject({ of: slugSchema, channel: v.picklist(channels) })),
    from: v.optional(v.array(reference)),
    imported: v.optional(v.strictObject({ id: short, source: v.pipe(v.string(), v.maxLength(500)) })),
    purgedAt: v.optional(past),
  }),
  /** Voters are numbered in key order: the first `ofL0` have level L0. */
  turnout: v.strictObject({ poll: pollSlug, participants: count, ofL0: count, updatedAt: past }),
  tally: v.strictObject({ poll: pollSlug, question: count, cell: v.pipe(v.number(), v.integer()), n: count }),
  ballot: v.strictObject({
    poll: pollSlug,
    voter: person,
    question: count,
    choice: v.union([v.pipe(v.number(), v.integer()), v.pipe(v.string(), v.regex(/^[=>][a-z]*$/), v.maxLength(27))]),
    revision: count,
  }),
  suggestion: v.strictObject({
    ...{ reference, agency: slugSchema, consultation: slugSchema, receivedAt: past, policy: person },
    direction: suggestionSchema.entries.direction,
    language: v.picklist(languages),
    basis: basisListSchema,
    category: v.optional(slugSchema),
    channel: suggestionSchema.entries.channel,
    source: v.optional(
      v.strictObject({
        ...v.omit(sourceSchema, ['goneSince']).entries,
        url: v.optional(addressSchema),
        postedAt: v.optional(time),
        text: v.optional(v.pipe(v.string(), v.maxLength(limits.post))),
      }),
    ),
    ...{ once: short, code: short, words: v.nullable(wordsSchema) },
  }),
  act: v.strictObject({ suggestion: reference, n: count, act: actSchema }),
  note: v.strictObject({
    ...{ suggestion: reference, n: v.pipe(count, v.maxValue(limits.notes - 1)), by: short, at: past },
    text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.note * limits.unitsPerGrapheme)),
  }),
  assignment: v.strictObject({ suggestion: reference, office: slugSchema }),
  /** `evidence`: carrying-out acts before it. */
  support: v.strictObject({ suggestion: reference, supporter: person, evidence: count }),
  /** `n` is the place of the carrying-out act; without a `voter`, its author. */
  contest: v.strictObject({
    ...{ suggestion: reference, n: count, voter: v.optional(person) },
    reason: v.nullable(v.pipe(v.string(), v.maxLength(limits.contestReason * limits.unitsPerGrapheme))),
  }),
  draft: v.strictObject({
    about: draftAboutSchema,
    content: v.pipe(v.string(), v.maxLength(limits.draft)),
    ...{ version: count, by: short, at: past },
  }),
  person: v.strictObject({ id: short, name: v.pipe(v.string(), v.maxLength(500)) }),
  audit: v.strictObject({
    ...{ n: person, at: past, by: v.nullable(short), did: short },
    on: v.array(v.pipe(v.string(), v.maxLength(limits.address))),
  }),
};

type Table = keyof typeof rowSchemas;
export type Row<Of extends Table> = v.InferInput<(typeof rowSchemas)[Of]>;
export type AgencyLine = { [Of in Table]: { readonly table: Of; readonly row: Row<Of> } }[Table];
