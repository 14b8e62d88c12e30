import { readFileSync, writeFileSync } from 'node:fs';
import mjml2html from 'mjml';

const here = (path: string) => new URL(path, import.meta.url);
const template = readFileSync(here('notice.mjml'), 'utf8');

const sides = {
  ar: { lang: 'ar', dir: 'rtl', start: 'right', otherLang: 'en', otherDir: 'ltr', otherStart: 'left' },
  en: { lang: 'en', dir: 'ltr', start: 'left', otherLang: 'ar', otherDir: 'rtl', otherStart: 'right' },
} as const;

/** The mail of a notice as HTML that mail programs understand, with its other `{{holes}}` still in it. */
const compile = async (language: 'ar' | 'en'): Promise<string> => {
  const sided = Object.entries(sides[language]).reduce(
    (text, [name, side]) => text.replaceAll(`{{${name}}}`, side),
    template,
  );
  const { html, errors } = await mjml2html(sided, {
    validationLevel: 'strict',
    // Fonts would come from elsewhere.
    fonts: {},
  });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'));
  return html;
};

export const generated = here('../src/generated/notice-html.ts');

/** What {@link generated} holds: the mail in each language first. */
export const noticeModule = async (): Promise<string> => {
  const html = { ar: await compile('ar'), en: await compile('en') };
  return `// Made of mail/notice.mjml by mail/build.ts; not to be edited.\nexport const noticeHtml = ${JSON.stringify(html)};\n`;
};

if (import.meta.main) writeFileSync(generated, await noticeModule());
