import type { Locale } from '../localization/locale.ts';

// What stands in the form of a suggestion.

/** Who reads it, with `{0}` for that. */
export const sayReader = (l: Locale): string => l.msg('يطّلع على المقترح: {0}', { id: 'box/reader' });

export const sayTextHint = (l: Locale): string =>
  l.msg('فكرة واحدة في كل مقترح، بالعربية أو الإنجليزية', { id: 'box/hint' });

export const sayTextMissing = (l: Locale): string => l.msg('يُرجى كتابة نص المقترح', { id: 'box/missing' });

export const saySend = (l: Locale): string => l.msg('إرسال المقترح', { id: 'box/send' });
