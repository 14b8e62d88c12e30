import type { SnippetForm } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';

// Text of the pages that make snippets: one of the server, one of the desk. No element uses it.

export const sayShareKit = (l: Locale): string => l.msg('أدوات النشر', { id: 'page/share-kit' });

/** Choices before a snippet is copied, with their labels. */
export const sayEmbedding = (l: Locale) => ({
  how: l.msg('كيف يظهر', { id: 'page/embed-how' }),
  where: l.msg('أين تُلصق', { id: 'page/embed-where' }),
  choices: {
    lang: l.msg('اللغة', { id: 'page/embed-language' }),
    theme: l.msg('الألوان', { id: 'page/embed-theme' }),
    numerals: l.msg('الأرقام', { id: 'page/embed-numerals' }),
    heading: l.msg('مستوى العنوان في الصفحة', { id: 'page/embed-heading' }),
    results: l.msg('النتائج', { id: 'page/embed-results' }),
    file: l.msg('الملف', { id: 'page/embed-file' }),
    room: l.msg('مكان الاستطلاع قبل ظهوره', { id: 'page/embed-room' }),
    dress: l.msg('لون الجهة', { id: 'page/embed-dress' }),
  },
  options: {
    auto: l.msg('حسب جهاز القارئ', { id: 'page/embed-theme-auto' }),
    light: l.msg('فاتحة دائمًا', { id: 'page/embed-theme-light' }),
    dark: l.msg('داكنة دائمًا', { id: 'page/embed-theme-dark' }),
    show: l.msg('تظهر متى أُتيحت', { id: 'page/embed-results-show' }),
    hide: l.msg('لا تظهر هنا', { id: 'page/embed-results-hide' }),
    free: l.msg('لا يُحجز', { id: 'page/embed-room-free' }),
    kept: l.msg('يُحجز، فلا يتحرك شيء في الصفحة', { id: 'page/embed-room-kept' }),
    newest: l.msg('الأحدث، على أجزاء', { id: 'page/embed-file-newest' }),
    whole: l.msg('الأحدث، ملف واحد مكتمل', { id: 'page/embed-file-whole' }),
    pinned: l.msg('إصدار مثبّت مع بصمته', { id: 'page/embed-file-pinned' }),
    agency: l.msg('مع الأسطر', { id: 'page/embed-dress-agency' }),
    none: l.msg('من أنماط الموقع', { id: 'page/embed-dress-none' }),
  },
  forms: {
    html: l.msg('صفحة HTML', { id: 'page/embed-form-html' }),
    iframe: l.msg('إطار', { id: 'page/embed-form-iframe' }),
    server: l.msg('صفحة يبنيها خادم', { id: 'page/embed-form-server' }),
    link: l.msg('رابط', { id: 'page/embed-form-link' }),
    wordpress: 'WordPress',
    react: 'React',
    next: 'Next.js',
    vue: 'Vue',
    angular: 'Angular',
    liferay: 'Liferay',
    sharepoint: 'SharePoint',
  } satisfies Record<SnippetForm, string>,
});
