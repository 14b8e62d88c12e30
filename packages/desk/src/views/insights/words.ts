import type { Language, SuggestionChannel } from '@shura/contract';
import { sayWorkingDays } from '@shura/widgets/say';
import { type Format, isolate } from '@shura/widgets/text';
import { factWords } from '../../ui/facts/words.ts';
import { publicLocale } from '../../ui/language/language.ts';
import type { Dictionary } from '../../ui/language/words.ts';
import type { ChartId } from './chart.ts';

interface Words {
  readonly lede: string;
  readonly consultation: string;
  readonly all: string;
  readonly none: string;
  readonly noneHere: string;
  readonly headings: Readonly<Record<ChartId, string>>;
  readonly csv: string;
  readonly csvOf: (heading: string) => string;
  readonly notDrawn: string;
  readonly columns: Readonly<
    Record<'day' | 'language' | 'basis' | 'channel' | 'outcome' | 'days' | 'n' | 'office' | 'longest', string>
  >;
  readonly languages: Readonly<Record<Language, string>>;
  readonly channels: Readonly<Record<SuggestionChannel, string>>;
  readonly noOffice: string;
  readonly range: (format: Format, from: number, to: number) => string;
  readonly received: (total: string, from: string, to: string, max: string, on: string) => string;
  readonly receivedOnce: (total: string, on: string) => string;
  readonly share: (name: string, n: string) => string;
  readonly and: string;
  readonly basisNote: string;
  readonly weekNote: string;
  readonly noAnswers: string;
  readonly waiting: (total: string, min: string, half: string, max: string) => string;
  readonly answered: (total: string, min: string, half: string, max: string) => string;
  readonly alone: (total: string, days: string) => string;
  readonly overdue: (total: string, longest: string) => string;
  readonly noneWaiting: string;
  readonly noneOverdue: string;
}

const ar: Words = {
  lede: 'كم وصل، ومن أين، وكم انتظر. المدد معروضة كما توزعت، بأيام العمل.',
  consultation: 'الاستشارة',
  all: 'الكل',
  none: 'لم يصل مقترح بعد. تظهر المؤشرات هنا مع أول مقترح.',
  noneHere: 'لم يصل مقترح في هذه الاستشارة بعد.',
  headings: {
    received: 'ما وصل من مقترحات',
    language: 'اللغة',
    basis: 'ما تستند إليه',
    channel: 'من أين وصلت',
    outcome: 'ما صارت إليه',
    waiting: 'مدة الانتظار حتى الآن',
    answered: 'المدة حتى الرد',
    overdue: 'المتأخر عند كل مكتب',
  },
  csv: 'تنزيل الأرقام (CSV)',
  csvOf: (heading) => `تنزيل أرقام «${heading}» (CSV)`,
  notDrawn: 'تعذّر تحميل الرسوم. الأرقام كلها في الجداول.',
  columns: {
    day: 'اليوم',
    language: 'اللغة',
    basis: 'الأساس',
    channel: 'القناة',
    outcome: factWords.ar.outcome,
    days: sayWorkingDays(publicLocale('ar')),
    n: 'المقترحات',
    office: 'المكتب',
    longest: 'أطول انتظار (أيام عمل)',
  },
  languages: { ar: 'العربية', en: 'الإنجليزية' },
  channels: { page: 'صفحات المواقع', adopted: 'تبنّي فكرة من وسم', paper: 'ورق', phone: 'هاتف' },
  noOffice: 'لم يصل إلى مكتب بعد',
  range: (format, from, to) => (from === to ? format.number(from) : `${format.number(from)}–${format.number(to)}`),
  received: (total, from, to, max, on) =>
    `العدد كله: ${total}، من ${isolate(from)} إلى ${isolate(to)}. أكثر الأيام: ${isolate(on)} (${max}).`,
  receivedOnce: (total, on) => `العدد كله: ${total}، في ${isolate(on)}.`,
  share: (name, n) => `${isolate(name)}: ${n}`,
  and: '، ',
  basisNote: 'ما يستند إلى أمرين معدود في كليهما.',
  weekNote: 'كل عمود أسبوع. في الجدول كل يوم وحده.',
  noAnswers: 'لم يصدر رد بعد.',
  waiting: (total, min, half, max) =>
    `بانتظار الرد: ${total}. أقصر انتظار: ${min}. أطول انتظار: ${max}. الوسيط، وهو ما لم يتجاوزه نصفها: ${half}.`,
  answered: (total, min, half, max) =>
    `المقترحات التي صدر الرد عليها: ${total}. أقصر مدة: ${min}. أطول مدة: ${max}. الوسيط، وهو ما لم يتجاوزه نصفها: ${half}.`,
  alone: (total, days) => `العدد: ${total}. المدة: ${days}.`,
  overdue: (total, longest) => `تجاوز موعد الرد: ${total}. أطول انتظار: ${longest}.`,
  noneWaiting: 'لا مقترح ينتظر الرد.',
  noneOverdue: 'لا مقترح تجاوز موعد الرد.',
};

const en: Words = {
  lede: 'How many came, from where, and how long they waited. Times are shown as they spread, in working days.',
  consultation: 'Consultation',
  all: 'All',
  none: 'No suggestion has arrived yet. Insights appear here with the first.',
  noneHere: 'No suggestion has arrived in this consultation yet.',
  headings: {
    received: 'Suggestions received',
    language: 'Language',
    basis: 'What they rest on',
    channel: 'Where they came from',
    outcome: 'What became of them',
    waiting: 'Waiting until now',
    answered: 'Time to the answer',
    overdue: 'Overdue by office',
  },
  csv: 'Download the numbers (CSV)',
  csvOf: (heading) => `Download the numbers of “${heading}” (CSV)`,
  notDrawn: 'The charts did not load. All numbers are in the tables.',
  columns: {
    day: 'Day',
    language: 'Language',
    basis: 'Basis',
    channel: 'Channel',
    outcome: factWords.en.outcome,
    days: sayWorkingDays(publicLocale('en')),
    n: 'Suggestions',
    office: 'Office',
    longest: 'Longest wait (working days)',
  },
  languages: { ar: 'Arabic', en: 'English' },
  channels: { page: 'Pages of sites', adopted: 'Adopted from a hashtag', paper: 'Paper', phone: 'Phone' },
  noOffice: 'With no office yet',
  range: (format, from, to) => (from === to ? format.number(from) : `${format.number(from)}–${format.number(to)}`),
  received: (total, from, to, max, on) =>
    `In all ${total}, from ${isolate(from)} to ${isolate(to)}. The busiest day was ${isolate(on)} (${max}).`,
  receivedOnce: (total, on) => `In all ${total}, on ${isolate(on)}.`,
  share: (name, n) => `${isolate(name)}: ${n}`,
  and: ', ',
  basisNote: 'What rests on two is counted in both.',
  weekNote: 'Each column is a week. The table has each day by itself.',
  noAnswers: 'No answer has been given yet.',
  waiting: (total, min, half, max) =>
    `Waiting for an answer: ${total}. The shortest wait: ${min}. The longest: ${max}. Half of them have waited no longer than ${half}.`,
  answered: (total, min, half, max) =>
    `Answered: ${total}. The shortest took ${min}, the longest ${max}. Half of them took no longer than ${half}.`,
  alone: (total, days) => `In all ${total}: ${days}.`,
  overdue: (total, longest) => `Past their day: ${total}. The longest has waited ${longest}.`,
  noneWaiting: 'No suggestion is waiting for an answer.',
  noneOverdue: 'No suggestion is past its day.',
};

export const insightWords: Dictionary<Words> = { ar, en };
