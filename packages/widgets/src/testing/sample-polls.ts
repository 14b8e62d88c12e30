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

/** Before the first answer. */
export const noResults: Results = {
  ...parksResults,
  participants: 0,
  questions: { place: { ballots: 0, options: { schools: 0, wadi: 0, far: 0, _none: 0 } } },
};

/** With figures that staff entered from paper and by phone, each separately. */
export const parksApart: Results = {
  ...parksResults,
  apart: [
    {
      channel: 'paper',
      participants: 34,
      questions: { place: { ballots: 34, options: { schools: 17, wadi: 5, far: 12, _none: 0 } } },
    },
    {
      channel: 'phone',
      participants: 12,
      questions: {},
    },
  ],
};

/** With some browsers of level L0. */
export const parksLevels: Results = { ...parksResults, levels: { L0: 17, L1: 1188 } };

/** Several of the options. */
export const services: Poll = {
  ...parks,
  slug: 'park-services',
  questions: [
    {
      kind: 'multiple',
      id: 'needs',
      min: 1,
      max: 3,
      text: { ar: 'ما الذي ينقص حديقة حيّكم؟', en: 'What does the park near you lack?' },
      options: [
        { id: 'shade', text: { ar: 'ظل وأشجار محلية', en: 'Shade and native trees' } },
        { id: 'water', text: { ar: 'نقاط شرب', en: 'Drinking water' } },
        { id: 'lights', text: { ar: 'إنارة بعد المغرب', en: 'Lights after sunset' } },
        { id: 'access', text: { ar: 'مسار بلا درجات للكراسي المتحركة', en: 'A step-free path for wheelchairs' } },
      ],
      none: true,
      wrong: true,
    },
  ],
};

export const servicesResults: Results = {
  ...parksResults,
  poll: 'park-services',
  questions: {
    needs: { ballots: 800, options: { shade: 640, water: 402, lights: 333, access: 251, _none: 11, _wrong: 3 } },
  },
};

/** A point between two ends. */
export const satisfaction: Poll = {
  ...parks,
  slug: 'bus-satisfaction',
  questions: [
    {
      kind: 'scale',
      id: 'rate',
      points: 5,
      text: { ar: 'ما مدى رضاكم عن مواعيد الحافلات؟', en: 'How satisfied are you with bus times?' },
      low: { ar: 'رضا منخفض جدًّا', en: 'Very low satisfaction' },
      high: { ar: 'رضا مرتفع جدًّا', en: 'Very high satisfaction' },
      wrong: true,
    },
  ],
};

export const satisfactionResults: Results = {
  ...parksResults,
  poll: 'bus-satisfaction',
  questions: { rate: { ballots: 200, options: { '1': 12, '2': 30, '3': 58, '4': 64, '5': 30, _wrong: 6 } } },
};

/** Options to put in order. */
export const priorities: Poll = {
  ...parks,
  slug: 'road-priorities',
  questions: [
    {
      kind: 'ranking',
      id: 'order',
      text: { ar: 'بأي طريق نبدأ الصيانة؟', en: 'Which road should be repaired first?' },
      options: [
        { id: 'school', text: { ar: 'طريق المدارس', en: 'The school road' } },
        { id: 'souq', text: { ar: 'طريق السوق', en: 'The souq road' } },
        { id: 'clinic', text: { ar: 'طريق المركز الصحي', en: 'The clinic road' } },
      ],
      none: true,
    },
  ],
};

export const prioritiesResults: Results = {
  ...parksResults,
  poll: 'road-priorities',
  questions: {
    order: {
      ballots: 110,
      options: { school: 50, souq: 20, clinic: 30, _none: 10 },
      pairwise: {
        school: { souq: 70, clinic: 60 },
        souq: { school: 30, clinic: 45 },
        clinic: { school: 40, souq: 55 },
      },
      borda: { school: 130, souq: 75, clinic: 95 },
      condorcet: 'school',
    },
  },
};

/** Statements, one at a time. */
export const statements: Poll = {
  ...parks,
  slug: 'quiet-streets',
  title: { ar: 'شوارع أهدأ في الأحياء', en: 'Quieter streets where people live' },
  questions: [
    {
      kind: 'agree',
      id: 's1',
      text: {
        ar: 'تُخفّض السرعة إلى 40 كيلومترًا في الساعة داخل الأحياء',
        en: 'The limit in residential streets becomes 40 km/h',
      },
    },
    {
      kind: 'agree',
      id: 's2',
      text: {
        ar: 'تُغلق شوارع المدارس أمام السيارات وقت الانصراف',
        en: 'School streets close to cars when school ends',
      },
    },
    { kind: 'agree', id: 's3', text: { ar: 'نص محجوب', en: 'Moderated out' }, withdrawn: true },
    {
      kind: 'agree',
      id: 's4',
      text: { ar: 'تُنقل مواقف الشاحنات إلى خارج الأحياء', en: 'Lorries park outside residential areas' },
    },
  ],
};

export const statementsResults: Results = {
  ...parksResults,
  poll: 'quiet-streets',
  questions: {
    s1: { ballots: 300, options: { agree: 201, disagree: 60, pass: 39 } },
    s2: { ballots: 280, options: { agree: 250, disagree: 20, pass: 10 } },
    s3: { ballots: 9, options: { agree: 1, disagree: 8, pass: 0 } },
    s4: { ballots: 260, options: { agree: 130, disagree: 100, pass: 30 } },
  },
};

/** A few questions in one form, under a title. */
export const visit: Poll = {
  ...parks,
  slug: 'service-centre',
  title: { ar: 'زيارتكم لمركز الخدمة', en: 'Your visit to the service centre' },
  questions: [...satisfaction.questions, ...services.questions],
};

export const visitResults: Results = {
  ...parksResults,
  poll: 'service-centre',
  questions: { ...satisfactionResults.questions, ...servicesResults.questions },
};

/** A poll imported from another system, in its original language. */
export const imported: Poll = {
  ...statements,
  slug: 'seattle',
  state: 'closed',
  imported: true,
  source: 'pol.is/15minwage',
  title: { und: '$15 minimum wage in Seattle' },
  questions: [{ kind: 'agree', id: '0', text: { und: 'The minimum wage should follow inflation' } }],
};

export const importedResults: Results = {
  ...parksResults,
  poll: 'seattle',
  questions: { '0': { ballots: 91, options: { agree: 60, disagree: 20, pass: 11 } } },
};

/** A poll whose closing day was moved and whose text was corrected after the first ballot. */
export const amended: Poll = {
  ...parks,
  amendments: [
    {
      kind: 'extension',
      at: '2026-11-20T08:00:00Z',
      from: '2026-12-01T19:59:00Z',
      to: '2026-12-15T19:59:00Z',
      reason: { ar: 'بطلب من أهالي القرى الجبلية', en: 'asked for by people in mountain villages' },
    },
    {
      kind: 'correction',
      at: '2026-11-21T08:00:00Z',
      field: 'questions.place.options.far',
      was: { ar: 'في الأحياء البعيدة', en: 'In far neighbourhoods' },
    },
  ],
};
