import type { Promised } from '@shura/contract';
import type { Dictionary } from '../../ui/language/words.ts';

type Promises = Readonly<Record<Promised, { readonly name: string; readonly words: string }>>;

const promisesAr: Promises = {
  inform: { name: 'نُطلعكم', words: 'نطلعكم على ما يجري ونجيب عن أسئلتكم. لا يغيّر الجواب القرار.' },
  consult: { name: 'نسمعكم', words: 'نسمع آراءكم، ونبيّن أثرها في القرار.' },
  involve: { name: 'نُشرككم', words: 'نعمل معكم حتى تظهر آراؤكم في البدائل، ونبيّن أثرها في القرار.' },
  collaborate: { name: 'نصوغ معكم', words: 'نصوغ الحلول معكم، ونأخذ بمشورتكم ما أمكن.' },
  empower: { name: 'القرار لكم', words: 'القرار قراركم، وننفّذ ما تقررونه.' },
};

const ar = {
  title: 'استشارة',
  about: { title: 'الموضوع', why: 'يُكتب بكلام الناس، بالعربية والإنجليزية معًا.' },
  titleHint: 'سؤال أو عبارة قصيرة، مثل: كيف نزيد الظل في مسقط؟',
  purposeHint: 'لماذا يُسأل الناس، وفيمَ يُستعمل جوابهم.',
  open: { title: 'المفتوح والمحسوم', why: 'ما لا يتغير بآراء الناس يُقال قبل أن يُسألوا.' },
  undecidedHint: 'ما يمكن أن يغيّره رأي الناس.',
  decidedHint: 'ما حُسم، فلا يُسأل عنه. مثل: الموازنة.',
  promise: { title: 'الوعد', why: 'ما تعد به الجهة علنًا. لا يُختار إلا ما يمكن الوفاء به.' },
  promises: promisesAr,
  answers: { title: 'المسؤول عنها ومن يقرر', why: 'يظهر للناس مع الموضوع، ويُحاسَب عليه بعد الإغلاق.' },
  owner: 'المكتب المسؤول',
  ownerHint: 'المكتب الذي يسأل، ويكتب الرد بعد الإغلاق.',
  decidedOnHint: 'بعد الإغلاق، ليُسمع الجميع قبل القرار.',
  times: { title: 'المواعيد', why: 'تُفتح الاستشارة أسبوعين على الأقل، ليصل إليها من يعنيه الأمر.' },
  parts: { title: 'ما يُسأل فيها', why: 'استطلاعات، أو صندوق مقترحات، أو كلاهما.' },
  hashtagHint: '# ثم كلمة واحدة، وتُوصل الكلمات بالشرطة السفلية.',
  hashtagInstead: 'لعل المقصود:',
  polls: 'استطلاعات الاستشارة',
  noPolls: 'ليس للجهة استطلاعات بعد.',
  pollsFixed: 'ما فيها يبقى. تمكن إضافة غيره.',
  takes: 'صندوق مقترحات: يكتب الناس، وترد الجهة على كل مقترح',
  noPolicy: 'لا يُفتح الصندوق قبل أن تُكتب سياسة المشاركة وأيام العمل في إعدادات الجهة.',
  categoriesHint: 'يختار صاحب المقترح واحدًا منها. تُترك فارغة إن لم تلزم.',
  category: (position: string) => `المجال ${position}`,
  addCategory: 'إضافة مجال',
};
type Words = typeof ar;

const promisesEn: Promises = {
  inform: {
    name: 'Inform',
    words: 'We tell you what happens, and answer your questions. Answers do not change the decision.',
  },
  consult: { name: 'Consult', words: 'We listen, and show what your views changed in the decision.' },
  involve: {
    name: 'Involve',
    words: 'We work with you until your views show in the options, and say what they changed.',
  },
  collaborate: {
    name: 'Collaborate',
    words: 'We shape the solutions with you, and follow your counsel as far as we can.',
  },
  empower: { name: 'Empower', words: 'You decide, and we carry out what you decide.' },
};

const en: Words = {
  title: 'Consultation',
  about: { title: 'The topic', why: 'In words that people use, in Arabic and English alike.' },
  titleHint: 'A question or a short phrase, such as: How do we bring more shade to Muscat?',
  purposeHint: 'Why people are asked, and what their answer is used for.',
  open: { title: 'What is open, what is fixed', why: 'What people cannot change is said before they are asked.' },
  undecidedHint: 'What people’s counsel can still change.',
  decidedHint: 'What is settled, and not asked about. Such as the budget.',
  promise: { title: 'The promise', why: 'What the agency promises in public. Choose only what can be kept.' },
  promises: promisesEn,
  answers: {
    title: 'Who answers for it, who decides',
    why: 'People see it with the topic, and hold the agency to it.',
  },
  owner: 'Office that owns it',
  ownerHint: 'The office that asks, and writes the response afterwards.',
  decidedOnHint: 'After it closes, so that everyone is heard before.',
  times: { title: 'Dates', why: 'Open for two weeks at least, so that it reaches those whom it concerns.' },
  parts: { title: 'What is asked in it', why: 'Polls, or a suggestion box, or both.' },
  hashtagHint: '# and one word; words are joined by underscores.',
  hashtagInstead: 'Did you mean',
  polls: 'Its polls',
  noPolls: 'The agency has no polls yet.',
  pollsFixed: 'Those in it stay. Others can be added.',
  takes: 'A suggestion box: people write, and the agency answers each of them',
  noPolicy:
    'The box does not open before the participation policy and the working days stand in the settings of the agency.',
  categoriesHint: 'People who suggest choose one. Leave it empty where they are not needed.',
  category: (position: string) => `Category ${position}`,
  addCategory: 'Add a category',
};

export const consultationWords: Dictionary<Words> = { ar, en };
