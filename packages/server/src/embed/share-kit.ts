import { type Consultation, languages, type Poll, postPlatforms, type ShareKit } from '@shura/contract';
import { addressOf, bare, pictureOf } from '../pages/link-preview.ts';
import type { SentenceKey } from '../pages/text/page-text.ts';
import type { Voice, Voices } from '../pages/voice.ts';
import { askedIn } from './pictures/picture-contents.ts';
import { postRoom } from './post-length.ts';

/** A paragraph of a post. To fit, it is shortened from its end. */
interface Part {
  readonly lines: readonly string[];
  /** True if it may be left out. A post that is too long first loses these paragraphs, the last one first. */
  readonly optional?: true;
  /** True if its end may be cut, once no optional paragraph is left. */
  readonly cuts?: true;
}

const say = (voice: Voice, key: SentenceKey, values: Readonly<Record<string, string>> = {}) =>
  bare(voice.plain(key, values));

const join = (parts: readonly Part[]): string =>
  parts
    .map(({ lines }) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');

/** The line without at least its last `by` letters, cut at a word boundary; undefined if no word is left. */
const shorter = (line: string, by: number): string | undefined => {
  const kept = line.replace(/…$/u, '').slice(0, -by);
  const end = kept.search(/\s\S*$/u);
  return end > 0 ? `${kept.slice(0, end).replace(/(?<![\s،؛,;:.])[\s،؛,;:.]+$/u, '')}…` : undefined;
};

/**
 * Shortens the parts to fit: drops optional ones first, then repeatedly halves the excess of the longest that may be
 * cut.
 */
const fitted = (parts: readonly Part[], excess: (text: string) => number): string => {
  let left = [...parts];
  while (excess(join(left)) > 0 && left.some(({ optional }) => optional)) {
    const last = left.findLastIndex(({ optional }) => optional);
    left = left.filter((_, index) => index !== last);
  }
  for (let over = excess(join(left)); over > 0; over = excess(join(left))) {
    const sizes = left.map(({ cuts, lines }) => (cuts ? (lines.at(-1)?.length ?? 0) : 0));
    const longest = sizes.indexOf(Math.max(...sizes));
    const part = left[longest];
    if (!part || !sizes[longest]) break;
    const cut = shorter(part.lines.at(-1) ?? '', Math.ceil(over / 2));
    left[longest] = { ...part, lines: cut === undefined ? [] : [cut] };
  }
  return join(left);
};

interface Subject {
  readonly base: string;
  readonly path: string;
  readonly parts: (voice: Voice, url: string) => readonly Part[];
  readonly alt: (voice: Voice) => string;
}

const kitOf = (inLanguage: Voices, { base, path, parts, alt }: Subject): ShareKit => {
  const voices = languages.map(inLanguage);
  const url = (voice: Voice) => (voice.language === languages[0] ? `${base}${path}` : addressOf({ base, path }, voice));
  return {
    link: `${base}${path}`,
    qr: `${base}${path}/qr.svg`,
    images: voices.map((voice) => ({
      language: voice.language,
      url: pictureOf({ base, path }, voice),
      alt: alt(voice),
    })),
    posts: postPlatforms.flatMap((platform) =>
      voices.map((voice) => {
        const { most, count } = postRoom[platform];
        const text = fitted(parts(voice, url(voice)), (words) => count(words) - most);
        return { platform, language: voice.language, text, length: count(text), most };
      }),
    ),
  };
};

const until = (voice: Voice, { state, closesAt, agency }: Pick<Poll, 'state' | 'closesAt' | 'agency'>): string => {
  if (state === 'closed') return say(voice, 'postClosed');
  if (state !== 'open') return say(voice, 'postSoon');
  if (closesAt === null) return say(voice, 'postNow');
  return say(voice, 'postUntil', { date: voice.plainDayOf(closesAt, agency.timeZone) });
};

/** @param hashtag of its consultation */
export const pollKit = (voices: Voices, base: string, poll: Poll, hashtag: string | undefined): ShareKit => {
  const { alone, titleIn } = askedIn(poll);
  const options = alone && 'options' in alone ? alone.options : [];
  return kitOf(voices, {
    ...{ base, path: `p/${poll.slug}` },
    parts: (voice, url) => [
      { lines: [say(voice, 'postAsk', { agency: voice.plainText(poll.agency.name) })] },
      { lines: [titleIn(voice)], cuts: true },
      { lines: options.map(({ text }) => `• ${voice.plainText(text)}`), optional: true },
      { lines: [until(voice, poll), url] },
      { lines: hashtag === undefined ? [] : [hashtag] },
    ],
    alt: (voice) => {
      const said = { agency: voice.plainText(poll.agency.name), title: titleIn(voice) };
      const offered = voice.series(options.map(({ text }) => voice.plainText(text)));
      return options.length > 0 ? say(voice, 'altOptions', { ...said, options: offered }) : say(voice, 'altAsk', said);
    },
  });
};

/** Posts about a consultation: its question, and once there is an outcome, what was asked, said and done. */
export const consultationKit = (voices: Voices, base: string, topic: Consultation): ShareKit => {
  const [outcome] = topic.outcomes;
  const tag: Part = { lines: topic.hashtag === undefined ? [] : [topic.hashtag] };
  const asks = (voice: Voice, url: string): Part[] => [
    { lines: [say(voice, 'postTopic', { agency: voice.plainText(topic.agency.name) })] },
    { lines: [voice.plainText(topic.title)], cuts: true },
    { lines: topic.purpose ? [voice.plainText(topic.purpose)] : [], optional: true },
    { lines: [until(voice, topic), url] },
    tag,
  ];
  const answers = (voice: Voice, url: string, { said, did, didNot }: Consultation['outcomes'][number]): Part[] => [
    { lines: [say(voice, 'postAnswered', { title: voice.plainText(topic.title) })], cuts: true },
    { lines: [say(voice, 'postSaid', { said: voice.plainText(said) })], cuts: true },
    ...did.map(({ text }): Part => ({ lines: [say(voice, 'postDid', { did: voice.plainText(text) })], cuts: true })),
    ...didNot.map(
      ({ text }): Part => ({ lines: [say(voice, 'postDidNot', { didNot: voice.plainText(text) })], cuts: true }),
    ),
    { lines: [say(voice, 'postWhole'), url] },
    tag,
  ];
  return kitOf(voices, {
    ...{ base, path: `c/${topic.slug}` },
    parts: (voice, url) => (outcome ? answers(voice, url, outcome) : asks(voice, url)),
    alt: (voice) =>
      say(voice, 'altAsk', { agency: voice.plainText(topic.agency.name), title: voice.plainText(topic.title) }),
  });
};
