import type { Dictionary } from '../../../ui/language/words.ts';

const ar = {
  title: 'داخل الجهة فقط',
  lede: 'لا يظهر للناس الإسناد ولا الملاحظات.',
  nobody: 'لم يُسند إلى أحد.',
  assign: 'إسناد المقترح',
  to: 'يُسند إلى',
  noOne: 'لا أحد',
  colleagues: 'الزملاء',
  offices: 'المكاتب',
  assigned: 'حُفظ الإسناد.',
  add: 'إضافة ملاحظة داخلية',
  note: 'الملاحظة',
  noteHint: 'يقرؤها موظفو الجهة وحدهم. تبقى ما بقي نص المقترح، وتُنقل مع بيانات الجهة.',
  added: 'أُضيفت الملاحظة.',
  full: 'بلغ عدد الملاحظات حدّه.',
};
type Words = typeof ar;

const en: Words = {
  title: 'Inside the agency only',
  lede: 'People see neither the assignment nor the notes.',
  nobody: 'It is assigned to no one.',
  assign: 'Assign the suggestion',
  to: 'Assign to',
  noOne: 'No one',
  colleagues: 'Colleagues',
  offices: 'Offices',
  assigned: 'The assignment is saved.',
  add: 'Add an internal note',
  note: 'Note',
  noteHint:
    'Only the agency’s staff read it. It stays as long as the suggestion’s words, and moves with the agency’s data.',
  added: 'The note is added.',
  full: 'The suggestion has as many notes as it can hold.',
};

export const teamWords: Dictionary<Words> = { ar, en };
