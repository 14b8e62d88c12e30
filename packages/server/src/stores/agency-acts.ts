import { addressSchema, answerEntries, limits, publicActSchema, staffSuggestionSchema } from '@shura/contract';
import * as v from 'valibot';

/** UTC milliseconds of a valid date (ECMA-262 §21.4.1.1). */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/** Maximum difference between the clocks of two servers, in ms. */
const skew = 60_000;

/**
 * The time of an act, in UTC milliseconds. A time in the future is refused: the importing server would set its clock to
 * that time, and the clock never goes back.
 */
export const past = v.pipe(
  time,
  v.check((at) => at <= Date.now() + skew, 'is still to come'),
);

const person = v.pipe(v.string(), v.maxLength(200));
const done = { at: past, by: v.optional(person) };
const said = v.optional(v.pipe(v.string(), v.maxLength(limits.post)));
const code = v.pipe(v.string(), v.maxLength(200));
const kindOf = <Kind extends string>(kind: Kind) => ({ kind: v.literal(kind) });

/** Kinds of acts whose stored fields differ from the public ones. */
const special = ['received', 'published', 'redacted', 'replied', 'appealed', 'answered', 'claimed', 'carried-out'];
const asShown = publicActSchema.options
  .filter(({ entries }) => !special.includes(entries.kind.literal))
  .map(({ entries }) => v.strictObject({ ...entries, ...done }));
const shown = Object.fromEntries(publicActSchema.options.map(({ entries }) => [entries.kind.literal, entries]));

/** A stored act ({@link Act}), built from the contract's public schemas. */
export const actSchema = v.variant('kind', [
  ...asShown,
  v.strictObject({ ...kindOf('published'), ...done, checked: v.optional(v.literal(true)) }),
  v.strictObject({
    ...{ ...shown['redacted'], ...kindOf('redacted'), ...done },
    spans: v.array(v.strictObject(staffSuggestionSchema.entries.redacted.item.entries)),
  }),
  v.strictObject({ ...shown['carried-out'], ...kindOf('carried-out'), ...done, link: v.optional(addressSchema) }),
  v.strictObject({ ...kindOf('replied'), ...done, text: said }),
  v.strictObject({ ...kindOf('appealed'), ...done, text: said }),
  v.strictObject({ ...kindOf('claim-made'), ...done, code, postCode: code, reply: v.optional(addressSchema) }),
  v.strictObject({ ...kindOf('claim-refused'), ...done }),
  v.strictObject({ ...kindOf('claimed'), ...done, code }),
  v.strictObject({ ...kindOf('proposed'), ...done, ...answerEntries }),
  v.strictObject({ ...kindOf('answered'), ...done, ...answerEntries, confirmedBy: v.optional(person) }),
]);
