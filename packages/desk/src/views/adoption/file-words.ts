import { type Format, isolate } from '@shura/widgets/text';
import type { Dictionary } from '../../ui/language/words.ts';

const ar = {
  title: 'ملف منشورات',
  why: 'جدول CSV، أو أرشيف إكس، أو تصدير تيليغرام أو ميتا. حتى 20 ميغابايت، ولا يُحفظ الملف نفسه.',
  choose: 'اختيار ملف',
  drop: 'أو إفلاته هنا',
  size: (name: string, size: string) => `${isolate(name)} · ${size}`,
  kilobytes: (format: Format, size: number) => `${format.number(size)} كيلوبايت`,
  megabytes: (format: Format, size: number) => `${format.number(size)} ميغابايت`,
  none: 'يُرجى اختيار ملف.',
  read: 'قراءة الملف',
  reading: 'جارٍ القراءة',
  sending: 'ما أُرسل من الملف',
  columns: {
    title: 'مطابقة الأعمدة',
    why: 'هذه أول سطور الملف. يُختار عمود نص المنشور وعمود رابطه، وعمودا الحساب والتاريخ إن وُجدا.',
    sample: 'أول سطور الملف',
    column: (format: Format, number: number) => `العمود ${format.number(number)}`,
    names: { text: 'نص المنشور', url: 'رابط المنشور', author: 'الحساب', date: 'التاريخ' },
    absent: 'لا يوجد',
    missing: 'يُرجى اختيار العمود.',
    dateHint: `يُقرأ اليوم، والساعة إن كانت معها منطقتها الزمنية، مثل ${isolate('2026-11-24 10:00 UTC')}. ما يحتمل يومين يُترك بلا تاريخ.`,
    go: 'قراءة الأعمدة المختارة',
  },
  channel: {
    title: (channel: string) => `تصدير من قناة ${isolate(channel)}`,
    label: 'اسم القناة العام في تيليغرام',
    hint: 'ما يأتي بعد t.me/ في رابطها. لا يذكره ملف التصدير.',
    missing: 'يُرجى كتابة اسم القناة.',
    go: 'قراءة منشوراتها',
  },
};
type Words = typeof ar;

const en: Words = {
  title: 'A file of posts',
  why: 'A CSV table, the archive of X, or an export of Telegram or Meta. Up to 20 megabytes; the file itself is not kept.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  size: (name: string, size: string) => `${isolate(name)} · ${size}`,
  kilobytes: (format: Format, size: number) => `${format.number(size)} kB`,
  megabytes: (format: Format, size: number) => `${format.number(size)} MB`,
  none: 'Choose a file.',
  read: 'Read the file',
  reading: 'Reading',
  sending: 'Sent of the file',
  columns: {
    title: 'Match the columns',
    why: 'These are the first rows of the file. Choose the columns of the text and the link, and of the account and date if there are any.',
    sample: 'First rows of the file',
    column: (format: Format, number: number) => `Column ${format.number(number)}`,
    names: { text: 'Words of the post', url: 'Link of the post', author: 'Account', date: 'Date' },
    absent: 'There is none',
    missing: 'Choose the column.',
    dateHint:
      'The day is read, and the time where its zone is given, such as 2026-11-24 10:00 UTC. If it could be one of two days, the post is left without a date.',
    go: 'Read the chosen columns',
  },
  channel: {
    title: (channel: string) => `Export of the channel ${isolate(channel)}`,
    label: 'Public name of the channel on Telegram',
    hint: 'What follows t.me/ in its link. The export does not have it.',
    missing: 'Write the name of the channel.',
    go: 'Read its posts',
  },
};

export const fileWords: Dictionary<Words> = { ar, en };
