import type { Dictionary } from '../../ui/language/words.ts';

const ar = {
  /** For a link, or a row of a file. */
  found: {
    malformed: 'ليس رابطًا كاملًا.',
    'not-https': 'الرابط غير آمن: يُقبل ما يبدأ بـ https.',
    credentials: 'في الرابط اسم مستخدم أو كلمة مرور.',
    port: 'في الرابط رقم منفذ، وليس هذا رابط منشور عام.',
    'not-public': 'ليس عنوانًا عامًا يفتحه أي شخص.',
    'not-a-post': 'يقود إلى المنصة، لا إلى منشور فيها. يُرجى فتح المنشور نفسه ونسخ رابطه.',
    duplicate: 'مكرر: المنشور نفسه ورد من قبل.',
    'no-address': 'بلا رابط.',
    'no-text': 'بلا نص.',
    'text-too-long': 'النص أطول من 10,000 حرف.',
    'text-malformed': 'في النص رمز مكسور لا يُقرأ.',
    unreadable: 'ليس على هيئة منشور.',
    'date-unread': 'لم يُقرأ تاريخه: يحتمل يومين، أو ليس تاريخًا.',
    other: 'لم يُقبل.',
  },
  /** For a post to be adopted. */
  adopted: {
    missing: 'لا شيء في النص يُقرأ.',
    'too-long': 'النص أطول من 2,000 حرف، وهو أطول ما يكون عليه المقترح.',
    malformed: 'في النص رمز مكسور لا يُقرأ.',
    'no-letters': 'لا حروف في النص.',
    other: 'لم يقبله الخادم.',
  },
  file: {
    'too-large': 'الملف أكبر من 20 ميغابايت. يُرجى تقسيمه إلى ملفات أصغر.',
    empty: 'الملف فارغ.',
    compressed: 'هذا أرشيف مضغوط أو مصنف Excel. يُرجى فك الضغط واختيار الملف الذي في داخله، أو حفظ المصنف بصيغة CSV.',
    'unknown-encoding': 'ترميز الملف غير معروف. يُرجى حفظه من جديد بترميز UTF-8.',
    'unknown-format': 'ليس الملف من صيغة معروفة. تُقبل ملفات CSV، وأرشيف إكس، وتصدير تيليغرام وميتا.',
    'not-whole': 'ينقطع الملف قبل نهايته. يُرجى تنزيله أو تصديره من جديد.',
    'too-many': 'في الملف أكثر من 10,000 منشور. يُرجى تقسيمه إلى ملفات أصغر.',
    private: 'هذه محادثة خاصة. لا يُتبنّى إلا ما نُشر على الملأ.',
    'wrong-columns': 'ليست الأعمدة المختارة في الملف.',
    unfinished: 'لم تكتمل قراءة الملف: تحتاج إلى وقت أو ذاكرة أكثر مما نسمح به. يُرجى تقسيمه إلى ملفات أصغر.',
    other: 'تعذّرت قراءة الملف.',
  },
  search: {
    down: 'لا يستجيب الموقع. تمكن إعادة المحاولة بعد قليل.',
    slow: 'تأخر رد الموقع. تمكن إعادة المحاولة بعد قليل.',
    'not-json': 'ليس هذا خادمًا لهذه المنصة، أو لم يرد بما يُفهم. يُرجى مراجعة العنوان.',
    'key-refused': 'لا مفتاح محفوظًا لهذه المنصة، أو لم تقبله. يضعه أحد مديري الجهة في «مفاتيح المنصات».',
    'rate-limited': 'سُئلت المنصة كثيرًا في وقت قصير.',
    'not-public': 'لا يعرض هذا الخادم منشوراته إلا لمن سجّل الدخول فيه، أو ليس عنوانه عامًا. يُرجى تجربة خادم آخر.',
    other: 'لم ينجح البحث.',
  },
};
type Words = typeof ar;

const en: Words = {
  found: {
    malformed: 'This is not a whole link.',
    'not-https': 'The link is not secure: those that begin with https are taken.',
    credentials: 'There is a user name or a password in the link.',
    port: 'There is a port number in the link: it is not the link of a public post.',
    'not-public': 'This is not a public address that anyone can open.',
    'not-a-post': 'It leads to the platform, not to a post there. Open the post itself and copy its link.',
    duplicate: 'Repeated: the same post is there already.',
    'no-address': 'Without a link.',
    'no-text': 'Without words.',
    'text-too-long': 'The text is longer than 10,000 characters.',
    'text-malformed': 'There is a broken character in the text.',
    unreadable: 'It does not have the form of a post.',
    'date-unread': 'Its date was not read: it may be one of two days, or is no date.',
    other: 'It was not accepted.',
  },
  adopted: {
    missing: 'There is nothing to read in the text.',
    'too-long': 'The text is longer than 2,000 characters, the most that a suggestion may have.',
    malformed: 'There is a broken character in the text.',
    'no-letters': 'There are no letters in the text.',
    other: 'The server did not accept it.',
  },
  file: {
    'too-large': 'The file is larger than 20 megabytes. Divide it into smaller ones.',
    empty: 'The file is empty.',
    compressed:
      'This is a compressed archive or an Excel workbook. Take the file out of it, or save the workbook as CSV.',
    'unknown-encoding': 'The encoding of the file is unknown. Save it again as UTF-8.',
    'unknown-format':
      'The file is in no known format. CSV, the archive of X, and exports of Telegram and Meta are taken.',
    'not-whole': 'The file breaks off before its end. Download or export it again.',
    'too-many': 'There are more than 10,000 posts in the file. Divide it into smaller ones.',
    private: 'This is a private chat. Only what was posted in public is adopted.',
    'wrong-columns': 'The chosen columns are not in the file.',
    unfinished:
      'The file was not read to its end: it takes more time or memory than is allowed. Divide it into smaller ones.',
    other: 'The file could not be read.',
  },
  search: {
    down: 'The site does not answer. Try again in a while.',
    slow: 'The site took too long to answer. Try again in a while.',
    'not-json': 'This is not a server of the platform, or its answer made no sense. Check the address.',
    'key-refused':
      'There is no key for this platform, or it was not accepted. An administrator sets it under “Keys of platforms”.',
    'rate-limited': 'The platform has been asked too often in a short time.',
    'not-public':
      'This server shows its posts only to those who are signed in there, or is not public. Try another one.',
    other: 'The search did not succeed.',
  },
};

/** Why something is not adopted, by the server's code. */
export const refusalWords: Dictionary<Words> = { ar, en };

/** The sentence for a code; one sentence for all unknown codes. */
export const sayCode = <Codes extends { readonly other: string }>(words: Codes, code: string): string =>
  Object.hasOwn(words, code) ? String(words[code as keyof Codes]) : words.other;
