import * as v from 'valibot';
import { radii } from './brand.ts';

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'a colour such as #0e5a5a'));

/** Schema of {@link Brand}. Whether its colours can be read is checked by `isReadable`. */
export const brandSchema = v.strictObject({
  accent: v.strictObject({ light: colour, dark: colour }),
  radius: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(radii.max))),
});
