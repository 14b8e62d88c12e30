import { html, type TemplateResult } from 'lit';
import { pollStates, renderState } from '../../packages/widgets/src/poll/poll-states.ts';
import { brands } from '../brands.ts';
import { bit, code, frame, type Language, type Words } from './frame.ts';

type Name = keyof typeof meanings;

/** Each property that a host may set, and what it is for. */
const meanings = {
  accent: { ar: 'الأزرار والروابط والأشرطة', en: 'buttons, links, bars' },
  'on-accent': { ar: 'النص فوق الزر', en: 'text on a button' },
  surface: { ar: 'سطح البطاقة', en: 'the card' },
  text: { ar: 'النص', en: 'text' },
  muted: { ar: 'النص الثانوي، ومنه إطار الحقول', en: 'quiet text, and the edges of fields' },
  border: { ar: 'حدّ البطاقة', en: 'the edge of the card' },
  danger: { ar: 'ما يحتاج إلى تصحيح', en: 'what has to be put right' },
  focus: { ar: 'إطار التركيز، وهو لون الأزرار إن لم يُحدَّد', en: 'the focus ring; the accent unless set' },
  radius: { ar: 'استدارة الأركان', en: 'rounding of corners' },
  space: { ar: 'مقدار الفراغ', en: 'how much space' },
  font: { ar: 'الخط؛ خط صفحتكم إن لم يُحدَّد', en: 'the font; that of your page unless set' },
  'font-scale-ar': { ar: 'كم تكبر العربية عن اللاتينية', en: 'how much larger Arabic is than Latin' },
} as const;

const words: Words<{
  readonly title: string;
  readonly lede: string;
  readonly where: string;
  readonly whereWords: string;
  readonly properties: string;
  readonly property: string;
  readonly use: string;
  readonly dark: string;
  readonly darkWords: TemplateResult;
  readonly brands: string;
  readonly brandsWords: string;
  readonly not: string;
  readonly notWords: readonly string[];
}> = {
  ar: {
    title: 'ألوان جهتكم وخطّها',
    lede: 'اثنتا عشرة خاصية تكتبونها في ورقة أنماط صفحتكم، وكل ما عداها يُشتق منها. لا ملف يُعدَّل ولا بناء.',
    where: 'أين تُكتب',
    whereWords: 'على العنصر نفسه أو على أي أصل له. ما لا تكتبونه يبقى على حاله.',
    properties: 'الخصائص',
    property: 'الخاصية',
    use: 'لأي شيء',
    dark: 'فاتح وداكن',
    darkWords: html`تعطي ${bit('light-dark()')} لونًا لكل نمط. يتبع العنصر نظام القارئ، وتثبّته الصفة ${bit('theme="light"')} أو ${bit('theme="dark"')} إن كانت صفحتكم بنمط واحد.`,
    brands: 'عنصر واحد بثلاث هويات',
    brandsWords: 'ليست هويات جهات حقيقية. اختاروها من شريط الأدوات لترَوها على كل حالة.',
    not: 'ما لا يتغير',
    notWords: [
      'حجم النص لا ينزل عن 16 بكسل، وما يُنقر لا يقل ارتفاعه عن 44.',
      'في وضع الألوان القسرية تغلب ألوان النظام ألوانكم.',
      'لا صورة ولا شعار ولا خط يُحمَّل: الخط خط صفحتكم.',
    ],
  },
  en: {
    title: 'Your colours and your font',
    lede: 'Twelve properties, written into the style sheet of your page; everything else derives from them. No file to edit, nothing to build.',
    where: 'Where they go',
    whereWords: 'On the element itself, or on anything around it. What you do not write stays as it is.',
    properties: 'The properties',
    property: 'Property',
    use: 'What for',
    dark: 'Light and dark',
    darkWords: html`${bit('light-dark()')} gives a colour for each. The element follows the system of its reader; ${bit('theme="light"')} or ${bit('theme="dark"')} holds it where your page has only one.`,
    brands: 'One element, three identities',
    brandsWords: 'None is of a real agency. Choose them in the toolbar to see them on every state.',
    not: 'What does not change',
    notWords: [
      'Text is never below 16 px, and what is pressed never below 44 px high.',
      'Under forced colours the colours of the system win over yours.',
      'No image, no logo, no font is loaded: the font is that of your page.',
    ],
  },
};

const example = `shura-poll {
  --shura-accent: light-dark(#7a1733, #f2a9ba);
  --shura-on-accent: light-dark(#ffffff, #2b0611);
  --shura-radius: 4px;
}`;

const styleOf = (tokens: Readonly<Record<string, string>>): string =>
  Object.entries(tokens)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

const sample = (language: Language) =>
  renderState(pollStates.Returning, {
    lang: language,
    poll: 'new-parks',
    numerals: 'latn',
    theme: 'auto',
    'heading-level': 4,
    results: 'show',
  });

export const theming = (language: Language): TemplateResult => {
  const w = words[language];
  return frame(
    language,
    w.title,
    w.lede,
    html`
      <h2>${w.where}</h2>
      <p>${w.whereWords}</p>
      ${code(example)}
      <h2>${w.properties}</h2>
      <div class="cards">
        <table>
          <thead><tr><th scope="col">${w.property}</th><th scope="col">${w.use}</th></tr></thead>
          <tbody>
            ${(Object.keys(meanings) as Name[]).map(
              (name) => html`<tr>
                <th scope="row"><code dir="ltr">--shura-${name}</code></th>
                <td>${meanings[name][language]}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2>${w.dark}</h2>
      <p>${w.darkWords}</p>
      <h2>${w.brands}</h2>
      <p>${w.brandsWords}</p>
      <div class="pair">
        ${Object.values(brands).map(
          ({ tokens, ...names }) => html`<div>
            <h3>${names[language]}</h3>
            <div .style=${styleOf(tokens)}>${sample(language)}</div>
          </div>`,
        )}
      </div>
      <h2>${w.not}</h2>
      <ul>${w.notWords.map((line) => html`<li>${line}</li>`)}</ul>
    `,
  );
};
