import * as v from 'valibot';
import { radii } from './brand.ts';

export const colourSchema = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'a colour such as #0e5a5a'));

/** Schema of {@link Brand}. Any colour will do: text on it is black or white, and text in it is its ink. */
export const brandSchema = v.strictObject({
  accent: v.strictObject({ light: colourSchema, dark: colourSchema }),
  radius: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(radii.max))),
});
