import type { Dictionary } from '../../ui/language/words.ts';

const ar = {
  lede: 'كل ما نشرته جهات هذا الخادم: ما سألت عنه، وما قاله الناس، وما رُدّ به، وما التُزم به وما نُفِّذ، بالعربية والإنجليزية معًا.',
};

const en: typeof ar = {
  lede: 'All that the agencies of this server published: what was asked, said, answered, promised and done, in Arabic and English together.',
};

export const searchWords: Dictionary<typeof ar> = { ar, en };
