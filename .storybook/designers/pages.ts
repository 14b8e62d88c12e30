import { html, type TemplateResult } from 'lit';
import { frame, type Language, type Words } from './frame.ts';
import { theming } from './theming.ts';
import { typography } from './typography.ts';
import './copy-deck.ts';
import './token-board.ts';
import './try-out.ts';

type Titled = Words<{ readonly title: string; readonly lede: string }>;

const tokenWords: Titled = {
  ar: {
    title: 'الرموز والتباين',
    lede: 'ألوان العناصر في النمطين، وتباين كل زوج منها محسوبًا الآن. غيّروا لونًا وانظروا: النص لا ينزل عن 4.5، وما يميّز حقلًا أو تركيزًا لا ينزل عن 3.',
  },
  en: {
    title: 'Tokens and contrast',
    lede: 'The colours of the elements in both schemes, and the contrast of each pair, computed now. Change one and look: text keeps to 4.5 or more, and what tells a field or the focus keeps to 3.',
  },
};

const copyWords: Titled = {
  ar: { title: 'نصوص الواجهة', lede: 'كل نص بالعربية والإنجليزية، ومعرّفه في الشيفرة. العربية هي المرجع.' },
  en: {
    title: 'Words of the interface',
    lede: 'Every line in Arabic and English, with its id in the code. Arabic is the reference.',
  },
};

const tryWords: Titled = {
  ar: {
    title: 'تجربة بلا خادم',
    lede: 'كل قصة هنا تعمل على عميل مصنوع: صوّتوا وأرسلوا، فلا شيء يغادر هذه الصفحة. وفي هذه تتغيّر الصفات والألوان على عنصر حي.',
  },
  en: {
    title: 'Try it without a server',
    lede: 'Every story here runs on a made-up client: vote and send, and nothing leaves this page. On this one, attributes and colours change on a live element.',
  },
};

const page =
  (titled: Titled, element: (language: Language) => TemplateResult) =>
  (language: Language): TemplateResult =>
    frame(language, titled[language].title, titled[language].lede, element(language));

/** Pages for designers, in one language. */
export const pages = {
  theming,
  typography,
  tokens: page(tokenWords, (language) => html`<token-board .language=${language}></token-board>`),
  copy: page(copyWords, (language) => html`<copy-deck .language=${language}></copy-deck>`),
  tryOut: page(tryWords, (language) => html`<try-out .language=${language}></try-out>`),
};
