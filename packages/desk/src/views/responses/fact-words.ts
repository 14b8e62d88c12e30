import type { Format } from '@shura/widgets/text';
import type { Counted, Dictionary } from '../../ui/language/words.ts';

const ar = {
  /** Participants of a poll, with its name. */
  participants: (format: Format, people: number, poll: string) =>
    format.plural(people, {
      zero: `لم يشارك أحد في «${poll}».`,
      one: `شارك شخص واحد في «${poll}».`,
      two: `شارك شخصان في «${poll}».`,
      few: `شارك ${format.number(people)} أشخاص في «${poll}».`,
      many: `شارك ${format.number(people)} شخصًا في «${poll}».`,
      other: `شارك ${format.number(people)} شخص في «${poll}».`,
    }),
  received: ((format, count) =>
    format.plural(count, {
      zero: 'لم يصل مقترح.',
      one: 'وصل مقترح واحد.',
      two: 'وصل مقترحان.',
      few: `وصلت ${format.number(count)} مقترحات.`,
      many: `وصل ${format.number(count)} مقترحًا.`,
      other: `وصل ${format.number(count)} مقترح.`,
    })) as Counted,
  published: ((format, count) =>
    format.plural(count, {
      zero: 'لم يُنشر شيء.',
      one: 'نُشر مقترح واحد.',
      two: 'نُشر مقترحان.',
      few: `نُشرت ${format.number(count)} مقترحات.`,
      many: `نُشر ${format.number(count)} مقترحًا.`,
      other: `نُشر ${format.number(count)} مقترح.`,
    })) as Counted,
  votes: ((format, count) =>
    format.plural(count, {
      zero: 'لا أصوات',
      one: 'صوت واحد',
      two: 'صوتان',
      few: `${format.number(count)} أصوات`,
      many: `${format.number(count)} صوتًا`,
      other: `${format.number(count)} صوت`,
    })) as Counted,
  answered: (parts: string) => `المقترحات التي رُدّ عليها: ${parts}.`,
  outcome: (name: string, count: string) => `${name}: ${count}`,
  result: (question: string, parts: string) => `${question} ${parts}.`,
  firsts: (question: string, parts: string) => `${question} (عدد من وضعوه أولًا) ${parts}.`,
  share: (option: string, share: string, votes: string) => `${option}: ${share} (${votes})`,
  and: '؛ ',
};
type Words = typeof ar;

const en: Words = {
  participants: (format, people, poll) =>
    format.plural(people, {
      zero: `No one took part in “${poll}”.`,
      one: `One person took part in “${poll}”.`,
      other: `${format.number(people)} people took part in “${poll}”.`,
    }),
  received: (format, count) =>
    format.plural(count, {
      zero: 'No suggestion came.',
      one: 'One suggestion came.',
      other: `${format.number(count)} suggestions came.`,
    }),
  published: (format, count) =>
    format.plural(count, {
      zero: 'None of them is published.',
      one: 'One of them is published.',
      other: `${format.number(count)} of them are published.`,
    }),
  votes: (format, count) =>
    format.plural(count, {
      zero: 'no votes',
      one: 'one vote',
      other: `${format.number(count)} votes`,
    }),
  answered: (parts: string) => `Answers: ${parts}.`,
  outcome: (name: string, count: string) => `${name}: ${count}`,
  result: (question: string, parts: string) => `${question} ${parts}.`,
  firsts: (question: string, parts: string) => `${question} (how many put it first) ${parts}.`,
  share: (option: string, share: string, votes: string) => `${option}: ${share} (${votes})`,
  and: '; ',
};

export const factWords: Dictionary<Words> = { ar, en };
