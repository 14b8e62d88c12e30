import type { PublicAct, StaffAct } from '@shura/contract';
import { type Format, hole, isolate } from '@shura/widgets/text';
import type { Counted, Dictionary } from '../localization/words.ts';

const of = (format: Format, count: number): string => isolate(format.number(count));
const same = (words: string) => ({ few: words, many: words, other: words });
const part = hole(0);

/** Acts that have a form of their own on the page; an answer has a place of its own. */
export type DeedKind = Exclude<StaffAct['kind'], 'answer' | 'confirm' | 'poll' | 'unlink' | 'word' | 'decide-claim'>;

interface Words {
  readonly back: string;
  readonly absent: string;
  readonly loading: string;
  readonly retry: string;
  readonly received: (day: string) => string;
  readonly original: string;
  readonly personal: Counted;
  readonly personalWords: string;
  readonly hiddenPart: string;
  readonly noWords: string;
  readonly clocks: string;
  readonly clock: Readonly<Record<'acknowledged' | 'answered' | 'carriedOut', string>>;
  readonly doneOn: (day: string) => string;
  readonly doneLate: string;
  readonly basis: string;
  readonly source: string;
  readonly supporters: string;
  readonly ofThis: (format: Format, count: number) => string;
  readonly alike: string;
  readonly unlink: string;
  readonly fromAuthor: string;
  readonly said: Readonly<Record<'replied' | 'appealed', string>>;
  readonly unsaid: string;
  readonly happened: string;
  readonly happenedWords: Readonly<Record<PublicAct['kind'], string>>;
  readonly upheld: string;
  readonly notUpheld: string;
  readonly author: string;
  readonly rule: (format: Format, rule: number, policy: number) => string;
  readonly promised: (day: string) => string;
  readonly evidence: string;
  readonly here: (names: string) => string;
  readonly writing: (name: string) => string;
  readonly newer: string;
  readonly stale: string;
  readonly show: string;
  readonly moderation: string;
  readonly moderationWords: string;
  readonly checked: string;
  readonly notChecked: string;
  readonly appeal: string;
  readonly deeds: string;
  readonly titles: Readonly<Record<DeedKind, string>>;
  readonly notes: Readonly<Partial<Record<DeedKind, string>>>;
  readonly send: Readonly<Record<DeedKind, string>>;
  readonly done: Readonly<Record<StaffAct['kind'], string>>;
  readonly office: string;
  readonly to: string;
  readonly reason: string;
  readonly question: string;
  readonly questionHint: string;
  readonly whichRule: string;
  readonly ruleOption: (format: Format, number: number, words: string) => string;
  readonly noRules: string;
  readonly chooseRule: string;
  readonly evidenceLabel: string;
  readonly link: string;
  readonly newDay: string;
  readonly wrongDay: string;
  readonly verdict: string;
  readonly verdicts: Readonly<Record<'upheld' | 'refused', string>>;
  readonly noVerdict: string;
  readonly passage: Readonly<Record<'title' | 'text', string>>;
  readonly passageHint: string;
  readonly hidePassage: string;
  readonly nothingSelected: string;
  readonly chosenParts: string;
  readonly noParts: string;
  readonly ofPart: (words: string) => string;
  readonly takeOut: string;
  readonly readsAs: string;
  readonly linkSearch: string;
  readonly linkHint: string;
  readonly find: string;
  readonly nothingFound: string;
  readonly linkTo: string;
  readonly linkToOne: (name: string) => string;
  readonly proposal: string;
  readonly proposalBy: (name: string) => string;
  readonly ownProposal: string;
  readonly notPublisher: string;
  readonly confirm: string;
  readonly another: string;
  readonly amend: string;
  readonly amendWords: string;
  readonly answered: string;
  readonly published: string;
  readonly sentOn: string;
  readonly next: string;
  readonly nobody: string;
  readonly toInbox: string;
}

const ar: Words = {
  back: 'الوارد',
  absent: 'لا يوجد مقترح بهذا الرقم في هذه الجهة.',
  loading: 'جارٍ التحميل',
  retry: 'إعادة المحاولة',
  received: (day) => `وصل في ${isolate(day)}`,
  original: 'المقترح كما كُتب',
  personal: (format, count) =>
    format.plural(count, {
      zero: '',
      one: 'فيه ما يشبه بيانات شخصية، في موضع واحد:',
      two: 'فيه ما يشبه بيانات شخصية، في موضعين:',
      few: `فيه ما يشبه بيانات شخصية، في ${of(format, count)} مواضع:`,
      many: `فيه ما يشبه بيانات شخصية، في ${of(format, count)} موضعًا:`,
      other: `فيه ما يشبه بيانات شخصية، في ${of(format, count)} موضع:`,
    }),
  personalWords: 'لا يُنشر قبل أن يُنظر فيها.',
  hiddenPart: 'محجوب عن الناس',
  noWords: 'لا نص يُقرأ هنا.',
  clocks: 'المدة',
  clock: { acknowledged: 'الاطلاع', answered: 'الرد', carriedOut: 'التنفيذ' },
  doneOn: (day) => `تمّ في ${isolate(day)}`,
  doneLate: 'بعد موعده',
  basis: 'يستند إلى',
  source: 'المصدر',
  supporters: 'التأييد',
  ofThis: (format, count) => `منهم ${of(format, count)} لهذا المقترح وحده`,
  alike: 'مقترحات مرتبطة به',
  unlink: 'فكّ الربط',
  fromAuthor: 'من صاحب المقترح إلى الجهة',
  said: { replied: 'جواب عن سؤال الجهة', appealed: 'تظلّم من الحجب' },
  unsaid: 'مُحي نصه.',
  happened: 'ما جرى',
  happenedWords: {
    received: 'استُلم المقترح',
    published: 'نُشر المقترح',
    hidden: 'حُجب المقترح',
    redacted: 'حُجب جزء من النص',
    acknowledged: 'جرى الاطلاع على المقترح',
    referred: `أُحيل إلى ${part}`,
    asked: 'سُئل صاحب المقترح',
    replied: 'أجاب صاحب المقترح',
    answered: 'صدر الرد',
    'carried-out': 'نُفِّذ الالتزام',
    delayed: `تأجّل الموعد إلى ${part}`,
    appealed: 'قُدّم تظلّم من الحجب',
    'appeal-decided': 'بُتّ في التظلّم',
    linked: `رُبط بالمقترح ${part}`,
    unlinked: `فُكّ ربطه بالمقترح ${part}`,
    polled: 'طُرح على الناس في استطلاع رأي',
    worded: 'صياغة من الجهة إلى جانب النص',
    'source-gone': 'لم يعد المنشور في مصدره',
    claimed: 'أثبت صاحب المنشور أن المقترح له',
    erased: 'مُحي النص بطلب ممن قدّمه، وبقي عدده وسجله',
  },
  upheld: 'قُبل التظلّم، وعاد النص منشورًا كاملًا',
  notUpheld: 'لم يُقبل التظلّم',
  author: 'صاحب المقترح',
  rule: (format, rule, policy) => `البند ${of(format, rule)} من سياسة المشاركة، النسخة ${of(format, policy)}`,
  promised: (day) => `التزام في موعد أقصاه ${isolate(day)}`,
  evidence: 'الدليل على التنفيذ',
  here: (names) => `المقترح مفتوح الآن عند ${names}`,
  writing: (name) => `${isolate(name)} يكتب ردًّا على هذا المقترح`,
  newer: 'تغيّر هذا المقترح في هذه الأثناء.',
  stale: 'لم يُنفَّذ الإجراء: تغيّر المقترح منذ قراءته. ما كُتب باقٍ هنا.',
  show: 'عرض الجديد',
  moderation: 'الفحص قبل النشر',
  moderationWords: 'لا يراه الآن سوى صاحبه والجهة. يُنشر كما هو، أو يُحجب منه ما يخالف السياسة.',
  checked: 'نظرت في ما يشبه البيانات الشخصية، وليس منها ما يلزم حجبه',
  notChecked: 'يُرجى النظر فيها أولًا، أو حجبها.',
  appeal: 'تظلّم من الحجب',
  deeds: 'إجراءات أخرى',
  titles: {
    publish: 'نشر المقترح',
    hide: 'حجب المقترح كله',
    redact: 'حجب جزء منه',
    acknowledge: 'تسجيل الاطلاع',
    refer: 'إحالة إلى مكتب أو جهة',
    ask: 'سؤال صاحب المقترح',
    'carry-out': 'تسجيل تنفيذ الالتزام',
    delay: 'تأجيل موعد الالتزام',
    'decide-appeal': 'البتّ في التظلّم',
    link: 'ربط بمقترح مشابه',
  },
  notes: {
    hide: 'يبقى في مكانه ذكر الحجب وبنده وتاريخه، ويحق لصاحبه التظلّم، ويُعدّ علنًا.',
    refer: 'يبقى موعد الرد كما هو.',
    ask: 'يبقى موعد الرد كما هو، والسؤال منشور، والجواب للجهة وحدها.',
    link: 'لا يتغيّر نص أي منهما، ومن أيّدهما معًا يُعدّ مرة واحدة.',
    delay: 'يبقى الموعد الأول منشورًا.',
  },
  send: {
    publish: 'نشر المقترح',
    hide: 'حجب المقترح',
    redact: 'حجب ما اختير',
    acknowledge: 'تسجيل الاطلاع',
    refer: 'إحالة',
    ask: 'إرسال السؤال',
    'carry-out': 'تسجيل التنفيذ',
    delay: 'تأجيل الموعد',
    'decide-appeal': 'إرسال القرار',
    link: 'بحث',
  },
  done: {
    publish: 'نُشر المقترح.',
    hide: 'حُجب المقترح.',
    redact: 'حُجب ما اختير.',
    acknowledge: 'سُجّل الاطلاع.',
    refer: 'أُحيل المقترح.',
    ask: 'وصل السؤال إلى صاحب المقترح.',
    answer: 'أُرسل الرد للاعتماد.',
    confirm: 'نُشر الرد.',
    'carry-out': 'سُجّل التنفيذ.',
    delay: 'تأجّل الموعد.',
    'decide-appeal': 'أُرسل القرار.',
    link: 'رُبط المقترحان.',
    unlink: 'فُكّ الربط.',
    poll: 'طُرح على الناس.',
    word: 'نُشرت الصياغة إلى جانب النص.',
    'decide-claim': 'أُرسل القرار.',
  },
  office: 'المكتب',
  to: 'إلى',
  reason: 'السبب',
  question: 'السؤال',
  questionHint: 'يُنشر بلغته، ويصل إلى صاحب المقترح.',
  whichRule: 'البند الذي خالفه',
  ruleOption: (format, number, words) => `${of(format, number)}. ${words}`,
  noRules: 'لا سياسة مشاركة لهذه الجهة بعد.',
  chooseRule: 'يُرجى اختيار البند.',
  evidenceLabel: 'ما نُفِّذ',
  link: 'رابط الدليل',
  newDay: 'الموعد الجديد',
  wrongDay: 'يُرجى اختيار يوم بعد اليوم.',
  verdict: 'القرار',
  verdicts: { upheld: 'قبول التظلّم: يعود النص منشورًا كاملًا', refused: 'عدم قبول التظلّم: يبقى الحجب' },
  noVerdict: 'يُرجى اختيار القرار.',
  passage: { title: 'العنوان', text: 'النص' },
  passageHint: 'يُحدَّد الجزء بالفأرة، أو بالسهم مع مفتاح Shift، ثم يُضغط «حجب هذا الجزء».',
  hidePassage: 'حجب هذا الجزء',
  nothingSelected: 'لم يُحدَّد جزء من النص.',
  chosenParts: 'ما يُحجب',
  noParts: 'لم يُختر شيء بعد.',
  ofPart: (words) => `: ${isolate(words)}`,
  takeOut: 'إبقاؤه ظاهرًا',
  readsAs: 'كما يقرؤه الناس',
  linkSearch: 'المقترح المشابه',
  linkHint: 'رقمه المرجعي، أو كلمات منه',
  find: 'بحث',
  nothingFound: 'لا مقترح منشورًا في الاستشارة نفسها بهذه الكلمات.',
  linkTo: 'ربط',
  linkToOne: (name) => `: ${isolate(name)}`,
  proposal: 'رد ينتظر الاعتماد',
  proposalBy: (name) => `كتبه ${isolate(name)}. لا يراه الناس قبل اعتماده.`,
  ownProposal: 'كتبتم هذا الرد، وسياسة الجهة أن يعتمده شخص آخر.',
  notPublisher: 'يعتمده من دوره ناشر أو مدير.',
  confirm: 'اعتماد الرد ونشره',
  another: 'كتابة رد آخر',
  amend: 'كتابة نسخة جديدة من الرد',
  amendWords: 'تبقى النسخ السابقة منشورة.',
  answered: 'صدر الرد',
  published: 'نُشر الرد، ووصل إلى صاحب المقترح.',
  sentOn: 'أُرسل الرد للاعتماد، ويُنشر حين يعتمده شخص آخر.',
  next: 'التالي بانتظار الرد',
  nobody: 'لا أحد ينتظر بعده.',
  toInbox: 'العودة إلى الوارد',
};

const en: Words = {
  back: 'Inbox',
  absent: 'There is no suggestion of this number in this agency.',
  loading: 'Loading',
  retry: 'Try again',
  received: (day) => `Received on ${isolate(day)}`,
  original: 'The suggestion as it was written',
  personal: (format, count) =>
    format.plural(count, {
      zero: '',
      one: 'Something in it looks like personal data:',
      ...same(`In ${of(format, count)} places it holds what looks like personal data:`),
    }),
  personalWords: 'It is not published before somebody has looked at it.',
  hiddenPart: 'hidden from the public',
  noWords: 'There are no words to read here.',
  clocks: 'Clocks',
  clock: { acknowledged: 'Acknowledged', answered: 'Answered', carriedOut: 'Carried out' },
  doneOn: (day) => `Done on ${isolate(day)}`,
  doneLate: 'after its day',
  basis: 'Rests on',
  source: 'Source',
  supporters: 'Support',
  ofThis: (format, count) => `${of(format, count)} of them support this one`,
  alike: 'Linked suggestions',
  unlink: 'Undo the link',
  fromAuthor: 'From the author to the agency',
  said: { replied: 'Reply to the agency’s question', appealed: 'Appeal against hiding' },
  unsaid: 'Its words were erased.',
  happened: 'What has happened',
  happenedWords: {
    received: 'The suggestion was received',
    published: 'It was published',
    hidden: 'It was hidden',
    redacted: 'A part of it was hidden',
    acknowledged: 'It was read',
    referred: `It was referred to ${part}`,
    asked: 'Its author was asked',
    replied: 'Its author replied',
    answered: 'It was answered',
    'carried-out': 'The commitment was carried out',
    delayed: `The day was moved to ${part}`,
    appealed: 'Its author appealed',
    'appeal-decided': 'The appeal was decided',
    linked: `It was linked with ${part}`,
    unlinked: `Its link with ${part} was undone`,
    polled: 'It was put to the public in a poll',
    worded: 'Words of the agency beside the text',
    'source-gone': 'The post is not there any more',
    claimed: 'The author of the post has shown that it is theirs',
    erased: 'Its words were erased at the author’s request; its number and log remain',
  },
  upheld: 'The appeal was upheld; all of its words are published again',
  notUpheld: 'The appeal was not upheld',
  author: 'The author',
  rule: (format, rule, policy) => `Rule ${of(format, rule)} of the participation policy, version ${of(format, policy)}`,
  promised: (day) => `Commitment, by ${isolate(day)}`,
  evidence: 'Evidence',
  here: (names) => `${names} has this suggestion open now`,
  writing: (name) => `${isolate(name)} is writing an answer to this suggestion`,
  newer: 'This suggestion has changed meanwhile.',
  stale: 'It was not done: the suggestion has changed since it was read. What you wrote is still here.',
  show: 'Show what is new',
  moderation: 'Before it is published',
  moderationWords:
    'Only its author and the agency see it now. It is published as it is, or without what breaks the policy.',
  checked: 'I looked at what may be personal data, and none of it has to be hidden',
  notChecked: 'Look at it first, or hide it.',
  appeal: 'Appeal against hiding',
  deeds: 'Other actions',
  titles: {
    publish: 'Publish the suggestion',
    hide: 'Hide all of it',
    redact: 'Hide a part of it',
    acknowledge: 'Acknowledge',
    refer: 'Refer to an office or another body',
    ask: 'Ask the author',
    'carry-out': 'Record that the commitment is carried out',
    delay: 'Move the day of the commitment',
    'decide-appeal': 'Decide the appeal',
    link: 'Link with one that is alike',
  },
  notes: {
    hide: 'In its place stand the rule and the date. Its author may appeal, and it is counted in public.',
    refer: 'The day of the answer stays as it is.',
    ask: 'The day of the answer stays as it is. The question is public, the reply is the agency’s alone.',
    link: 'No words change. Whoever supports both is counted once.',
    delay: 'The first day stays public.',
  },
  send: {
    publish: 'Publish the suggestion',
    hide: 'Hide the suggestion',
    redact: 'Hide what is chosen',
    acknowledge: 'Acknowledge',
    refer: 'Refer',
    ask: 'Send the question',
    'carry-out': 'Record it',
    delay: 'Move the day',
    'decide-appeal': 'Send the decision',
    link: 'Search',
  },
  done: {
    publish: 'The suggestion is published.',
    hide: 'The suggestion is hidden.',
    redact: 'What was chosen is hidden.',
    acknowledge: 'It is acknowledged.',
    refer: 'It is referred.',
    ask: 'The question has reached the author.',
    answer: 'The answer waits for confirmation.',
    confirm: 'The answer is published.',
    'carry-out': 'It is recorded as carried out.',
    delay: 'The day is moved.',
    'decide-appeal': 'The decision is sent.',
    link: 'The two are linked.',
    unlink: 'The link is undone.',
    poll: 'It is put to the public.',
    word: 'The wording is published beside the text.',
    'decide-claim': 'The decision is sent.',
  },
  office: 'Office',
  to: 'To',
  reason: 'Reason',
  question: 'Question',
  questionHint: 'Published in its language, and sent to the author.',
  whichRule: 'Rule that it breaks',
  ruleOption: (format, number, words) => `${of(format, number)}. ${words}`,
  noRules: 'This agency has no participation policy yet.',
  chooseRule: 'Choose a rule.',
  evidenceLabel: 'What was done',
  link: 'Link to the evidence',
  newDay: 'New day',
  wrongDay: 'Choose a day after today.',
  verdict: 'Decision',
  verdicts: {
    upheld: 'Upheld: all of its words are published again',
    refused: 'Not upheld: it stays hidden',
  },
  noVerdict: 'Choose the decision.',
  passage: { title: 'Title', text: 'Text' },
  passageHint: 'Select a part with the mouse, or with Shift and the arrows, then press “Hide this part”.',
  hidePassage: 'Hide this part',
  nothingSelected: 'No part of the text is selected.',
  chosenParts: 'What is hidden',
  noParts: 'Nothing is chosen yet.',
  ofPart: (words) => `: ${isolate(words)}`,
  takeOut: 'Keep it readable',
  readsAs: 'As people read it',
  linkSearch: 'The one that is alike',
  linkHint: 'Its reference, or words of it',
  find: 'Search',
  nothingFound: 'No published suggestion to the same consultation has these words.',
  linkTo: 'Link',
  linkToOne: (name) => `: ${isolate(name)}`,
  proposal: 'An answer to be confirmed',
  proposalBy: (name) => `Written by ${isolate(name)}. The public does not see it before it is confirmed.`,
  ownProposal: 'You wrote this answer. Policy of the agency: someone else confirms it.',
  notPublisher: 'A publisher or an administrator confirms it.',
  confirm: 'Confirm and publish',
  another: 'Write another answer',
  amend: 'Write a new version of the answer',
  amendWords: 'Earlier versions stay public.',
  answered: 'It was answered',
  published: 'The answer is published, and its author has it.',
  sentOn: 'The answer waits for confirmation, and is published once someone else confirms it.',
  next: 'Next one waiting',
  nobody: 'Nobody else is waiting.',
  toInbox: 'Back to the inbox',
};

export const suggestionWords: Dictionary<Words> = { ar, en };
