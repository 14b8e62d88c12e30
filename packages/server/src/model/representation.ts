import { createHash } from 'node:crypto';

/** JSON ready to send, and the weak ETag of its content in any encoding. */
export interface Representation {
  readonly json: string;
  readonly etag: string;
}

/** Caches the representation of the last key. `build` returns a value to be serialised as JSON. */
export const remembered = <Key>() => {
  const last = rememberedJson<Key>();
  return (now: Key, build: () => unknown): Representation => last(now, () => JSON.stringify(build()));
};

/** Caches the representation of the last key. `build` returns JSON text. */
export const rememberedJson = <Key>() => {
  const last = rememberedValue<Key, Representation>();
  return (now: Key, build: () => string): Representation =>
    last(now, () => {
      const json = build();
      return { json, etag: `W/"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"` };
    });
};

/** Caches the value of the last key. */
export const rememberedValue = <Key, Value>() => {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key: Key, build: () => Value): Value => {
    if (!last || last.key !== key) last = { key, value: build() };
    return last.value;
  };
};

/** Formats UTC milliseconds as the contract writes them (ISO 8601). */
export const instant = (ms: number): string => new Date(ms).toISOString();
export const instantOrNull = (ms: number | null): string | null => (ms === null ? null : instant(ms));
