import { isolate } from '@shura/widgets/text';
import type { Counted, Dictionary } from '../../ui/language/words.ts';

const devices: Counted = (format, count) =>
  format.plural(count, {
    zero: 'هذا الجهاز وحده',
    one: 'جهاز واحد آخر',
    two: 'جهازان آخران',
    few: `${format.number(count)} أجهزة أخرى`,
    many: `${format.number(count)} جهازًا آخر`,
    other: `${format.number(count)} جهاز آخر`,
  });

const ar = {
  owed: 'تشترط هذه الجهة تحققًا بخطوة ثانية. يُفتح مكتب الموظفين بعد إعدادها.',
  strongWay:
    'لا تكفي كلمة المرور وحدها. لهذا الحساب مفتاح مرور أو خطوة ثانية أو دخول موحد: يُرجى تسجيل الخروج ثم الدخول به.',
  factor: {
    title: 'التحقق بخطوة ثانية',
    why: 'رمز من تطبيق مصادقة في الهاتف مع كلمة المرور، فلا تكفي كلمة المرور وحدها لمن يعرفها.',
    on: 'التحقق بخطوة ثانية مفعّل.',
    password: 'كلمة المرور الحالية',
    start: 'إعداد التحقق',
    scan: 'يُصوَّر الرمز بتطبيق المصادقة',
    qr: 'رمز مربع يحمل المفتاح السري',
    orType: 'أو يُكتب هذا المفتاح في التطبيق',
    code: 'الرمز الذي يظهر في التطبيق',
    codeHint: 'ستة أرقام',
    confirm: 'تفعيل التحقق',
    keep: 'رموز الاسترداد',
    keepWhy: 'تُحفظ في مكان آمن خارج الهاتف. كل رمز يُستعمل مرة واحدة إذا فُقد الهاتف، ولن تظهر الرموز مرة أخرى.',
    kept: 'المتابعة بعد حفظ الرموز',
    enabled: 'فُعّل التحقق بخطوة ثانية.',
    renew: 'إعداد هاتف آخر',
    remove: 'إيقاف التحقق',
    removed: 'أُوقف التحقق بخطوة ثانية.',
  },
  passkeys: {
    title: 'مفاتيح المرور',
    why: 'دخول بالبصمة أو برمز الجهاز، دون كلمة مرور. لا يعمل المفتاح على موقع يقلّد هذا الموقع.',
    none: 'لا مفاتيح مرور بعد.',
    name: 'اسم المفتاح الجديد',
    nameHint: 'مثل: حاسوب المكتب',
    add: 'إضافة مفتاح مرور',
    adding: 'بانتظار الجهاز',
    added: 'أُضيف مفتاح المرور.',
    remove: 'حذف',
    removeOf: (name: string) => `حذف المفتاح ${isolate(name)}`,
    removed: 'حُذف مفتاح المرور.',
    unnamed: 'مفتاح بلا اسم',
    since: (day: string) => `أُضيف في ${day}`,
    unable: 'هذا المتصفح لا يدعم مفاتيح المرور.',
  },
  digest: {
    title: 'الملخّص البريدي',
    why: 'رسالة بما ينتظر الرد وما يحلّ موعده وما فات موعده في الجهة، صباح كل يوم عمل أو في أول يوم عمل من الأسبوع. لا تحمل نص أي مقترح، ولا تُرسل إذا لم يكن فيها شيء. ويصل مديري الجهة أول كل شهر ما يظهر للناس من أرقام التعهد.',
    rhythms: { none: 'دون ملخّص', daily: 'كل يوم عمل', weekly: 'كل أسبوع' },
    save: 'حفظ الاختيار',
    saved: 'حُفظ الاختيار.',
  },
  password: {
    current: 'كلمة المرور الحالية',
    next: 'كلمة المرور الجديدة',
    change: 'تغيير كلمة المرور',
    changed: 'غُيّرت كلمة المرور، وسُجّل الخروج من كل جهاز آخر.',
  },
  browsers: {
    title: 'الأجهزة التي سُجّل الدخول منها',
    devices,
    this: 'هذا الجهاز',
    seen: (time: string) => `آخر استعمال: ${time}`,
    on: (browser: string, system: string) => `${browser} على ${system}`,
    unknown: 'متصفح غير معروف',
    signOutOf: (name: string) => `تسجيل الخروج من ${isolate(name)}`,
    signOutOthers: 'تسجيل الخروج من كل جهاز آخر',
    signedOut: 'سُجّل الخروج.',
  },
};
type Words = typeof ar;

const otherDevices: Counted = (format, count) =>
  format.plural(count, {
    zero: 'Only this device',
    one: 'One other device',
    other: `${format.number(count)} other devices`,
  });

const en: Words = {
  owed: 'This agency requires a second step at sign-in. Set it up to open the desk.',
  strongWay:
    'The password alone is not enough. This account has a passkey, a second step or single sign-on: sign out, and use that.',
  factor: {
    title: 'Second step',
    why: 'A code from an authenticator app on your phone, as well as the password: the password alone is not enough to sign in.',
    on: 'The second step is on.',
    password: 'Current password',
    start: 'Set it up',
    scan: 'Scan the code with the authenticator app',
    qr: 'Square code that holds the secret key',
    orType: 'Or type this key into the app',
    code: 'The code that the app shows',
    codeHint: 'Six digits',
    confirm: 'Turn it on',
    keep: 'Backup codes',
    keepWhy:
      'Keep them somewhere safe that is not the phone. Each works once if the phone is lost. They are not shown again.',
    kept: 'I have saved them, continue',
    enabled: 'The second step is on.',
    renew: 'Set up another phone',
    remove: 'Turn it off',
    removed: 'The second step is off.',
  },
  passkeys: {
    title: 'Passkeys',
    why: 'Sign in with your fingerprint or your device’s code, without a password. A passkey does not work on a site that imitates this one.',
    none: 'No passkeys yet.',
    name: 'Name of the new passkey',
    nameHint: 'Such as: office computer',
    add: 'Add a passkey',
    adding: 'Waiting for the device',
    added: 'The passkey is added.',
    remove: 'Remove',
    removeOf: (name: string) => `Remove the passkey ${isolate(name)}`,
    removed: 'The passkey is removed.',
    unnamed: 'Passkey without a name',
    since: (day: string) => `Added on ${day}`,
    unable: 'This browser does not support passkeys.',
  },
  digest: {
    title: 'Digest by e-mail',
    why: 'An e-mail with what waits, what falls due and what is overdue in the agency, on the morning of each working day or of the first working day of the week. It holds no words of a suggestion, and is not sent when there is nothing to say. Administrators also get the public figures of the pledge, once a month.',
    rhythms: { none: 'No digest', daily: 'Every working day', weekly: 'Every week' },
    save: 'Save the choice',
    saved: 'The choice is saved.',
  },
  password: {
    current: 'Current password',
    next: 'New password',
    change: 'Change the password',
    changed: 'The password is changed, and every other device is signed out.',
  },
  browsers: {
    title: 'Where you are signed in',
    devices: otherDevices,
    this: 'This device',
    seen: (time: string) => `Last used ${time}`,
    on: (browser: string, system: string) => `${browser} on ${system}`,
    unknown: 'Unknown browser',
    signOutOf: (name: string) => `Sign out ${isolate(name)}`,
    signOutOthers: 'Sign out every other device',
    signedOut: 'Signed out.',
  },
};

export const accountWords: Dictionary<Words> = { ar, en };
