import type { Poll, Response, Results, Suggestion } from '@shura/contract';
import { parks, parksResults } from './sample-polls.ts';
import { cards, greenMuscat, waiting } from './sample-suggestions.ts';

type Option = readonly [ar: string, en?: string];

const words = ([ar, en]: Option) => (en === undefined ? { ar } : { ar, en });

/** A poll of one question; the ids of options are their places: `0`, `1`, … */
const ask = (text: Option, options: readonly Option[], more: Partial<Poll> = {}): Poll => ({
  ...parks,
  questions: [
    {
      kind: 'single',
      id: 'place',
      text: words(text),
      options: options.map((option, index) => ({ id: String(index), text: words(option) })),
    },
  ],
  ...more,
});

const count = (...votes: readonly number[]): Results => {
  const ballots = votes.reduce((sum, one) => sum + one, 0);
  const options = Object.fromEntries(votes.map((one, index) => [String(index), one]));
  return { ...parksResults, participants: ballots, questions: { place: { ballots, options } } };
};

const longName = {
  ar: 'المديرية العامة للتخطيط العمراني والمسوحات والإسكان بمحافظتي شمال الباطنة وجنوبها',
  en: 'The Directorate General of Urban Planning, Surveys and Housing in North and South Al Batinah',
};
const longTitle: Option = [
  'ما أولى الخدمات التي ترون أن تُقدَّم في مراكز الخدمة الموحدة بالولايات البعيدة عن مراكز المحافظات، مع مراعاة كبار السن وذوي الإعاقة ومن لا يستعملون الهواتف الذكية؟',
  'Which services should unified service centres in the wilayats farthest from the governorate centres offer first, bearing in mind older people, disabled people and those without a smartphone?',
];
const longOption: Option = [
  'استقبال طلبات الأشخاص الذين يتعذر عليهم الوصول إلى المنصات الإلكترونية بأنفسهم، ومساعدتهم في تعبئة الاستمارات ورفع المستندات ومتابعة ما آلت إليه معاملاتهم حتى إنجازها',
  'Taking requests from people who cannot reach the online platforms by themselves, and helping them to fill in forms, to upload documents and to follow what became of their requests until they are done',
];
/** One word, and a line without a place to break. */
const longWord: Option = [
  'أفَنستَسقيكُمُوها؟ نعم: لاستعمالاتهم_ومستلزماتهم_واستحقاقاتهم_واحتياجاتهم',
  'Antidisestablishmentarianism_and_incomprehensibilities_of_counterrevolutionaries',
];

export const longest = {
  poll: ask(longTitle, [longOption, longWord, ['نعم', 'Yes']], { agency: { ...parks.agency, name: longName } }),
  results: count(418, 52, 1_234_567),
};

export const vocalised = {
  poll: ask(
    ['هَلْ تُؤَيِّدُونَ أَنْ يُخَصَّصَ لِلْمُشَاةِ شَارِعٌ مُظَلَّلٌ فِي كُلِّ حَيٍّ؟'],
    [['نُؤَيِّدُهُ تَأْيِيدًا تَامًّا'], ['إِنَّ ٱلْمُقْتَرَحَ مُهِمٌّ، لَكِنَّهُ لَا يَكْفِي'], ['لَا نُؤَيِّدُهُ']],
  ),
  results: count(640, 211, 103),
};

export const mixed = {
  poll: ask(
    ['أي تطبيق تستعملون لحجز موعد: Tawasul أم «خدماتي» (v2.5) أم موقع https://services.example.om/ar/booking?step=1؟'],
    [
      ['iPhone مع تطبيق Tawasul 3'],
      ['موقع https://services.example.om/ar/booking/2026-11-24/centre-of-excellence'],
      ['الهاتف: ‎+968 2415 0000 (من 7:30 إلى 14:30)'],
      ['C++ / C#، أو Wi‑Fi المركز'],
    ],
  ),
  results: count(250, 120, 64, 11),
};

const wilayats: readonly Option[] = [
  ['مسقط', 'Muscat'],
  ['مطرح', 'Muttrah'],
  ['بوشر', 'Bawshar'],
  ['السيب', 'Seeb'],
  ['العامرات', 'Al Amerat'],
  ['قريات', 'Qurayyat'],
  ['صحار', 'Sohar'],
  ['نزوى', 'Nizwa'],
  ['صور', 'Sur'],
  ['صلالة', 'Salalah'],
  ['خصب', 'Khasab'],
  ['البريمي', 'Al Buraimi'],
];
export const twelve = {
  poll: ask(['في أي ولاية تسكنون؟', 'In which wilayat do you live?'], wilayats),
  results: count(310, 120, 204, 418, 97, 12, 164, 88, 41, 130, 3, 22),
};

/** One number for each of the six Arabic plural forms. */
const forms = [0, 1, 2, 3, 11, 100, 103];
const many = (one: number): Option => [`الخيار الذي له ${one}`, `The option with ${one}`];
export const plurals = {
  poll: ask(['كم صوتًا لكل خيار؟', 'How many votes has each option?'], forms.map(many)),
  results: count(...forms),
};

export const unanimous = {
  poll: ask(
    ['هل يُفتح الممشى ليلًا؟', 'Should the path open at night?'],
    [
      ['نعم', 'Yes'],
      ['لا', 'No'],
    ],
  ),
  results: count(103, 0),
};

const said = (text: string, supporters: number, direction: 'rtl' | 'ltr' = 'rtl'): Suggestion => ({
  ...waiting,
  reference: `SHR-${String(supporters).padStart(4, '0')}`,
  text,
  direction,
  supporters,
  linkedSupporters: supporters,
});

/** Citizens' texts, each with another plural form of its supporters. */
export const suggestions: readonly Suggestion[] = [
  { ...said('توسعة الممشى', 0), title: 'Apple Park في مسقط، لمَ لا؟ v2.0' },
  said(
    'iPhone تطبيق ممتاز، لكن صفحة https://services.example.om/ar/booking?centre=al-khuwair&step=confirm لا تفتح.',
    1,
  ),
  said('إِنَّ ٱلْمُقْتَرَحَ ٱلَّذِي أُقَدِّمُهُ يُخَفِّفُ ٱلِٱزْدِحَامَ عِنْدَ مَدَارِسِ ٱلْحَيِّ.', 2),
  said('@moh نرجو الرد على #مسقط_خضراء قبل 15/12/2026 (الهاتف +968 2415 0000)', 3),
  said('Please add a step-free path from باب الحديقة to the wadi, 1.5 m wide.', 11, 'ltr'),
  said(`${'ظلّ '.repeat(60)}${'ولاستعمالاتهم_ومستلزماتهم_'.repeat(6)}`, 100),
  said('نقطة شرب كل 500 م', 103),
];

/** A consultation with only long texts. */
export const longConsultation = {
  ...greenMuscat,
  agency: { ...greenMuscat.agency, name: longName },
  title: words(longTitle),
  purpose: words(longOption),
  undecided: words(longWord),
  suggestions: greenMuscat.suggestions && {
    ...greenMuscat.suggestions,
    reader: longName,
    categories: [
      { id: 'trees', text: words(longOption) },
      { id: 'water', text: words(longWord) },
    ],
  },
};

const { done } = cards;
export const longCard: Response = {
  ...done,
  title: words(longTitle),
  purpose: words(longOption),
  owner: longName,
  hashtag: '#لاستعمالاتهم_ومستلزماتهم_واستحقاقاتهم_واحتياجاتهم_2026',
  polls: [{ slug: 'a', title: words(longWord), participants: 1 }],
  received: 103,
  published: 100,
  waiting: 11,
  answered: { adopted: 1, 'partly-adopted': 2, 'not-adopted': 3, referred: 11 },
  outcome: { ...done.outcome, office: longName, said: words(longOption) },
};
