import type { Direction } from '../text/direction.ts';

/** Text of one entry, with its language ('' if unknown) and direction. */
export interface Block {
  readonly words: string;
  readonly lang: string;
  readonly dir: Direction;
}

/** Characters that XML 1.0 forbids, even escaped: most controls, and two noncharacters. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn an unescaped carriage return into a line feed.
  '\r': '&#13;',
};

/** Escapes text for content and attributes of XML and HTML. Forbidden characters become U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"'\r]/g, (sign) => escapes[sign] ?? '');

/** Paragraphs as markup valid in XML and HTML, each with its language and direction. */
export const paragraphs = (blocks: readonly Block[]): string =>
  blocks.map(({ words, lang, dir }) => `<p${langOf(lang)} dir="${dir}">${lines(words)}</p>`).join('');

const langOf = (lang: string) => (lang === '' ? '' : ` lang="${escapeXml(lang)}" xml:lang="${escapeXml(lang)}"`);
const lines = (words: string) => words.split('\n').map(escapeXml).join('<br/>');

export const plainText = (blocks: readonly Block[]): string => blocks.map(({ words }) => words).join('\n\n');
