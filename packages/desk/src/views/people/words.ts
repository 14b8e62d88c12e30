import { isolate } from '@shura/widgets/text';
import type { Counted, Dictionary } from '../../ui/language/words.ts';

const count: Counted = (format, people) =>
  format.plural(people, {
    zero: 'لا أحد بعد',
    one: 'موظف واحد',
    two: 'موظفان',
    few: `${format.number(people)} موظفين`,
    many: `${format.number(people)} موظفًا`,
    other: `${format.number(people)} موظف`,
  });

const ar = {
  count,
  name: 'الاسم',
  role: 'الدور',
  factor: 'الخطوة الثانية',
  on: 'مفعّلة',
  off: 'غير مفعّلة',
  you: 'أنتم',
  change: 'تعديل',
  changeOf: (name: string) => `تعديل دور ${isolate(name)}`,
  changing: (name: string) => `دور ${isolate(name)}`,
  save: 'حفظ الدور',
  changed: (name: string, role: string) => `دور ${isolate(name)} الآن: ${role}.`,
  remove: 'إزالة من الجهة',
  sure: (name: string) => `إزالة ${isolate(name)} من الجهة؟`,
  sureWords: 'لا دخول بعدها إلى مكتب موظفي الجهة بهذا الحساب. وتبقى الردود والمسودات في السجل باسم كاتبها.',
  sureYes: 'تأكيد الإزالة',
  removed: (name: string) => `انتهى دور ${isolate(name)} في الجهة.`,
  invite: 'دعوة موظف',
  email: 'عنوان البريد الإلكتروني',
  send: 'إرسال الدعوة',
  mailed: (email: string) => `أُرسلت الدعوة إلى ${isolate(email)}. ويمكن أيضًا إرسال هذا الرابط:`,
  unmailed: (email: string) =>
    `لا خادم بريد هنا، فالدعوة لم تُرسل. يُرجى إرسال هذا الرابط إلى ${isolate(email)} بوسيلة موثوقة:`,
  once: 'يعمل الرابط مرة واحدة ولا يظهر هنا مرة أخرى.',
  link: 'رابط الدعوة',
  invited: 'دعوات لم تُقبل بعد',
  until: (time: string) => `تنتهي في ${isolate(time)}`,
  withdraw: 'سحب الدعوة',
  withdrawOf: (email: string) => `سحب دعوة ${isolate(email)}`,
  withdrawn: 'سُحبت الدعوة.',
};
type Words = typeof ar;

const countEnglish: Counted = (format, people) =>
  format.plural(people, { zero: 'No one yet', one: 'One person', other: `${format.number(people)} people` });

const en: Words = {
  count: countEnglish,
  name: 'Name',
  role: 'Role',
  factor: 'Second step',
  on: 'On',
  off: 'Off',
  you: 'You',
  change: 'Change',
  changeOf: (name: string) => `Change the role of ${isolate(name)}`,
  changing: (name: string) => `Role of ${isolate(name)}`,
  save: 'Save the role',
  changed: (name: string, role: string) => `${isolate(name)} is now: ${role}.`,
  remove: 'Remove from the agency',
  sure: (name: string) => `Remove ${isolate(name)} from the agency?`,
  sureWords: 'They will no longer be able to use this desk. Their answers and drafts stay in the log under their name.',
  sureYes: 'Confirm the removal',
  removed: (name: string) => `${isolate(name)} is removed from the agency.`,
  invite: 'Invite someone',
  email: 'Their e-mail address',
  send: 'Send the invitation',
  mailed: (email: string) => `The invitation is sent to ${isolate(email)}. You can also send this link:`,
  unmailed: (email: string) =>
    `There is no mail server here, so nothing was sent. Send this link to ${isolate(email)} in a way you trust:`,
  once: 'The link works once, and is not shown here again.',
  link: 'Link of the invitation',
  invited: 'Invitations not accepted yet',
  until: (time: string) => `Until ${time}`,
  withdraw: 'Withdraw',
  withdrawOf: (email: string) => `Withdraw the invitation of ${isolate(email)}`,
  withdrawn: 'The invitation is withdrawn.',
};

export const peopleWords: Dictionary<Words> = { ar, en };
