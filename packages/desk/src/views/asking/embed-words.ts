import { isolate } from '@shura/widgets/text';
import type { Dictionary } from '../../ui/language/words.ts';

const ar = {
  title: 'التضمين في موقع',
  words: 'تُلصق هذه الأسطر في صفحة الموقع حيث يُراد أن تظهر. الرابط لمن لا تعمل عنده النصوص البرمجية.',
  brand: 'سطر الأنماط فيه ألوان الجهة، ومكانه ملف أنماط الموقع إن كان الموقع لا يسمح بالأنماط داخل صفحاته.',
  snippet: 'ما يُلصق في الصفحة',
  policy: 'ما يلزم أن تسمح به سياسة أمان المحتوى في الموقع',
  policyWords: 'تُضاف هذه القيم إلى ترويسة الموقع إن كانت له سياسة، ولا تلزم قيم سواها.',
  page: 'صفحتها العامة على هذا الخادم',
  preview: 'معاينة في صفحة وحدها',
  draft: 'مسودة: لا تظهر الصفحة للناس قبل الافتتاح.',
  site: 'عنوان الصفحة التي ستظهر فيها',
  siteHint: 'مثل https://www.agency.example/parks',
  origins: 'المواقع المسجّلة، التي تُقبل منها الأصوات والمقترحات:',
  noOrigins: 'لم يُسجّل موقع بعد. لا تُقبل الأصوات إلا من صفحات هذا الخادم.',
  registered: (origin: string) => `${isolate(origin)} مسجّل، وتُقبل منه الأصوات.`,
  unregistered: (origin: string) => `${isolate(origin)} غير مسجّل، فلا تُقبل منه الأصوات حتى يُضاف في الإعدادات.`,
  noAddress: 'ليس هذا عنوان صفحة.',
  settings: 'تسجيل المواقع في إعدادات الجهة',
  askSettings: 'يسجّل المواقع أحد مديري الجهة في إعداداتها.',
  close: 'إغلاق النافذة',
};
type Words = typeof ar;

const en: Words = {
  title: 'Embed in a site',
  words: 'Paste these lines where it should stand on the page. The link is for people without scripts.',
  brand:
    'The line of styles holds the colours of the agency. If the site allows no styles in its pages, put it in the site’s style sheet.',
  snippet: 'What is pasted into the page',
  policy: 'What the Content-Security-Policy of the site has to allow',
  policyWords: 'Add these to the header of the site, if it has a policy. Nothing else is needed.',
  page: 'Its public page on this server',
  preview: 'A preview by itself',
  draft: 'A draft: people do not find the page before it is opened.',
  site: 'Address of the page it will stand on',
  siteHint: 'Such as https://www.agency.example/parks',
  origins: 'Registered sites, from which votes and suggestions are accepted:',
  noOrigins: 'No site is registered yet. Votes are accepted only from pages of this server.',
  registered: (origin: string) => `${isolate(origin)} is registered; its votes are accepted.`,
  unregistered: (origin: string) =>
    `${isolate(origin)} is not registered; its votes are not accepted until it is added in the settings.`,
  noAddress: 'This is not the address of a page.',
  settings: 'Register sites in the settings of the agency',
  askSettings: 'An administrator of the agency registers sites in its settings.',
  close: 'Close the window',
};

export const embedWords: Dictionary<Words> = { ar, en };
