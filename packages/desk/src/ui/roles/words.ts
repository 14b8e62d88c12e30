import type { Role } from '@shura/contract';
import type { Dictionary } from '../language/words.ts';

type Words = Readonly<Record<Role, { readonly name: string; readonly may: string }>>;

const ar: Words = {
  viewer: { name: 'مطّلع', may: 'قراءة المقترحات والاستشارات دون تغيير شيء.' },
  moderator: { name: 'مراجع', may: 'نشر المقترحات أو حجبها وفق السياسة، وتسجيل الاطلاع عليها، وربط المتشابه منها.' },
  answerer: { name: 'مجيب', may: 'كتابة الردود والالتزامات، والإحالة، وسؤال أصحاب المقترحات.' },
  publisher: { name: 'ناشر', may: 'اعتماد ردود الزملاء، وفتح الاستشارات والاستطلاعات.' },
  administrator: { name: 'مدير', may: 'إضافة الموظفين وتحديد أدوارهم، وتغيير إعدادات الجهة وسياستها.' },
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
