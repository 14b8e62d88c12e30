import { isolate } from '@shura/widgets/text';
import type { Dictionary } from '../../ui/language/words.ts';

const ar = {
  title: 'سبق أن قاله الناس، وهذا رد الجهة عليه',
  lede: 'ما يجده البحث العام بكلمات هذه المسودة في ما نشرته الجهة. يُسجَّل عند الافتتاح ما عُرض هنا.',
  asking: 'جارٍ البحث في ما نُشر',
  none: 'لا شيء منشور يشبه هذه المسودة.',
  failed: 'تعذّر البحث عمّا قاله الناس من قبل. الافتتاح ممكن مع ذلك، ويُسجَّل معه أن البحث تعذّر.',
  all: 'كل نتائج البحث',
  kept: 'ما عُرض قبل الافتتاح',
  keptAt: (at: string) => `عُرض عند الافتتاح في ${isolate(at)}، وهذه حاله يومها.`,
  keptNone: 'لم يجد البحث شيئًا.',
  keptFailed: 'تعذّر البحث قبل الافتتاح، فلم يُعرض شيء.',
};

const en: typeof ar = {
  title: 'People told you this already, and this is what you answered',
  lede: 'What the public search finds by the words of this draft in what the agency published. What is shown here is recorded when it opens.',
  asking: 'Searching what is public',
  none: 'Nothing public is like this draft.',
  failed:
    'What people said before could not be searched. You can open this all the same; that there was no search is recorded with it.',
  all: 'All search results',
  kept: 'What was shown before it opened',
  keptAt: (at: string) => `Shown when it was opened, on ${isolate(at)}, with what had become of each by then.`,
  keptNone: 'The search found nothing.',
  keptFailed: 'The search could not be asked before it opened, so nothing was shown.',
};

export const precedentWords: Dictionary<typeof ar> = { ar, en };
