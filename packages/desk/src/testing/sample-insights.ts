import type { Insights } from '@shura/contract';
import { inEach } from '@shura/contract/languages';
import { languages } from '@shura/contract/lists';

export const noInsights: Insights = {
  received: [],
  byLanguage: inEach(languages, () => 0),
  byBasis: { experience: 0, practice: 0, study: 0, reading: 0, country: 0, none: 0 },
  byChannel: { page: 0, adopted: 0, paper: 0, phone: 0 },
  byOutcome: {
    ...{ adopted: 0, 'partly-adopted': 0, 'under-study': 0 },
    ...{ 'not-adopted': 0, referred: 0, 'outside-remit': 0 },
  },
  waiting: [],
  answered: [],
  overdue: [],
};

const spread = (...pairs: readonly (readonly [days: number, n: number])[]) => pairs.map(([days, n]) => ({ days, n }));
const november = (...pairs: readonly (readonly [day: number, n: number])[]) =>
  pairs.map(([day, n]) => ({ on: `2026-11-${String(day).padStart(2, '0')}`, n }));

/** Three weeks of a busy consultation. */
export const insights: Insights = {
  received: november(
    [1, 14],
    [2, 9],
    [3, 6],
    [4, 11],
    [5, 3],
    [8, 7],
    [9, 12],
    [10, 5],
    [11, 22],
    [12, 8],
    [15, 2],
    [17, 4],
    [22, 1],
    [24, 3],
  ),
  byLanguage: { ...noInsights.byLanguage, ar: 84, en: 23 },
  byBasis: { experience: 51, practice: 22, study: 9, reading: 6, country: 17, none: 11 },
  byChannel: { page: 78, adopted: 8, paper: 16, phone: 5 },
  byOutcome: {
    ...{ adopted: 9, 'partly-adopted': 14, 'under-study': 6 },
    ...{ 'not-adopted': 21, referred: 3, 'outside-remit': 0 },
  },
  waiting: spread([0, 3], [1, 4], [2, 2], [5, 7], [8, 9], [9, 6], [11, 8], [14, 5], [17, 3], [23, 2]),
  answered: spread([1, 4], [2, 11], [3, 13], [4, 9], [6, 6], [9, 5], [13, 3], [15, 2]),
  overdue: [
    { office: { ar: 'قسم الحدائق', en: 'Parks Department' }, n: 6, longest: 23 },
    { office: { ar: 'قسم النقل والطرق', en: 'Transport and Roads Department' }, n: 3, longest: 17 },
    { n: 1, longest: 17 },
  ],
};
