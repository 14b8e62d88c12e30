import {
  isUntranslated,
  type PublicAct,
  type PublishedOutcome,
  type Text,
  type TrackedSuggestion,
} from '@shura/contract';
import type { Voice } from '../pages/voice.ts';
import type { Block } from './feed-markup.ts';

/** A sentence of the catalogue. */
export const ours = ({ language, direction }: Voice, words: string): Block => ({
  words,
  lang: language,
  dir: direction,
});

/** A citizen's words, unchanged. */
const theirs = (voice: Voice, words: string): Block => ({ words, lang: '', dir: voice.directionOf(words) });

/** Maximum graphemes of a headline taken from a suggestion without a title. */
const headlineLength = 80;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The headline of a suggestion: its title, else the start of its words, else its reference if the words are erased. */
export const headlineOf = ({ title, text, reference }: TrackedSuggestion): string => {
  if (text === undefined) return reference;
  const words = title ?? text.replace(/\s+/gu, ' ');
  const signs = Array.from(graphemes.segment(words), ({ segment }) => segment);
  if (title !== undefined || signs.length <= headlineLength) return words;
  const cut = signs.slice(0, headlineLength);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : headlineLength).join('')}…`;
};

/** The body of a news entry about one act. */
export const bodyOf = (
  voice: Voice,
  suggestion: TrackedSuggestion,
  act: PublicAct,
  ruleOf: (version: number, rule: number) => Text | undefined,
): Block[] => {
  const say = (text: Text) => voice.spoken(text);
  switch (act.kind) {
    case 'published':
      return [...wordsOf(voice, suggestion, ruleOf), ...waitingOf(voice, suggestion)];
    case 'answered': {
      const { commitment } = act;
      return [
        say(act.reason),
        ...(commitment ? [say(commitment.text), dated(voice, 'commitsBy', commitment.due)] : []),
        ...translation(voice, act.reason, ...(commitment ? [commitment.text] : [])),
        say(act.office),
      ];
    }
    case 'carried-out':
      return [
        say(act.evidence),
        ...translation(voice, act.evidence),
        ...(act.link === undefined ? [] : [address(act.link)]),
        say(act.office),
      ];
    case 'contested':
      return [ours(voice, voice.public.contested(act))];
    case 'delayed':
      return [dated(voice, 'wasDelayed', act.due), say(act.reason), ...translation(voice, act.reason), say(act.office)];
    case 'hidden':
      return [...tombstone(voice, act, suggestion.agency.timeZone, ruleOf), ...waitingOf(voice, suggestion)];
    default:
      return [];
  }
};

/** A note that part of the agency's text is not translated yet. */
const translation = (voice: Voice, ...texts: readonly Text[]): Block[] =>
  texts.some((text) => isUntranslated(text, voice.language)) ? [ours(voice, voice.public.untranslated)] : [];

const address = (link: string): Block => ({ words: link, lang: '', dir: 'ltr' });

const dated = (voice: Voice, key: 'commitsBy' | 'wasDelayed', day: string): Block =>
  ours(voice, voice.plain(key, { date: voice.plainDay(day) }));

/** The words as the public may read them now, not as they were at the time of the act. */
const wordsOf = (
  voice: Voice,
  { text, acts, agency }: TrackedSuggestion,
  ruleOf: (version: number, rule: number) => Text | undefined,
): Block[] => {
  if (text !== undefined) return [theirs(voice, text)];
  const gone = acts.findLast(({ kind }) => kind === 'erased' || kind === 'hidden');
  if (gone?.kind === 'hidden') return tombstone(voice, gone, agency.timeZone, ruleOf);
  return gone ? [ours(voice, voice.plain('erasedOn', { date: voice.plainDayOf(gone.at, agency.timeZone) }))] : [];
};

const tombstone = (
  voice: Voice,
  { at, policy, rule }: Extract<PublicAct, { kind: 'hidden' }>,
  timeZone: string,
  ruleOf: (version: number, rule: number) => Text | undefined,
): Block[] => {
  const words = voice.plainText(ruleOf(policy, rule) ?? {});
  const values = { date: voice.plainDayOf(at, timeZone), rule: voice.number(rule), words };
  return [ours(voice, voice.plain('hiddenBy', values))];
};

/** How long the suggestion has waited, while an answer is owed. Hiding an overdue suggestion does not end that. */
const waitingOf = (voice: Voice, { answered }: TrackedSuggestion): Block[] =>
  answered.doneAt === undefined ? [ours(voice, voice.public.waiting(answered.waited))] : [];

/** The body of an outcome of a consultation. */
export const outcomeBody = (voice: Voice, { said, did, didNot, office }: PublishedOutcome): Block[] => {
  const heading = (key: 'said' | 'did') => ours(voice, voice.plain(key));
  return [
    heading('said'),
    voice.spoken(said),
    ...(did.length > 0 ? [heading('did')] : []),
    ...did.flatMap(({ text, on }) => [voice.spoken(text), ours(voice, voice.plainDay(on))]),
    ...(didNot.length > 0 ? [ours(voice, voice.public.titles.didNot)] : []),
    ...didNot.flatMap(({ text, reason }) => [voice.spoken(text), voice.spoken(reason)]),
    voice.spoken(office),
  ];
};

/** Values for the placeholders of an act's title. */
export const titleValues = (voice: Voice, act: PublicAct | undefined): Readonly<Record<string, string>> => {
  switch (act?.kind) {
    case 'answered':
      return { outcome: voice.public.outcome(act.outcome) };
    case 'delayed':
      return { date: voice.plainDay(act.due) };
    case 'hidden':
      return { rule: voice.number(act.rule) };
    default:
      return {};
  }
};
