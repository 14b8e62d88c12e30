import type { Locale } from '../localization/locale.ts';
import { fill } from '../text/isolation.ts';

// Text of the form of a suggestion.

/** Says who reads a suggestion; `{0}` is the reader. */
export const sayReader = (l: Locale): string => l.msg('الاطلاع على المقترحات: {0}', { id: 'box/reader' });

export const sayTextHint = (l: Locale): string =>
  l.msg('فكرة واحدة في كل مقترح، بالعربية أو الإنجليزية', { id: 'box/hint' });

export const sayCategory = (l: Locale): string => l.msg('المجال', { id: 'box/category' });

export const sayCountry = (l: Locale): string => l.msg('الدولة', { id: 'box/country' });

export const saySend = (l: Locale): string => l.msg('إرسال المقترح', { id: 'box/send' });

/** Warns before a text is sent. What was found is listed below. */
export const sayFound = (l: Locale): string =>
  l.msg('يبدو أن في النص بيانات شخصية أو شكوى خاصة', { id: 'box/personal' });

/** Says that a text with likely personal data is held until staff have read it. */
export const sayHeld = (l: Locale): string => l.msg('إن أُرسل كما هو، لم يُنشر حتى ينظر فيه موظف.', { id: 'box/held' });

export const saySendAsItIs = (l: Locale): string => l.msg('الإرسال كما هو', { id: 'box/as-it-is' });

/** "Letters left: 200", or the number of letters over the maximum. */
export function countLeft(l: Locale, left: number) {
  const sentence =
    left < 0 ? l.msg('الأحرف الزائدة: {0}', { id: 'box/over' }) : l.msg('الأحرف المتبقية: {0}', { id: 'box/left' });
  return fill(sentence, l.format.number(Math.abs(left)));
}
