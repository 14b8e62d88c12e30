import type { Dictionary } from '../language/words.ts';

const ar = {
  title: 'مغادرة هذه الصفحة؟',
  unsaved: 'ما كُتب هنا لم يُحفظ بعد، ويضيع بالمغادرة.',
  stay: 'البقاء فيها',
  leave: 'المغادرة',
};
type Words = typeof ar;

const en: Words = {
  title: 'Leave this page?',
  unsaved: 'What you wrote here is not saved yet. If you leave, it is lost.',
  stay: 'Stay',
  leave: 'Leave',
};

export const leavingWords: Dictionary<Words> = { ar, en };
