import {
  agencyDocumentSchema,
  amendmentSchema,
  bilingualSchema,
  calendarSchema,
  policySchema,
  questionsSchema,
  slugSchema,
  visibilities,
} from '@shura/contract';
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer());
const person = v.pipe(v.number(), v.integer(), v.minValue(1));
/** UTC milliseconds. */
const time = v.number();
const dated = { draft: v.boolean(), opensAt: v.nullable(time), closesAt: v.nullable(time) };
/** Slugs of polls that count what staff enter hold a `~`. */
const slug = v.pipe(v.string(), v.nonEmpty());
const asked = { slug, agency: slugSchema, ...dated, amendments: v.array(amendmentSchema) };

/** Rows by their table; a record may say more than what is looked at here. */
export const rowSchemas = {
  agency: v.looseObject({
    ...agencyDocumentSchema.entries,
    policies: v.array(v.strictObject({ from: time, policy: policySchema })),
    calendars: v.array(
      v.strictObject({ from: time, calendar: v.strictObject({ ...calendarSchema.entries, timeZone: v.string() }) }),
    ),
  }),
  consultation: v.looseObject({
    ...asked,
    title: bilingualSchema,
    polls: v.array(slugSchema),
    outcomes: v.array(v.looseObject({ publishedAt: time })),
  }),
  poll: v.looseObject({ ...asked, visibility: v.picklist(visibilities), questions: questionsSchema }),
  turnout: v.strictObject({ poll: slug, participants: count, updatedAt: time }),
  tally: v.strictObject({ poll: slug, question: count, cell: count, n: count }),
  ballot: v.strictObject({
    poll: slug,
    voter: person,
    question: count,
    choice: v.union([count, v.pipe(v.string(), v.regex(/^[=>][a-z]*$/))]),
    revision: count,
  }),
  suggestion: v.looseObject({
    reference: v.string(),
    agency: slugSchema,
    consultation: slugSchema,
    receivedAt: time,
    policy: person,
    direction: v.picklist(['rtl', 'ltr']),
    language: v.picklist(['ar', 'en']),
    basis: v.array(v.looseObject({ kind: v.string() })),
    once: v.string(),
    code: v.string(),
    words: v.nullable(v.looseObject({ text: v.string(), personal: v.array(v.looseObject({ kind: v.string() })) })),
  }),
  act: v.strictObject({ suggestion: v.string(), n: count, act: v.looseObject({ at: time, kind: v.string() }) }),
  support: v.strictObject({ suggestion: v.string(), supporter: person }),
  draft: v.strictObject({ about: v.string(), content: v.string(), version: count, by: v.string(), at: time }),
  person: v.strictObject({ id: v.string(), name: v.string() }),
  audit: v.strictObject({
    n: person,
    at: time,
    by: v.nullable(v.string()),
    did: v.string(),
    on: v.array(v.string()),
  }),
};

type Table = keyof typeof rowSchemas;
export type Row<Of extends Table> = v.InferInput<(typeof rowSchemas)[Of]>;
export type AgencyLine = { [Of in Table]: { readonly table: Of; readonly row: Row<Of> } }[Table];
