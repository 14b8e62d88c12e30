import type { ApplyInput, Question } from '@shura/contract';

const both = (ar: string, en: string) => ({ ar, en });
const options = ['north', 'south', 'east'].map((id) => ({ id, text: both(id, id) }));
const [first, last] = ['2026-01-01T08:00', '2099-12-31T20:00'];

/** One question of each kind that can be combined with others. */
export const questions: readonly Question[] = [
  { kind: 'single', id: 'place', text: both('أين؟', 'Where?'), none: true, options },
  { kind: 'multiple', id: 'places', text: both('أي الأماكن؟', 'Which?'), min: 1, max: 2, options },
  { kind: 'ranking', id: 'order', text: both('رتّبها', 'In which order?'), options },
  {
    kind: 'scale',
    id: 'much',
    text: both('كم؟', 'How much?'),
    points: 5,
    low: both('قليل', 'Little'),
    high: both('كثير', 'Much'),
  },
];

export const agency: ApplyInput['agency'] = {
  slug: 'fuzz',
  name: both('جهة', 'An agency'),
  timeZone: 'UTC',
  place: both('غرينتش', 'Greenwich'),
  origins: ['https://www.example.om'],
  offices: [{ id: 'parks', name: both('الحدائق', 'Parks') }],
  policy: {
    reader: both('الحدائق', 'Parks'),
    pledge: { acknowledge: 3, answer: 14 },
    rules: [both('لا إساءة', 'No insults')],
    kept: both('سنة', 'A year'),
    unpublishedDays: 365,
    complaints: { name: both('الشكاوى', 'Complaints'), url: 'https://complaints.example.om/' },
  },
  calendar: { weekend: [5, 6], holidays: [] },
};

const decision = { by: both('المجلس', 'The council'), on: '2100-01-01' };

export const consultation = {
  slug: 'green',
  title: both('الحدائق', 'Parks'),
  purpose: both('أن نختار', 'To choose'),
  undecided: both('الأماكن', 'The places'),
  decided: both('العدد', 'How many'),
  promise: 'consult',
  owner: both('الحدائق', 'Parks'),
  decision,
  opens: first,
  closes: last,
  suggestions: {},
} as const;

/** An agency with a poll of every kind and visibility, and a consultation that accepts suggestions. */
export const asked: ApplyInput = {
  agency,
  consultations: [consultation],
  polls: [
    { slug: 'kinds', visibility: 'live', decision, questions: [...questions] },
    {
      slug: 'agreed',
      visibility: 'after-vote',
      decision,
      questions: ['a', 'b'].map((id) => ({ kind: 'agree' as const, id, text: both('رأي', 'A view') })),
    },
    { slug: 'sealed', visibility: 'sealed', decision, questions: [...questions.slice(0, 1)] },
    {
      slug: 'over',
      opens: first,
      closes: '2026-01-02T08:00',
      visibility: 'after-close',
      decision,
      questions: [...questions.slice(0, 1)],
    },
    { slug: 'draft', draft: true, visibility: 'live', questions: [...questions.slice(0, 1)] },
  ],
};
