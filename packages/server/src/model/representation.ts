import { createHash } from 'node:crypto';

/** JSON ready to send, and the (weak) ETag of what it says, however it is encoded. */
export interface Representation {
  readonly json: string;
  readonly etag: string;
}

/** Builds a representation once for each key, and keeps the last. */
export const remembered = <Key>() => {
  const last = rememberedJson<Key>();
  return (now: Key, build: () => unknown): Representation => last(now, () => JSON.stringify(build()));
};

/** The same of what is built as JSON. */
export const rememberedJson = <Key>() => {
  let key: Key | undefined;
  let last: Representation | undefined;
  return (now: Key, build: () => string): Representation => {
    if (!last || key !== now) {
      const json = build();
      last = { json, etag: `W/"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"` };
      key = now;
    }
    return last;
  };
};

/** UTC milliseconds as the contract writes them. */
export const instant = (ms: number): string => new Date(ms).toISOString();
export const instantOrNull = (ms: number | null): string | null => (ms === null ? null : instant(ms));
