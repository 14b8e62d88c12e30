import type { Locale } from '../localization/locale.ts';

/** Shown beside an agency's text in another language than the reader's. */
export const sayUntranslated = (l: Locale): string => l.msg('الترجمة الرسمية لاحقًا', { id: 'track/untranslated' });
