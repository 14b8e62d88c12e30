import type { Dictionary } from '../localization/words.ts';

const ar = {
  title: 'الاستشارات والاستطلاعات',
  none: 'لم تسأل الجهة عن شيء بعد.',
  consultations: 'الاستشارات',
  polls: 'الاستطلاعات',
};
type Words = typeof ar;

const en: Words = {
  title: 'Consultations and polls',
  none: 'The agency has asked nothing yet.',
  consultations: 'Consultations',
  polls: 'Polls',
};

export const askingWords: Dictionary<Words> = { ar, en };
