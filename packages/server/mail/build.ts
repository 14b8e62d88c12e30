import { readFileSync, writeFileSync } from 'node:fs';
import { directions, type Language, languages, otherRequired } from '@shura/contract';
import mjml2html from 'mjml';

const here = (path: string) => new URL(path, import.meta.url);
const template = readFileSync(here('notice.mjml'), 'utf8');

const starts = { rtl: 'right', ltr: 'left' } as const;
const sidesOf = (language: Language) => {
  const other = otherRequired(language);
  const [dir, otherDir] = [directions[language], directions[other]];
  return { lang: language, dir, start: starts[dir], otherLang: other, otherDir, otherStart: starts[otherDir] };
};

/** The mail of a notice as HTML that mail programs understand, with its other `{{holes}}` still in it. */
const compile = async (language: Language): Promise<string> => {
  const sided = Object.entries(sidesOf(language)).reduce(
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
  const html = Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await compile(language)] as const)),
  );
  return `// Made of mail/notice.mjml by mail/build.ts; not to be edited.\nexport const noticeHtml = ${JSON.stringify(html)};\n`;
};

if (import.meta.main) writeFileSync(generated, await noticeModule());
