import type { Direction } from '../text/direction.ts';

/** Words of one entry, in their own language ('' where nobody said) and direction. */
export interface Block {
  readonly words: string;
  readonly lang: string;
  readonly dir: Direction;
}

/** What no XML 1.0 document may hold, not even escaped: most controls, and two noncharacters. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make a line feed of it.
  '\r': '&#13;',
};

/** Text for content or an attribute of XML and of HTML alike; what cannot be written at all becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"'\r]/g, (sign) => escapes[sign] ?? '');

/** Paragraphs as markup that reads alike as XML and as HTML, each in its own language and direction. */
export const paragraphs = (blocks: readonly Block[]): string =>
  blocks.map(({ words, lang, dir }) => `<p${langOf(lang)} dir="${dir}">${lines(words)}</p>`).join('');

const langOf = (lang: string) => (lang === '' ? '' : ` lang="${escapeXml(lang)}" xml:lang="${escapeXml(lang)}"`);
const lines = (words: string) => words.split('\n').map(escapeXml).join('<br/>');

export const plainText = (blocks: readonly Block[]): string => blocks.map(({ words }) => words).join('\n\n');
