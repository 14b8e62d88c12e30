import type { Locale } from '../localization/locale.ts';

// Text around forms, on server pages only.

/** First item of a list while nothing is chosen. */
export const sayPick = (l: Locale): string => l.msg('يُرجى الاختيار', { id: 'page/choose-place' });

/** Name of a poll without a title, and the message about a form from another site. */
export const sayPoll = (l: Locale): string => l.msg('استطلاع رأي', { id: 'page/poll' });

export const sayUnfit = (l: Locale): string =>
  l.msg('لم يصل النموذج كما عرضناه. يُرجى مراجعة الإجابات ثم إرسالها من جديد', { id: 'page/unfit' });
