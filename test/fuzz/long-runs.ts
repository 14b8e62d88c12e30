/**
 * Pieces of long texts that reveal superlinear work: single character classes, and mixtures in which a pattern restarts
 * and never ends.
 */
const classes: Readonly<Record<string, string>> = {
  'Arabic letters': 'ش',
  'Latin letters': 'a',
  'capital letters': 'Q',
  consonants: 'b',
  digits: '1',
  'Arabic digits': '٣',
  marks: '\u064e',
  'marks out of order': '\u0301\u0316',
  tatweel: 'ـ',
  spaces: ' ',
  'line ends': '\n',
  tabs: '\t',
  'no-break spaces': '\u00a0',
  joiners: '\u200d',
  'non-joiners': '\u200c',
  'directional marks': '\u200f',
  'bidi overrides': '\u202e',
  'variation selectors': '\ufe0f',
  'soft hyphens': '\u00ad',
  controls: '\u0001',
  flags: '🇴🇲',
  families: '👨‍👩‍👧',
  ligatures: '\ufdfa',
  'lone surrogates': '\ud800',
};

const punctuation = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~،؛؟…'];

const mixtures = [
  ...['a@', '@a', '@@a', 'ش@', '#ش', 'http:', 'https://a.', 'www.', 'a.', 'a-', 'a/', '/../', 'a_', 'ش ', 'a ', 'a\n'],
  ...[
    'a\u0301',
    'ش\u200d',
    'ش\u064e',
    '\u200d\u064e',
    '1-',
    '1 ',
    '1/',
    '+968 ',
    '9 9',
    'رقم مدني1',
    'لا ',
    'ban ',
    'sing',
  ],
  ...[
    'a=b&',
    'a,b;',
    'a;q=0.1,',
    '"a",',
    '<a ',
    '<!--',
    '&amp;',
    '%41',
    '%',
    '{}',
    '[]',
    '":"',
    '\\"',
    '**a',
    '](',
    '=?',
  ],
];

/** The repeated piece of each class, by name. */
export const pieces: ReadonlyMap<string, string> = new Map([
  ...Object.entries(classes),
  ...[...punctuation, ...mixtures].map((piece): [string, string] => [JSON.stringify(piece), piece]),
]);

/** A run of about `units` UTF-16 code units, in whole pieces. */
export const longRun = (piece: string, units: number): string => piece.repeat(Math.floor(units / piece.length));
