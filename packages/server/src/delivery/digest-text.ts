import type { ClockName, Language } from '@shura/contract';

interface Sentences {
  readonly subject: string;
  readonly title: string;
  readonly overdue: string;
  readonly due: string;
  readonly others: string;
  /** What is owed, by clock; `outcome`: the agency's outcome of a consultation. */
  readonly owed: Readonly<Record<ClockName | 'outcome', string>>;
  readonly dueOn: string;
  /** How many more than the listed ones there are. */
  readonly rest: string;
  readonly desk: string;
  readonly figures: string;
  readonly why: string;
  readonly stop: string;
  readonly stopped: string;
  readonly stoppedMeans: string;
  readonly wrongLink: string;
  readonly wrongLinkMeans: string;
}

/** Sentences of digests; `{name}` is the placeholder of a value, which is isolated. Arabic is the reference. */
export const digestSentences: Readonly<Record<Language, Sentences>> = {
  ar: {
    subject: 'الملخّص البريدي: {agency}',
    title: 'الملخّص البريدي، {day}',
    overdue: 'ما فات موعده: {n}',
    due: 'ما يحلّ موعده حتى {day}: {n}',
    others: 'ما ينتظر الرد وموعده بعد ذلك، الأطول انتظارًا أولًا: {n}',
    owed: { acknowledged: 'الاطلاع', answered: 'الرد', carriedOut: 'التنفيذ', outcome: 'الرد على الاستشارة' },
    dueOn: 'الموعد {day}',
    rest: 'والباقي: {n}',
    desk: 'التفاصيل في مكتب الموظفين',
    figures: 'أرقام التعهد كما يراها الناس، وتُرسل أول كل شهر',
    why: 'تصلكم هذه الرسالة لاختياركم إياها في صفحة «حسابي» من مكتب الموظفين.',
    stop: 'إيقاف الملخّص البريدي',
    stopped: 'أُوقف الملخّص البريدي',
    stoppedMeans: 'لن يصل ملخّص آخر من هذه الجهة. ويمكن اختياره من جديد في صفحة «حسابي» من مكتب الموظفين.',
    wrongLink: 'رابط الإيقاف غير صحيح',
    wrongLinkMeans:
      'لم يتغيّر شيء. يُرجى فتح الرابط كاملًا كما ورد في الرسالة، أو إيقاف الملخّص من صفحة «حسابي» في مكتب الموظفين.',
  },
  en: {
    subject: 'Digest: {agency}',
    title: 'Digest of {day}',
    overdue: 'Overdue: {n}',
    due: 'Due by {day}: {n}',
    others: 'Waiting for an answer and due later, the longest waiting first: {n}',
    owed: {
      acknowledged: 'Reading',
      answered: 'Answer',
      carriedOut: 'Carrying out',
      outcome: 'Outcome of the consultation',
    },
    dueOn: 'Due {day}',
    rest: 'and {n} more',
    desk: 'See all of them in the desk',
    figures: 'The figures of the pledge as the public sees them, sent once a month',
    why: 'You are receiving this because you chose it on the page “My account” of the desk.',
    stop: 'Stop the digest',
    stopped: 'The digest is stopped',
    stoppedMeans:
      'You will receive no more digests of this agency. You can choose them again on the page “My account” of the desk.',
    wrongLink: 'This link is not right',
    wrongLinkMeans:
      'Nothing has changed. Open the whole link as it stands in the e-mail, or stop the digest on the page “My account” of the desk.',
  },
};
