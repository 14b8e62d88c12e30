import * as v from 'valibot';
import type { Entry } from '../check-entries.ts';
import { plainXText, xLink } from './x-text.ts';

/** The assignment before the list in `data/tweets.js` of X's account archive. */
const start = /^\s*window\.YTD\.tweets?\.part\d+\s*=/;

const archived = v.object({
  tweet: v.object({ id_str: v.pipe(v.string(), v.digits()), full_text: v.string(), created_at: v.string() }),
});

/** The list that the script assigns, as JSON text. Returns undefined for any other script. The script is never run. */
export const xArchiveJson = (text: string): string | undefined => {
  const [before] = start.exec(text) ?? [];
  return before === undefined ? undefined : text.slice(before.length).replace(/;\s*$/, '');
};

/** An archive does not name its account, so its posts have no author, and addresses by number only. */
export const readXArchive = (list: readonly unknown[]): (Entry | undefined)[] =>
  list.map((one) => {
    const read = v.safeParse(archived, one);
    if (!read.success) return undefined;
    const { id_str, full_text, created_at } = read.output.tweet;
    return { link: xLink(id_str), text: plainXText(full_text), date: created_at };
  });
