/** Sentences of pages about consultations, suggestions and agencies; part of the catalogue in page-text.ts. */
export const arabicSuggestionSentences = {
  topicPolls: 'استطلاعات الرأي',

  lookAgain: 'قبل الإرسال',
  unfitSuggestion: 'لم يصل النموذج كما عرضناه. يُرجى مراجعته ثم إرساله من جديد',
  startAgainHere: 'لم نتأكد من أن هذا أُرسل من صفحتنا، فلم يُسجَّل. يُرجى إعادته من هنا',
  textCut: 'النص أطول من الحد بكثير، ولم يبقَ هنا إلا أوله. يُرجى اختصاره',
  askAgainHere: 'لم نتأكد من أن هذا أُرسل من صفحتنا، فلم يُسجَّل. يُرجى مراجعته ثم إرساله من هنا',
  manySuggestions: 'مقترحات كثيرة من شبكتكم في وقت قصير. النص محفوظ هنا، وتمكن إعادة المحاولة بعد {wait}',
  suggestionsFull:
    'بلغت المقترحات التي تنتظر المراجعة في هذه الاستشارة حدها، وعلى الجهة أن تراجعها أولًا. النص محفوظ هنا، وتمكن إعادة المحاولة بعد {wait}',
  manySupporters:
    'يؤيد كثيرون الآن من شبكتكم، فلا تستقبل هذه الصفحة منها إلا عددًا قليلًا كل دقيقة. تمكن إعادة المحاولة بعد {wait}',
  notSent: 'تعذّر الإرسال. النص محفوظ هنا، وتمكن إعادة المحاولة',
  topicTookNone: 'لا تُستقبل المقترحات في هذه الاستشارة الآن، فلم يُسجَّل المقترح. هذا نصه كي لا يضيع',

  backToTopic: 'العودة إلى الاستشارة',

  unsupport: 'سحب التأييد',
  youSupport: 'أيّدتم هذا المقترح',
  supportCookie:
    'عند التأييد يُحفظ في المتصفح رمز لهذه الاستشارة وحدها، لمدة سنة، كي يمكن سحب التأييد. تأييد واحد لكل متصفح',

  suggestionOf: 'المقترح {reference}',
  wasDelayed: 'تعذّر التنفيذ في الموعد المعلن، والموعد الجديد {date}',
  claimMeans:
    'أُخذ هذا المقترح من منشور عام كما كُتب. من نشره يثبت ذلك برمز ينشره في رد تحت منشوره، ثم يصبح رمز المتابعة له: به يجيب ويتظلّم ويمحو.',
  claimSend: 'الحصول على الرمز',
  claimBegun: 'بقيت خطوة واحدة',
  claimNext: 'يُنشر هذا الرمز في رد تحت المنشور، من الحساب نفسه. يراه موظف من الجهة، ثم يُسجَّل المقترح لصاحبه.',
  claimPost: 'رمز يُنشر في الرد، ويراه الناس',
  claimKeep: 'لا يُنشر هذا الرمز. يظهر مرة واحدة، ولا يمكن استرجاعه، ويعمل بعد أن يُسجَّل المقترح لصاحبه',
  claimNotNow:
    'لا تمكن المطالبة بهذا المقترح الآن: ثبت صاحبه، أو محا نصه، أو سبقت إليه مطالبات تنظر فيها الجهة. تمكن العودة إليه بعد النظر فيها',
  commitsBy: 'يُنفَّذ في موعد أقصاه {date}',

  authorHint: 'يُرسل الرمز في النموذج، ولا يظهر في عنوان الصفحة',
  readTitle: 'قراءة النص كما أُرسل',
  replyTitle: 'الجواب عن سؤال الجهة',
  appealTitle: 'التظلّم من الحجب',
  eraseSure: 'نعم، يُمحى نص المقترح نهائيًا',
  sureMissing: 'يُرجى تأكيد المحو',
  wordsWordless: 'يُرجى كتابة النص بالكلمات',
  wordsTooLong: 'النص أطول من الحد',
  manyAttempts: 'محاولات كثيرة. تمكن إعادة المحاولة بعد {wait}',
  didSupport: 'سُجّل تأييدكم',
  didUnsupport: 'سُحب تأييدكم',
  didForget: 'سُجّل تأييدكم، غير أن هذا المتصفح لا يحفظ ما نميّزه به، فلا يمكن سحبه منه',

  trackWrong: 'يُرجى كتابة الرقم المرجعي كاملًا',
  newCodeFor: 'رمز متابعة جديد للمقترح {reference}',
  getCode: 'الحصول على رمز جديد',
  newCodeMeans: 'بالحصول على الرمز الجديد يبطل القديم.',
  linkOver: 'لم يعد هذا الرابط صالحًا',
  linkOverMeans:
    'يُستعمل الرابط مرة واحدة، خلال 24 ساعة من إرساله، ما دام البريد محفوظًا مع المقترح. ويمكن طلب رابط آخر، مرة واحدة في اليوم.',
  noSuggestionMeans: 'ربما نقص شيء من الرقم، أو حُذف المقترح أو مُحي قبل أن يُنشر.',
  noTopicMeans: 'ربما نقص شيء من العنوان، أو لم تُنشر الاستشارة بعد. تمكن العودة إلى الصفحة التي أوصلتكم إلى هنا.',
  noAgencyMeans: 'ربما نقص شيء من العنوان، أو لم تنشر الجهة سياسة للمشاركة بعد.',

  said: 'قلتم',
  did: 'فعلنا',

  goneOn: 'حُذفت هذه الجهة من هذا الخادم في {day}',
  goneReceived: 'وصلها: {count}',
  goneUnanswered: 'بلا رد عند الحذف: {count}',
  goneKept: 'نسخة كاملة مما كان لديها محفوظة لدى مشغّل هذا الخادم.',

  subscribe: 'متابعة المستجدات: {formats}',
} as const;

export const englishSuggestionSentences: Readonly<Record<keyof typeof arabicSuggestionSentences, string>> = {
  topicPolls: 'Polls',

  lookAgain: 'Before you send it',
  unfitSuggestion: 'The form did not arrive as we showed it. Check it, then send it again',
  startAgainHere:
    'We could not tell that this was sent from our page, so it was not recorded. Please do it again from here',
  textCut: 'The text is far too long, and only its beginning is kept here. Please shorten it',
  askAgainHere:
    'We could not tell that this was sent from our page, so it was not recorded. Check it, then send it from here',
  manySuggestions:
    'Too many suggestions from your network in a short time. Your text is kept here; try again in {wait}',
  suggestionsFull:
    'This consultation has no room for more suggestions until the agency has reviewed those that wait. Your text is kept here; try again in {wait}',
  manySupporters:
    'Many new supporters came from your network. A browser is then asked for a short calculation, which this page cannot do without a script, so it accepts only a few a minute from your network. Try again in {wait}',
  notSent: 'Not sent. Your text is kept here; try again',
  topicTookNone:
    'This consultation takes no suggestions now, so yours was not recorded. Here is its text, so that it is not lost',

  backToTopic: 'Back to the consultation',

  unsupport: 'Take support back',
  youSupport: 'You support this suggestion',
  supportCookie:
    'Supporting keeps a code for this consultation alone in your browser, for a year, so that you can take your support back. One per browser',

  suggestionOf: 'Suggestion {reference}',
  wasDelayed: 'The announced date cannot be kept; the new date is {date}',
  claimMeans:
    'This suggestion was taken from a public post, word for word. The person who posted it shows that by a code in a reply under the post; the tracking code is theirs from then on, to reply, appeal and erase.',
  claimSend: 'Get the code',
  claimBegun: 'One step is left',
  claimNext:
    'Post this code in a reply under the post, from the same account. A member of the agency’s staff looks for it; then the suggestion is yours.',
  claimPost: 'Code to post in the reply, for everyone to see',
  claimKeep:
    'Do not post this code. It is shown this once, cannot be recovered, and works once the suggestion is recorded as yours',
  claimNotNow:
    'This suggestion cannot be claimed now: its author is known, or erased it, or the agency is looking into earlier claims. Come back once those are decided',
  commitsBy: 'To be carried out by {date}',

  authorHint: 'The code travels in the form, never in an address',
  readTitle: 'Read the words as they were sent',
  replyTitle: 'Reply to the question',
  appealTitle: 'Appeal against the hiding',
  eraseSure: 'Yes, erase the words for good',
  sureMissing: 'Confirm that you want to erase it',
  wordsWordless: 'Write the text in words',
  wordsTooLong: 'The text is too long',
  manyAttempts: 'Too many attempts. Try again in {wait}',
  didSupport: 'Your support is recorded',
  didUnsupport: 'Your support is taken back',
  didForget:
    'Your support is recorded, but this browser does not keep the code that identifies it, so it cannot be taken back from here',

  trackWrong: 'Write the whole reference number',
  newCodeFor: 'A new tracking code for suggestion {reference}',
  getCode: 'Get a new code',
  newCodeMeans: 'Once you have the new code, the old one stops working.',
  linkOver: 'This link no longer works',
  linkOverMeans:
    'A link works once, within 24 hours after it was sent, while the address is kept with the suggestion. You can ask for another one, once a day.',
  noSuggestionMeans:
    'Part of the number may be missing, or the suggestion was removed or erased before it was published.',
  noTopicMeans:
    'Part of the address may be missing, or it is not published yet. Go back to the page that led you here.',
  noAgencyMeans: 'Part of the address may be missing, or the agency has not published a participation policy yet.',

  said: 'You said',
  did: 'We did',

  goneOn: 'This agency was deleted from this server on {day}',
  goneReceived: 'Received: {count}',
  goneUnanswered: 'Unanswered when it was deleted: {count}',
  goneKept: 'The operator of this server keeps a complete copy of what it had.',

  subscribe: 'Follow the news: {formats}',
};
