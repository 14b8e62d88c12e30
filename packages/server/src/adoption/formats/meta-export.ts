import * as v from 'valibot';
import type { Entry } from '../check-entries.ts';
import { repairMojibake } from '../mojibake.ts';

/** A post or a comment on Facebook. Its `title` is a description, such as "Salim updated his status". */
const facebook = v.object({
  timestamp: v.number(),
  data: v.array(
    v.object({ post: v.optional(v.string()), comment: v.optional(v.object({ comment: v.optional(v.string()) })) }),
  ),
});
/** A post on Instagram or Threads. With one picture the text is on the picture, with several it is on the post. */
const instagram = v.object({
  media: v.array(v.object({ creation_timestamp: v.number(), title: v.optional(v.string()) })),
  title: v.optional(v.string()),
  creation_timestamp: v.optional(v.number()),
});

/** Lists in "Download your information" are arrays, or the only member of an object. */
const listed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members: unknown[] = Object.values(value);
  return members.length === 1 ? members[0] : undefined;
};

/** Reads the export of a Meta account, which names no account and no addresses. Undefined for other files. */
export const readMetaExport = (value: unknown): (Entry | undefined)[] | undefined => {
  const list = listed(value);
  if (!Array.isArray(list)) return undefined;
  const entries = list.map((one) => readFacebook(one) ?? readInstagram(one));
  return entries.some((entry) => entry) ? entries : undefined;
};

const readFacebook = (value: unknown): Entry | undefined => {
  const read = v.safeParse(facebook, value);
  if (!read.success) return undefined;
  const words = read.output.data.flatMap(({ post, comment }) => post ?? comment?.comment ?? []);
  return { text: repairMojibake(words[0] ?? ''), date: read.output.timestamp };
};

const readInstagram = (value: unknown): Entry | undefined => {
  const read = v.safeParse(instagram, value);
  if (!read.success) return undefined;
  const { media, title, creation_timestamp } = read.output;
  return {
    text: repairMojibake(title || (media[0]?.title ?? '')),
    date: creation_timestamp ?? media[0]?.creation_timestamp,
  };
};
