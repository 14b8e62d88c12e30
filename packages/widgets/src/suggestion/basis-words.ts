import type { Suggestion } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';

export type BasisKind = Suggestion['basis'][number]['kind'];

/** The five in the order in which they are offered. */
export const basisKinds: readonly BasisKind[] = ['experience', 'practice', 'study', 'reading', 'country'];

/** What a suggestion rests on. */
export const sayBasis = (l: Locale, kind: BasisKind): string =>
  ({
    experience: l.msg('تجربة شخصية', { id: 'suggestion/experience' }),
    practice: l.msg('ممارسة مهنية', { id: 'suggestion/practice' }),
    study: l.msg('دراسة أو بيانات', { id: 'suggestion/study' }),
    reading: l.msg('قراءة', { id: 'suggestion/reading' }),
    country: l.msg('تجربة دولة أخرى', { id: 'suggestion/country' }),
  })[kind];
