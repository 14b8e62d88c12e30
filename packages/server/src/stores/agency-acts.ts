import { addressSchema, answerEntries, limits, publicActSchema, staffSuggestionSchema } from '@shura/contract';
import * as v from 'valibot';

/** UTC milliseconds, of a date that there is (ECMA-262 §21.4.1.1). */
export const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/** Milliseconds by which the clocks of two servers may differ. */
const skew = 60_000;

/** When something was done. A time that is still to come would be taken for now: a server's clock does not go back. */
export const past = v.pipe(
  time,
  v.check((at) => at <= Date.now() + skew, 'is still to come'),
);

const person = v.pipe(v.string(), v.maxLength(200));
const done = { at: past, by: v.optional(person) };
const said = v.optional(v.pipe(v.string(), v.maxLength(limits.post)));
const code = v.pipe(v.string(), v.maxLength(200));
const kindOf = <Kind extends string>(kind: Kind) => ({ kind: v.literal(kind) });

/** Kinds that are kept as everyone reads them, and those of which more is kept than is shown, or less. */
const special = ['received', 'published', 'redacted', 'replied', 'appealed', 'answered', 'claimed', 'carried-out'];
const asShown = publicActSchema.options
  .filter(({ entries }) => !special.includes(entries.kind.literal))
  .map(({ entries }) => v.strictObject({ ...entries, ...done }));
const shown = Object.fromEntries(publicActSchema.options.map(({ entries }) => [entries.kind.literal, entries]));

/** An act as it is kept ({@link Act}), by the contract's schemas of what is shown of it. */
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
