import type { ApplyInput } from '@shura/contract';

const both = (ar: string, en: string) => ({ ar, en });
const yes = { id: 'yes', text: both('نعم', 'Yes') };
const no = { id: 'no', text: both('لا', 'No') };
const long = [
  both(
    'تظليل الممرات المؤدية إلى المدارس والمساجد والأسواق بأشجار محلية لا تحتاج إلى ماء كثير',
    'Shade on the paths that lead to schools, mosques and markets, from native trees that need little water',
  ),
  both('مقاعد ومشربيات', 'Benches and screens'),
  both(
    'نوافير ماء للشرب في كل موقف للحافلات، وصيانتها في أشهر الصيف كلها',
    'Drinking fountains at every bus stop, kept in repair through all the months of summer',
  ),
];
const twelve = Array.from({ length: 12 }, (_, n) => ({
  id: `o${String(n)}`,
  text: both(`الحي ${String(n + 1)}: الخوير الشمالية`, `District ${String(n + 1)}: North Al Khuwair`),
}));

const ask = both('هل تُغلق السوق يوم الجمعة؟', 'Should the market close on Fridays?');
const askLong = both(
  'ما الذي ترونه أولى بالتنفيذ هذا العام من بين ما عُرض في اجتماع المجلس البلدي المفتوح بشأن المشي في وسط المدينة صيفًا؟',
  'Of all that was put to the open meeting of the municipal council on walking in the city centre in summer, what should be done first this year?',
);

const decision = { by: both('الوزير', 'The minister'), on: '2031-01-20' };

/** Polls from the shortest to the longest, of each kind, of an agency with every optional fact. */
export const pollsOfAllSizes: ApplyInput = {
  agency: {
    slug: 'sizes',
    name: both('المديرية العامة لبلدية مسقط', 'Directorate General of Muscat Municipality'),
    timeZone: 'Asia/Muscat',
    place: both('مسقط', 'Muscat'),
    origins: [],
  },
  polls: [
    {
      slug: 'short',
      visibility: 'after-close',
      decision,
      questions: [{ kind: 'single', id: 'q', text: ask, options: [yes, no] }],
    },
    {
      slug: 'long',
      closes: '2030-11-30T16:00',
      visibility: 'live',
      title: both('المشي في وسط المدينة صيفًا', 'Walking in the city centre in summer'),
      decision: {
        by: both('المجلس البلدي في دورته العادية', 'The municipal council in its ordinary session'),
        on: '2031-01-20',
      },
      questions: [
        {
          kind: 'single',
          id: 'q',
          text: askLong,
          none: true,
          wrong: true,
          options: long.map((text, n) => ({ id: `o${String(n)}`, text })),
        },
        { kind: 'single', id: 'r', text: ask, options: [yes, no] },
      ],
    },
    {
      slug: 'twelve',
      closes: '2030-11-30T16:00',
      visibility: 'live',
      decision,
      questions: [{ kind: 'multiple', id: 'q', min: 1, max: 3, text: ask, options: twelve }],
    },
    {
      slug: 'scale',
      visibility: 'after-vote',
      decision,
      questions: [
        {
          kind: 'scale',
          id: 'q',
          text: askLong,
          points: 10,
          low: both('غير راضٍ إطلاقًا', 'Not at all satisfied'),
          high: both('راضٍ تمامًا', 'Entirely satisfied'),
        },
      ],
    },
    {
      slug: 'ranking',
      visibility: 'after-vote',
      decision,
      questions: [
        { kind: 'ranking', id: 'q', text: ask, options: long.map((text, n) => ({ id: `o${String(n)}`, text })) },
      ],
    },
    {
      slug: 'statements',
      visibility: 'live',
      title: both('عن المشي صيفًا', 'On walking in summer'),
      decision,
      questions: long.map((text, n) => ({ kind: 'agree', id: `s${String(n)}`, text })),
    },
  ],
};
export const slugsOfAllSizes = pollsOfAllSizes.polls.map(({ slug }) => slug);
