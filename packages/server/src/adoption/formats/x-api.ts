import { limits } from '@shura/contract';
import * as v from 'valibot';
import type { Entry } from '../check-entries.ts';
import { plainXText, xLink } from './x-text.ts';

const id = v.pipe(v.string(), v.digits());
const handle = v.pipe(v.string(), v.regex(/^\w{1,15}$/));
const user = v.object({ id, username: handle });

/**
 * A post of API v2. twarc puts the author in `author`. The API has authors in a list beside the posts. `note_tweet` has
 * the full text.
 */
const post = v.object({
  id,
  text: v.string(),
  created_at: v.optional(v.string()),
  author_id: v.optional(id),
  author: v.optional(v.object({ username: handle })),
  note_tweet: v.optional(v.object({ text: v.string() })),
});
/** A post of API v1.1, as in older collections. */
const olderPost = v.object({
  id_str: id,
  full_text: v.string(),
  created_at: v.string(),
  user: v.object({ screen_name: handle }),
});

/** A response of the API: a list of posts, or one. */
const xAnswer = v.object({
  data: v.union([v.array(v.unknown()), v.looseObject({ id })]),
  includes: v.optional(v.object({ users: v.optional(v.array(v.unknown())) })),
});

/** The posts of one response, or of one line of a collection. Returns undefined for anything else. */
export const readXPosts = (value: unknown): (Entry | undefined)[] | undefined => {
  const answer = v.safeParse(xAnswer, value);
  if (!answer.success) {
    const one = readOne(value, noHandles) ?? readOlder(value);
    return one && [one];
  }
  const { data, includes } = answer.output;
  // One more than the limit, to detect an excess without reading millions.
  const enough = limits.adoptedPosts + 1;
  const users = (includes?.users?.slice(0, enough) ?? []).flatMap((one) =>
    v.is(user, one) ? [[one.id, one.username] as const] : [],
  );
  const handles = new Map(users);
  const posts = (Array.isArray(data) ? data.slice(0, enough) : [data]).map((one) => readOne(one, handles));
  // Other formats also have a list named `data`.
  return posts.some((one) => one) ? posts : undefined;
};

const noHandles: ReadonlyMap<string, string> = new Map();

const readOne = (value: unknown, handles: ReadonlyMap<string, string>): Entry | undefined => {
  const read = v.safeParse(post, value);
  if (!read.success) return undefined;
  const { output } = read;
  const author = output.author?.username ?? handles.get(output.author_id ?? '');
  return {
    link: xLink(output.id, author),
    text: plainXText(output.note_tweet?.text ?? output.text),
    author,
    date: output.created_at,
  };
};

const readOlder = (value: unknown): Entry | undefined => {
  const read = v.safeParse(olderPost, value);
  if (!read.success) return undefined;
  const { id_str, full_text, created_at, user } = read.output;
  return {
    link: xLink(id_str, user.screen_name),
    text: plainXText(full_text),
    author: user.screen_name,
    date: created_at,
  };
};
