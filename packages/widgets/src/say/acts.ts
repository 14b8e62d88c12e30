import type { PublicAct } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { sayContested } from './contests.ts';
import { sayOutcome } from './outcomes.ts';

export const sayReceived = (l: Locale): string => l.msg('استُلم المقترح', { id: 'track/received' });

export const sayPolled = (l: Locale): string => l.msg('طُرح على الناس في استطلاع رأي', { id: 'track/polled' });

export const sayCarriedOut = (l: Locale): string => l.msg('نُفِّذ', { id: 'track/carried-out' });

export const saySourceGone = (l: Locale): string => l.msg('لم يعد المنشور في مصدره', { id: 'track/source-gone' });

export const sayAnswered = (l: Locale): string => l.msg('صدر الرد', { id: 'list/answered' });

/** Input of {@link sayAct}: for most acts only the kind. */
type SaidAct = { readonly kind: PublicAct['kind']; readonly upheld?: boolean; readonly rule?: number | undefined };

/** One act as a line; `{0}` is the person or day that it names. */
export function sayAct(l: Locale, { kind, upheld, rule }: SaidAct): string {
  switch (kind) {
    case 'received':
      return sayReceived(l);
    case 'published':
      return l.msg('نُشر المقترح', { id: 'track/published' });
    case 'hidden':
      return l.msg('حُجب المقترح', { id: 'track/hidden' });
    case 'redacted':
      return l.msg('حُجب جزء من النص', { id: 'track/redacted' });
    case 'acknowledged':
      return l.msg('جرى الاطلاع على المقترح', { id: 'track/acknowledged' });
    case 'referred':
      return sayOutcome(l, 'referred');
    case 'asked':
      return l.msg('سؤال من الجهة عن المقترح', { id: 'track/asked' });
    case 'replied':
      return l.msg('وصل الجواب إلى الجهة', { id: 'track/replied' });
    case 'answered':
      return sayAnswered(l);
    case 'carried-out':
      return sayCarriedOut(l);
    case 'contested':
      return sayContested(l);
    case 'delayed':
      return l.msg('تأجّل الموعد إلى {0}', { id: 'track/delayed' });
    case 'appealed':
      return l.msg('قُدّم تظلّم من الحجب', { id: 'track/appealed' });
    case 'appeal-decided':
      return upheld
        ? l.msg('قُبل التظلّم، وعاد النص منشورًا كاملًا', { id: 'track/upheld' })
        : l.msg('لم يُقبل التظلّم', { id: 'track/not-upheld' });
    case 'linked':
      return l.msg('رُبط بمقترح مشابه: {0}', { id: 'track/linked' });
    case 'unlinked':
      return l.msg('فُكّ ربطه بالمقترح {0}', { id: 'track/unlinked' });
    case 'polled':
      return sayPolled(l);
    case 'worded':
      return l.msg('صياغة من الجهة إلى جانب النص', { id: 'track/worded' });
    case 'source-gone':
      return saySourceGone(l);
    case 'claimed':
      return l.msg('أثبت صاحب المنشور أن المقترح له', { id: 'track/claimed' });
    case 'erased':
      return l.msg('مُحي النص بطلب ممن قدّمه، وبقي المقترح معدودًا في السجل', { id: 'track/erased' });
    case 'removed':
      return rule === undefined
        ? l.msg('انتهت مدة حفظه قبل نشره فحُذف', { id: 'track/kept-no-longer' })
        : l.msg('حُذف النص قبل نشره، وبقي المقترح معدودًا', { id: 'track/removed' });
  }
}

export const sayEvidence = (l: Locale): string => l.msg('الدليل على التنفيذ', { id: 'track/evidence' });

export const sayAppealDecision = (l: Locale): string => l.msg('القرار في التظلّم', { id: 'track/appeal-decision' });

/** By when an appeal is decided; `{0}` is the day. */
export function sayAppealDue(l: Locale): string {
  return l.msg('القرار في التظلّم في موعد أقصاه {0}', { id: 'track/appeal-due' });
}
