import * as v from 'valibot';
import { slugSchema } from './text.ts';

/**
 * Random, made by the sender: 16 bytes, base64url without padding. The same value again is the same device or
 * suggestion.
 */
export const onceSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

const u32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff));

/**
 * Proof of work, in a `work-needed` problem, that is required if too many new devices came from this network. Find an
 * `n` such that the first `bits` bits of PBKDF2-SHA-256(password = the 16 bytes of `once` ‖ n as u32 big-endian, salt =
 * the bytes of `challenge`, `iterations`) are zero. A challenge is valid for five minutes, from one network, for one poll or consultation and one
 * `once`.
 */
export const workSchema = v.object({
  /** base64url without padding, at most 64 characters. */
  challenge: v.string(),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** 1 to 16. The expected number of tries is 2^bits. */
  bits: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16)),
});
export type Work = v.InferOutput<typeof workSchema>;

/**
 * A solved challenge, or `cannot` from a browser that cannot do the work: it gets a token of level L0, from a smaller
 * bucket.
 */
const doneWorkSchema = v.union([
  v.strictObject({ challenge: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)), n: u32 }),
  v.literal('cannot'),
]);
export type DoneWork = v.InferOutput<typeof doneWorkSchema>;

/**
 * Body of `POST /api/v1/devices`: exactly one of `poll` and `consultation`, with `once`. An import sends `{}` or
 * nothing, with the operator's token in `Authorization`.
 */
export const newDeviceSchema = v.pipe(
  v.strictObject({
    poll: v.optional(slugSchema),
    consultation: v.optional(slugSchema),
    once: v.optional(onceSchema),
    work: v.optional(doneWorkSchema),
  }),
  v.check(
    ({ poll, consultation, once, work }) =>
      once === undefined
        ? poll === undefined && consultation === undefined && work === undefined
        : (poll === undefined) !== (consultation === undefined),
    'one of poll and consultation, with once; or nothing',
  ),
);
export type NewDevice = v.InferOutput<typeof newDeviceSchema>;

/** Response to `POST /api/v1/devices`: a token of 44 base64url characters, valid only in that poll or consultation. */
export const deviceSchema = v.object({ token: v.string() });
export type Device = v.InferOutput<typeof deviceSchema>;

/**
 * Request header with the device token. `GET /api/v1/ballots` takes one token for each `slug` of the query,
 * comma-separated, in that order, with an empty item for none. A poll whose token is missing or wrong is left out.
 */
export const deviceHeader = 'Shura-Device';

/** Request header of a framed page with an opaque origin: the value that the page was made with; see decision 22. */
export const frameHeader = 'Shura-Frame';
