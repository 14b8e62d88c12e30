import type {
  Clock,
  ClockName,
  Consultation,
  PublicAct,
  PublicPledge,
  PublicPolicy,
  Response,
  Responses,
  SentSuggestion,
  Suggestion,
  TrackedSuggestion,
} from '@shura/contract';

const agency = {
  slug: 'muscat',
  name: { ar: 'بلدية مسقط', en: 'Muscat Municipality' },
  timeZone: 'Asia/Muscat',
  place: { ar: 'مسقط', en: 'Muscat' },
};

const office = { ar: 'قسم الحدائق', en: 'the Parks Department' };
const roads = { ar: 'المديرية العامة للطرق', en: 'the Directorate General of Roads' };
const reader = { ar: 'قسم المشاركة المجتمعية', en: 'the Community Participation Section' };
const complaints = { ar: 'قناة البلاغات والشكاوى', en: 'the complaints channel' };

const day = 24 * 3_600_000;
/** The instant that many days ago. */
export const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString();

/** Open, with a suggestion box in categories. */
export const greenMuscat: Consultation = {
  slug: 'green-muscat',
  agency,
  state: 'open',
  opensAt: '2026-11-01T04:00:00Z',
  closesAt: '2026-12-15T19:59:00Z',
  title: { ar: 'كيف نزيد الظل في مسقط؟', en: 'How do we bring more shade to Muscat?' },
  purpose: {
    ar: 'لتحديد ما يُزرع ويُبنى على مسارات المشاة خلال العامين القادمين',
    en: 'To settle what is planted and built along walking paths over the next two years',
  },
  undecided: {
    ar: 'أنواع الأشجار، ومواقع نقاط الشرب، وأوقات الإنارة',
    en: 'Which trees, where there is drinking water, and when the lights are on',
  },
  decided: { ar: 'الموازنة، وامتداد المسارات', en: 'The budget, and where the paths run' },
  promise: 'involve',
  owner: office,
  decision: { by: { ar: 'المجلس البلدي', en: 'the Municipal Council' }, on: '2027-01-20' },
  hashtag: '#مسقط_خضراء',
  polls: ['new-parks'],
  suggestions: {
    categories: [
      { id: 'trees', text: { ar: 'الأشجار', en: 'Trees' } },
      { id: 'water', text: { ar: 'مياه الشرب', en: 'Drinking water' } },
      { id: 'lights', text: { ar: 'الإنارة', en: 'Lighting' } },
    ],
    policy: 2,
    reader,
    pledge: { acknowledge: 3, answer: 14 },
    complaints: { name: complaints, url: 'https://complaints.example.om/' },
  },
  amendments: [],
  outcomes: [],
};

/** {@link greenMuscat} with ideas adopted from two hashtags. */
export const adoptedFrom: Consultation = {
  ...greenMuscat,
  hashtags: [
    { hashtag: '#مسقط_خضراء', ideas: 42, acknowledged: 40, answered: 31, carriedOut: 4, longest: 23 },
    { hashtag: '#ShadeForMuscat', ideas: 2, acknowledged: 2, answered: 2, carriedOut: 0 },
  ],
};

/** The sender's receipt. */
export const sent: SentSuggestion = {
  reference: 'K3M7-9QXT',
  trackingCode: 'H2VJ-8NPT-4WKD-6RQM-7XTB-3CYF',
  followToken: 'AAAAAAAAAAAAAAAAAAAAAA',
  personalData: [],
  acknowledgeBy: '2026-11-30',
  answerBy: '2026-12-15',
};

const done = (dueOn: string, waited: number, doneAt: string, late = false): Clock => ({ dueOn, waited, doneAt, late });
const running = (dueOn: string, waited: number, late = false): Clock => ({ dueOn, waited, late });

/** Acknowledged, and within its fourteen working days. */
export const waiting: Suggestion = {
  reference: 'K3M7-9QXT',
  consultation: 'green-muscat',
  publication: 'published',
  receivedAt: '2026-11-19T06:20:00Z',
  title: 'نقاط شرب للمشاة والطيور',
  text: 'أقترح نقاط شرب عند مداخل المسارات، يُفتح صنبورها بالقدم، وتحتها حوض صغير للطيور؛ فالمسار في الصيف طويل ولا ماء فيه.',
  direction: 'rtl',
  basis: [{ kind: 'experience' }],
  category: 'water',
  supporters: 41,
  linkedSupporters: 41,
  linked: [],
  acknowledged: done('2026-11-24', 1, '2026-11-22T07:00:00Z'),
  answered: running('2026-12-09', 3),
};

/** The pledge has passed without an answer. */
export const late: Suggestion = {
  reference: '7K2M-94FD',
  consultation: 'green-muscat',
  publication: 'published',
  receivedAt: '2026-10-21T15:10:00Z',
  title: 'إنارة شمسية على مسار المشاة',
  text: 'المسار مظلم بعد المغرب، وقد رأيت في صلالة أعمدة شمسية لا تحتاج إلى حفر: https://example.om/solar-path',
  direction: 'rtl',
  basis: [{ kind: 'experience' }, { kind: 'study', link: 'https://example.om/solar-path' }],
  category: 'lights',
  supporters: 112,
  linkedSupporters: 130,
  linked: ['P4TC-31HW'],
  acknowledged: done('2026-10-26', 2, '2026-10-25T08:30:00Z'),
  answered: running('2026-11-10', 23, true),
};

/** Promoted to a poll with its own title, and to one whose title is in the agency's words. */
export const promoted: Suggestion = {
  ...waiting,
  poll: {
    slug: 'drinking-points',
    title: { ar: 'نقاط شرب للمشاة والطيور', en: 'Drinking points for walkers and birds' },
    at: '2026-11-24T08:00:00Z',
  },
};
export const promotedToo: Suggestion = {
  ...late,
  poll: {
    slug: 'path-lights',
    title: { ar: 'كيف تُنار مسارات المشاة؟', en: 'How should walking paths be lit?' },
    at: '2026-11-23T20:30:00Z',
  },
};

/** In English among Arabic ones, and not acknowledged. */
export const unread: Suggestion = {
  reference: 'P4TC-31HW',
  consultation: 'green-muscat',
  publication: 'published',
  receivedAt: '2026-11-23T09:00:00Z',
  title: 'Lights that turn on when somebody walks by',
  text: 'In Valencia the lamps along the river park stay dim until a sensor sees someone. It costs a third as much to run.',
  direction: 'ltr',
  basis: [{ kind: 'country', country: 'ES' }, { kind: 'practice' }],
  category: 'lights',
  supporters: 18,
  linkedSupporters: 130,
  linked: ['7K2M-94FD'],
  acknowledged: running('2026-11-26', 2),
  answered: running('2026-12-13', 2),
};

const partly = {
  at: '2026-11-24T09:15:00Z',
  office,
  outcome: 'partly-adopted',
  reason: {
    ar: 'نزرع الغاف والسدر في المرحلة الأولى، ويبقى النخيل عند المداخل لأنه مزروع أصلًا.',
    en: 'We plant ghaf and sidr in the first phase; the palms at the entrances stay, since they are already there.',
  },
  commitment: {
    text: { ar: 'زراعة 400 شجرة غاف وسدر على المسار', en: 'Plant 400 ghaf and sidr trees along the path' },
    due: '2027-04-30',
  },
} as const;

/** Answered in time, with a commitment. */
export const partlyAdopted: Suggestion = {
  reference: '4TPC-31RM',
  consultation: 'green-muscat',
  publication: 'published',
  receivedAt: '2026-11-12T05:40:00Z',
  title: 'أشجار ظل محلية على طول الوادي',
  text: 'زراعة أشجار الغاف والسدر على المسار بدل النخيل، فظلّها أوسع وحاجتها إلى الماء أقل.',
  direction: 'rtl',
  basis: [{ kind: 'practice' }, { kind: 'country', country: 'AE' }],
  category: 'trees',
  supporters: 37,
  linkedSupporters: 37,
  linked: [],
  acknowledged: done('2026-11-17', 1, '2026-11-15T06:00:00Z'),
  answered: done('2026-12-02', 8, partly.at),
  carriedOut: running('2027-04-30', 8),
  answer: partly,
};

const studied = {
  at: '2026-11-16T07:00:00Z',
  office: roads,
  outcome: 'under-study',
  reason: {
    ar: 'ندرس أثر إغلاق الشارع مساء الجمعة على سيارات الإسعاف.',
    en: 'We are studying what closing the street on Friday evenings means for ambulances.',
  },
  until: '2027-01-31',
} as const;

/** An answer that promises a later one. */
export const underStudy: Suggestion = {
  reference: 'W8HN-5QJC',
  consultation: 'green-muscat',
  publication: 'published',
  receivedAt: '2026-11-03T12:00:00Z',
  text: 'إغلاق شارع السوق أمام السيارات مساء الجمعة، ليمشي فيه الناس تحت المظلات.',
  direction: 'rtl',
  basis: [{ kind: 'reading' }],
  supporters: 64,
  linkedSupporters: 64,
  linked: [],
  acknowledged: done('2026-11-08', 1, '2026-11-04T08:00:00Z'),
  answered: { ...done('2026-11-23', 9, studied.at), next: studied.until },
  answer: studied,
};

const refused = {
  at: '2026-11-18T10:00:00Z',
  office,
  outcome: 'not-adopted',
  reason: {
    ar: 'العشب المرويّ يستهلك من الماء أربعة أضعاف ما تستهلكه النباتات المحلية، والموازنة المعتمدة لا تكفيه.',
    en: 'Watered lawn takes four times the water of native plants, and the approved budget does not cover it.',
  },
} as const;

export const notAdopted: Suggestion = {
  reference: 'D6XR-2VMB',
  consultation: 'green-muscat',
  publication: 'published',
  receivedAt: '2026-11-05T16:45:00Z',
  title: 'عشب طبيعي في كل الحدائق',
  text: 'أقترح استبدال الحصى بالعشب الطبيعي في جميع الحدائق حتى يلعب الأطفال حفاة.',
  direction: 'rtl',
  basis: [],
  category: 'trees',
  supporters: 9,
  linkedSupporters: 9,
  linked: [],
  acknowledged: done('2026-11-10', 1, '2026-11-08T06:30:00Z'),
  answered: done('2026-11-25', 9, refused.at),
  answer: refused,
};

const passedOn = {
  at: '2026-11-20T08:00:00Z',
  office,
  outcome: 'referred',
  reason: {
    ar: 'مواعيد الحافلات من اختصاص شركة النقل، وقد أرسلنا إليها المقترح كاملًا.',
    en: 'Bus times are for the transport company; we sent it the whole suggestion.',
  },
  to: { ar: 'شركة النقل الوطنية', en: 'the national transport company' },
} as const;

export const referred: Suggestion = {
  reference: 'J9WQ-7TNK',
  consultation: 'green-muscat',
  publication: 'published',
  receivedAt: '2026-11-10T07:00:00Z',
  title: 'حافلة صغيرة بين السوق والوادي',
  text: 'حافلة صغيرة كل ربع ساعة بين السوق ومدخل الوادي تُغني كبار السن عن السيارة.',
  direction: 'rtl',
  basis: [{ kind: 'experience' }],
  supporters: 64,
  linkedSupporters: 64,
  linked: [],
  acknowledged: done('2026-11-15', 1, '2026-11-11T09:00:00Z'),
  answered: done('2026-11-30', 8, passedOn.at),
  answer: passedOn,
};

const promised = {
  at: '2026-03-15T08:00:00Z',
  office,
  outcome: 'adopted',
  reason: { ar: 'طلبٌ محق، وكلفته قليلة.', en: 'A fair request that costs little.' },
  commitment: {
    text: { ar: 'منحدرات بلا درجات عند المداخل الأربعة', en: 'Step-free ramps at all four entrances' },
    due: '2026-06-30',
  },
} as const;

/** Carried out after its due day. */
export const carriedOutLate: Suggestion = {
  reference: 'R5KD-8YHP',
  consultation: 'green-muscat',
  publication: 'published',
  receivedAt: '2026-03-01T06:00:00Z',
  title: 'مداخل بلا درجات',
  text: 'أستعمل كرسيًا متحركًا، ولا أستطيع دخول الحديقة من أي مدخل دون مساعدة.',
  direction: 'rtl',
  basis: [{ kind: 'experience' }],
  supporters: 203,
  linkedSupporters: 203,
  linked: [],
  acknowledged: done('2026-03-04', 1, '2026-03-02T06:00:00Z'),
  answered: done('2026-03-19', 10, promised.at),
  carriedOut: done('2026-06-30', 131, '2026-09-02T08:00:00Z', true),
  answer: promised,
};

/** Behind a tombstone that names a rule. */
export const hidden: Suggestion = {
  reference: 'C2VX-6MZF',
  consultation: 'green-muscat',
  publication: 'hidden',
  hidden: { at: '2026-11-16T07:30:00Z', policy: 2, rule: 3 },
  receivedAt: '2026-11-14T18:00:00Z',
  direction: 'rtl',
  basis: [],
  supporters: 0,
  linkedSupporters: 0,
  linked: [],
  acknowledged: done('2026-11-18', 1, '2026-11-16T07:30:00Z'),
  answered: done('2026-12-03', 1, '2026-11-16T07:30:00Z'),
};

/** Overdue when it was hidden, and still overdue. */
export const hiddenLate: Suggestion = {
  ...hidden,
  reference: 'V6KD-3HRX',
  hidden: { at: '2026-11-22T07:30:00Z', policy: 2, rule: 3 },
  receivedAt: '2026-10-21T15:10:00Z',
  acknowledged: done('2026-10-26', 2, '2026-10-25T08:30:00Z'),
  answered: running('2026-11-10', 23, true),
};

export const redacted: Suggestion = {
  reference: 'B7PT-4WQG',
  consultation: 'green-muscat',
  publication: 'published',
  receivedAt: '2026-11-17T11:00:00Z',
  title: 'مقاعد مظللة قرب الملعب',
  text: 'لا مقاعد قرب الملعب، والآباء يقفون ساعتين. للتواصل: ████████',
  direction: 'rtl',
  basis: [{ kind: 'experience' }],
  supporters: 5,
  linkedSupporters: 5,
  linked: [],
  acknowledged: done('2026-11-22', 1, '2026-11-18T07:00:00Z'),
  answered: running('2026-12-07', 5),
};

export const erased: Suggestion = {
  reference: 'N3GJ-9RCT',
  consultation: 'green-muscat',
  publication: 'erased',
  erasedAt: '2026-11-10T17:00:00Z',
  receivedAt: '2026-11-08T08:00:00Z',
  direction: 'rtl',
  basis: [],
  supporters: 3,
  linkedSupporters: 3,
  linked: [],
  acknowledged: done('2026-11-11', 1, '2026-11-09T07:00:00Z'),
  answered: done('2026-11-26', 2, '2026-11-10T17:00:00Z'),
};

/** As in a list: longest waiting first. */
export const suggestions: readonly Suggestion[] = [
  late,
  waiting,
  unread,
  partlyAdopted,
  underStudy,
  notAdopted,
  referred,
  redacted,
  hidden,
  erased,
];

const track = (suggestion: Suggestion, ...acts: PublicAct[]): TrackedSuggestion => ({
  ...suggestion,
  agency,
  acts: [{ kind: 'received', at: suggestion.receivedAt }, ...acts],
  stops: acts.flatMap(({ kind, at }, place) =>
    (stopping[kind] ?? []).flatMap((clock) => {
      const { doneAt, dueOn, waited, late: isLate } = suggestion[clock] ?? {};
      if (doneAt !== at || dueOn === undefined || waited === undefined) return [];
      return [{ act: place + 1, clock, dueOn, waited, late: isLate ?? false }];
    }),
  ),
  authorMay: ['erase'],
});
const may = (authorMay: TrackedSuggestion['authorMay'], suggestion: TrackedSuggestion): TrackedSuggestion => ({
  ...suggestion,
  authorMay,
});
/** The clocks that each kind of act stops in these samples. */
const stopping: Partial<Record<PublicAct['kind'], readonly ClockName[]>> = {
  acknowledged: ['acknowledged'],
  answered: ['acknowledged', 'answered'],
  'carried-out': ['carriedOut'],
};
const published = (at: string): PublicAct => ({ kind: 'published', at });
const acknowledged = (at: string): PublicAct => ({ kind: 'acknowledged', at, office });

/** Suggestions with their histories, by what they show. */
export const tracked = {
  /** Visible only to its sender. */
  held: track({
    ...waiting,
    publication: 'held',
    supporters: 0,
    linkedSupporters: 0,
    acknowledged: running('2026-11-24', 0),
    answered: running('2026-12-09', 0),
  }),
  waiting: track(waiting, published('2026-11-19T09:00:00Z'), acknowledged('2026-11-22T07:00:00Z')),
  promoted: track(promoted, published('2026-11-19T09:00:00Z'), acknowledged('2026-11-22T07:00:00Z'), {
    kind: 'polled',
    at: '2026-11-24T08:00:00Z',
    poll: 'drinking-points',
  }),
  late: track(late, published('2026-10-22T06:00:00Z'), acknowledged('2026-10-25T08:30:00Z'), {
    kind: 'linked',
    at: '2026-11-23T10:00:00Z',
    to: 'P4TC-31HW',
  }),
  asked: may(
    ['reply', 'erase'],
    track(waiting, published('2026-11-19T09:00:00Z'), acknowledged('2026-11-22T07:00:00Z'), {
      kind: 'asked',
      at: '2026-11-24T08:00:00Z',
      office,
      question: { ar: 'أي المداخل أحوج إلى نقطة شرب؟', en: 'Which entrance needs drinking water most?' },
    }),
  ),
  replied: track(
    waiting,
    published('2026-11-19T09:00:00Z'),
    { kind: 'asked', at: '2026-11-22T08:00:00Z', office, question: { ar: 'أي المداخل؟', en: 'Which entrance?' } },
    { kind: 'replied', at: '2026-11-23T15:00:00Z' },
  ),
  partlyAdopted: track(partlyAdopted, published('2026-11-12T08:00:00Z'), acknowledged('2026-11-15T06:00:00Z'), {
    kind: 'answered',
    ...partly,
  }),
  /** Answered twice; both versions stay. */
  answeredAgain: track(
    { ...partlyAdopted, answer: { ...partly, at: '2026-11-25T05:00:00Z' } },
    published('2026-11-12T08:00:00Z'),
    { kind: 'answered', ...studied, office },
    { kind: 'answered', ...partly, at: '2026-11-25T05:00:00Z' },
  ),
  underStudy: track(underStudy, published('2026-11-04T08:00:00Z'), { kind: 'answered', ...studied }),
  /** Under study, decided after the due day. */
  underStudyLate: track(
    { ...underStudy, answered: { ...done('2026-11-12', 9, studied.at, true), next: studied.until } },
    published('2026-11-04T08:00:00Z'),
    { kind: 'answered', ...studied },
  ),
  /** The day of "under study" has passed. */
  studyOver: track(
    {
      ...underStudy,
      answered: running('2026-11-20', 16, true),
      answer: { ...studied, until: '2026-11-20' },
    },
    published('2026-11-04T08:00:00Z'),
    { kind: 'answered', ...studied, until: '2026-11-20' },
  ),
  notAdopted: track(notAdopted, published('2026-11-06T08:00:00Z'), { kind: 'answered', ...refused }),
  referred: track(
    referred,
    published('2026-11-11T08:00:00Z'),
    {
      kind: 'referred',
      at: '2026-11-12T08:00:00Z',
      office: reader,
      to: office,
      reason: { ar: 'لأن المسار ضمن الحديقة', en: 'since the path is part of the park' },
    },
    { kind: 'answered', ...passedOn },
  ),
  /** Promoted, decided, promised, delayed, and carried out after its due day. */
  carriedOutLate: track(
    carriedOutLate,
    published('2026-03-01T09:00:00Z'),
    acknowledged('2026-03-02T06:00:00Z'),
    { kind: 'polled', at: '2026-03-05T06:00:00Z', poll: 'new-parks' },
    { kind: 'answered', ...promised },
    {
      kind: 'delayed',
      at: '2026-06-25T08:00:00Z',
      office,
      reason: { ar: 'تأخر وصول البلاط', en: 'The paving arrived late' },
      due: '2026-08-31',
    },
    {
      kind: 'carried-out',
      at: '2026-09-02T08:00:00Z',
      office,
      evidence: { ar: 'فُتحت المنحدرات الأربعة للناس', en: 'All four ramps are open to people' },
      link: 'https://muscat.example.om/ramps',
    },
  ),
  /** Enough of those who asked say "not yet". */
  contested: may(
    ['contest', 'erase'],
    track(
      {
        ...carriedOutLate,
        carriedOut: running('2026-06-30', 180, true),
        contest: { so: 2, notYet: 7, needed: 7, reopenedAt: '2026-09-20T08:00:00Z' },
      },
      published('2026-03-01T09:00:00Z'),
      { kind: 'answered', ...promised },
      {
        kind: 'carried-out',
        at: '2026-09-02T08:00:00Z',
        office,
        evidence: { ar: 'فُتحت المنحدرات الأربعة للناس', en: 'All four ramps are open to people' },
      },
      { kind: 'contested', at: '2026-09-20T08:00:00Z', so: 2, notYet: 7, supporters: 64 },
    ),
  ),
  /** The commitment is overdue. */
  commitmentLate: track(
    { ...carriedOutLate, carriedOut: { ...running('2026-06-30', 180, true), next: '2026-12-31' } },
    published('2026-03-01T09:00:00Z'),
    { kind: 'answered', ...promised },
    {
      kind: 'delayed',
      at: '2026-06-25T08:00:00Z',
      office,
      reason: { ar: 'تأخر وصول البلاط', en: 'The paving arrived late' },
      due: '2026-12-31',
    },
  ),
  hidden: may(['appeal', 'erase'], track(hidden, { kind: 'hidden', at: '2026-11-16T07:30:00Z', policy: 2, rule: 3 })),
  hiddenLate: may(
    ['appeal', 'erase'],
    track(hiddenLate, published('2026-10-22T06:00:00Z'), acknowledged('2026-10-25T08:30:00Z'), {
      kind: 'hidden',
      at: '2026-11-22T07:30:00Z',
      policy: 2,
      rule: 3,
    }),
  ),
  appealed: track(
    hidden,
    { kind: 'hidden', at: '2026-11-16T07:30:00Z', policy: 2, rule: 3 },
    { kind: 'appealed', at: '2026-11-17T19:00:00Z', dueOn: '2026-12-07', late: false },
  ),
  appealRefused: track(
    hidden,
    { kind: 'hidden', at: '2026-11-16T07:30:00Z', policy: 2, rule: 3 },
    { kind: 'appealed', at: '2026-11-17T19:00:00Z', dueOn: '2026-12-07', late: false },
    {
      kind: 'appeal-decided',
      at: '2026-11-23T08:00:00Z',
      upheld: false,
      reason: { ar: 'يذكر النص موظفًا باسمه', en: 'The text names an employee' },
    },
  ),
  redacted: may(
    ['appeal', 'erase'],
    track(
      redacted,
      { kind: 'redacted', at: '2026-11-18T06:00:00Z', policy: 2, rule: 2 },
      published('2026-11-18T06:00:00Z'),
      acknowledged('2026-11-18T07:00:00Z'),
    ),
  ),
  erased: may(
    [],
    track(erased, published('2026-11-08T09:00:00Z'), acknowledged('2026-11-09T07:00:00Z'), {
      kind: 'erased',
      at: '2026-11-10T17:00:00Z',
    }),
  ),
} satisfies Record<string, TrackedSuggestion>;

const card: Response = {
  consultation: 'green-muscat',
  state: 'open',
  title: greenMuscat.title,
  ...(greenMuscat.purpose ? { purpose: greenMuscat.purpose } : {}),
  owner: office,
  opensAt: greenMuscat.opensAt,
  closesAt: greenMuscat.closesAt,
  hashtag: '#مسقط_خضراء',
  received: 164,
  published: 158,
  waiting: 115,
  answered: { adopted: 12, 'not-adopted': 31 },
  polls: [{ slug: 'new-parks', title: { ar: 'مواقع الحدائق الجديدة', en: 'Where new parks go' }, participants: 1204 }],
  versions: 0,
};

/** Cards of the feed, by what they show. */
export const cards = {
  open: card,
  /** Closed, and without an outcome since. */
  owed: {
    ...card,
    consultation: 'school-streets',
    state: 'closed',
    title: { ar: 'شوارع المدارس وقت الانصراف', en: 'School streets when school ends' },
    purpose: { ar: 'لتقليل الازدحام أمام المدارس', en: 'To ease the traffic outside schools' },
    hashtag: '#شوارع_المدارس',
    opensAt: daysAgo(75),
    closesAt: daysAgo(40),
    outcomeOwedSince: daysAgo(40),
    polls: [{ slug: 'school-streets', title: { ar: 'إغلاق الشارع أمام السيارات', en: 'Closing the street to cars' } }],
  },
  /** Answered, with a better answer later. */
  done: {
    ...card,
    consultation: 'seeb-parking',
    state: 'closed',
    title: { ar: 'كيف نحسّن مواقف سوق السيب؟', en: 'How do we improve parking at Seeb souq?' },
    purpose: { ar: 'لاختيار ما يُبنى حول السوق في 2027', en: 'To choose what is built around the souq in 2027' },
    hashtag: '#سوق_السيب',
    opensAt: '2026-03-01T04:00:00Z',
    closesAt: '2026-03-31T19:59:00Z',
    received: 171,
    published: 164,
    waiting: 0,
    answered: { adopted: 43, 'partly-adopted': 20, 'not-adopted': 96, referred: 5 },
    polls: [
      {
        slug: 'seeb-parking',
        title: { ar: 'أين تُضاف المواقف؟', en: 'Where should parking be added?' },
        participants: 2318,
      },
      { slug: 'seeb-hours', title: { ar: 'مدة الوقوف', en: 'How long to park' }, participants: 103 },
    ],
    outcome: {
      publishedAt: '2026-06-14T07:00:00Z',
      office: { ar: 'دائرة المشاريع', en: 'the Projects Department' },
      said: {
        ar: 'فضّل 58 في المئة منكم مواقف تحت الأرض على توسعة الساحة، وطلب 43 مقترحًا مسارًا آمنًا لكبار السن، وعارض 19 أي رسوم.',
        en: 'Of you, 58 in a hundred preferred parking underground to a larger square; 43 suggestions asked for a safe path for older people, and 19 opposed any fee.',
      },
      did: [
        {
          text: { ar: 'بدأ تنفيذ 240 موقفًا تحت الأرض', en: 'Work has begun on 240 places underground' },
          on: '2026-09-01',
        },
        {
          text: {
            ar: 'مسار مظلّل بلا درجات من المواقف إلى السوق',
            en: 'A shaded, step-free path from the parking to the souq',
          },
          on: '2026-11-02',
        },
      ],
      didNot: [
        {
          text: { ar: 'إلغاء الرسوم كليًا', en: 'No fees at all' },
          reason: {
            ar: 'يُموَّل منها تشغيل المسار، ونراجع القرار في يناير 2028',
            en: 'They pay for running the path; we look at this again in January 2028',
          },
        },
      ],
    },
    versions: 2,
  },
} satisfies Record<string, Response>;

export const responses: Responses = { agency, responses: [cards.open, cards.owed, cards.done] };

/** Two clocks have enough suggestions for a rate, one has not. */
export const pledge: PublicPledge = {
  agency,
  pledge: { acknowledge: 3, answer: 14 },
  from: '2025-11-26',
  to: '2026-11-25',
  acknowledged: { n: 412, inTime: 398, rate: 398 / 412, overdue: 2 },
  answered: { n: 305, inTime: 246, rate: 246 / 305, overdue: 11 },
  carriedOut: { n: 12, inTime: 9, overdue: 3 },
  waiting: 34,
  longest: 41,
};

export const policy: PublicPolicy = {
  agency,
  version: 2,
  from: '2026-09-01T05:00:00Z',
  policy: {
    reader,
    pledge: { acknowledge: 3, answer: 14 },
    rules: [
      { ar: 'لا إعلانات ولا روابط ترويجية', en: 'No advertising and no promotional links' },
      { ar: 'لا بيانات شخصية، لكم أو لغيركم', en: 'No personal data, yours or of anyone else' },
      { ar: 'لا إساءة إلى شخص أو جماعة', en: 'No insult to a person or a group' },
    ],
    unpublishedDays: 365,
    kept: {
      ar: 'تُحفظ المقترحات المنشورة وردودها دون مدة، وتُحذف وسيلة التواصل بعد ستة أشهر من الرد',
      en: 'Published suggestions and answers are kept; what you can be reached at is deleted six months after the answer',
    },
    complaints: { name: complaints, url: 'https://complaints.example.om/' },
    secondPerson: true,
  },
  calendar: {
    weekend: [5, 6],
    holidays: [
      { name: { ar: 'العيد الوطني', en: 'National Day' }, from: '2026-11-18', to: '2026-11-19' },
      { name: { ar: 'يوم تولّي السلطان مقاليد الحكم', en: 'Accession Day' }, from: '2027-01-11', to: '2027-01-11' },
    ],
  },
  versions: [
    { version: 1, from: '2026-01-04T05:00:00Z' },
    { version: 2, from: '2026-09-01T05:00:00Z' },
  ],
  removed: [
    { month: '2026-11', policy: 2, rule: 3, hidden: 4, redacted: 0, removed: 12 },
    { month: '2026-11', policy: 2, rule: 2, hidden: 0, redacted: 7, removed: 0 },
    { month: '2026-09', policy: 1, hidden: 0, redacted: 0, removed: 31 },
    { month: '2026-08', policy: 1, rule: 1, hidden: 2, redacted: 1, removed: 0 },
  ],
};
