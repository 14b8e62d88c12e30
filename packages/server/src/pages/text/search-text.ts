/** Sentences of the search pages. */
export const arabicSearchSentences = {
  searchTitle: 'البحث',
  searchMeans:
    'يشمل البحث كل ما نُشر: الأسئلة والمقترحات والردود، وما أُخذ به وما لم يُؤخذ به مع السبب، والالتزامات وما نُفِّذ منها، بالعربية والإنجليزية معًا.',
  searchIn: 'نطاق البحث: {agency}',
  searchKind: 'النوع',
  searchAny: 'الكل',
  searchLong: 'النص أطول من الحد، وهو {n} حرف. يُرجى اختصاره',
  searchWait: 'طلبات بحث كثيرة من شبكتكم في وقت قصير. تمكن إعادة المحاولة بعد {wait}',
  searchEverywhere: 'البحث في كل الجهات',
};

export const englishSearchSentences: Readonly<Record<keyof typeof arabicSearchSentences, string>> = {
  searchTitle: 'Search',
  searchMeans:
    'Search everything that was published: questions, suggestions and answers, what was adopted and what was not and why, commitments and what was carried out, in Arabic and English together.',
  searchIn: 'Search in: {agency}',
  searchKind: 'Type',
  searchAny: 'All',
  searchLong: 'Search words must be {n} characters or fewer. Shorten your search',
  searchWait: 'Too many searches came from your network in a short time. Try again in {wait}',
  searchEverywhere: 'Search all agencies',
};
