import type { PersonalKind } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';

/** Name of a kind of personal data. */
export const sayPersonal = (l: Locale, kind: PersonalKind): string =>
  ({
    'civil-number': l.msg('رقم هوية', { id: 'box/civil-number' }),
    phone: l.msg('رقم هاتف', { id: 'box/phone' }),
    iban: l.msg('رقم حساب مصرفي', { id: 'box/iban' }),
    email: l.msg('عنوان بريد إلكتروني', { id: 'box/email' }),
    plate: l.msg('رقم لوحة مركبة', { id: 'box/plate' }),
    'own-case': l.msg('شكوى في معاملة خاصة', { id: 'box/own-case' }),
  })[kind];
