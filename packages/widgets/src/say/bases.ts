import type { Basis } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';

/** Name of a basis. */
export const sayBasis = (l: Locale, kind: Basis): string =>
  ({
    experience: l.msg('تجربة شخصية', { id: 'suggestion/experience' }),
    practice: l.msg('ممارسة مهنية', { id: 'suggestion/practice' }),
    study: l.msg('دراسة أو بيانات', { id: 'suggestion/study' }),
    reading: l.msg('قراءة', { id: 'suggestion/reading' }),
    country: l.msg('تجربة دولة أخرى', { id: 'suggestion/country' }),
  })[kind];
