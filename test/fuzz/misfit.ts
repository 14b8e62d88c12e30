import type { Schema } from './api-document.ts';

const formats: Readonly<Record<string, RegExp>> = {
  'date-time': /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/,
  date: /^\d{4}-\d\d-\d\d$/,
  email: /^[^@\s]+@[^@\s]+$/,
  uri: /^[a-z][a-z0-9+.-]*:/i,
};
const patterns = new Map<string, RegExp>();
const patternOf = (text: string): RegExp => {
  const known = patterns.get(text) ?? new RegExp(text, 'u');
  patterns.set(text, known);
  return known;
};
const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/** Where a value violates a JSON Schema; undefined if it does not. Never contains the value. */
export function misfit(schema: Schema, value: unknown, at = 'body'): string | undefined {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) {
    const wrong = alternatives.map((one) => misfit(one, value, at));
    return wrong.includes(undefined) ? undefined : `${at} fits none: ${wrong.join(' | ')}`;
  }
  if ('const' in schema && schema.const !== value) return `${at} is not ${JSON.stringify(schema.const)}`;
  if (schema.enum && !schema.enum.includes(value)) return `${at} is none of ${JSON.stringify(schema.enum)}`;
  const type = typeOf(value);
  if (schema.type && schema.type !== type && !(schema.type === 'number' && type === 'integer')) {
    return `${at} is no ${schema.type}`;
  }
  if (typeof value === 'string') return misfitString(schema, value, at);
  if (typeof value === 'number') {
    const within = value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
    return within ? undefined : `${at} is too small or too large`;
  }
  if (Array.isArray(value)) {
    const { items, minItems = 0, maxItems = Infinity } = schema;
    if (value.length < minItems || value.length > maxItems) return `${at} has too few or too many items`;
    return items && first(value.map((item, place) => misfit(items, item, `${at}.${String(place)}`)));
  }
  return typeof value === 'object' && value !== null ? misfitObject(schema, value, at) : undefined;
}

const first = (found: readonly (string | undefined)[]) => found.find((one) => one !== undefined);

function misfitString({ minLength = 0, maxLength = Infinity, pattern, format }: Schema, value: string, at: string) {
  if (value.length < minLength || value.length > maxLength) return `${at} is too short or too long`;
  if (pattern !== undefined && !patternOf(pattern).test(value)) return `${at} does not match ${pattern}`;
  const shape = format === undefined ? undefined : formats[format];
  return shape && !shape.test(value) ? `${at} is no ${String(format)}` : undefined;
}

function misfitObject(schema: Schema, value: object, at: string): string | undefined {
  const { properties = {}, required = [], additionalProperties = true, propertyNames } = schema;
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${at}.${missing} is missing`;
  return first(
    Object.entries(value).map(([name, inside]) => {
      const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (known) return misfit(known, inside, `${at}.${name}`);
      if (additionalProperties === false) return `${at}.${name} is not in the contract`;
      if (additionalProperties === true) return undefined;
      return (
        (propertyNames && misfit(propertyNames, name, `a name in ${at}`)) ??
        misfit(additionalProperties, inside, `${at}.${name}`)
      );
    }),
  );
}
