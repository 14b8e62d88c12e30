import { isolate } from '@shura/widgets/text';
import type { Dictionary } from '../language/words.ts';

const ar = {
  menu: 'من قالب',
  hint: 'في القالب بداية الرد: ما صار إليه المقترح، والمكتب، وأول النص. ويُكمَل السبب في كل رد.',
  none: 'لا قوالب بعد.',
  use: (name: string) => `البدء من «${isolate(name)}»`,
  used: 'بدأ الرد من القالب. يبقى إكمال السبب.',
  remove: 'حذف',
  removeOf: (name: string) => `حذف القالب «${isolate(name)}»`,
  removed: 'حُذف القالب.',
  name: 'اسم القالب الجديد',
  nameHint: 'يُحفظ فيه ما كُتب الآن في الرد، وتراه الجهة كلها.',
  keep: 'حفظ الرد قالبًا',
  kept: 'حُفظ القالب.',
  empty: 'لم يُكتب في الرد شيء يُحفظ بعد.',
  same: 'هذا نص القالب كما هو. يُرجى كتابة ما يخص هذا المقترح في السبب.',
};
type Words = typeof ar;

const en: Words = {
  menu: 'From a template',
  hint: 'A template starts the answer: the outcome, the office and the first words. You finish the reason in each answer.',
  none: 'There are no templates yet.',
  use: (name) => `Start from “${isolate(name)}”`,
  used: 'The template is in the answer. Finish the reason.',
  remove: 'Delete',
  removeOf: (name) => `Delete the template “${isolate(name)}”`,
  removed: 'The template is deleted.',
  name: 'Name of a new template',
  nameHint: 'It saves what the answer says now, for the whole agency.',
  keep: 'Save as a template',
  kept: 'The template is saved.',
  empty: 'The answer has nothing to save yet.',
  same: 'This is the template’s text and nothing more. Add to the reason what is about this suggestion.',
};

export const templateWords: Dictionary<Words> = { ar, en };
