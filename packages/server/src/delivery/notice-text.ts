import type { Language } from '@shura/contract';
import type { NoticedKind } from '../model/noticed-acts.ts';

interface Sentences extends Readonly<Record<Exclude<NoticedKind, 'appeal-decided'> | 'upheld' | 'dismissed', string>> {
  /** Of a mail with a link to a new tracking code. */
  readonly newCode: string;
  readonly newCodeOnce: string;
  readonly newCodeUnasked: string;
  readonly why: string;
  readonly stop: string;
  readonly stopped: string;
}

/** Sentences of notices; `{name}` is the placeholder of a value, which is isolated. Arabic is the reference. */
export const noticeSentences: Readonly<Record<Language, Sentences>> = {
  ar: {
    published: 'نُشر مقترحكم {reference}',
    hidden:
      'حُجب مقترحكم {reference} بموجب البند {rule} من سياسة المشاركة. ويمكن تقديم تظلّم عبر صفحة المقترح برمز المتابعة',
    redacted:
      'حُجب جزء من مقترحكم {reference} بموجب البند {rule} من سياسة المشاركة. ويمكن تقديم تظلّم عبر صفحة المقترح برمز المتابعة',
    acknowledged: 'جرى الاطلاع على مقترحكم {reference}',
    referred: 'أُحيل مقترحكم {reference} إلى {to}، وموعد الرد باقٍ كما كان',
    asked: 'سؤال إليكم عن مقترحكم {reference}. ويمكن الجواب برمز المتابعة من صفحة المقترح',
    answered: 'صدر الرد على مقترحكم {reference}: {outcome}',
    'carried-out': 'نُفِّذ ما التزمت به الجهة بشأن مقترحكم {reference}',
    contested:
      'بلغت الإفادات بأن ما التزمت به الجهة بشأن مقترحكم {reference} لم يُنجز بعد حدًّا تُحسب معه مدة التنفيذ كأنها لم تتوقف',
    delayed: 'تأجّل ما التزمت به الجهة بشأن مقترحكم {reference}، والموعد الجديد {due}',
    upheld: 'قُبل تظلّمكم، وعاد مقترحكم {reference} كما كتبتموه',
    dismissed: 'لم يُقبل تظلّمكم بشأن مقترحكم {reference}',
    polled: 'طُرح مقترحكم {reference} على الناس في استطلاع رأي',
    newCode: 'رمز متابعة جديد لمقترحكم {reference}',
    newCodeOnce:
      'طُلب رمز جديد لأن القديم فُقد. الرابط صالح لمرة واحدة، ولمدة 24 ساعة. وبالحصول على الرمز الجديد يبطل القديم.',
    newCodeUnasked: 'إن لم يصدر الطلب عنكم فلا يلزم شيء، ويبقى رمزكم كما هو.',
    why: 'وصلتكم هذه الرسالة لأنكم تركتم بريدكم الإلكتروني مع المقترح. ولا يُنشر البريد.',
    stop: 'إيقاف الرسائل وحذف البريد',
    stopped: 'حُذف البريد، ولن تصل رسائل أخرى عن هذا المقترح',
  },
  en: {
    published: 'Your suggestion {reference} is published',
    hidden:
      'Your suggestion {reference} was hidden under rule {rule} of the participation policy. You can appeal on its page with your tracking code',
    redacted:
      'A part of your suggestion {reference} was hidden under rule {rule} of the participation policy. You can appeal on its page with your tracking code',
    acknowledged: 'Your suggestion {reference} was read',
    referred: 'Your suggestion {reference} was referred to {to}; the due date has not changed',
    asked: 'A question for you about your suggestion {reference}. You can reply on its page with your tracking code',
    answered: 'Your suggestion {reference} was answered: {outcome}',
    'carried-out': 'The agency has carried out what it committed to on your suggestion {reference}',
    contested:
      'Enough people say that what the agency committed to on your suggestion {reference} is not done yet. The clock runs on as if it had never stopped',
    delayed: 'What the agency committed to on your suggestion {reference} is postponed; the new date is {due}',
    upheld: 'Your appeal was upheld, and your suggestion {reference} stands as you wrote it',
    dismissed: 'Your appeal about your suggestion {reference} was not upheld',
    polled: 'Your suggestion {reference} became a question in a poll',
    newCode: 'A new tracking code for your suggestion {reference}',
    newCodeOnce:
      'Someone asked for a new code because the old one was lost. The link works once, within 24 hours. Once you have the new code, the old one stops working.',
    newCodeUnasked: 'If you did not ask for it, you need not do anything: your code stays as it is.',
    why: 'You are receiving this because you left your e-mail address with the suggestion. It is never published.',
    stop: 'Stop these e-mails and delete the address',
    stopped: 'The address is deleted. You will receive no more e-mails about this suggestion',
  },
};
