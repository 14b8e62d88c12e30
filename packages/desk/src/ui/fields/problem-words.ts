import type { Format } from '@shura/widgets/text';
import type { Dictionary } from '../language/words.ts';
import { fieldWords } from './words.ts';

const ar = {
  unreachable: 'تعذّر الاتصال بالخادم. ما كُتب باقٍ هنا، وتمكن إعادة المحاولة.',
  unexpected: 'وقع خطأ غير متوقع في الخادم. ما كُتب باقٍ هنا، وتمكن إعادة المحاولة.',
  /** For failures to load, where no typed text can be lost. */
  loading: {
    unreachable: 'تعذّر الاتصال بالخادم. تمكن إعادة المحاولة.',
    unexpected: 'وقع خطأ غير متوقع في الخادم. تمكن إعادة المحاولة.',
    busy: 'الخادم مشغول الآن. تمكن إعادة المحاولة بعد قليل.',
  },
  'wrong-details': 'البريد الإلكتروني أو كلمة المرور غير صحيحة.',
  'wrong-code': 'الرمز غير صحيح أو انتهت مدته.',
  'wrong-password': 'كلمة المرور الحالية غير صحيحة.',
  'weak-password':
    'كلمة المرور أقصر أو أطول مما يُقبل، أو شائعة يسهل تخمينها، أو فيها الاسم أو البريد أو اسم الجهة. يُرجى اختيار غيرها.',
  expired: 'مضى وقت طويل على هذه الخطوة. يُرجى البدء من جديد.',
  'passkey-refused': 'لم يُقبل مفتاح المرور هذا.',
  'passkey-cancelled': 'لم يُستعمل مفتاح مرور. تمكن إعادة المحاولة أو الدخول بكلمة المرور.',
  'not-allowed': 'لا يُسمح بهذا من هنا.',
  locked: 'محاولات كثيرة. أُغلق الدخول مدة قصيرة، وتمكن المحاولة بعدها.',
  lockedFor: (format: Format, minutes: number) =>
    format.plural(minutes, {
      zero: 'محاولات كثيرة. تمكن المحاولة بعد قليل.',
      one: 'محاولات كثيرة. تمكن المحاولة بعد دقيقة واحدة.',
      two: 'محاولات كثيرة. تمكن المحاولة بعد دقيقتين.',
      few: `محاولات كثيرة. تمكن المحاولة بعد ${format.number(minutes)} دقائق.`,
      many: `محاولات كثيرة. تمكن المحاولة بعد ${format.number(minutes)} دقيقة.`,
      other: `محاولات كثيرة. تمكن المحاولة بعد ${format.number(minutes)} دقيقة.`,
    }),
  'not-signed-in': 'انتهت الجلسة. يُرجى تسجيل الدخول من جديد.',
  'second-factor-owed': 'يلزم هنا التحقق بخطوة ثانية.',
  'reauthentication-needed': 'لم يُنفّذ الإجراء: يلزم قبله تسجيل الدخول من جديد.',
  'role-missing': 'لا يتيح دوركم في هذه الجهة هذا الإجراء.',
  'cross-site': 'رفض الخادم الطلب لأنه جاء من عنوان آخر.',
  'invitation-refused': 'انتهت صلاحية هذا الرابط أو سبق استعماله. يمكن طلب رابط جديد من مدير الجهة.',
  'last-administrator': 'لا بد أن يبقى للجهة مدير واحد على الأقل.',
  'export-failed': 'لم تُحذف الجهة: تعذّر حفظ نسخة منها على الخادم. السبب في سجل الخادم عند مشغّله.',
  busy: 'الخادم مشغول الآن. ما كُتب باقٍ هنا، وتمكن إعادة المحاولة بعد قليل.',
  'person-not-found': 'لم يعد هذا الشخص في الجهة.',
  'changed-meanwhile': 'حفظ شخص آخر تعديلًا في هذه الأثناء. ما كُتب باقٍ هنا، ولم يُحفظ.',
  'invalid-request': 'لم يُقبل بعض ما كُتب. يُرجى مراجعته.',
  'change-refused': 'لا يمكن هذا التعديل على ما هو منشور.',
  'stale-suggestion': 'تغيّر المقترح في هذه الأثناء. يُرجى قراءته من جديد.',
  'act-refused': 'لا يمكن هذا الإجراء على المقترح في حاله هذه.',
  'second-person-needed':
    'يعتمد الردَّ شخص غير كاتبه، ويقرر في التظلّم شخص غير الذي حجب النص. يمكن إسناد المقترح إلى زميل آخر.',
  'suggestion-not-found': 'لا يوجد مقترح بهذا الرقم.',
  'poll-not-open': 'أُغلق هذا الاستطلاع، فلم تُحفظ الإجابات.',
  'invalid-answers': 'لم تُقبل بعض الإجابات. لعل الأسئلة عُدّلت في هذه الأثناء.',
  'agency-not-found': 'لا توجد جهة بهذا الاسم.',
  'body-too-large': 'النص أطول مما يُقبل.',
  'consultation-not-found': 'لم تعد هذه الاستشارة موجودة.',
  'consultation-not-open': 'أُغلقت هذه الاستشارة، أو لا تقبل المقترحات.',
  fields: {
    missing: fieldWords.ar.missing,
    'too-long': 'النص أطول مما يُقبل.',
    'too-short': 'أقصر مما يُقبل.',
    guessable: 'شائعة يسهل تخمينها، أو فيها الاسم أو البريد أو اسم الجهة. يُرجى اختيار غيرها.',
    repeated: fieldWords.ar.repeated,
    other: 'لم تُقبل هذه القيمة.',
  },
  other: 'رفض الخادم الطلب.',
};
type Words = typeof ar;

const en: Words = {
  unreachable: 'The server cannot be reached. What you wrote is still here. Try again.',
  unexpected: 'Something went wrong on the server. What you wrote is still here. Try again.',
  loading: {
    unreachable: 'The server cannot be reached. Try again.',
    unexpected: 'Something went wrong on the server. Try again.',
    busy: 'The server is busy now. Try again shortly.',
  },
  'wrong-details': 'The e-mail address or password is incorrect.',
  'wrong-code': 'The code is incorrect or has expired.',
  'wrong-password': 'The current password is incorrect.',
  'weak-password':
    'The password is too short, too long or too common, or contains your name, your address or the agency. Choose another.',
  expired: 'This step took too long. Start again.',
  'passkey-refused': 'This passkey was not accepted.',
  'passkey-cancelled': 'No passkey was used. Try again, or sign in with the password.',
  'not-allowed': 'This is not allowed from here.',
  locked: 'Too many attempts. Signing in is closed for a short while; try again after it.',
  lockedFor: (format: Format, minutes: number) =>
    format.plural(minutes, {
      zero: 'Too many attempts. Try again shortly.',
      one: 'Too many attempts. Try again in one minute.',
      other: `Too many attempts. Try again in ${format.number(minutes)} minutes.`,
    }),
  'not-signed-in': 'Your session has ended. Sign in again.',
  'second-factor-owed': 'A second factor is required here.',
  'reauthentication-needed': 'Nothing was changed: this needs a new sign-in first.',
  'role-missing': 'Your role in this agency does not allow this.',
  'cross-site': 'The server refused the request because it came from another address.',
  'invitation-refused': 'This link has expired or was used before. An administrator of the agency can send a new one.',
  'last-administrator': 'An agency must have at least one administrator.',
  'export-failed':
    'The agency was not deleted: a copy of it could not be saved on the server. The server’s operator can read the reason in its log.',
  busy: 'The server is busy now. What you wrote is still here. Try again shortly.',
  'person-not-found': 'This person is not in the agency any more.',
  'changed-meanwhile': 'Someone else has saved a change meanwhile. What you wrote is still here, and is not saved.',
  'invalid-request': 'Some of what you entered was not accepted. Check it and try again.',
  'change-refused': 'What is published cannot be changed like this.',
  'stale-suggestion': 'The suggestion has changed meanwhile. Please read it again.',
  'act-refused': 'This cannot be done to the suggestion as it stands.',
  'second-person-needed':
    'The person who wrote an answer cannot confirm it, and the person who hid words cannot decide the appeal. You can assign the suggestion to a colleague.',
  'suggestion-not-found': 'There is no suggestion with this number.',
  'poll-not-open': 'This poll is closed: the answers were not saved.',
  'invalid-answers': 'Some answers were not accepted. The questions may have been changed meanwhile.',
  'agency-not-found': 'There is no agency with this name.',
  'body-too-large': 'The text is too long.',
  'consultation-not-found': 'This consultation no longer exists.',
  'consultation-not-open': 'This consultation is closed, or takes no suggestions.',
  fields: {
    missing: fieldWords.en.missing,
    'too-long': 'The text is too long.',
    'too-short': 'This is too short.',
    guessable: 'Common and easily guessed, or contains your name, your address or the agency. Choose another.',
    repeated: fieldWords.en.repeated,
    other: 'This value is not accepted.',
  },
  other: 'The server refused the request.',
};

export const problemWords: Dictionary<Words> = { ar, en };
