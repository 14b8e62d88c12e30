import type { Locale } from '../localization/locale.ts';

// Labels of common buttons and fields.

export const sayRetry = (l: Locale): string => l.msg('إعادة المحاولة', { id: 'retry' });

export const saySending = (l: Locale): string => l.msg('جارٍ الإرسال', { id: 'sending' });

export const sayMore = (l: Locale): string => l.msg('عرض المزيد', { id: 'more' });

export const saySupport = (l: Locale): string => l.msg('تأييد المقترح', { id: 'suggestion/support' });

export const sayEmail = (l: Locale): string => l.msg('البريد الإلكتروني', { id: 'box/mail' });

export const sayWrongEmail = (l: Locale): string =>
  l.msg('يُرجى كتابة بريد كامل، مثل name@example.om', { id: 'box/wrong-mail' });

export const sayChooseFromList = (l: Locale): string => l.msg('يُرجى الاختيار من القائمة', { id: 'box/choose' });
