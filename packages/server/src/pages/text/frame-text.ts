/** Sentences around a framed element. */
export const arabicFrameSentences = {
  fullPage: 'فتح الصفحة الكاملة',
  frameBlocked:
    'إن لم يظهر هنا ما يُجاب عنه، فالصفحة المحيطة تمنع النصوص البرمجية أو النماذج، والصفحة الكاملة تعمل من دونها',
  frameForgets:
    'لا يتيح هذا الإطار للمتصفح أن يحفظ شيئًا، فتُحتسب هنا مشاركة واحدة كلما فُتحت الصفحة، لا مشاركة واحدة لكل متصفح',
  frameExpired: 'بقيت هذه الصفحة مفتوحة مدة طويلة، فلم يُحتسب ما أُرسل منها. يُرجى نسخ ما كُتب فيها ثم إعادة فتحها',
  openAgain: 'إعادة فتح الصفحة',
  nothingHere: 'لا يوجد شيء منشور بهذا العنوان',
};

export const englishFrameSentences: Readonly<Record<keyof typeof arabicFrameSentences, string>> = {
  fullPage: 'Open the full page',
  frameBlocked:
    'If there is nothing to answer here, the page around this one blocks scripts or forms. The full page works without them',
  frameForgets:
    'This frame does not let the browser keep anything, so one vote is counted each time the page is opened, not one per browser',
  frameExpired:
    'This page has been open for too long, so what was sent from it is not counted. Copy what you have written, then open it again',
  openAgain: 'Open the page again',
  nothingHere: 'Nothing is published at this address',
};
