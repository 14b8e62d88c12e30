import * as v from 'valibot';
import { agencyDocumentSchema } from './agency-document.ts';
import { consultationDocumentSchema } from './consultations.ts';
import { limits } from './limits.ts';
import { visibilities } from './lists.ts';
import { type Question, questionsSchema } from './polls.ts';
import { bilingualSchema, daySchema, isBilingual, localTimeSchema, slugSchema, textSchema } from './text.ts';

export const pollDocumentSchema = v.strictObject({
  slug: slugSchema,
  title: v.optional(bilingualSchema),
  draft: v.optional(v.literal(true)),
  opens: v.optional(localTimeSchema),
  closes: v.optional(localTimeSchema),
  visibility: v.picklist(visibilities),
  /**
   * While results are public and fewer than a hundred people have taken part, publish results in steps of five
   * participants, so that a change reveals no single answer.
   */
  inFives: v.optional(v.literal(true)),
  decision: v.optional(v.strictObject({ by: bilingualSchema, on: daySchema })),
  questions: v.pipe(
    questionsSchema,
    v.check((questions) => questions.flatMap(textsOf).every(isBilingual), 'needs ar and en'),
  ),
  /** References of the suggestions that the question puts to the public, each in its author's words. */
  from: v.optional(v.pipe(v.array(v.string()), v.maxLength(limits.options))),
  /** Why `closes` moves later after the first ballot; published with it. */
  extension: v.optional(bilingualSchema),
  /** Why `closes` moves earlier after the first ballot; published with it. */
  closure: v.optional(bilingualSchema),
});
export type PollDocument = v.InferOutput<typeof pollDocumentSchema>;

const textsOf = (question: Question) => [
  question.text,
  ...('options' in question ? question.options.map(({ text }) => text) : []),
  ...(question.kind === 'scale' ? [question.low, question.high] : []),
];

/** Body of `POST /api/v1/admin/apply`: one agency with everything it asks. */
export const applySchema = v.strictObject({
  agency: agencyDocumentSchema,
  polls: v.pipe(v.array(pollDocumentSchema), v.maxLength(limits.questions)),
  consultations: v.optional(v.pipe(v.array(consultationDocumentSchema), v.maxLength(limits.questions)), []),
});
export type Apply = v.InferOutput<typeof applySchema>;
/** Input type: properties with a default are optional. */
export type ApplyInput = v.InferInput<typeof applySchema>;

/** One change made by `apply`: `path` names the thing, `change` what was done to it. */
export const appliedSchema = v.object({
  changes: v.array(
    v.object({
      path: v.string(),
      change: v.picklist(['created', 'updated', 'extended', 'closed', 'corrected', 'opened', 'answered']),
    }),
  ),
});
export type Applied = v.InferOutput<typeof appliedSchema>;

/** Body of `POST /api/v1/admin/imports`: a consultation held elsewhere, as a set of statements. */
export const importSchema = v.strictObject({
  slug: slugSchema,
  source: v.pipe(v.string(), v.maxLength(500)),
  title: textSchema,
  opensAt: v.pipe(v.string(), v.isoTimestamp()),
  closesAt: v.pipe(v.string(), v.isoTimestamp()),
  questions: questionsSchema,
});
export type Import = v.InferOutput<typeof importSchema>;

/** Random id of the import on this server. The importing client saves it in its journal. */
export const importedSchema = v.object({ id: v.string() });
export type Imported = v.InferOutput<typeof importedSchema>;
