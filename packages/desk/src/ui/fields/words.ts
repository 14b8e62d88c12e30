import { limits } from '@shura/contract/limits';
import { sayRetry, saySending } from '@shura/widgets/say';
import { publicLocale } from '../language/language.ts';
import type { Dictionary } from '../language/words.ts';

const ar = {
  arabic: 'بالعربية',
  english: 'بالإنجليزية',
  show: 'إظهار',
  hide: 'إخفاء',
  password: 'كلمة المرور',
  ofPassword: 'كلمة المرور',
  loading: 'جارٍ التحميل',
  sending: saySending(publicLocale('ar')),
  saving: 'جارٍ الحفظ',
  publishing: 'جارٍ النشر',
  looking: 'جارٍ التحقق',
  save: 'حفظ',
  saved: 'حُفظت التعديلات.',
  cancel: 'إلغاء',
  retry: sayRetry(publicLocale('ar')),
  missing: 'هذا الحقل مطلوب.',
  none: 'لم يُحدد',
  choose: 'يُرجى اختيار المكتب',
  otherOffice: 'مكتب آخر، يُكتب اسمه',
  officeName: 'اسم المكتب',
  noOffices: 'ليس للجهة قائمة مكاتب بعد. تُكتب مرة واحدة في {0}، ثم يُختار المكتب منها.',
  repeated: 'هذا الاسم مذكور قبله في القائمة.',
  email: 'يُرجى كتابة بريد إلكتروني صحيح، مثل name@agency.example',
  passwordHint: `${limits.passwordMin} حرفًا على الأقل. أي كلمات وأي لغة، والأطول أفضل.`,
  shortPassword: `كلمة المرور أقصر من ${limits.passwordMin} حرفًا.`,
  copy: 'نسخ',
  copied: 'نُسخ.',
  uncopied: 'لم يسمح المتصفح بالنسخ. يمكن تحديد النص ونسخه.',
};
type Words = typeof ar;

const en: Words = {
  arabic: 'in Arabic',
  english: 'in English',
  show: 'Show',
  hide: 'Hide',
  password: 'Password',
  ofPassword: 'the password',
  loading: 'Loading',
  sending: saySending(publicLocale('en')),
  saving: 'Saving',
  publishing: 'Publishing',
  looking: 'Looking',
  save: 'Save',
  saved: 'The changes are saved.',
  cancel: 'Cancel',
  retry: sayRetry(publicLocale('en')),
  missing: 'This field is needed.',
  none: 'None',
  choose: 'Choose an office',
  otherOffice: 'Another one, to be written',
  officeName: 'Name of the office',
  noOffices: 'The agency has no list of offices yet. It is written once in {0}, and offices are then chosen from it.',
  repeated: 'The list has this name already.',
  email: 'Write a whole e-mail address, such as name@agency.example',
  passwordHint: `At least ${limits.passwordMin} characters. Any words in any language; longer is better.`,
  shortPassword: `The password is shorter than ${limits.passwordMin} characters.`,
  copy: 'Copy',
  copied: 'Copied.',
  uncopied: 'The browser did not allow it. Select the text and copy it.',
};

export const fieldWords: Dictionary<Words> = { ar, en };
