import { limits } from '@shura/contract/limits';
import { sayUndecided } from '@shura/widgets/say';
import { type Format, isolate } from '@shura/widgets/text';
import { shellWords } from '../../ui/desk-words.ts';
import { problemWords } from '../../ui/fields/problem-words.ts';
import { publicLocale } from '../../ui/language/language.ts';
import type { Dictionary } from '../../ui/language/words.ts';
import { responseWords } from '../responses/words.ts';

type KindName = 'consultation' | 'poll';

const ar = {
  lede: 'ما تسأل الجهة الناس عنه، قبل القرار.',
  none: 'لم تسأل الجهة عن شيء بعد.',
  consultations: 'الاستشارات',
  polls: 'الاستطلاعات',
  noConsultations: 'لا استشارات بعد.',
  noPolls: 'لا استطلاعات بعد.',
  newConsultation: 'استشارة جديدة',
  newPoll: 'استطلاع جديد',
  duplicate: 'نسخ',
  duplicateNamed: (name: string) => `نسخ ${isolate(name)} إلى مسودة جديدة`,
  publicPage: 'الصفحة العامة',
  publicPageOf: (name: string) => `الصفحة العامة: ${isolate(name)}`,
  shareOf: (name: string) => `أدوات نشر ${isolate(name)} في حسابات الجهة`,
  embed: 'تضمين',
  embedNamed: (name: string) => `تضمين ${isolate(name)} في موقع`,
  untitled: 'بلا عنوان بعد',
  slugHint: 'يُقترح من العنوان الإنجليزي، ولا يتغير بعد الحفظ.',
  decidedByHint: 'مثل: المجلس البلدي',
  states: {
    consultation: {
      draft: 'مسودة',
      scheduled: 'مجدولة',
      open: 'مفتوحة',
      closed: 'مغلقة',
      owed: responseWords.ar.owed,
    },
    poll: { draft: 'مسودة', scheduled: 'مجدول', open: 'مفتوح', closed: 'مغلق', owed: 'ينتظر رد الجهة' },
  },
  noClose: 'بلا موعد إغلاق',
  answered: 'وصلته أصوات',
  lacks: (names: string) => `بقي قبل الافتتاح: ${names}`,
  without: (names: string) => `ما لا يجده الناس بعد: ${names}`,
  lacksNothing: 'مكتملة، ويمكن افتتاحها.',
  and: '، ',
  unsaved: (name: string, at: string) => `تعديلات لم تُحفظ، من ${isolate(name)} في ${isolate(at)}`,
  onlyLooking: 'يكتب الاستشارات والاستطلاعات ويفتحها من دوره «ناشر».',
  back: 'كل ما تسأل عنه الجهة',
  absent: { consultation: 'لا توجد استشارة بهذا الاسم.', poll: 'لا يوجد استطلاع بهذا الاسم.' },
  saveDraft: 'حفظ المسودة',
  saveChanges: 'حفظ التعديلات',
  saveCorrections: 'حفظ التصحيحات',
  backToDraft: 'الإعادة إلى مسودة',
  savedDraft: 'حُفظت المسودة.',
  saved: 'حُفظ، وهو ما يراه الناس.',
  savedPartly: 'حُفظ المكتمل، وبقي مسودةً ما كُتب بلغة واحدة أو لم يكتمل.',
  keptOnly: (names: string) => `ما كُتب محفوظ مسودةً، ويُحفظ في موضعه بعد أن يكتمل ما يلي: ${names}.`,
  slugTaken: 'هذا الاسم مستعمل. يُرجى اختيار اسم آخر.',
  open: { consultation: 'افتتاح الاستشارة', poll: 'فتح الاستطلاع' },
  opening: 'جارٍ الفتح',
  openTitle: { consultation: 'افتتاح الاستشارة؟', poll: 'فتح الاستطلاع؟' },
  openWords: {
    consultation: [
      'تصير عامة، وتُفتح للناس في موعدها.',
      'بعد الافتتاح يثبت الوعد وموعد القرار والوسم وصندوق المقترحات ومجالاته، ولا يبقى إلا تصحيح الكتابة، وإضافة استطلاع، ونقل موعد الإغلاق بسبب معلن.',
    ],
    poll: [
      'يصير عامًا، ويُفتح للناس في موعده.',
      'منذ أول صوت يثبت السؤال والخيارات وظهور النتائج، ولا يبقى إلا تصحيح الكتابة ونقل موعد الإغلاق بسبب معلن.',
    ],
  },
  gate: {
    title: 'بقي قبل الافتتاح',
    none: 'لا ينقص شيء. يمكن الافتتاح.',
    count: (format: Format, count: number) =>
      format.plural(count, {
        zero: 'لا ينقص شيء',
        one: 'ينقص شيء واحد',
        two: 'ينقص شيئان',
        few: `تنقص ${format.number(count)} أشياء`,
        many: `ينقص ${format.number(count)} شيئًا`,
        other: `ينقص ${format.number(count)} شيء`,
      }),
  },
  fixedSince: { consultation: 'ثبت منذ الافتتاح', poll: 'ثبت منذ أول صوت' },
  lockedClosed: {
    consultation: 'أُغلقت هذه الاستشارة، ولا يتغير فيها شيء. ما يأتي بعدها هو رد الجهة.',
    poll: 'أُغلق هذا الاستطلاع، ولا يُعاد فتحه ولا يتغير فيه شيء.',
  },
  corrections: {
    consultation: 'منذ الافتتاح لا يُقبل في النصوص إلا تصحيح الكتابة: حروف قليلة، ويظهر للناس ما كان قبلها.',
    poll: 'منذ أول صوت لا يُقبل في النصوص إلا تصحيح الكتابة: حروف قليلة، ويظهر للناس ما كان قبلها.',
  },
  localTime: (place: string) => `بتوقيت ${place}.`,
  ending: {
    title: 'موعد الإغلاق',
    extend: 'تمديد',
    extendTitle: 'تمديد حتى موعد أبعد',
    extendWords: 'يُنشر الموعد الجديد والسبب على الصفحة، ويبقى الموعد الأول ظاهرًا.',
    newEnd: 'موعد الإغلاق الجديد',
    extendYes: 'نشر التمديد',
    close: 'إغلاق مبكر',
    closeTitle: 'إغلاق قبل الموعد؟',
    closeWords: (at: string, place: string) =>
      `الإغلاق في ${isolate(at)} (بتوقيت ${isolate(place)})، ولا فتح بعده. يُنشر السبب على الصفحة مع الموعد الأول.`,
    closeYes: 'نشر السبب والإغلاق',
    reason: 'السبب كما سيقرؤه الناس',
    later: 'يُرجى اختيار موعد بعد الموعد الحالي.',
  },
  extended: 'نُشر التمديد وسببه.',
  closedEarly: 'نُشر سبب الإغلاق، وموعده الدقيقة التالية.',
  fields: {
    title: 'العنوان',
    slug: 'الاسم في العناوين',
    purpose: 'الغرض',
    undecided: sayUndecided(publicLocale('ar')),
    decided: 'المحسوم',
    promise: 'الوعد',
    owner: 'المسؤول',
    decision: 'من يقرر ومتى',
    'decision.by': 'من يقرر',
    'decision.on': 'موعد القرار',
    hashtag: 'الوسم',
    opens: 'موعد الافتتاح',
    closes: 'موعد الإغلاق',
    polls: 'الاستطلاعات',
    suggestions: 'صندوق المقترحات',
    'suggestions.categories': 'مجالات المقترحات',
    'agency.policy': 'سياسة المشاركة، في الإعدادات',
    'agency.calendar': 'أيام العمل، في الإعدادات',
    visibility: 'ظهور النتائج',
    inFives: 'وتيرة تحديث النتائج',
    from: 'كلمات أصحاب المقترحات',
    precedents: 'ما قاله الناس من قبل',
    questions: 'الأسئلة',
    draft: 'الحال',
    extension: 'سبب التمديد',
    closure: 'سبب الإغلاق المبكر',
    outcome: shellWords.ar.views.outcome,
    closed: 'ما بعد الإغلاق',
  } as Readonly<Record<string, string>>,
  elsewhere: 'جزء آخر',
  inTongue: { ar: 'بالعربية', en: 'بالإنجليزية' },
  lineOf: (name: string, position: string) => `${name} ${position}`,
  why(path: string, code: string, kind: KindName): string {
    if (code === 'fixed')
      return isText(path) ? 'تعديل يتجاوز تصحيح الكتابة، فلا يُقبل الآن.' : `${this.fixedSince[kind]}.`;
    if (code === 'too-short' && path === 'closes')
      return `مدة فتحها أمام الناس أقل من ${limits.consultationDaysMin} يومًا.`;
    if (code === 'words-differ') return 'لا يقول الاستطلاع ما كتبه صاحب المقترح، وكلمات الناس لا تُعدَّل.';
    if (code === 'wrong-value')
      return this.wrongValues[path.replace(/^from\..*/, 'from')] ?? problemWords.ar.fields.other;
    if (code === 'missing') return path.startsWith('polls.') ? this.decides : 'مطلوب.';
    if (code === 'too-early' && path.startsWith('polls.')) return this.closesAfter;
    return code === 'too-long' ? 'أطول مما يُقبل.' : problemWords.ar.fields.other;
  },
  closesAfter: 'يُغلق بعد موعد القرار، والقرار لا يسبق سماع الجميع.',
  decides: 'هذا الاستطلاع معلن، ولا يُعرف من يقرر فيه إلا من هذه الاستشارة المعلنة.',
  wrongValues: {
    'decision.on': 'يسبق موعد الإغلاق، والقرار لا يسبق سماع الجميع.',
    slug: 'أحرف لاتينية صغيرة وأرقام وشرطات فقط.',
    hashtag: '# ثم كلمة واحدة بلا مسافات.',
    closes: 'يسبق موعد الافتتاح.',
    from: 'لم يعد المقترح منشورًا كاملًا، فلا يُطرح بكلماته.',
  } as Readonly<Record<string, string>>,
};
type Words = typeof ar;

/** Whether the field of a server's error is a text, in which typing errors may still be corrected. */
function isText(path: string): boolean {
  return /^(title|purpose|undecided|decided|owner)$|^suggestions\.categories\.|\.(text|low|high)$|\.options\./.test(
    path,
  );
}

const statesEnglish = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  open: 'Open',
  closed: 'Closed',
  owed: 'Awaits a response',
};

const en: Words = {
  lede: 'What the agency asks people, before it decides.',
  none: 'The agency has asked nothing yet.',
  consultations: 'Consultations',
  polls: 'Polls',
  noConsultations: 'No consultations yet.',
  noPolls: 'No polls yet.',
  newConsultation: 'New consultation',
  newPoll: 'New poll',
  duplicate: 'Duplicate',
  duplicateNamed: (name: string) => `Duplicate ${isolate(name)} as a new draft`,
  publicPage: 'Public page',
  publicPageOf: (name: string) => `Public page: ${isolate(name)}`,
  shareOf: (name: string) => `Share kit of ${isolate(name)} for the agency’s accounts`,
  embed: 'Embed',
  embedNamed: (name: string) => `Embed ${isolate(name)} in a site`,
  untitled: 'No title yet',
  slugHint: 'Made of the English title; it does not change once it is saved.',
  decidedByHint: 'Such as the Municipal Council',
  states: { consultation: statesEnglish, poll: statesEnglish },
  noClose: 'No end',
  answered: 'People have voted',
  lacks: (names: string) => `Still needed before it opens: ${names}`,
  without: (names: string) => `People cannot read yet: ${names}`,
  lacksNothing: 'Complete; it can be opened.',
  and: ', ',
  unsaved: (name: string, at: string) => `Has changes that are not saved, by ${isolate(name)}, of ${isolate(at)}`,
  onlyLooking: 'Consultations and polls are written and opened by publishers.',
  back: 'All that the agency asks',
  absent: { consultation: 'There is no consultation of this name.', poll: 'There is no poll of this name.' },
  saveDraft: 'Save draft',
  saveChanges: 'Save changes',
  saveCorrections: 'Save corrections',
  backToDraft: 'Make it a draft again',
  savedDraft: 'The draft is saved.',
  saved: 'Saved; this is what people see.',
  savedPartly: 'What is complete is saved. What is in one language only, or unfinished, is kept as a draft.',
  keptOnly: (names: string) => `What you wrote is kept as a draft. It is saved once this is complete: ${names}.`,
  slugTaken: 'This name is in use. Choose another one.',
  open: { consultation: 'Open the consultation', poll: 'Open the poll' },
  opening: 'Opening',
  openTitle: { consultation: 'Open the consultation?', poll: 'Open the poll?' },
  openWords: {
    consultation: [
      'It becomes public, and opens to people at its time.',
      'Once it is open, the promise, the decision, the hashtag, the suggestion box and its categories are fixed. Only typing can be corrected, polls added, and the end moved with a public reason.',
    ],
    poll: [
      'It becomes public, and opens to people at its time.',
      'From the first vote on, the question, its options and when results are seen are fixed. Only typing can be corrected, and the end moved with a public reason.',
    ],
  },
  gate: {
    title: 'Before it opens',
    none: 'Nothing is missing. It can be opened.',
    count: (format: Format, count: number) =>
      format.plural(count, {
        zero: 'Nothing is missing',
        one: 'One thing is missing',
        other: `${format.number(count)} things are missing`,
      }),
  },
  fixedSince: { consultation: 'Fixed since it opened', poll: 'Fixed since the first vote' },
  lockedClosed: {
    consultation:
      'This consultation is closed, and nothing in it changes. What comes next is the response of the agency.',
    poll: 'This poll is closed. It does not open again, and nothing in it changes.',
  },
  corrections: {
    consultation:
      'Since it opened, words take only corrections of typing: a few letters, and people see what was there before.',
    poll: 'Since the first vote, words take only corrections of typing: a few letters, and people see what was there before.',
  },
  localTime: (place: string) => `${place} time.`,
  ending: {
    title: 'Its end',
    extend: 'Extend',
    extendTitle: 'Extend it to a later end',
    extendWords: 'The new end and the reason are published on its page, and the first end stays to be seen.',
    newEnd: 'The new end',
    extendYes: 'Publish the extension',
    close: 'Close early',
    closeTitle: 'Close before its end?',
    closeWords: (at: string, place: string) =>
      `It closes on ${isolate(at)} (${isolate(place)} time), and does not open again. The reason is published on its page with the first end.`,
    closeYes: 'Publish the reason and close',
    reason: 'The reason, as people will read it',
    later: 'Choose a time after the present end.',
  },
  extended: 'The extension and its reason are public.',
  closedEarly: 'The reason is public. It closes at the next minute.',
  fields: {
    title: 'Title',
    slug: 'Name in addresses',
    purpose: 'Purpose',
    undecided: 'What is open',
    decided: 'What is fixed',
    promise: 'Promise',
    owner: 'Owner',
    decision: 'Who decides and by when',
    'decision.by': 'Who decides',
    'decision.on': 'Day of the decision',
    hashtag: 'Hashtag',
    opens: 'Opens',
    closes: 'Closes',
    polls: 'Polls',
    suggestions: 'Suggestion box',
    'suggestions.categories': 'Categories of suggestions',
    'agency.policy': 'Participation policy, in the settings',
    'agency.calendar': 'Working days, in the settings',
    visibility: 'When results are seen',
    inFives: 'How often results are updated',
    from: 'Words of authors of suggestions',
    precedents: 'What people said before',
    questions: 'Questions',
    draft: 'State',
    extension: 'Reason for the extension',
    closure: 'Reason for closing early',
    outcome: shellWords.en.views.outcome,
    closed: 'After it closed',
  },
  elsewhere: 'another part',
  inTongue: { ar: 'in Arabic', en: 'in English' },
  lineOf: (name: string, position: string) => `${name} ${position}`,
  why(path: string, code: string, kind: KindName): string {
    if (code === 'fixed')
      return isText(path) ? 'More than a correction of typing; it is not accepted now.' : `${this.fixedSince[kind]}.`;
    if (code === 'too-short' && path === 'closes')
      return `Less than ${limits.consultationDaysMin} days after people can first answer.`;
    if (code === 'words-differ') return 'The poll does not say what its author wrote, which is never edited.';
    if (code === 'wrong-value')
      return this.wrongValues[path.replace(/^from\..*/, 'from')] ?? problemWords.en.fields.other;
    if (code === 'missing') return path.startsWith('polls.') ? this.decides : 'Required.';
    if (code === 'too-early' && path.startsWith('polls.')) return this.closesAfter;
    return code === 'too-long' ? 'Longer than is accepted.' : problemWords.en.fields.other;
  },
  closesAfter: 'It closes after the day of the decision; a decision does not come before everyone is heard.',
  decides: 'This poll is public, and only this consultation, while it is public, says who decides about it.',
  wrongValues: {
    'decision.on': 'It comes before the closing time; a decision does not come before everyone is heard.',
    slug: 'Small English letters, digits and hyphens only.',
    hashtag: '# and one word, without spaces.',
    closes: 'It comes before the opening time.',
    from: 'The suggestion is not published whole any more, and is not put to the public.',
  },
};

export const askingWords: Dictionary<Words> = { ar, en };
