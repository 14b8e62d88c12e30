import type { Locale } from '../localization/locale.ts';

// What pages say around a form, and no element.

/** The first of a list from which nothing is chosen yet. */
export const sayPick = (l: Locale): string => l.msg('يُرجى الاختيار', { id: 'page/choose-place' });

/** What a page calls a poll that has no title, and says of a form that it did not send so. */
export const sayPoll = (l: Locale): string => l.msg('استطلاع رأي', { id: 'page/poll' });

export const sayUnfit = (l: Locale): string =>
  l.msg('لم يصل النموذج كما عرضناه. تُرجى مراجعة الإجابات ثم إرسالها من جديد', { id: 'page/unfit' });
