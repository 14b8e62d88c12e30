import { html, type TemplateResult } from 'lit';
import { bit, frame, type Language, type Words } from './frame.ts';

interface Rule {
  readonly title: Readonly<Record<Language, string>>;
  readonly why: Readonly<Record<Language, unknown>>;
  readonly right: TemplateResult;
  readonly wrong: TemplateResult;
}

const vocalised = 'إِنَّ ٱلْمُقْتَرَحَ يُؤَثِّرُ فِي حَيِّكُمْ، فَأَبْدُوا رَأْيَكُمْ فِيهِ قَبْلَ ٱلْقَرَارِ';
const sentence = 'رأيكم يصل إلى المجلس البلدي كما هو، قبل أن يقرر.';
const paragraph =
  'تُنشر المقترحات بعد مراجعتها دون ذكر الاسم، ويردّ عليها المكتب المختص ردًّا معلّلًا، خلال أيام العمل المعلنة.';
const specimen = (style: string, words: unknown = sentence): TemplateResult => html`
  <p class="specimen" lang="ar" dir="rtl" .style=${style}>${words}</p>
`;
/** Separated letters, as Safari draws letter-spacing on Arabic. */
const apart = (words: string): string => words.split('').join('\u200c\u200a');

const rules: readonly Rule[] = [
  {
    title: { ar: 'لا مباعدة بين الحروف', en: 'No letter-spacing' },
    why: {
      ar: 'حروف الكلمة العربية متصلة. كروم وفايرفوكس يتجاهلان المباعدة، وسفاري يقطع بها الحروف كما في المثال. ترثها العناصر من صفحتكم، ولذلك تُلغيها.',
      en: 'Letters of an Arabic word are joined. Chrome and Firefox ignore the spacing; Safari tears the letters apart, as drawn here. It is inherited from your page, so the elements undo it.',
    },
    right: specimen('letter-spacing: normal'),
    wrong: specimen('', apart('رأيكم يصل إلى المجلس')),
  },
  {
    title: { ar: 'لا خط مائل', en: 'No italics' },
    why: {
      ar: 'ليس في العربية خط مائل؛ والمتصفح يصنع إمالة مشوّهة. التأكيد بالوزن أو باللون.',
      en: 'Arabic has no italic; the browser slants the letters by force. Emphasise by weight or colour.',
    },
    right: specimen('', html`رأيكم يصل <b>كما هو</b> قبل القرار.`),
    wrong: specimen('', html`رأيكم يصل <i>كما هو</i> قبل القرار.`),
  },
  {
    title: { ar: 'لا ضبط للسطرين ولا تطويل', en: 'No justified lines, no typed stretching' },
    why: {
      ar: 'لا تمدّ المتصفحات الكشيدة، فيتّسع الفراغ بين الكلمات. والتطويل المكتوب يفسد البحث والقراءة الصوتية.',
      en: 'Browsers do not stretch the joins, so that gaps open between words. A stretch that is typed breaks search and screen readers.',
    },
    right: specimen('max-inline-size: 16em', paragraph),
    wrong: specimen(
      'max-inline-size: 16em; text-align: justify',
      paragraph.replace('المقترحات', 'المقتـــرحـات').replace('المختص', 'المختـــص'),
    ),
  },
  {
    title: { ar: 'ارتفاع السطر 1.75', en: 'A line height of 1.75' },
    why: {
      ar: 'التشكيل والنقاط فوق الحروف وتحتها تحتاج إلى مكان: 1.75 للنص و1.5 للعناوين. ولا يُترك للمتصفح، فهو عنده بين 1.17 و2.12 بحسب الخط.',
      en: 'Marks above and below need room: 1.75 for text, 1.5 for headings. Do not leave it at normal, which is 1.17 to 2.12 by the font.',
    },
    right: specimen('line-height: 1.75', vocalised),
    wrong: specimen('line-height: 1.1', vocalised),
  },
  {
    title: { ar: 'العربية أكبر قليلًا من اللاتينية', en: 'Arabic a little larger than Latin' },
    why: {
      ar: html`عيون الحروف العربية أصغر عند القياس نفسه. تزيدها العناصر 8 في المئة، بخاصية ${bit('--shura-font-scale-ar')}، ولا تنزل عن 16 بكسل.`,
      en: 'At the same size Arabic letters look smaller. The elements add 8 in a hundred (--shura-font-scale-ar), and never go below 16 px.',
    },
    right: specimen(
      'font-size: 17.3px',
      html`شاركوا في الاستطلاع <span lang="en" .style=${'font-size: 16px'}>Have your say</span>`,
    ),
    wrong: specimen(
      'font-size: 13px',
      html`شاركوا في الاستطلاع <span lang="en" .style=${'font-size: 16px'}>Have your say</span>`,
    ),
  },
  {
    title: { ar: 'الأرقام والنسب معزولة', en: 'Numbers and shares kept apart' },
    why: {
      ar: 'علامة النسبة والهاتف والرقم المرجعي تنقلب بين الكلمات العربية. تُكتب بـIntl، وتُعزل بعنصر bdi.',
      en: 'A percent sign, a telephone number or a reference turns around between Arabic words. Write them with Intl, and isolate them with bdi.',
    },
    right: specimen(
      '',
      html`أيّده <bdi>${(0.625).toLocaleString('ar-OM-u-nu-latn', { style: 'percent', maximumFractionDigits: 1 })}</bdi> منكم، والهاتف <bdi dir="ltr" .style=${'white-space: nowrap'}>+968 2415 0000</bdi>`,
    ),
    wrong: specimen('', 'أيّده 62.5% منكم، والهاتف +968 2415 0000'),
  },
  {
    title: { ar: 'اتجاه كلام الناس من حروفه', en: 'The direction of what people write, from its letters' },
    why: {
      ar: html`تأخذ ${bit('dir="auto"')} أول حرف وحده، فتقلب جملة عربية أولها اسم لاتيني. العناصر تعدّ الحروف.`,
      en: 'dir="auto" looks at the first letter alone, and turns an Arabic sentence that begins with a Latin name. The elements count the letters.',
    },
    right: html`<p class="specimen" lang="ar" dir="rtl">iPhone تطبيق ممتاز، فشكرًا لكم!</p>`,
    wrong: html`<p class="specimen" lang="ar" dir="ltr">iPhone تطبيق ممتاز، فشكرًا لكم!</p>`,
  },
  {
    title: { ar: 'خط تحت الروابط لا يقطع النقاط', en: 'An underline that does not cut the dots' },
    why: {
      ar: html`يمرّ الخط الافتراضي بين النقاط ويتقطّع عندها. يُبعَد عنها: ${bit('text-underline-offset: .3em')}`,
      en: 'The default line runs through the dots and breaks at them. Move it away: text-underline-offset: .3em.',
    },
    right: specimen('text-decoration: underline; text-underline-offset: 0.3em', 'يُجيب المكتب في بيتكم'),
    wrong: specimen(
      'text-decoration: underline; text-underline-offset: 0; text-decoration-thickness: 2px',
      'يُجيب المكتب في بيتكم',
    ),
  },
  {
    title: { ar: 'لا يُقطع كلام الناس', en: 'What people say is not cut' },
    why: {
      ar: 'سطر واحد بثلاث نقاط يقطع الشدة ويخفي الكلام. يلتفّ النص، أو يُطوى بعد أسطر ويبقى كله في المتناول.',
      en: 'One line with an ellipsis cuts marks and hides words. Text wraps, or folds after some lines with the whole within reach.',
    },
    right: specimen('max-inline-size: 14em', vocalised),
    wrong: specimen(
      'line-height: 1.1; max-inline-size: 14em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
      vocalised,
    ),
  },
];

const words: Words<{ title: string; lede: string; right: string; wrong: string }> = {
  ar: {
    title: 'الكتابة العربية',
    lede: 'قواعد تتبعها العناصر، وما حولها في صفحتكم. لكل قاعدة مثالان: صواب وخطأ.',
    right: '✓ صواب',
    wrong: '✗ خطأ',
  },
  en: {
    title: 'Arabic type',
    lede: 'Rules that the elements keep, and that your page should keep around them. Each has a right and a wrong.',
    right: '✓ Right',
    wrong: '✗ Wrong',
  },
};

export const typography = (language: Language): TemplateResult => {
  const w = words[language];
  return frame(
    language,
    w.title,
    w.lede,
    rules.map(
      ({ title, why, right, wrong }) => html`
        <h2>${title[language]}</h2>
        <p class="why">${why[language]}</p>
        <div class="pair">
          <figure class="right"><figcaption>${w.right}</figcaption>${right}</figure>
          <figure class="wrong"><figcaption>${w.wrong}</figcaption>${wrong}</figure>
        </div>
      `,
    ),
  );
};
