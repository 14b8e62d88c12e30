import type { Format } from '@shura/widgets/text';
import type { Dictionary } from '../../ui/language/words.ts';
import type { Keyed } from './keyed.ts';

const minutes = (format: Format, count: number) =>
  format.plural(count, {
    zero: 'تمكن إعادة المحاولة بعد أقل من دقيقة.',
    one: 'تمكن إعادة المحاولة بعد دقيقة واحدة.',
    two: 'تمكن إعادة المحاولة بعد دقيقتين.',
    few: `تمكن إعادة المحاولة بعد ${format.number(count)} دقائق.`,
    many: `تمكن إعادة المحاولة بعد ${format.number(count)} دقيقة.`,
    other: `تمكن إعادة المحاولة بعد ${format.number(count)} دقيقة.`,
  });

const ar = {
  title: 'بحث عن الوسم',
  why: 'أحدث 40 منشورًا عامًا تحت الوسم، حين يُطلب ذلك فقط. ولا يُبحث تلقائيًا.',
  platform: 'المنصة',
  notes: {
    mastodon: 'بلا مفتاح: يُقرأ ما يعرضه الخادم للجميع.',
    bluesky: 'يلزمه حساب للجهة وكلمة مرور تطبيق، يضعهما مدير الجهة.',
    x: 'تتقاضى إكس مبلغًا عن كل منشور يُقرأ، ويقرأ كل بحث 40 منشورًا على الأكثر. يضع المفتاح مدير الجهة.',
  },
  noKey: 'لا مفتاح محفوظًا بعد.',
  server: 'عنوان خادم ماستودون',
  serverHint: 'مثل https://mastodon.example',
  serverWrong: 'يُرجى كتابة عنوان يبدأ بـ https.',
  tag: 'الوسم',
  tagWrong: 'الوسم كلمة واحدة بعد #، بلا مسافات.',
  go: 'بحث',
  going: 'جارٍ البحث',
  nothing: 'لا منشورات عامة تحت هذا الوسم هناك.',
  retry: minutes,
  keys: {
    why: 'تُحفظ مشفّرة في الخادم، ولا تُعرض مرة أخرى لأحد. يُسجَّل تغييرها في سجل الإجراءات.',
    kept: 'محفوظ',
    absent: 'غير محفوظ',
    of: {
      bluesky: {
        name: 'بلوسكاي',
        why: 'كلمة مرور تطبيق تُنشأ في إعدادات الحساب هناك، لا كلمة مرور الحساب.',
        secret: 'كلمة مرور التطبيق',
      },
      x: {
        name: 'إكس',
        why: 'مفتاح وصول تسميه إكس Bearer Token، من حساب مطوّر مدفوع باسم الجهة. تتقاضى إكس مبلغًا عن كل منشور يُقرأ.',
        secret: 'مفتاح الوصول',
      },
    } satisfies Record<Keyed, unknown>,
    identifier: 'اسم الحساب',
    identifierHint: 'مثل agency.bsky.example',
    save: 'حفظ المفتاح',
    saved: 'حُفظ المفتاح.',
    forget: 'حذف المفتاح',
    forgetOf: (platform: string) => `حذف مفتاح ${platform}`,
    forgotten: 'حُذف المفتاح.',
    replace: 'مفتاح جديد يحل محل المحفوظ.',
  },
};
type Words = typeof ar;

const minutesEnglish = (format: Format, count: number) =>
  format.plural(count, {
    zero: 'Try again in less than a minute.',
    one: 'Try again in one minute.',
    other: `Try again in ${format.number(count)} minutes.`,
  });

const en: Words = {
  title: 'Search for the hashtag',
  why: 'The newest 40 public posts under the hashtag, only when you ask. Nothing is searched automatically.',
  platform: 'Platform',
  notes: {
    mastodon: 'Without a key: what the server shows to everyone is read.',
    bluesky: 'Needs an account of the agency and an app password, which an administrator sets.',
    x: 'X charges for each post that is read; a search reads 40 at the most. An administrator sets the key.',
  },
  noKey: 'No key is saved yet.',
  server: 'Address of the Mastodon server',
  serverHint: 'Such as https://mastodon.example',
  serverWrong: 'Write an address that begins with https.',
  tag: 'Hashtag',
  tagWrong: 'A hashtag is one word after #, without spaces.',
  go: 'Search',
  going: 'Searching',
  nothing: 'There are no public posts under this hashtag there.',
  retry: minutesEnglish,
  keys: {
    why: 'Kept encrypted on the server, and never shown again. Changes are recorded in the audit log.',
    kept: 'Saved',
    absent: 'Not saved',
    of: {
      bluesky: {
        name: 'Bluesky',
        why: 'An app password that is made in the settings of the account there, not the password of the account.',
        secret: 'App password',
      },
      x: {
        name: 'X',
        why: 'An access key, which X calls Bearer Token, of a paid developer account of the agency. X charges for each post that is read.',
        secret: 'Access key',
      },
    },
    identifier: 'Name of the account',
    identifierHint: 'Such as agency.bsky.example',
    save: 'Save the key',
    saved: 'The key is saved.',
    forget: 'Delete the key',
    forgetOf: (platform: string) => `Delete the key of ${platform}`,
    forgotten: 'The key is deleted.',
    replace: 'A new key replaces the saved one.',
  },
};

export const searchWords: Dictionary<Words> = { ar, en };
