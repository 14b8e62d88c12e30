import * as v from 'valibot';
import { limits } from './limits.ts';
import { requiredLanguages } from './lists.ts';

const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

/**
 * One text in one or more languages: a map from BCP 47 tag to string, such as `{ar: …, en: …}`. `und` marks text of
 * unstated language.
 */
export const textSchema = v.pipe(
  v.record(languageTag, v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.text))),
  v.check((text) => Object.keys(text).length > 0),
);
export type Text = Readonly<Record<string, string>>;

/** Public text of an agency: has every required language. */
export const bilingualSchema = v.pipe(
  textSchema,
  v.check((text) => isBilingual(text), `needs ${requiredLanguages.join(' and ')}`),
);
export const isBilingual = (text: Text): boolean => requiredLanguages.every((language) => language in text);

const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

/** An existing day, `YYYY-MM-DD`. */
export const daySchema = v.pipe(v.string(), v.isoDate(), v.check(isDay, 'a day that there is'));

/** A web address that a page may link to. */
export const addressSchema = v.pipe(
  v.string(),
  v.maxLength(limits.address),
  v.url(),
  v.regex(/^https?:/i, 'a web address'),
);

/** A wall-clock time in the agency's time zone, `YYYY-MM-DDTHH:mm`, on an existing day. */
export const localTimeSchema = v.pipe(
  v.string(),
  v.isoDateTime(),
  v.check((time) => isDay(time.slice(0, 10)), 'a day that there is'),
);

/**
 * Name of a poll, consultation, agency, question or option in addresses and JSON. A slug is also the name of a form
 * field, which must not hide a property of the form.
 */
export const slugSchema = v.pipe(
  v.string(),
  v.regex(/^(?!(constructor|prototype|remove)$)[a-z0-9][a-z0-9.-]*$/),
  v.maxLength(limits.slug),
);

/** An integer of at most 32 bits, signed. */
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(-0x8000_0000), v.maxValue(0x7fff_ffff));
