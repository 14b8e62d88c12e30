/** Titles of feeds and of their entries, and what stands for a text that is gone; part of the catalogue in page-text.ts. */
export const arabicFeedSentences = {
  newsOf: 'مستجدات المشاركة: {name}',
  newsPublished: 'مقترح جديد في {topic}: {title}',
  newsAnswered: 'رد على مقترح، {outcome}: {title}',
  newsCarriedOut: 'نُفِّذ التزام: {title}',
  newsContested: 'إفادة بعدم إنجاز التزام أُعلن تنفيذه: {title}',
  newsDelayed: 'تأجّل تنفيذ التزام إلى {date}: {title}',
  newsHidden: 'حُجب مقترح بموجب البند {rule}: {title}',
  hiddenBy: 'حُجب هذا المقترح في {date} بموجب البند {rule}: {words}',
  erasedOn: 'مُحي نص المقترح في {date} بطلب ممن قدّمه. ويبقى عدد مؤيديه وسجل ما جرى فيه',
  newsOpened: 'فُتحت استشارة: {title}',
  newsClosed: 'أُغلقت استشارة: {title}',
  newsOutcome: 'صدر رد الجهة على استشارة: {title}',
} as const;

export const englishFeedSentences: Readonly<Record<keyof typeof arabicFeedSentences, string>> = {
  newsOf: 'Participation news: {name}',
  newsPublished: 'A new suggestion in {topic}: {title}',
  newsAnswered: 'A suggestion is answered, {outcome}: {title}',
  newsCarriedOut: 'A commitment is carried out: {title}',
  newsContested: 'Those who asked say that a commitment is not carried out yet: {title}',
  newsDelayed: 'A commitment is postponed to {date}: {title}',
  newsHidden: 'A suggestion is hidden under rule {rule}: {title}',
  hiddenBy: 'Hidden on {date} under rule {rule}: {words}',
  erasedOn: 'Its author erased the words on {date}. Its supporters and what became of it remain',
  newsOpened: 'A consultation is open: {title}',
  newsClosed: 'A consultation is closed: {title}',
  newsOutcome: 'The agency has answered a consultation: {title}',
};
