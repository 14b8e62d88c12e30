import type { Locale } from '../localization/locale.ts';

// Why there is nothing to show.

export const sayNoPoll = (l: Locale): string => l.msg('لا يوجد استطلاع بهذا العنوان', { id: 'not-found' });

export const sayNoConsultation = (l: Locale): string =>
  l.msg('لا توجد استشارة بهذا العنوان', { id: 'suggestion/no-consultation' });

export const sayNoAgency = (l: Locale): string => l.msg('لا توجد جهة بهذا العنوان', { id: 'suggestion/no-agency' });

/** The sentence is true of unknown and of unpublished suggestions. The page of the suggestion says which it is. */
export const sayNoSuggestion = (l: Locale): string =>
  l.msg('لا يوجد مقترح منشور بهذا الرقم، وما أُرسل قد يكون بانتظار القراءة', { id: 'track/unknown' });

/** Why support can be neither given nor withdrawn. */
export const sayNoSupport = (l: Locale): string =>
  l.msg('لا يُستقبل التأييد بعد إغلاق الاستشارة أو حجب المقترح أو حذفه', { id: 'suggestion/no-support' });

export const sayNotLoaded = (l: Locale): string => l.msg('تعذّر التحميل', { id: 'down' });

export const sayOffline = (l: Locale): string => l.msg('لا يوجد اتصال بالخدمة', { id: 'offline' });

export const sayUnavailable = (l: Locale): string =>
  l.msg('الخدمة غير متاحة الآن، وتمكن إعادة المحاولة بعد قليل', { id: 'again/soon' });
