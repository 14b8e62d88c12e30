import * as v from 'valibot';
import { brandSchema } from './brand-schema.ts';
import { limits } from './limits.ts';
import { pollStates, visibilities } from './lists.ts';
import { daySchema, slugSchema, textSchema } from './text.ts';

const optionSchema = v.strictObject({ id: slugSchema, text: textSchema });
const optionsSchema = v.pipe(
  v.array(optionSchema),
  v.minLength(2),
  v.maxLength(limits.options),
  v.check((options) => new Set(options.map(({ id }) => id)).size === options.length, 'ids differ'),
);

const asked = {
  id: slugSchema,
  text: textSchema,
  /** Offers `_none`: "none of these", or that a scale does not apply. */
  none: v.optional(v.literal(true)),
  /** Offers `_wrong`, "the question is wrong". */
  wrong: v.optional(v.literal(true)),
};

export const questionSchema = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('single'), ...asked, options: optionsSchema }),
    v.strictObject({
      kind: v.literal('multiple'),
      ...asked,
      options: optionsSchema,
      min: v.pipe(v.number(), v.integer(), v.minValue(1)),
      max: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
    v.strictObject({
      kind: v.literal('scale'),
      ...asked,
      /** Points run from 1 (`low`) to this number (`high`), in either page direction. */
      points: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(limits.scalePoints)),
      low: textSchema,
      high: textSchema,
    }),
    v.strictObject({
      kind: v.literal('agree'),
      id: slugSchema,
      text: textSchema,
      /** Moderated out: its ballots stay, but it is no longer asked. */
      withdrawn: v.optional(v.literal(true)),
    }),
    v.strictObject({ kind: v.literal('ranking'), ...asked, options: optionsSchema }),
  ]),
  v.check(
    (question) =>
      question.kind !== 'multiple' || (question.min <= question.max && question.max <= question.options.length),
    'min ≤ max ≤ number of options',
  ),
);
export type Question = v.InferOutput<typeof questionSchema>;
export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

export const questionsSchema = v.pipe(
  v.array(questionSchema),
  v.minLength(1),
  v.maxLength(limits.questions),
  v.check((questions) => new Set(questions.map(({ id }) => id)).size === questions.length, 'ids differ'),
  v.check(
    (questions) => questions.every(({ kind }) => kind === 'agree') || questions.length <= limits.options,
    'only sets of statements are longer than 20',
  ),
  v.check(
    (questions) => new Set(questions.map(({ kind }) => kind === 'agree')).size === 1,
    'statements stand in a set of their own',
  ),
);

export const instantSchema = v.pipe(v.string(), v.isoTimestamp());

/** The agency as shown beside a question. */
export const publicAgencySchema = v.object({
  slug: slugSchema,
  name: textSchema,
  /** IANA time zone of the agency's dates, and what its people call that place. */
  timeZone: v.string(),
  place: textSchema,
  /** Present if the agency has a brand. */
  brand: v.optional(brandSchema),
});

/** Who decides, and by which day (`YYYY-MM-DD`, agency's time zone). */
export const decisionSchema = v.object({ by: textSchema, on: daySchema });

/** A change to a poll after its first ballot; public. */
export const amendmentSchema = v.variant('kind', [
  v.strictObject({
    /** `closes` moved: later, or earlier. */
    kind: v.picklist(['extension', 'closure']),
    at: instantSchema,
    from: instantSchema,
    to: instantSchema,
    reason: textSchema,
  }),
  v.strictObject({
    kind: v.literal('correction'),
    at: instantSchema,
    /** The corrected text, as a path in the poll: `questions.place.text` or `questions.place.options.north`. */
    field: v.string(),
    was: textSchema,
  }),
]);
export type Amendment = v.InferOutput<typeof amendmentSchema>;

/** A poll as the public sees it: the same bytes for every reader. Times are UTC instants, ISO 8601. */
export const pollSchema = v.object({
  slug: slugSchema,
  agency: publicAgencySchema,
  state: v.picklist(pollStates),
  opensAt: v.nullable(instantSchema),
  closesAt: v.nullable(instantSchema),
  visibility: v.picklist(visibilities),
  /** Results, and `participants`, change in steps of five participants until there are a hundred. */
  inFives: v.optional(v.literal(true)),
  /** How strongly a ballot is tied to one person; `L1` is one per browser on each site. */
  assurance: v.literal('L1'),
  /** Ballots were imported from another system, which `source` names. */
  imported: v.optional(v.literal(true)),
  source: v.optional(v.string()),
  /** When the purge of its ballots began, at the end of their retention; tallies stay. */
  ballotsPurgedAt: v.optional(instantSchema),
  title: v.optional(textSchema),
  decision: v.optional(decisionSchema),
  /** People with at least one ballot; absent while the poll is sealed. */
  participants: v.optional(v.pipe(v.number(), v.integer())),
  questions: questionsSchema,
  amendments: v.array(amendmentSchema),
});
export type Poll = v.InferOutput<typeof pollSchema>;

export const pollsSchema = v.object({ polls: v.array(pollSchema) });
export type Polls = v.InferOutput<typeof pollsSchema>;
