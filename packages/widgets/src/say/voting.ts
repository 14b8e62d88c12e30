import type { Locale } from '../localization/locale.ts';

/** What stands on the buttons of a poll, and above what is wrong with its form. */
export const saySubmit = (l: Locale): string => l.msg('إرسال الصوت', { id: 'submit' });
export const sayCancel = (l: Locale): string => l.msg('إلغاء', { id: 'cancel' });
export const sayViewResults = (l: Locale): string => l.msg('عرض النتائج', { id: 'view-results' });
export const sayPrevious = (l: Locale): string => l.msg('السابق', { id: 'previous' });
export const sayNext = (l: Locale): string => l.msg('التالي', { id: 'next' });
export const sayAsTable = (l: Locale): string => l.msg('عرض في جدول', { id: 'table' });
export const sayProblem = (l: Locale): string => l.msg('توجد مشكلة', { id: 'problem' });

/** What to do with a question. */
export const sayChoose = (l: Locale): string => l.msg('يُرجى اختيار إجابة', { id: 'choose' });
export const sayChooseOne = (l: Locale): string => l.msg('يُرجى اختيار إجابة واحدة', { id: 'choose-one' });

/** What a page calls a poll that has no title, and says of a form that it did not send so. */
export const sayPoll = (l: Locale): string => l.msg('استطلاع رأي', { id: 'page/poll' });
export const sayUnfit = (l: Locale): string =>
  l.msg('لم يصل النموذج كما عرضناه. تُرجى مراجعة الإجابات ثم إرسالها من جديد', { id: 'page/unfit' });
