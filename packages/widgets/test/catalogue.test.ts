import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languages } from '@shura/contract/lists';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
interface Message {
  readonly id: string;
  readonly ar: string;
  /** The message in the file's language. */
  readonly said: string | undefined;
}

const [source, ...targets] = languages;
const messagesIn = (language: string): readonly Message[] =>
  [
    ...readFileSync(here(`xliff/${language}.xlf`), 'utf8').matchAll(
      /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>(?:\s*<target>(.*?)<\/target>)?/gs,
    ),
  ].map(([, id = '', ar = '', said]) => ({ id, ar, said }));
const messages = messagesIn('en');

const plain = (of: readonly Message[]) => of.filter(({ id }) => !isPlural(id));
const groups = (of: readonly Message[]) =>
  Map.groupBy(
    of.filter(({ id }) => isPlural(id)),
    ({ id }) => id.slice(0, id.lastIndexOf('.')),
  );

function isPlural(id: string): boolean {
  return /\.(zero|one|two|few|many|other)$/.test(id);
}

const placesOf = (text: string) => [...text.matchAll(/\{(\d)\}/g)].map(([, place]) => place).sort();
const wordsOf = (text: string) => text.replace(/\{\d\}/g, '0');

describe('the catalogue', () => {
  it('exists in every language of Shura', () => {
    const { sourceLocale, targetLocales } = JSON.parse(readFileSync(here('lit-localize.json'), 'utf8'));
    assert.deepEqual([sourceLocale, ...targetLocales], languages);
  });

  it('has every message in every language, none empty, with the same placeholders', () => {
    assert.ok(messages.length > 50);
    const names = new Intl.DisplayNames('en', { type: 'language' });
    for (const language of targets) {
      for (const { id, ar, said = '' } of plain(messagesIn(language))) {
        assert.ok(ar.trim() && !ar.includes('<x '), `${id} is empty in Arabic, or no plain string`);
        assert.ok(said.trim(), `${id} has no ${names.of(language)}`);
        assert.deepEqual(placesOf(said), placesOf(ar), id);
      }
    }
  });

  it('has exactly the plural categories of each language, and a form for zero', () => {
    assert.ok(groups(messages).size > 0);
    for (const language of targets) {
      for (const [group, forms] of groups(messagesIn(language))) {
        for (const [locale, written] of [
          [source, forms],
          [language, forms.filter(({ said }) => said !== undefined)],
        ] as const) {
          const wanted = new Set(['zero', ...new Intl.PluralRules(locale).resolvedOptions().pluralCategories]);
          const found = written.map(({ id }) => id.slice(group.length + 1));
          assert.deepEqual(found.toSorted(), [...wanted].sort(), `${group} in ${locale}`);
        }
      }
    }
  });

  it('chooses the Arabic form of a number as CLDR does', () => {
    const rules = new Intl.PluralRules('ar');
    const numbers = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 1000, 1003, 0.5];
    const forms = 'zero one two few few many many other other other few many other few other'.split(' ');
    assert.deepEqual(
      numbers.map((number) => rules.select(number)),
      forms,
    );
  });

  it('has correct Arabic spelling and punctuation', () => {
    for (const { id, ar } of messages) {
      const words = wordsOf(ar);
      assert.doesNotMatch(words, /[,;?]/, `${id}: ASCII punctuation`);
      assert.doesNotMatch(words, /ـ/, `${id}: tatweel`);
      assert.doesNotMatch(words, /\p{Cf}/u, `${id}: an invisible mark`);
      assert.doesNotMatch(words, / [،؛؟.]/, `${id}: space before a mark`);
      assert.doesNotMatch(words, /^\s*[.،؛]/, `${id}: begins with a mark`);
      assert.doesNotMatch(words, /(^|\s)(الى|اغلاق|ارسال|اخفاء|ادخال|اختيارات|اعادة|اجابة|او)(\s|$)/, `${id}: hamza`);
      assert.doesNotMatch(words, /اً/, `${id}: tanwin stands on the letter before the alif`);
    }
  });

  it('uses no masculine address, and no passive with تم', () => {
    for (const { id, ar } of messages) {
      assert.doesNotMatch(wordsOf(ar), /(^|\s)(اختر|اضغط|أدخل|قم|أرسل|اكتب|تم)(\s|$)/, id);
    }
  });

  it('equals the messages of the sources, and those built for browsers', () => {
    const copy = mkdtempSync(here('test/.catalogue-'));
    try {
      const config = JSON.parse(readFileSync(here('lit-localize.json'), 'utf8'));
      delete config.$schema;
      cpSync(here('xliff'), `${copy}/xliff`, { recursive: true });
      const run = (command: string) =>
        execFileSync(
          process.execPath,
          [
            here('../../node_modules/@lit/localize-tools/bin/lit-localize.js'),
            command,
            '--config',
            `${copy}/config.json`,
          ],
          { cwd: copy, stdio: 'pipe' },
        );
      config.tsConfig = here('tsconfig.json');
      config.output.outputDir = './locales';
      config.interchange.xliffDir = './xliff';
      writeFileSync(`${copy}/config.json`, JSON.stringify(config));
      run('extract');
      run('build');
      for (const language of targets) {
        assert.equal(
          readFileSync(`${copy}/xliff/${language}.xlf`, 'utf8'),
          readFileSync(here(`xliff/${language}.xlf`), 'utf8'),
          'run lit-localize extract',
        );
        assert.equal(
          readFileSync(`${copy}/locales/${language}.ts`, 'utf8'),
          readFileSync(here(`src/generated/locales/${language}.ts`), 'utf8'),
          'run lit-localize build',
        );
      }
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
