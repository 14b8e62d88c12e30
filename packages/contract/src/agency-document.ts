import * as v from 'valibot';
import { brandSchema } from './brand-schema.ts';
import { calendarSchema } from './calendar.ts';
import { limits } from './limits.ts';
import { policySchema } from './policy.ts';
import { retentionSchema } from './retention.ts';
import { bilingualSchema, slugSchema } from './text.ts';

const timeZone = v.pipe(
  v.string(),
  v.check((zone) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
    } catch {
      return false;
    }
  }, 'an IANA time zone'),
);

/** An exact web origin: scheme, host and any port that is not the default. */
const origin = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(:[0-9]{1,5})?$/,
    'an origin such as https://www.example.om',
  ),
);

export const agencyDocumentSchema = v.strictObject({
  slug: slugSchema,
  name: bilingualSchema,
  timeZone,
  /** Everyday name of a place in the time zone, such as "Muscat", مسقط. */
  place: bilingualSchema,
  /** Origins whose pages may send this agency's ballots. */
  origins: v.pipe(v.array(origin), v.maxLength(100)),
  /**
   * Origins whose pages may frame ours, `*` for any. Default: those of `origins` for pages that take votes or
   * suggestions, any for pages that are only read.
   */
  frames: v.optional(v.pipe(v.array(v.union([v.literal('*'), origin])), v.maxLength(100))),
  /** An agency needs `policy` and `calendar` to take suggestions. Earlier versions of the policy stay public. */
  policy: v.optional(policySchema),
  calendar: v.optional(calendarSchema),
  /** Offices that read and answer. Names are unique. A past act keeps the name that the office had then. */
  offices: v.optional(
    v.pipe(v.array(v.strictObject({ id: slugSchema, name: bilingualSchema })), v.maxLength(limits.offices)),
  ),
  brand: v.optional(brandSchema),
  retention: v.optional(retentionSchema),
});
export type AgencyDocument = v.InferOutput<typeof agencyDocumentSchema>;
export type Offices = NonNullable<AgencyDocument['offices']>;
