import { type Format, isolate } from '@shura/widgets/text';
import type { Dictionary } from '../../ui/language/words.ts';

const ar = {
  lede: 'يُحذف كل ما لهذه الجهة من هذا الخادم: استشاراتها واستطلاعاتها ومقترحات الناس فيها، وموظفوها. ولا رجعة فيه إلا بيد مشغّل الخادم.',
  what: 'ما يُحذف',
  whatWhy:
    'تُحفظ قبل الحذف نسخة في ملف على الخادم من كل ما سألت عنه الجهة وما قيل لها وما أجابت به، بلا عناوين بريد أصحاب المقترحات، وتبقى في مكان صفحة الجهة صفحة تذكر يوم الحذف وسببه وعدد ما بقي بلا رد.',
  suggestions: (format: Format, n: number) =>
    format.plural(n, {
      zero: 'لا مقترحات.',
      one: 'مقترح واحد.',
      two: 'مقترحان.',
      few: `${format.number(n)} مقترحات.`,
      many: `${format.number(n)} مقترحًا.`,
      other: `${format.number(n)} مقترح.`,
    }),
  unanswered: (format: Format, n: number) =>
    format.plural(n, {
      zero: 'لم يبقَ شيء بلا رد.',
      one: 'بقي مقترح واحد بلا رد، وسيُذكر ذلك علنًا.',
      two: 'بقي مقترحان بلا رد، وسيُذكر ذلك علنًا.',
      few: `بقيت ${format.number(n)} مقترحات بلا رد، وسيُذكر ذلك علنًا.`,
      many: `بقي ${format.number(n)} مقترحًا بلا رد، وسيُذكر ذلك علنًا.`,
      other: `بقي ${format.number(n)} مقترح بلا رد، وسيُذكر ذلك علنًا.`,
    }),
  open: 'ما زال الناس يجيبون عما يلي. يُغلق قبل الحذف، ويُذكر سبب إغلاقه علنًا:',
  first: 'الخطوة الأولى: الطلب',
  firstWhy: 'يراه كل موظفي الجهة فورًا، ويستطيع أي مدير سحبه. والخطوة الثانية بعد يوم على الأقل.',
  reason: 'سبب الحذف، كما سيقرؤه الناس',
  ask: 'طلب الحذف',
  asking: 'جارٍ إرسال الطلب',
  askedBy: (name: string, when: string) => `الطلب من ${isolate(name)} في ${isolate(when)}`,
  withdraw: 'سحب الطلب',
  withdrawn: 'سُحب الطلب. تبقى الجهة كما هي.',
  second: 'الخطوة الثانية: الحذف',
  from: (when: string) => `تُتاح هذه الخطوة بدءًا من ${isolate(when)}.`,
  typed: 'اسم الجهة في العناوين',
  typedHint: (slug: string) => `يُكتب كما هو: ${isolate(slug)}`,
  typedWrong: 'ليس هذا اسم الجهة في العناوين.',
  remove: 'حذف الجهة نهائيًا',
  removing: 'جارٍ حفظ النسخة وحذف الجهة',
  gone: 'حُذفت الجهة',
  goneWords: (format: Format, file: string, records: number) =>
    `عدد السجلات المحذوفة: ${format.number(records)}. يحفظ الملف ${isolate(file)} كل ما سألت عنه الجهة وما قيل لها وما أجابت به، وهو عند مشغّل الخادم.`,
  leave: 'الخروج من صفحات الجهة',
};
type Words = typeof ar;

const en: Words = {
  lede: 'All that this agency has on this server is deleted: its consultations and polls, what people suggested in them, and its staff. Only the server’s operator can bring it back.',
  what: 'What is deleted',
  whatWhy:
    'A copy of all that the agency asked, was told and answered is kept in a file on the server first, without authors’ contacts. In place of the agency’s page stands one that says on which day it was deleted, why, and how much was left unanswered.',
  suggestions: (format, n) =>
    format.plural(n, {
      zero: 'No suggestions.',
      one: 'One suggestion.',
      other: `${format.number(n)} suggestions.`,
    }),
  unanswered: (format, n) =>
    format.plural(n, {
      zero: 'None is left unanswered.',
      one: 'One suggestion is left unanswered, and this will be said in public.',
      other: `${format.number(n)} suggestions are left unanswered, and this will be said in public.`,
    }),
  open: 'People can still answer these. Close them first, with a public reason:',
  first: 'First step: ask',
  firstWhy:
    'All the agency’s staff see it at once, and any administrator can withdraw it. The second step is a day later at the earliest.',
  reason: 'Why it is deleted, as people will read it',
  ask: 'Ask for the deletion',
  asking: 'Sending the request',
  askedBy: (name, when) => `${isolate(name)} asked for it on ${isolate(when)}`,
  withdraw: 'Withdraw it',
  withdrawn: 'It is withdrawn. The agency stays as it is.',
  second: 'Second step: delete',
  from: (when) => `This step can be taken from ${isolate(when)} on.`,
  typed: 'The agency’s name in addresses',
  typedHint: (slug) => `Type it as it is: ${isolate(slug)}`,
  typedWrong: 'This is not the agency’s name in addresses.',
  remove: 'Delete the agency for good',
  removing: 'Saving the copy and deleting the agency',
  gone: 'The agency is deleted',
  goneWords: (format, file, records) =>
    `${format.number(records)} records are deleted. The file ${isolate(file)} keeps all that the agency asked, was told and answered. The server’s operator has it.`,
  leave: 'Leave the pages of the agency',
};

export const deletionWords: Dictionary<Words> = { ar, en };
