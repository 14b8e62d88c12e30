import type { Counted, Dictionary } from '../localization/words.ts';

const waiting: Counted = (format, count) =>
  format.plural(count, {
    zero: 'لا أحد ينتظر',
    one: 'مقترح واحد ينتظر الرد',
    two: 'مقترحان ينتظران الرد',
    few: `${format.number(count)} مقترحات تنتظر الرد`,
    many: `${format.number(count)} مقترحًا ينتظر الرد`,
    other: `${format.number(count)} مقترح ينتظر الرد`,
  });

const ar = { title: 'المقترحات الواردة', nobody: 'لا أحد ينتظر الرد.', waiting };
type Words = typeof ar;

const waitingEnglish: Counted = (format, count) =>
  format.plural(count, {
    zero: 'Nobody is waiting',
    one: 'One suggestion waits for an answer',
    other: `${format.number(count)} suggestions wait for an answer`,
  });

const en: Words = { title: 'Inbox', nobody: 'Nobody is waiting for an answer.', waiting: waitingEnglish };

export const inboxWords: Dictionary<Words> = { ar, en };
