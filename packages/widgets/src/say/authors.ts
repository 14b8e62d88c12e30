import type { AuthorAct } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';

// What the author of a suggestion reads, and what their buttons are called.

export const saySent = (l: Locale): string => l.msg('استُلم مقترحكم', { id: 'box/sent' });

export const sayReference = (l: Locale): string => l.msg('الرقم المرجعي', { id: 'box/reference' });

export const sayTrackingCode = (l: Locale): string => l.msg('رمز المتابعة السري', { id: 'box/code' });

export const saySuggestionPage = (l: Locale): string => l.msg('صفحة المقترح', { id: 'box/page' });

export const sayShowSuggestion = (l: Locale): string => l.msg('عرض المقترح', { id: 'track/show' });

export const saySendReply = (l: Locale): string => l.msg('إرسال الجواب', { id: 'track/send-reply' });

export const saySendAppeal = (l: Locale): string => l.msg('تقديم التظلّم', { id: 'track/send-appeal' });

export const sayErase = (l: Locale): string => l.msg('محو المقترح', { id: 'track/erase' });

export const sayNoText = (l: Locale): string => l.msg('يُرجى كتابة النص', { id: 'track/no-text' });

/** Said once it is done. */
export const sayDone = (l: Locale, kind: AuthorAct['kind']): string => {
  switch (kind) {
    case 'reply':
      return l.msg('وصل جوابكم إلى الجهة', { id: 'track/done-reply' });
    case 'appeal':
      return l.msg('وصل تظلّمكم إلى الجهة', { id: 'track/done-appeal' });
    case 'erase':
      return l.msg('مُحي نص مقترحكم', { id: 'track/done-erase' });
  }
};
