import type { Role } from '@shura/contract';
import type { Dictionary } from '../language/words.ts';

type Words = Readonly<Record<Role, { readonly name: string; readonly may: string }>>;

const ar: Words = {
  viewer: { name: 'مطّلع', may: 'يقرأ المقترحات والاستشارات، ولا يغيّر شيئًا.' },
  moderator: { name: 'مراجع', may: 'ينشر المقترحات أو يحجبها وفق السياسة، ويسجّل الاطلاع عليها، ويربط المتشابه منها.' },
  answerer: { name: 'مجيب', may: 'يكتب الردود والالتزامات، ويحيل، ويسأل أصحاب المقترحات.' },
  publisher: { name: 'ناشر', may: 'يعتمد ردود غيره، ويفتح الاستشارات والاستطلاعات.' },
  administrator: { name: 'مدير', may: 'يضيف الموظفين ويحدد أدوارهم، ويغيّر إعدادات الجهة وسياستها.' },
};

const en: Words = {
  viewer: { name: 'Viewer', may: 'Reads suggestions and consultations, and changes nothing.' },
  moderator: {
    name: 'Moderator',
    may: 'Publishes suggestions or hides them under the policy, acknowledges them, and links those that are alike.',
  },
  answerer: { name: 'Answerer', may: 'Writes answers and commitments, refers, and asks authors.' },
  publisher: { name: 'Publisher', may: 'Confirms what others answered, and opens consultations and polls.' },
  administrator: {
    name: 'Administrator',
    may: 'Adds people and sets what they may do, and changes the settings and policy of the agency.',
  },
};

/** Names of the roles, and the rights each adds to the one before. */
export const roleWords: Dictionary<Words> = { ar, en };
