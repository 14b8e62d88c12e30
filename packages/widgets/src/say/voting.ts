import type { Poll } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';

/** Buttons of a poll, and the heading above its form's errors. */
export const saySubmit = (l: Locale): string => l.msg('إرسال الصوت', { id: 'submit' });
export const sayCancel = (l: Locale): string => l.msg('إلغاء', { id: 'cancel' });
export const sayViewResults = (l: Locale): string => l.msg('عرض النتائج', { id: 'view-results' });
export const sayPrevious = (l: Locale): string => l.msg('السابق', { id: 'previous' });
export const sayAsTable = (l: Locale): string => l.msg('عرض في جدول', { id: 'table' });
export const sayProblem = (l: Locale): string => l.msg('توجد مشكلة', { id: 'problem' });

/** Instructions of a question. */
export const sayChoose = (l: Locale): string => l.msg('يُرجى اختيار إجابة', { id: 'choose' });
export const sayChooseOne = (l: Locale): string => l.msg('يُرجى اختيار إجابة واحدة', { id: 'choose-one' });

/** When voting closes, opens, or was closed: `{0}` is the instant, `{1}` the name of its time. */
export const sayPollTimes = (l: Locale, state: Poll['state']): string =>
  state === 'scheduled'
    ? l.msg('يُفتح في {0} (بتوقيت {1})', { id: 'opens' })
    : state === 'closed'
      ? l.msg('أُغلق في {0} (بتوقيت {1})', { id: 'closed' })
      : l.msg('يُغلق في {0} (بتوقيت {1})', { id: 'closes' });

/** When voting closes, a day or more from now: as in {@link sayPollTimes}, and `{2}` is "in 16 days". */
export const sayClosesIn = (l: Locale): string => l.msg('يُغلق {2}: {0} (بتوقيت {1})', { id: 'closes-in' });

/** Why a vote was not counted. */
export const sayTooLate = (l: Locale): string => l.msg('أُغلق هذا الاستطلاع قبل وصول صوتكم، فلم يُحتسب', { id: 'late' });

export const sayThanks = (l: Locale): string => l.msg('سُجِّل صوتكم. شكرًا لمشاركتكم', { id: 'thanks' });
