import type { Poll, Results } from '@shura/contract';

const agency = {
  slug: 'muscat',
  name: { ar: 'بلدية مسقط', en: 'Muscat Municipality' },
  timeZone: 'Asia/Muscat',
  place: { ar: 'مسقط', en: 'Muscat' },
};

/** One question, four options, as an agency would ask it. */
export const parks: Poll = {
  slug: 'new-parks',
  agency,
  state: 'open',
  opensAt: '2026-11-01T04:00:00Z',
  closesAt: '2026-12-15T19:59:00Z',
  visibility: 'live',
  assurance: 'L1',
  decision: { by: { ar: 'المجلس البلدي', en: 'the Municipal Council' }, on: '2027-01-20' },
  participants: 1204,
  questions: [
    {
      kind: 'single',
      id: 'place',
      text: {
        ar: 'أين تفضّلون أن تُضاف الحدائق العامة الجديدة؟',
        en: 'Where should the new public parks be added?',
      },
      options: [
        { id: 'schools', text: { ar: 'بجوار المدارس القائمة', en: 'Beside the existing schools' } },
        {
          id: 'wadi',
          text: {
            ar: 'على امتداد الوادي، مع مسار للمشاة والدراجات',
            en: 'Along the wadi, with a path for walking and cycling',
          },
        },
        {
          id: 'far',
          text: {
            ar: 'في الأحياء الأبعد عن أي حديقة حالية',
            en: 'In the neighbourhoods farthest from any park',
          },
        },
      ],
      none: true,
    },
  ],
  amendments: [],
};

export const parksResults: Results = {
  poll: 'new-parks',
  participants: 1205,
  updatedAt: '2026-11-24T08:15:00Z',
  questions: { place: { ballots: 1205, options: { schools: 218, wadi: 564, far: 384, _none: 39 } } },
};
