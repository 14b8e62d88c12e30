import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { growth, maxGrowth } from '../testing/growth.ts';
import { cleanText, countGraphemes, hasLetters } from './clean-text.ts';

const rule = { max: 2000, lines: true };
const cleaned = (raw: string, lines = true) => {
  const result = cleanText(raw, { ...rule, lines });
  return 'text' in result ? result.text : result.refused;
};
const unchanged = (texts: readonly string[]) => {
  for (const text of texts) equal(cleaned(text), text.normalize(), text);
};

describe('real text passes through unchanged', () => {
  it('in Arabic, bare, vocalised, stretched, Quranic and mixed with digits and Latin', () => {
    unchanged([
      'نقترح إنشاء حديقة عامة في ولاية السيب، قرب المدرسة.',
      'هل يمكن تمديد خط الحافلة رقم ٤ إلى الساعة ٢٣:٣٠؟',
      'مُقْتَرَحٌ لِتَطْوِيرِ الْخِدْمَةِ الْمُقَدَّمَةِ لِلْمُوَاطِنِينَ',
      'شكـــــرًا لكم',
      'ٱلْحَمْدُ لِلَّهِ رَبِّ ٱلْعَـٰلَمِينَ ۝ ٱلرَّحْمَـٰنِ ٱلرَّحِيمِ',
      'صِرَٰطَ ٱلَّذِينَ أَنۡعَمۡتَ عَلَيۡهِمۡ غَيۡرِ ٱلۡمَغۡضُوبِ عَلَيۡهِمۡ وَلَا ٱلضَّآلِّينَ',
      'وَلَا تَكُونُوٓاْ أَوَّلَ كَافِرِۭ بِهِۦۖ لَيَكُونَنَّ عَدُوࣱّ يَعۡتَدُوُّۢۚ',
      'ﷺ وﷲ والرمز ﷼',
      'عام ١٤٤٧ ه\u200D الموافق ٢٠٢٦ م',
      'عام ١٤٤٧ ه\u200D',
      'تطبيق "شورى" v2.1 على iPhone: 100%',
      'الرقم \u200E+968 2415 0000\u200E للاستفسار',
      'لغة C++\u200F هي المستعملة',
      'السعر \u061C-٥٪',
    ]);
  });

  it('in Persian, Urdu, Kurdish, Uyghur, Syriac and Hebrew', () => {
    unchanged([
      'می\u200Cخواهم کتاب\u200Cهای بیشتری در کتابخانه\u200Cی محله باشد.',
      'CD\u200Cها و «کتاب»\u200Cها، ۱۰\u200Cها',
      'خانه\u200Cای که نمی\u200Cدیدم\u200Cشان',
      'یہ تجویز بہت اچھی ہے، شکریہ۔ کتابِ مُقدَّس',
      'پێشنیازەکەم ئەوەیە کە پارکێک دروست بکرێت',
      'بۇ ياخشى تەكلىپ',
      'ܫܠܵܡܵܐ ܥܲܠܵܘܟ݂ܘܿܢ',
      'שָׁלוֹם, אני מציע גן חדש',
      'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים אֵ֥ת הַשָּׁמַ֖יִם וְאֵ֥ת הָאָֽרֶץ׃',
      'יְרוּשָׁלִַ\u034Fם',
    ]);
  });

  it('in Hindi, Bengali, Malayalam, Sinhala, Tamil, Thai, Burmese, Khmer and Tibetan', () => {
    unchanged([
      'हमें एक नया पार्क चाहिए। क्ष क्\u200Dष क्\u200Cष',
      'র\u200D্যাম্প চাই, উৎ\u200Cসব',
      'നന്\u200Dമ മലയാളം അവന്\u200D',
      'ශ්\u200Dරී ලංකාව ක්\u200Dෂ',
      'நன்றி ஸ்ரீ',
      'ที่นี่น้ำไม่ดี ก็อยากได้สวนใหม่',
      'ကျွန်ုပ်တို့ ပန်းခြံလိုချင်ပါသည်။',
      'ខ្ញុំចង់បានសួនថ្មី',
      'ཧྐྵྨླྺྼྻྂ ༀ་མ་ཎི་པདྨེ་ཧཱུྃ',
    ]);
  });

  it('in European and East Asian writing', () => {
    unchanged([
      'Plus de bancs\u00A0! «\u00A0Merci\u00A0» à l’équipe',
      'Tôi muốn một công viên mới, đường phố sạch sẽ',
      'Tôi muốn đường phố sạch sẽ'.normalize('NFD'),
      'ᾧ πόποι, Ἄνδρα μοι ἔννεπε',
      'Ṣūr, ʿUmān; [ɡ̊ʰɔ̃ːd̥ʒ], ǟ̠̂',
      '公園を増やしてほしい、ガラス。葛\u{E0100}城市',
      '공원을 늘려 주세요',
      '공원'.normalize('NFD'),
      '\u1112\u119E\u11AB글 \u1100\u1160',
      'ᠮᠣᠩᠭᠣᠯ\u180B ᠬᠡᠯᠡ',
      'x² ≤ y ∩\uFE00 z, 5 × 3 = 15 €',
    ]);
  });

  it('in emoji, of which every family, flag, tone and keycap remains', () => {
    unchanged([
      'مرحبًا 👨\u200D👩\u200D👧\u200D👦 👩🏽\u200D🚀 👩🏽\u200D❤\uFE0F\u200D💋\u200D👨🏿',
      '🇴🇲🇸🇦 🏳\uFE0F\u200D🌈 🏴\u200D☠\uFE0F 🏳\uFE0F\u200D⚧\uFE0F',
      'England \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} plays',
      '1\uFE0F\u20E3 #\uFE0F\u20E3 ❤\uFE0F ☎\uFE0E ⛓\uFE0F\u200D💥 👁\uFE0F\u200D🗨\uFE0F 🙂\u200D↔\uFE0F',
    ]);
  });

  it('with its lines, its lists and one empty line between paragraphs', () => {
    unchanged(['أولًا:\n  - حديقة\n  - مكتبة\n\nثانيًا: شارع', 'a  b']);
  });
});

describe('invisible characters are removed', () => {
  const cases: readonly (readonly [what: string, raw: string, text: string])[] = [
    ['bidi overrides', 'abc\u202Edef\u202C', 'abcdef'],
    ['embeddings', '\u202Bمرحبا\u202C \u202Ahello\u202C', 'مرحبا hello'],
    ['balanced isolates', 'رقم \u2066SHR-1\u2069 هنا', 'رقم SHR-1 هنا'],
    ['forty open isolates', `${'\u2067'.repeat(40)}نص`, 'نص'],
    ['deprecated format controls', 'a\u206Ab\u206Fc', 'abc'],
    ['NUL and other controls', 'a\0b\x07c\x1Bd\x7Fe\x9Bf', 'abcdef'],
    ['zero-width spaces and soft hyphens', 'a\u200Bb\u2060c\uFEFFd\u00ADe\u180Ef\u2064g', 'abcdefg'],
    ['tags that spell no flag', 'a\u{E0001}\u{E0041}b \u{1F3F4}\u{E0067}\u{E0062}', 'ab \u{1F3F4}'],
    ['annotations', 'a\uFFF9b\uFFFAc\uFFFBd', 'abcd'],
    ['noncharacters', 'a\uFFFEb\uFFFFc\uFDD0d\u{1FFFF}e', 'abcde'],
    ['Hangul fillers', 'a\u3164b\uFFA0c\u115Fd\u1160e', 'abcde'],
    ['joiners in Latin words', 'b\u200Ca\u200Dd', 'bad'],
    ['joiners between spaces', 'a \u200C \u200D b', 'a   b'],
    ['ZWNJ at the ends of words', '\u200Cخانه\u200C می\u200C', 'خانه می'],
    ['repeated joiners', 'می\u200C\u200C\u200C\u200Dخواهم', 'می\u200Cخواهم'],
    ['repeated directional marks', '(\u200F\u200F\u200E\u200Fا)', '(\u200Fا)'],
    ['directional marks that turn a word around', 'b\u200Fa\u061Cd ش\u200Eر', 'bad شر'],
    ['variation selectors on letters', 'a\uFE0Fb\uFE00\u{E0101} 2\uFE0F', 'ab 2'],
    ['a second variation selector', '☺\uFE0F\uFE0F', '☺\uFE0F'],
  ];
  for (const [what, raw, text] of cases) it(`such as ${what}`, () => equal(cleaned(raw), text));
});

describe('marks stacked on one character', () => {
  it('are limited to four that all scripts share, and to eight in all', () => {
    equal(cleaned(`z${'\u0335\u0321\u0489'.repeat(14)}o`).length, 'zo'.length + 8);
    equal(cleaned(`x${'\u0303'.repeat(40)}y`), `x${'\u0303'.repeat(4)}y`);
    equal(cleaned(`ب${'\u064B'.repeat(40)}`), `ب${'\u064B'.repeat(4)}`);
    equal(cleaned(`ส${'\u0E47'.repeat(40)}`), `ส${'\u0E47'.repeat(8)}`);
  });

  it('cannot be smuggled past the limit between invisible characters', () => {
    equal(cleaned(`x${'\u0303\u200D\u200B\u2060'.repeat(40)}y`), `x${'\u0303'.repeat(4)}y`);
    const arabic = cleaned(`ب${'\u064B\u200D'.repeat(40)}ت`);
    equal(arabic.match(/\p{M}/gu)?.length, 4);
  });
});

describe('layout', () => {
  it('has one kind of line break, and plain spaces for tabs', () => {
    equal(cleaned('a\r\nb\rc\u2028d\u2029e\vf\fg\x85h\ti'), 'a\nb\nc\nd\ne\nf\ng\nh i');
  });

  it('loses trailing space, outer space and all but one empty line', () => {
    equal(cleaned(' \n\n a \u00A0\n \u200F \n\u0301\n\n b\n\n'), 'a\n\n b');
  });

  it('is one line if lines are not kept', () => {
    equal(cleaned(' a \r\n\n  b\u2028c ', false), 'a b c');
  });

  it('is composed (NFC), and never by compatibility (NFKC)', () => {
    equal(cleaned('e\u0301 ﷺ ﬁ ²'), 'é ﷺ ﬁ ²');
  });
});

describe('a refused text', () => {
  it('has nothing to read', () => {
    for (const raw of [
      '',
      ' \n\t',
      '\u200B\u202E\u2067',
      '\u064B\u064C\u064D',
      '\u0301 \u0301',
      '\u3164\u2800\u115F',
      '\0',
    ])
      deepEqual(cleanText(raw, rule), { refused: 'missing' }, JSON.stringify(raw));
  });

  it('has a lone surrogate', () => {
    for (const raw of ['a\uD83D', '\uDE00 b']) deepEqual(cleanText(raw, rule), { refused: 'malformed' });
  });

  it('has more graphemes than the limit', () => {
    for (const one of ['a', 'ب', 'بُّ', '🇴🇲']) {
      deepEqual(cleanText(one.repeat(2000), rule), { text: one.repeat(2000) }, one);
      deepEqual(cleanText(one.repeat(2001), rule), { refused: 'too-long' }, one);
    }
  });

  it('has more than four code units for each grapheme of the limit', () => {
    const family = '👨\u200D👩\u200D👧\u200D👦';
    deepEqual(cleanText(family.repeat(727), rule), { text: family.repeat(727) });
    deepEqual(cleanText(family.repeat(728), rule), { refused: 'too-long' });
    deepEqual(cleanText('ش'.repeat(40_000), rule), { refused: 'too-long' });
  });

  it('has one endless grapheme', () => {
    deepEqual(cleanText('👨\u200D'.repeat(400), { ...rule, max: 20 }), { refused: 'too-long' });
  });

  it('has only emoji and numbers, if letters are required', () => {
    for (const raw of ['👍👍', '2026', '!!!', 'ـــ', '👍\u0301']) {
      ok('text' in cleanText(raw, rule), raw);
      deepEqual(cleanText(raw, { ...rule, letters: true }), { refused: 'no-letters' }, raw);
    }
    for (const raw of ['نعم', 'ok', '好', 'คน', '𐐷'])
      deepEqual(cleanText(raw, { ...rule, letters: true }), { text: raw });
  });
});

it('graphemes are counted and letters are found', () => {
  equal(countGraphemes('شُكْرًا 👨\u200D👩\u200D👧'), 6);
  equal(countGraphemes('a'.repeat(100), 10), 11);
  equal(hasLetters('\u3164 12'), false);
  equal(hasLetters('١٢ م'), true);
});

const awkward = fc.constantFrom(
  ...'ab <=\n\r\t1#0',
  ...'بتهاआक\u094D\u093Cשকন가ᄀ好ᠮཀกs',
  ...'\u064B\u0651\u0653\u0655\u0301\u0316\u0338\u20E3\u0344\u034F\u05B4\u0E47\u0FB2\u0F72\u1161\u11A8\u115F\u1160',
  ...'\u200B\u200C\u200D\u200E\u200F\u061C\u202E\u2067\u2069\uFEFF\uFE00\uFE0F\u180B\u2028\0\uFFFE\u2800\u00A0',
  ...'👩🏽❤🔥↔🇴☺',
  ...['\u{1F3F4}', '\u{E0067}', '\u{E007F}', '\u{E0100}', '\u{1D160}', '\u0BC6', '\u0BBE', '\u{16D67}', '\uFB2A'],
);
const hostile = fc.array(fc.oneof(awkward, awkward, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 60 });

it('cleaning does not change clean text, and leaves nothing hidden, for any text', () => {
  fc.assert(
    fc.property(hostile, fc.boolean(), (signs, lines) => {
      const once = cleanText(signs.join(''), { max: 50, lines });
      if (!('text' in once)) return;
      deepEqual(cleanText(once.text, { max: 50, lines }), once);
      equal(once.text, once.text.normalize().trim());
      ok(countGraphemes(once.text) <= 50);
      ok(!/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]|(?!\n)\p{Cc}|[\u061C\u200C-\u200F]{2}|\p{M}{9}/u.test(once.text));
    }),
    { numRuns: 3000 },
  );
});

it('cleaning 64 KiB of any text takes bounded time', async () => {
  // Some of these once took quadratic time: seconds in place of a few milliseconds.
  for (const unit of [
    '\u0301\u0316',
    'a\u0301\u200D\u0316',
    '\u200D',
    'ب\u200D\u200C',
    '👨\u200D',
    ' ',
    '\n ',
    ' \u200C',
    '\u{1D160}',
  ]) {
    for (const lines of [true, false]) {
      const clean = (n: number) => cleanText(`a${unit.repeat(n / unit.length)}`, { max: 65_536, lines });
      ok((await growth(clean, 16_384)) < maxGrowth, JSON.stringify(unit));
    }
  }
  deepEqual(cleanText('\u0301'.repeat(65_536), rule), { refused: 'too-long' });
});
