import type { PostPlatform } from '@shura/contract';

/** Length of a web address on platforms that wrap links, whatever its real length. */
const wrappedLink = 23;

const graphemes = (text: string): number =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;

/** Code points that X counts as one; others count as two (twitter-text, config v3, `ranges`). */
const light = (point: number): boolean =>
  point <= 0x10ff ||
  (point >= 0x2000 && point <= 0x200d) ||
  (point >= 0x2010 && point <= 0x201f) ||
  (point >= 0x2032 && point <= 0x2037);
const weighted = (text: string): number =>
  [...text.normalize('NFC')].reduce((sum, letter) => sum + (light(letter.codePointAt(0) ?? 0) ? 1 : 2), 0);

/** Counts each web address as `wrappedLink`. */
const withWrappedLinks = (count: (text: string) => number) => (text: string) => {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  return count(text.replace(/https?:\/\/\S+/g, '')) + links.length * wrappedLink;
};

interface Room {
  readonly name: string;
  readonly most: number;
  readonly count: (text: string) => number;
}

const units = (text: string): number => text.length;

/**
 * Maximum length of a post. X: docs.x.com, "Counting characters", 280 weighted. Bluesky: lexicon `app.bsky.feed.post`,
 * `maxGraphemes` 300. Mastodon: docs.joinmastodon.org, "Posting", 500 with links as 23; a server may allow more.
 * Facebook: 63,206. Instagram: help.instagram.com, captions of 2,200. LinkedIn: posts of 3,000. WhatsApp: a written
 * status of 700; messages may be longer.
 */
export const postRoom: Readonly<Record<PostPlatform, Room>> = {
  x: { name: 'X', most: 280, count: withWrappedLinks(weighted) },
  bluesky: { name: 'Bluesky', most: 300, count: graphemes },
  mastodon: { name: 'Mastodon', most: 500, count: withWrappedLinks(graphemes) },
  facebook: { name: 'Facebook', most: 63_206, count: units },
  instagram: { name: 'Instagram', most: 2200, count: units },
  linkedin: { name: 'LinkedIn', most: 3000, count: units },
  whatsapp: { name: 'WhatsApp', most: 700, count: units },
};
