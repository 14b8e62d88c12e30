import type { SearchAnswer } from '@shura/contract';
import { asking } from './sample-asking.ts';

const agency = {
  ...{ slug: 'muscat', name: { ar: 'بلدية مسقط', en: 'Muscat Municipality' } },
  ...{ timeZone: 'Asia/Muscat', place: { ar: 'مسقط', en: 'Muscat' } },
};
const [consultation] = asking.consultations;

/** Things found for "دورات مياه" ("toilets"). */
export const found: SearchAnswer = {
  hits: [
    {
      ...{ kind: 'suggestion', href: 's/K3M7-9QXT', agency, at: '2024-03-12T08:00:00Z' },
      states: ['answered', 'partly-adopted', 'promised'],
      said: [
        {
          language: 'ar',
          title: [{ text: 'دورات مياه', found: true }, { text: ' نظيفة في الحدائق' }],
          excerpt: [
            { text: 'نرجو توفير ' },
            { text: 'دورات مياه', found: true },
            { text: ' نظيفة مفتوحة حتى المساء في كل حديقة، وخاصة قرب ملاعب الأطفال' },
          ],
        },
        {
          language: 'en',
          title: [],
          excerpt: [
            { text: 'Two parks get ' },
            { text: 'toilets', found: true },
            { text: ' this year; the others wait for the budget' },
          ],
        },
      ],
    },
    {
      ...{
        kind: 'commitment',
        href: 's/7K2M-94FD',
        agency,
        at: '2025-06-01T08:00:00Z',
        states: ['answered', 'adopted', 'done'],
      },
      said: [
        {
          language: 'ar',
          title: [],
          excerpt: [
            { text: 'تُفتح ' },
            { text: 'دورات المياه', found: true },
            { text: ' في حديقة القرم حتى العاشرة مساءً' },
          ],
        },
        {
          language: 'en',
          title: [],
          excerpt: [{ text: 'The ' }, { text: 'toilets', found: true }, { text: ' of Qurum Park stay open until ten' }],
        },
      ],
    },
    {
      ...{ kind: 'consultation', href: `c/${consultation?.document.slug}`, agency, at: '2026-10-01T05:00:00Z' },
      ...{ state: 'open', states: ['waiting'] },
      said: Object.entries(consultation?.document.title ?? {}).map(([language, text]) => ({
        ...{ language, title: [{ text }], excerpt: [] },
      })),
    },
  ],
  next: 'consultation:green-muscat',
};
