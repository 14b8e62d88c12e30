import type { Asking, ConsultationDocument, Draft, PollDocument, Responses, Results } from '@shura/contract';

type AskedConsultation = Asking['consultations'][number];
type AskedPoll = Asking['polls'][number];

const council = { ar: 'المجلس البلدي', en: 'the Municipal Council' };
const gardens = { ar: 'قسم الحدائق', en: 'the Parks Department' };

const parks: PollDocument = {
  slug: 'new-parks',
  opens: '2026-11-01T08:00',
  closes: '2026-12-15T23:59',
  visibility: 'live',
  decision: { by: council, on: '2027-01-20' },
  questions: [
    {
      kind: 'single',
      id: 'place',
      text: {
        ar: 'أين تفضّلون أن تُضاف الحدائق العامة الجديدة؟',
        en: 'Where should the new public parks be added?',
      },
      options: [
        { id: 'schools', text: { ar: 'بجوار المدارس القائمة', en: 'Beside the existing schools' } },
        { id: 'wadi', text: { ar: 'على امتداد الوادي', en: 'Along the wadi' } },
        {
          id: 'far',
          text: { ar: 'في الأحياء الأبعد عن أي حديقة', en: 'In the neighbourhoods farthest from any park' },
        },
      ],
      none: true,
    },
  ],
};

/** Several questions, one of each kind with its own fields. */
const visit: PollDocument = {
  slug: 'park-visit',
  title: { ar: 'زيارة الحديقة', en: 'Your visit to the park' },
  draft: true,
  visibility: 'sealed',
  questions: [
    {
      kind: 'multiple',
      id: 'needs',
      text: { ar: 'ما الذي ينقص حديقة حيّكم؟', en: 'What does the park near you lack?' },
      options: [
        { id: 'shade', text: { ar: 'ظل وأشجار محلية', en: 'Shade and native trees' } },
        { id: 'water', text: { ar: 'نقاط شرب', en: 'Drinking water' } },
        { id: 'lights', text: { ar: 'إنارة بعد المغرب', en: 'Lights after sunset' } },
      ],
      min: 1,
      max: 2,
    },
    {
      kind: 'scale',
      id: 'rate',
      text: { ar: 'ما مدى رضاكم عن نظافتها؟', en: 'How satisfied are you with how clean it is?' },
      points: 5,
      low: { ar: 'رضا منخفض جدًّا', en: 'Very low satisfaction' },
      high: { ar: 'رضا مرتفع جدًّا', en: 'Very high satisfaction' },
    },
  ],
};

const shade: ConsultationDocument = {
  slug: 'green-muscat',
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
  owner: gardens,
  decision: { by: council, on: '2027-01-20' },
  hashtag: '#مسقط_خضراء',
  opens: '2026-11-01T08:00',
  closes: '2026-12-15T23:59',
  polls: ['new-parks'],
  suggestions: {
    categories: [
      { id: 'trees', text: { ar: 'الأشجار', en: 'Trees' } },
      { id: 'water', text: { ar: 'مياه الشرب', en: 'Drinking water' } },
    ],
  },
};

/** A draft that lacks what opening requires. */
const begun: ConsultationDocument = {
  slug: 'beach-access',
  title: { ar: 'الوصول إلى الشاطئ', en: 'Getting to the beach' },
  draft: true,
  purpose: {
    ar: 'لاختيار المداخل التي تُهيّأ للكراسي المتحركة أولًا، وما يُبنى عندها من ظل ومواقف قبل الصيف',
    en: 'To choose which entrances come first',
  },
  promise: 'consult',
  polls: [],
};

const school: ConsultationDocument = {
  ...shade,
  slug: 'school-streets',
  title: { ar: 'شوارع المدارس وقت الانصراف', en: 'School streets when school ends' },
  purpose: { ar: 'لتقليل الازدحام أمام المدارس', en: 'To ease the traffic outside schools' },
  hashtag: '#شوارع_المدارس',
  opens: '2026-09-01T08:00',
  closes: '2026-10-16T20:00',
  polls: ['school-streets'],
};

const outcome = {
  office: { ar: 'دائرة المشاريع', en: 'the Projects Department' },
  said: {
    ar: 'فضّل 58 في المئة منكم مواقف تحت الأرض، وطلب 43 مقترحًا مسارًا آمنًا لكبار السن.',
    en: 'Of you, 58 in a hundred preferred parking underground; 43 suggestions asked for a safe path for older people.',
  },
  did: [
    {
      text: { ar: 'بدأ تنفيذ 240 موقفًا تحت الأرض', en: 'Work has begun on 240 places underground' },
      on: '2026-09-01',
    },
  ],
  didNot: [
    {
      text: { ar: 'إلغاء الرسوم كليًا', en: 'No fees at all' },
      reason: { ar: 'يُموَّل منها تشغيل المسار', en: 'They pay for running the path' },
    },
  ],
};

const seeb: ConsultationDocument = {
  ...school,
  slug: 'seeb-parking',
  title: { ar: 'كيف نحسّن مواقف سوق السيب؟', en: 'How do we improve parking at Seeb souq?' },
  hashtag: '#سوق_السيب',
  opens: '2026-03-01T08:00',
  closes: '2026-03-31T23:59',
  polls: [],
  outcome,
};

const missing = [
  { field: 'undecided', code: 'missing' },
  { field: 'decided', code: 'missing' },
  { field: 'owner', code: 'missing' },
  { field: 'decision', code: 'missing' },
  { field: 'opens', code: 'missing' },
  { field: 'closes', code: 'missing' },
];

const consultation = (document: ConsultationDocument, more: Partial<AskedConsultation>): AskedConsultation => ({
  ...{ document, state: 'open', version: `v-${document.slug}`, missing: [], suggestions: 0 },
  ...more,
});

const poll = (document: PollDocument, more: Partial<AskedPoll>): AskedPoll => ({
  ...{ document, state: 'open', version: `v-${document.slug}`, answered: false, missing: [] },
  ...more,
});

const streets: PollDocument = {
  ...parks,
  slug: 'school-streets',
  title: { ar: 'إغلاق الشارع أمام السيارات', en: 'Closing the street to cars' },
  opens: '2026-09-01T08:00',
  closes: '2026-10-16T20:00',
  questions: [
    {
      kind: 'single',
      id: 'close',
      text: { ar: 'هل يُغلق الشارع وقت الانصراف؟', en: 'Should the street close when school ends?' },
      options: [
        { id: 'yes', text: { ar: 'نعم، نصف ساعة', en: 'Yes, for half an hour' } },
        { id: 'no', text: { ar: 'لا', en: 'No' } },
      ],
    },
  ],
};

export const asking: Asking = {
  consultations: [
    consultation(shade, { suggestions: 164 }),
    consultation(begun, { state: 'draft', missing }),
    consultation(school, { state: 'closed', suggestions: 103 }),
    consultation(seeb, { state: 'closed', suggestions: 171 }),
  ],
  polls: [
    poll(parks, { answered: true }),
    poll(visit, { state: 'draft', missing: [{ field: 'decision', code: 'missing' }] }),
    poll(streets, { state: 'closed', answered: true }),
  ],
};

/** Public responses of the closed consultations in {@link asking}. */
export const closedResponses: Responses = {
  agency: {
    slug: 'muscat',
    name: { ar: 'بلدية مسقط', en: 'Muscat Municipality' },
    timeZone: 'Asia/Muscat',
    place: { ar: 'مسقط', en: 'Muscat' },
  },
  responses: [
    {
      consultation: 'school-streets',
      state: 'closed',
      title: school.title,
      ...(school.purpose && { purpose: school.purpose }),
      owner: gardens,
      opensAt: '2026-09-01T04:00:00.000Z',
      closesAt: '2026-10-16T16:00:00.000Z',
      hashtag: '#شوارع_المدارس',
      received: 103,
      published: 98,
      waiting: 11,
      answered: { adopted: 12, 'partly-adopted': 2, 'not-adopted': 31 },
      polls: [{ slug: 'school-streets', title: streets.title ?? {}, participants: 742 }],
      outcomeOwedSince: '2026-10-16T16:00:00.000Z',
      versions: 0,
    },
    {
      consultation: 'seeb-parking',
      state: 'closed',
      title: seeb.title,
      opensAt: '2026-03-01T04:00:00.000Z',
      closesAt: '2026-03-31T19:59:00.000Z',
      received: 171,
      published: 164,
      waiting: 0,
      answered: { adopted: 43, 'not-adopted': 96 },
      polls: [],
      outcome: { ...outcome, publishedAt: '2026-06-14T07:00:00.000Z' },
      versions: 1,
    },
  ],
};

export const results: Readonly<Record<string, Results>> = {
  'school-streets': {
    poll: 'school-streets',
    participants: 742,
    updatedAt: '2026-10-16T15:58:00.000Z',
    questions: { close: { ballots: 742, options: { yes: 512, no: 230 } } },
  },
};

/** A colleague's draft of a form. */
export const draftBy = (about: string, begun: object): Draft => ({
  about,
  content: JSON.stringify(begun),
  version: 3,
  by: 'سالم بن ناصر المعمري',
  at: '2026-11-24T08:20:00Z',
});
