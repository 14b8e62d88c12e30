import type { Locale } from '../localization/locale.ts';

// Counts of the inbox, which the desk and the mails to staff show. No element uses them.

export const sayToConfirm = (l: Locale): string => l.msg('للاعتماد', { id: 'page/to-confirm' });

export const sayToReview = (l: Locale): string => l.msg('للمراجعة', { id: 'page/to-review' });

/** How many suggestions are past their day; `{0}` is the number. */
export function sayPastDue(l: Locale, suggestions: number): string {
  return l.format.plural(suggestions, {
    zero: l.msg('لا شيء تجاوز موعده', { id: 'page/past-due.zero' }),
    one: l.msg('واحد تجاوز موعده', { id: 'page/past-due.one' }),
    two: l.msg('اثنان تجاوزا موعدهما', { id: 'page/past-due.two' }),
    few: l.msg('{0} تجاوزت موعدها', { id: 'page/past-due.few' }),
    many: l.msg('{0} تجاوزت موعدها', { id: 'page/past-due.many' }),
    other: l.msg('{0} تجاوزت موعدها', { id: 'page/past-due.other' }),
  });
}
