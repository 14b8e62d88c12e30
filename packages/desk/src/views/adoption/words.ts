import { type Format, isolate } from '@shura/widgets/text';
import type { Counted, Dictionary } from '../../ui/language/words.ts';

const posts: Counted = (format, count) =>
  format.plural(count, {
    zero: 'لا منشورات',
    one: 'منشور واحد',
    two: 'منشوران',
    few: `${format.number(count)} منشورات`,
    many: `${format.number(count)} منشورًا`,
    other: `${format.number(count)} منشور`,
  });
const adopt: Counted = (format, count) =>
  format.plural(count, {
    zero: 'تبنّي المختار',
    one: 'تبنّي منشور واحد',
    two: 'تبنّي منشورين',
    few: `تبنّي ${format.number(count)} منشورات`,
    many: `تبنّي ${format.number(count)} منشورًا`,
    other: `تبنّي ${format.number(count)} منشور`,
  });
const adopted: Counted = (format, count) =>
  format.plural(count, {
    zero: 'لم يُتبنَّ شيء جديد.',
    one: 'صار منشور واحد مقترحًا.',
    two: 'صار منشوران مقترحين.',
    few: `صارت ${format.number(count)} منشورات مقترحات.`,
    many: `صار ${format.number(count)} منشورًا مقترحات.`,
    other: `صار ${format.number(count)} منشور مقترحات.`,
  });
const held: Counted = (format, count) => {
  const many = 'لا يراها الناس بعد.';
  const said = { one: 'لا يراه الناس بعد.', two: 'لا يراهما الناس بعد.', few: many, many, other: many };
  return format.plural(count, { zero: '', ...said });
};
const leftOut: Counted = (format, count) =>
  format.plural(count, {
    zero: 'قُبل الكل',
    one: 'واحد لم يُقبل',
    two: 'اثنان لم يُقبلا',
    few: `لم تُقبل ${format.number(count)}`,
    many: `لم يُقبل ${format.number(count)}`,
    other: `لم يُقبل ${format.number(count)}`,
  });
const linkless: Counted = (format, count) =>
  format.plural(count, {
    zero: 'لا منشورات بلا رابط',
    one: 'منشور واحد بلا رابط',
    two: 'منشوران بلا رابط',
    few: `${format.number(count)} منشورات بلا رابط`,
    many: `${format.number(count)} منشورًا بلا رابط`,
    other: `${format.number(count)} منشور بلا رابط`,
  });

const ar = {
  title: 'تبنّي أفكار من وسم',
  lede: 'ما كتبه الناس تحت وسم عام يصير مقترحًا بكلماتهم كما هي، مع مصدره. لا يراه الناس حتى ينشره مراجع.',
  forWhat: 'الاستشارة',
  consultation: 'الاستشارة التي تُضاف إليها الأفكار',
  hashtag: 'الوسم الذي وُجدت تحته',
  hashtagHint: 'يُذكر بجانب كل مقترح.',
  noneOpen: 'لا استشارة مفتوحة تقبل المقترحات. تُفتح واحدة أولًا، ثم تُجمع إليها الأفكار.',
  waysLabel: 'طرق جمع الأفكار',
  ways: { links: 'لصق روابط', file: 'قراءة ملف', search: 'بحث في منصة', keys: 'مفاتيح المنصات' },
  links: {
    title: 'روابط المنشورات',
    why: 'رابط في كل سطر. لا يُفتح شيء منها هنا ولا يُقرأ: يُنسخ نص كل منشور إلى جانبه.',
    label: 'الروابط',
    look: 'متابعة',
    none: 'يُرجى لصق رابط واحد على الأقل.',
  },
  post: (format: Format, place: number, who: string) => `المنشور ${format.number(place)}، ${isolate(who)}`,
  words: {
    text: 'كلمات المنشور كما نُشرت',
    textHint: 'بلا تصحيح ولا اختصار.',
    author: 'الحساب',
    date: 'متى نُشر',
    dateHint: 'إن عُرف التاريخ، بتوقيت هذا الجهاز.',
    missing: (what: string) => `${isolate(what)}: يُرجى نسخ كلمات المنشور، أو إسقاطه من القائمة.`,
    done: 'مراجعة ما كُتب',
    edit: 'تعديل',
    editOf: (what: string) => `تعديل ${isolate(what)}`,
    drop: 'إسقاط',
    dropOf: (what: string) => `إسقاط ${isolate(what)} من القائمة`,
  },
  review: {
    title: 'المراجعة',
    chosen: (format: Format, chosen: number, all: number) =>
      `المختار: ${format.number(chosen)} من ${format.number(all)}`,
    posts,
    all: 'اختيار الكل',
    none: 'إلغاء الاختيار',
    pick: (what: string) => `اختيار ${isolate(what)}`,
    originalOf: (what: string) => `المنشور الأصلي: ${isolate(what)}، يُفتح في علامة تبويب جديدة`,
    known: 'سبق تبنّيه:',
    noDate: 'بلا تاريخ',
    adopt,
    adopting: 'جارٍ التبنّي',
    progress: (format: Format, done: number, all: number) => `${format.number(done)} من ${format.number(all)}`,
    nothing: 'لم يُختر شيء.',
    refused: (words: string) => `لم يُتبنَّ: ${words}`,
  },
  leftOut: {
    title: leftOut,
    undated: 'أُخذت بلا تاريخ',
    more: (format: Format, count: number) => `أسطر أخرى لم تُعرض: ${format.number(count)}`,
    row: (format: Format, row: number, words: string) => `السطر ${format.number(row)}: ${words}`,
    linkless,
    linklessWhy: 'لا يذكر هذا الملف عناوين المنشورات. يُكتب رابط كل منشور يُراد تبنّيه، ويُترك ما عداه.',
    link: (format: Format, row: number) => `رابط السطر ${format.number(row)}`,
    take: 'إضافة ما كُتب رابطه',
    wrong: 'في بعض الروابط خطأ.',
  },
  done: {
    title: 'ما صار مقترحات',
    adopted,
    held,
    moderation: 'إلى المراجعة والنشر',
    reply: 'ردّ يُنشر يدويًا تحت المنشور الأصلي',
    replyWhy: 'ليعرف صاحب كل فكرة أنها وصلت، وأين يتابعها. لا يُرسل شيء من هنا.',
    replyOf: (reference: string) => `الرد على صاحب ${isolate(reference)}`,
    replyOnce: 'يُنشر بعد نشر المقترح: قبل ذلك لا يفتح الرابطُ شيئًا.',
  },
  draft: {
    kept: 'ما كُتب محفوظ مسودةً في الخادم.',
    mine: (by: string, time: string) => `مسودة من ${isolate(by)} في ${time}.`,
    unkept: 'ما كُتب باقٍ في هذه الصفحة، ولم يُحفظ في الخادم.',
    large: 'ما كُتب أطول من أن يُحفظ مسودةً؛ هو باقٍ في هذه الصفحة وحدها.',
  },
};
type Words = typeof ar;

const postsEnglish: Counted = (format, count) =>
  format.plural(count, { zero: 'No posts', one: 'One post', other: `${format.number(count)} posts` });
const adoptEnglish: Counted = (format, count) =>
  format.plural(count, {
    zero: 'Adopt the chosen',
    one: 'Adopt one post',
    other: `Adopt ${format.number(count)} posts`,
  });
const adoptedEnglish: Counted = (format, count) =>
  format.plural(count, {
    zero: 'Nothing new was adopted.',
    one: 'One post is now a suggestion.',
    other: `${format.number(count)} posts are now suggestions.`,
  });
const leftOutEnglish: Counted = (format, count) =>
  format.plural(count, { zero: 'Nothing left out', one: 'One left out', other: `${format.number(count)} left out` });
const linklessEnglish: Counted = (format, count) =>
  format.plural(count, {
    zero: 'No posts without a link',
    one: 'One post without a link',
    other: `${format.number(count)} posts without a link`,
  });

const en: Words = {
  title: 'Adopt ideas from a hashtag',
  lede: 'What people wrote under a public hashtag becomes a suggestion in their own words, with its source. It is held until a moderator publishes it.',
  forWhat: 'Consultation',
  consultation: 'Consultation that the ideas are added to',
  hashtag: 'Hashtag that they were found under',
  hashtagHint: 'Said beside each suggestion.',
  noneOpen: 'No open consultation takes suggestions. Open one first; ideas are gathered for it then.',
  waysLabel: 'Ways to gather ideas',
  ways: { links: 'Paste links', file: 'Read a file', search: 'Search a platform', keys: 'Keys of platforms' },
  links: {
    title: 'Links of posts',
    why: 'One link a line. None of them is opened or read here: copy the words of each post beside it.',
    label: 'Links',
    look: 'Continue',
    none: 'Paste at least one link.',
  },
  post: (format: Format, place: number, who: string) => `Post ${format.number(place)}, ${isolate(who)}`,
  words: {
    text: 'Words of the post, as posted',
    textHint: 'Not corrected, and not shortened.',
    author: 'Account',
    date: 'When it was posted',
    dateHint: 'If the date is known, in the time of this device.',
    missing: (what: string) => `${isolate(what)}: copy the words of the post, or take it off the list.`,
    done: 'Review what is written',
    edit: 'Edit',
    editOf: (what: string) => `Edit ${isolate(what)}`,
    drop: 'Take off',
    dropOf: (what: string) => `Take off the list: ${isolate(what)}`,
  },
  review: {
    title: 'Review',
    chosen: (format: Format, chosen: number, all: number) =>
      `Chosen: ${format.number(chosen)} of ${format.number(all)}`,
    posts: postsEnglish,
    all: 'Choose all',
    none: 'Choose none',
    pick: (what: string) => `Choose ${isolate(what)}`,
    originalOf: (what: string) => `Original post: ${isolate(what)}, opens in a new tab`,
    known: 'Adopted before:',
    noDate: 'No date',
    adopt: adoptEnglish,
    adopting: 'Adopting',
    progress: (format: Format, done: number, all: number) => `${format.number(done)} of ${format.number(all)}`,
    nothing: 'Nothing is chosen.',
    refused: (words: string) => `Not adopted: ${words}`,
  },
  leftOut: {
    title: leftOutEnglish,
    undated: 'Taken without a date',
    more: (format: Format, count: number) => `Other lines, not shown: ${format.number(count)}`,
    row: (format: Format, row: number, words: string) => `Row ${format.number(row)}: ${words}`,
    linkless: linklessEnglish,
    linklessWhy:
      'This file does not have the addresses of posts. Give a link to those to be adopted, and leave the others.',
    link: (format: Format, row: number) => `Link of row ${format.number(row)}`,
    take: 'Add those with a link',
    wrong: 'Some of the links are incorrect.',
  },
  done: {
    title: 'What is now a suggestion',
    adopted: adoptedEnglish,
    held: (format, count) =>
      format.plural(count, { zero: '', one: 'People do not see it yet.', other: 'People do not see them yet.' }),
    moderation: 'Go on to moderation',
    reply: 'A reply to post by hand under the original',
    replyWhy: 'So that its author knows that it arrived, and where to follow it. Nothing is sent from here.',
    replyOf: (reference: string) => `Reply about ${isolate(reference)}`,
    replyOnce: 'Post it once the suggestion is published: its link opens nothing before.',
  },
  draft: {
    kept: 'What is written is kept on the server as a draft.',
    mine: (by: string, time: string) => `A draft that ${isolate(by)} wrote on ${time}.`,
    unkept: 'What is written stays on this page, and is not kept on the server.',
    large: 'What is written is too long to be kept as a draft; it stays on this page alone.',
  },
};

export const adoptionWords: Dictionary<Words> = { ar, en };
