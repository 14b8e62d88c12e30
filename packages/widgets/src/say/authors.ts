import type { AuthorAct } from '@shura/contract';
import type { Locale } from '../localization/locale.ts';
import { sayContestDone } from './contests.ts';

// Text and buttons for the author of a suggestion.

export const saySent = (l: Locale): string => l.msg('استُلم مقترحكم', { id: 'box/sent' });

export const sayReference = (l: Locale): string => l.msg('الرقم المرجعي', { id: 'box/reference' });

export const exampleReference = 'K3M7-9QXT';

/** What a reference looks like; `{0}` is an example. */
export const sayReferenceHint = (l: Locale): string =>
  l.msg('ثماني خانات من حروف وأرقام، مثل {0}', { id: 'track/example' });

export const sayTrackingCode = (l: Locale): string => l.msg('رمز المتابعة السري', { id: 'box/code' });

/** Beside a code that is shown once. */
export const sayKeepCode = (l: Locale): string =>
  l.msg('يظهر الرمز مرة واحدة ولا يُحفظ، فيُرجى تدوينه. به وحده يمكنكم الجواب عن سؤال الجهة والتظلّم والمحو.', {
    id: 'box/code-hint',
  });

export const saySuggestionPage = (l: Locale): string => l.msg('صفحة المقترح', { id: 'box/page' });

export const sayShowSuggestion = (l: Locale): string => l.msg('عرض المقترح', { id: 'track/show' });

export const saySendReply = (l: Locale): string => l.msg('إرسال الجواب', { id: 'track/send-reply' });

export const saySendAppeal = (l: Locale): string => l.msg('تقديم التظلّم', { id: 'track/send-appeal' });

export const sayErase = (l: Locale): string => l.msg('محو المقترح', { id: 'track/erase' });

export const sayNoText = (l: Locale): string => l.msg('يُرجى كتابة النص', { id: 'track/no-text' });

export const sayMine = (l: Locale): string => l.msg('هذا مقترحي', { id: 'track/author' });

/** On an adopted suggestion, for the author of its post. */
export const sayClaim = (l: Locale): string => l.msg('هذا منشوري', { id: 'track/claim' });

export const sayNoCode = (l: Locale): string => l.msg('يُرجى كتابة رمز المتابعة السري', { id: 'track/no-code' });

export const sayCodeRefused = (l: Locale): string =>
  l.msg('الرقم المرجعي والرمز لا يتطابقان. وإن صدر رمز أحدث فهو وحده الصالح', { id: 'track/code-refused' });

export const sayNoReference = (l: Locale): string => l.msg('يُرجى كتابة الرقم المرجعي', { id: 'track/no-reference' });

/** Leads to the form that asks for a new tracking code. */
export const sayLost = (l: Locale): string => l.msg('فقدتم الرمز؟', { id: 'track/lost' });

export const sayLostHint = (l: Locale): string =>
  l.msg(
    'يُرسل رابط للحصول على رمز جديد إلى البريد الذي تُرك مع المقترح، مرة واحدة في اليوم على الأكثر. ويبقى الرمز القديم صالحًا إلى أن يُستعمل الرابط.',
    { id: 'track/lost-hint' },
  );

export const saySendLink = (l: Locale): string => l.msg('إرسال الرابط', { id: 'track/send-link' });

/** The same whether or not the address was left with the suggestion. */
export const sayLinkSent = (l: Locale): string =>
  l.msg('إن كان هذا البريد قد تُرك مع المقترح، فالرسالة في طريقها إليه', { id: 'track/link-sent' });

export const sayReplyField = (l: Locale): string => l.msg('جوابكم عن سؤال الجهة', { id: 'track/reply' });

export const sayAppealField = (l: Locale): string => l.msg('سبب التظلّم من الحجب', { id: 'track/appeal' });

/** Says that only the agency reads the author's message. */
export const sayUnpublished = (l: Locale): string => l.msg('تقرؤه الجهة، ولا يُنشر', { id: 'track/unpublished' });

/** Says which data of a suggestion are erased, and which are kept. */
export const sayStays = (l: Locale): string =>
  l.msg(
    'يُمحى نصه وعنوانه ووسيلة التواصل، ولا رجعة في ذلك. ويبقى رقمه المرجعي وتواريخه وردود الجهة وعدد مؤيديه، ويُذكر أنه مُحي بطلب ممن قدّمه.',
    { id: 'track/stays' },
  );

export const sayNotNow = (l: Locale): string =>
  l.msg('لم يعد ذلك ممكنًا؛ فقد تغيّر حال المقترح', { id: 'track/refused' });

/** Confirms an act of the author once the server has accepted it. */
export const sayDone = (l: Locale, kind: AuthorAct['kind']): string => {
  switch (kind) {
    case 'reply':
      return l.msg('وصل جوابكم إلى الجهة', { id: 'track/done-reply' });
    case 'appeal':
      return l.msg('وصل تظلّمكم إلى الجهة', { id: 'track/done-appeal' });
    case 'contest':
      return sayContestDone(l);
    case 'erase':
      return l.msg('مُحي نص مقترحكم', { id: 'track/done-erase' });
  }
};
