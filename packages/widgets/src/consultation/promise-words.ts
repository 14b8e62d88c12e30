import type { Consultation } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';

/** The agency's promise in plain words: the levels of IAP2's spectrum. */
export function sayPromise(l: Locale, promise: NonNullable<Consultation['promise']>): string {
  switch (promise) {
    case 'inform':
      return l.msg('نطلعكم على ما يجري ونجيب عن أسئلتكم', { id: 'consultation/inform' });
    case 'consult':
      return l.msg('نسمع آراءكم، ونبيّن أثرها في القرار', { id: 'consultation/consult' });
    case 'involve':
      return l.msg('نعمل معكم حتى تظهر آراؤكم في البدائل، ونبيّن أثرها في القرار', { id: 'consultation/involve' });
    case 'collaborate':
      return l.msg('نصوغ الحلول معكم، ونأخذ بمشورتكم ما أمكن', { id: 'consultation/collaborate' });
    case 'empower':
      return l.msg('القرار قراركم، وننفّذ ما تقررونه', { id: 'consultation/empower' });
  }
}
