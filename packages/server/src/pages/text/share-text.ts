type Plural<Category extends string> = Readonly<Record<Category | 'zero', string>>;

/** Sentences of cards, pictures and posts about a question or a consultation. */
export const arabicShareSentences = {
  openUntil: 'المشاركة متاحة حتى {date}',
  openNow: 'المشاركة متاحة الآن',
  opensSoon: 'تُفتح المشاركة قريبًا',
  closedNow: 'أُغلقت المشاركة',
  choices: 'الخيارات: {options}',

  shareMeans: 'نصوص جاهزة للنشر في حسابات الجهة، ولا يُرسل منها شيء إلى أي منصة',
  shareText: 'نص المنشور: {platform}',
  shareLength: '{platform}: {n} من {most}',
  shareImage: 'الصورة المرافقة',
  shareAlt: 'النص البديل للصورة',
  shareLink: 'الرابط',
  shareQr: 'رمز الاستجابة السريعة',
  shareQrMeans: 'يفتح الرابط نفسه، للطباعة والشاشات',
  download: 'تنزيل',

  postAsk: 'سؤال إليكم من {agency}:',
  postTopic: 'استشارة من {agency} في موضوع:',
  postUntil: 'شاركوا قبل نهاية يوم {date}:',
  postNow: 'شاركوا برأيكم:',
  postClosed: 'أُغلقت المشاركة. هذا ما سُئل عنه، وما انتهى إليه:',
  postSoon: 'تُفتح المشاركة قريبًا:',
  postAnswered: 'سألناكم عن: {title}',
  postSaid: 'قلتم: {said}',
  postDid: 'فعلنا: {did}',
  postDidNot: 'ما لم نأخذ به: {didNot}',
  postWhole: 'الرد كاملًا:',
  altAsk: 'صورة عليها سؤال من {agency}: {title}',
  altOptions: 'صورة عليها سؤال من {agency}: {title} (الخيارات: {options})',
};

export const englishShareSentences: Readonly<Record<keyof typeof arabicShareSentences, string>> = {
  openUntil: 'Open until {date}',
  openNow: 'Open now',
  opensSoon: 'Opens soon',
  closedNow: 'Closed',
  choices: 'Options: {options}',

  shareMeans: 'Texts ready for the agency’s own accounts. Nothing is sent to any platform from here',
  shareText: 'Post for {platform}',
  shareLength: '{platform}: {n} of {most}',
  shareImage: 'The picture that goes with it',
  shareAlt: 'Its alternative text',
  shareLink: 'Link',
  shareQr: 'QR code',
  shareQrMeans: 'Opens the same link, for paper and screens',
  download: 'Download',

  postAsk: '{agency} asks you:',
  postTopic: '{agency} would like your counsel on:',
  postUntil: 'Take part by the end of {date}:',
  postNow: 'Take part:',
  postClosed: 'Closed. What was asked, and what became of it:',
  postSoon: 'Opens soon:',
  postAnswered: 'We asked you: {title}',
  postSaid: 'You said: {said}',
  postDid: 'We did: {did}',
  postDidNot: 'We did not: {didNot}',
  postWhole: 'The whole answer:',
  altAsk: 'A picture with a question from {agency}: {title}',
  altOptions: 'A picture with a question from {agency}: {title} (options: {options})',
};

export const arabicSharePlurals = {
  optionCount: {
    zero: 'لا خيارات',
    one: 'خيار واحد',
    two: 'خياران',
    few: '{n} خيارات',
    many: '{n} خيارًا',
    other: '{n} خيار',
  },
  questionCount: {
    zero: 'لا أسئلة',
    one: 'سؤال واحد',
    two: 'سؤالان',
    few: '{n} أسئلة',
    many: '{n} سؤالًا',
    other: '{n} سؤال',
  },
  moreOptions: {
    zero: 'لا خيارات أخرى',
    one: 'وخيار آخر',
    two: 'وخياران آخران',
    few: 'و{n} خيارات أخرى',
    many: 'و{n} خيارًا آخر',
    other: 'و{n} خيار آخر',
  },
  moreQuestions: {
    zero: 'لا أسئلة أخرى',
    one: 'وسؤال آخر',
    two: 'وسؤالان آخران',
    few: 'و{n} أسئلة أخرى',
    many: 'و{n} سؤالًا آخر',
    other: 'و{n} سؤال آخر',
  },
} satisfies Readonly<Record<string, Plural<'one' | 'two' | 'few' | 'many' | 'other'>>>;

export const englishSharePlurals: Readonly<Record<keyof typeof arabicSharePlurals, Plural<'one' | 'other'>>> = {
  optionCount: { zero: 'No options', one: '{n} option', other: '{n} options' },
  questionCount: { zero: 'No questions', one: '{n} question', other: '{n} questions' },
  moreOptions: { zero: 'No other options', one: 'And {n} more option', other: 'And {n} more options' },
  moreQuestions: { zero: 'No other questions', one: 'And {n} more question', other: 'And {n} more questions' },
};
