import type { Suggestion } from '@shura/contract';
import type { LocaleController } from '../controllers/locale-controller.ts';

export type BasisKind = Suggestion['basis'][number]['kind'];

/** The five in the order in which they are offered. */
export const basisKinds: readonly BasisKind[] = ['experience', 'practice', 'study', 'reading', 'country'];

/** What a suggestion rests on. */
export function sayBasis(l: LocaleController, kind: BasisKind): string {
  switch (kind) {
    case 'experience':
      return l.msg('تجربة شخصية', { id: 'suggestion/experience' });
    case 'practice':
      return l.msg('ممارسة مهنية', { id: 'suggestion/practice' });
    case 'study':
      return l.msg('دراسة أو بيانات', { id: 'suggestion/study' });
    case 'reading':
      return l.msg('قراءة', { id: 'suggestion/reading' });
    case 'country':
      return l.msg('تجربة دولة أخرى', { id: 'suggestion/country' });
  }
}
