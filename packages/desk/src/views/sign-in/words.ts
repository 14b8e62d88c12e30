import type { Dictionary } from '../../ui/language/words.ts';

const ar = {
  lede: 'مكتب موظفي الجهة: من ينتظر الرد، وما يُسأل عنه الناس.',
  expired:
    'انتهت الجلسة. ما كان مفتوحًا باقٍ كما هو، ويعود بعد تسجيل الدخول. وإن لم يُقبل الدخول فقد انتهى دوركم في الجهة، وما حُفظ من مسودات باقٍ لديها.',
  againTitle: 'تسجيل الدخول مرة أخرى',
  again:
    'مضى على تسجيل الدخول أكثر من عشر دقائق، وهذا الإجراء يغيّر من يدخل إلى الحساب أو الجهة. ما كُتب باقٍ كما هو، ويُنفّذ الإجراء بعد تسجيل الدخول.',
  back: 'العودة دون تنفيذ الإجراء',
  enter: 'دخول',
  entering: 'جارٍ الدخول',
  or: 'أو',
  passkey: 'الدخول بمفتاح مرور',
  sso: (name: string) => `الدخول عبر ${name}`,
  codeTitle: 'رمز التحقق',
  codeLede: 'كلمة المرور صحيحة. بقيت الخطوة الثانية.',
  code: 'الرمز من تطبيق المصادقة',
  codeHint: 'ستة أرقام تتغير كل نصف دقيقة',
  backup: 'أحد رموز الاسترداد',
  backupHint: 'من الرموز التي حُفظت عند إعداد التحقق، وكل رمز يعمل مرة واحدة',
  useBackup: 'ليس التطبيق معي: استعمال رمز استرداد',
  useCode: 'العودة إلى رمز التطبيق',
  restart: 'البدء من جديد',
  signedIn: 'سُجّل الدخول.',
  nothing: 'لا طريقة دخول متاحة على هذا الخادم. يُرجى سؤال من يشغّله.',
};
type Words = typeof ar;

const en: Words = {
  lede: 'The desk of the agency’s staff: who is waiting for an answer, and what people are asked.',
  expired:
    'Your session has ended. What you had open is as you left it, and comes back once you sign in. If you cannot sign in, your role in the agency has ended; it keeps your saved drafts.',
  againTitle: 'Sign in again',
  again:
    'You signed in more than ten minutes ago, and this changes who can get into the account or the agency. What you wrote is as you left it. The action is done once you sign in.',
  back: 'Go back without doing it',
  enter: 'Sign in',
  entering: 'Signing in',
  or: 'or',
  passkey: 'Sign in with a passkey',
  sso: (name: string) => `Sign in through ${name}`,
  codeTitle: 'Verification code',
  codeLede: 'The password is correct. One more step.',
  code: 'Code from the authenticator app',
  codeHint: 'Six digits that change every half minute',
  backup: 'One of your backup codes',
  backupHint: 'From those that were kept when the second factor was set up; each works once',
  useBackup: 'I do not have the app with me: use a backup code',
  useCode: 'Back to the code of the app',
  restart: 'Start again',
  signedIn: 'You are signed in.',
  nothing: 'There is no way to sign in to this server. Ask the people who run it.',
};

export const signInWords: Dictionary<Words> = { ar, en };
