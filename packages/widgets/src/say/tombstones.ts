import type { Locale } from '../localization/locale.ts';

/** In place of a hidden suggestion's text: `{0}` is the day, `{1}` the number of the rule. */
export const sayHidden = (l: Locale): string => l.msg('حُجب في {0} بموجب البند {1}', { id: 'list/hidden' });

/** In place of a text that its author erased: `{0}` is the day. */
export const sayErased = (l: Locale): string => l.msg('مُحي نصه في {0} بطلب ممن قدّمه', { id: 'list/erased' });

/** A rule of the participation policy; `{0}` is its number, `{1}` the policy version. */
export function sayRule(l: Locale): string {
  return l.msg('البند {0} من سياسة المشاركة، النسخة {1}', { id: 'track/rule' });
}
