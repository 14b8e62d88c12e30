import type { SearchAnswer, SearchHit } from '@shura/contract';
import { greenMuscat } from './sample-suggestions.ts';

const { agency } = greenMuscat;

/** An answer in two languages, a promise that was kept, and a poll, found for "دورات مياه" ("toilets"). */
export const found: SearchAnswer = {
  hits: [
    {
      ...{ kind: 'suggestion', href: 's/K3M7-9QXT', agency, at: '2024-03-12T08:00:00Z' },
      states: ['answered', 'partly-adopted', 'promised'],
      said: [
        {
          language: 'ar',
          title: [{ text: 'دورات مياه', found: true }, { text: ' نظيفة في الحدائق' }],
          excerpt: [{ text: 'نرجو أن تبقى ' }, { text: 'دورات المياه', found: true }, { text: ' مفتوحة حتى المساء' }],
        },
        {
          language: 'en',
          title: [],
          excerpt: [{ text: 'Two parks get ' }, { text: 'toilets', found: true }, { text: ' this year' }],
        },
      ],
    },
    {
      ...{ kind: 'commitment', href: 's/7K2M-94FD', agency, at: '2025-06-01T08:00:00Z' },
      states: ['answered', 'adopted', 'done'],
      said: [
        { language: 'ar', title: [], excerpt: [{ text: 'فُتحت ' }, { text: 'دورات المياه', found: true }] },
        {
          language: 'en',
          title: [],
          excerpt: [{ text: 'The ' }, { text: 'toilets', found: true }, { text: ' are open' }],
        },
      ],
    },
    {
      ...{ kind: 'poll', href: 'p/new-parks', agency, at: '2026-10-01T05:00:00Z', state: 'open', states: [] },
      said: [
        { language: 'ar', title: [{ text: 'ماذا ينقص الحدائق؟' }], excerpt: [] },
        { language: 'en', title: [{ text: 'What do the parks lack?' }], excerpt: [] },
      ],
    },
  ],
};

/** As many waiting suggestions as a page has. */
export const foundWaiting: SearchHit[] = Array.from({ length: 10 }, (_, n) => ({
  ...{ kind: 'suggestion', href: `s/K3M7-9QX${n}`, agency, at: '2026-11-03T05:00:00Z', states: ['waiting'] },
  said: [{ language: 'ar', title: [], excerpt: [{ text: 'نطلب ' }, { text: 'دورات مياه', found: true }] }],
}));
