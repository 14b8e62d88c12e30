import { type Consultation, inkOf, ownAccent, type Poll, type Question, type Results } from '@shura/contract';
import { isAsked } from '@shura/contract/questions';
import type { Voice } from '../../pages/voice.ts';
import type { Picture, PictureLine } from './picture.ts';

/** Fields common to every picture of an agency. */
const paperOf = ({ direction, plainText }: Voice, agency: Poll['agency'], address: string) => ({
  direction,
  accent: inkOf((agency.brand?.accent ?? ownAccent).light, 'light'),
  agency: plainText(agency.name),
  address,
});

/** Options with their shares, largest first, if the results are public. */
const optionsOf = (voice: Voice, question: Question, results: Results | undefined): PictureLine[] => {
  if (!('options' in question)) return [];
  const tally = results?.questions[question.id];
  const lines = question.options.map(({ id, text }) => {
    const value =
      tally && question.kind !== 'ranking' && tally.ballots > 0 ? (tally.options[id] ?? 0) / tally.ballots : undefined;
    const share = value === undefined ? {} : { share: { value, says: voice.percent(value) } };
    return { words: voice.plainText(text), option: true, ...share };
  });
  return lines.sort((a, b) => (b.share?.value ?? 0) - (a.share?.value ?? 0));
};

/** Says how many lines are not on the picture. */
const sayLeft = (voice: Voice, areOptions: boolean, shown: number, left: number): string => {
  if (shown === 0) return voice.plainCount(areOptions ? 'optionCount' : 'questionCount', left);
  return voice.plainCount(areOptions ? 'moreOptions' : 'moreQuestions', left);
};

/**
 * The questions that a poll asks, the question if there is only one (`alone`), and the title: that question, the title
 * of the poll, or its first question.
 */
export const askedIn = ({ questions, title }: Poll) => {
  const asked = questions.filter(isAsked);
  const [first] = asked;
  const alone = asked.length === 1 ? first : undefined;
  const text = alone?.text ?? title ?? first?.text;
  const titleIn = (voice: Voice) => (text ? voice.plainText(text) : voice.public.voting.poll);
  return { asked, alone, titleIn };
};

/**
 * A poll as a picture: its question, its options, and their shares if the results are public.
 * @param known the results; undefined unless they are public now
 */
export const pollPicture = (voice: Voice, poll: Poll, known: Results | undefined, address: string): Picture => {
  const results = known?.participants ? known : undefined;
  const { asked, alone, titleIn } = askedIn(poll);
  const lines = alone
    ? optionsOf(voice, alone, results)
    : asked.map(({ text }) => ({ words: voice.plainText(text), option: false }));
  const took = results && voice.public.participants(results.participants);
  return {
    ...paperOf(voice, poll.agency, address),
    title: titleIn(voice),
    lines,
    more: lines.map((_, shown) => sayLeft(voice, alone !== undefined, shown, lines.length - shown)),
    note: results && voice.public.sample,
    foot: [...(took === undefined ? [] : [took]), stateOf(voice, poll)],
  };
};

/** A consultation as a picture: its title and purpose. */
export const consultationPicture = (voice: Voice, topic: Consultation, address: string): Picture => ({
  ...paperOf(voice, topic.agency, address),
  title: voice.plainText(topic.title),
  lines: topic.purpose ? [{ words: voice.plainText(topic.purpose), option: false }] : [],
  more: [],
  note: undefined,
  foot: [stateOf(voice, topic), ...(topic.hashtag === undefined ? [] : [topic.hashtag])],
});

const stateOf = (voice: Voice, { state, closesAt, agency }: Pick<Poll, 'state' | 'closesAt' | 'agency'>): string => {
  if (state === 'closed') return voice.plain('closedNow');
  if (state !== 'open') return voice.plain('opensSoon');
  if (closesAt === null) return voice.plain('openNow');
  return voice.plain('openUntil', { date: voice.plainDayOf(closesAt, agency.timeZone) });
};
