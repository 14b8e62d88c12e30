import type { Dictionary } from '../localization/words.ts';

const ar = {
  product: 'شورى',
  skip: 'تخطي إلى المحتوى',
  navigation: 'صفحات الجهة',
  menu: 'القائمة',
  loading: 'جارٍ التحميل',
  views: {
    'sign-in': 'تسجيل الدخول',
    join: 'الانضمام',
    inbox: 'المقترحات الواردة',
    suggestions: 'المقترح',
    asking: 'الاستشارات والاستطلاعات',
    adoption: 'تبنّي الأفكار',
    people: 'الموظفون',
    settings: 'إعدادات الجهة',
    audit: 'سجل الإجراءات',
    account: 'حسابي',
  },
  otherLanguage: 'English',
  theme: 'المظهر',
  themes: { auto: 'حسب الجهاز', light: 'فاتح', dark: 'داكن' },
  agencies: 'جهات أخرى',
  signOut: 'تسجيل الخروج',
  signedOut: 'سُجّل الخروج',
  stillIn: 'تعذّر الاتصال بالخادم، ولم يُسجَّل الخروج بعد.',
  accountMenu: (name: string) => `حساب ${name}`,
  notices: {
    absent: { title: 'لا توجد صفحة بهذا العنوان', words: 'ربما نُقلت الصفحة أو كُتب العنوان خطأ.' },
    role: {
      title: 'هذه الصفحة لأدوار أخرى',
      words: 'لا يتيح دوركم في هذه الجهة فتحها. يمكن طلب ذلك من أحد مديري الجهة.',
    },
    'no-agency': {
      title: 'لا جهة لهذا الحساب بعد',
      words: 'يُضاف الموظف إلى الجهة برابط يرسله أحد مديريها.',
    },
  },
  home: 'العودة إلى المقترحات الواردة',
  down: 'تعذّر الاتصال بالخادم',
  downWords: 'لم يصل رد من الخادم. لم يضِع شيء مما كُتب.',
  retry: 'إعادة المحاولة',
};
type Words = typeof ar;

const en: Words = {
  product: 'Shura',
  skip: 'Skip to content',
  navigation: 'Pages of the agency',
  menu: 'Menu',
  loading: 'Loading',
  views: {
    'sign-in': 'Sign in',
    join: 'Join',
    inbox: 'Inbox',
    suggestions: 'Suggestion',
    asking: 'Consultations and polls',
    adoption: 'Adopt ideas',
    people: 'People',
    settings: 'Agency settings',
    audit: 'Audit log',
    account: 'My account',
  },
  otherLanguage: 'العربية',
  theme: 'Appearance',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  agencies: 'Other agencies',
  signOut: 'Sign out',
  signedOut: 'You have signed out',
  stillIn: 'The server cannot be reached: you are not signed out yet.',
  accountMenu: (name: string) => `Account of ${name}`,
  notices: {
    absent: { title: 'There is no page at this address', words: 'It may have moved, or the address was mistyped.' },
    role: {
      title: 'This page is for other roles',
      words: 'Your role in this agency does not open it. An administrator of the agency can change that.',
    },
    'no-agency': {
      title: 'This account has no agency yet',
      words: 'People join an agency through a link that one of its administrators sends.',
    },
  },
  home: 'Back to the inbox',
  down: 'The server cannot be reached',
  downWords: 'It did not answer. Nothing that you wrote is lost.',
  retry: 'Try again',
};

export const shellWords: Dictionary<Words> = { ar, en };
