import * as v from 'valibot';
import { bases, outcomes, platforms } from './lists.ts';
import { instantSchema } from './polls.ts';
import { addressSchema, daySchema, textSchema } from './text.ts';

const basisSchema = v.strictObject({
  kind: v.picklist(bases),
  link: v.optional(addressSchema),
  /**
   * ISO 3166-1, two letters. Only practice in another country has one; it is missing if the list of countries could not be
   * loaded.
   */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});
/** The bases of one suggestion, each once. */
export const basisListSchema = v.pipe(
  v.array(basisSchema),
  v.maxLength(bases.length),
  v.check((list) => new Set(list.map(({ kind }) => kind)).size === list.length, 'each basis once'),
  v.check((list) => list.every(({ kind, country }) => kind === 'country' || country === undefined), 'a country'),
);
export type BasisList = v.InferOutput<typeof basisListSchema>;

/** The public post that a suggestion was adopted from. */
export const sourceSchema = v.object({
  platform: v.picklist(platforms),
  url: v.optional(v.string()),
  hashtag: v.optional(v.string()),
  /** The handle, as its platform writes it. */
  author: v.optional(v.string()),
  postedAt: v.optional(instantSchema),
  /** Only the day, as the source wrote it: no time is invented, so no time zone moves it to another day. */
  postedOn: v.optional(daySchema),
  /** SHA-256 of the posted words, hexadecimal. */
  hash: v.string(),
  /** When the post was found to be gone. */
  goneSince: v.optional(instantSchema),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** A commitment of the agency, and its due day. */
const commitmentSchema = v.strictObject({ text: textSchema, due: daySchema });
/** Contents of an answer. */
export const answerEntries = {
  office: textSchema,
  outcome: v.picklist(outcomes),
  reason: textSchema,
  /** `under-study` only: the day by which the next answer is due. */
  until: v.optional(daySchema),
  /** `referred` only: the body that it was referred to. */
  to: v.optional(textSchema),
  commitment: v.optional(commitmentSchema),
};
