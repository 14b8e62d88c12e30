import type { Dictionary } from '../../ui/language/words.ts';

const ar = {
  lede: 'كل ما نشرته جهات هذا الخادم: ما سألت عنه، وما قاله الناس، وما رُدّ به، وما التُزم به وما نُفِّذ، بالعربية والإنجليزية معًا.',
  words: 'كلمات البحث',
  hint: 'كلمة أو سؤال كامل.',
  search: 'بحث',
  none: 'لا نتائج لهذه الكلمات. يمكن البحث بكلمات أخرى، أو بكلمات أقل.',
  tooMany: 'طلبات بحث كثيرة في وقت قصير. تمكن إعادة المحاولة بعد قليل.',
};

const en: typeof ar = {
  lede: 'All that the agencies of this server published: what was asked, said, answered, promised and done, in Arabic and English together.',
  words: 'Search words',
  hint: 'A word or a whole question.',
  search: 'Search',
  none: 'No results for these words. Try other words, or fewer words.',
  tooMany: 'Too many searches in a short time. Try again in a moment.',
};

export const searchWords: Dictionary<typeof ar> = { ar, en };
