import { deepEqual, match, ok } from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { formatOf } from '../src/ui/language/language.ts';

/** Counted nouns of the desk by number: a whole word each, as it stands after its number. */
const nouns: readonly (readonly [one: string, two: string, few: string, many: string, other: string])[] = [
  ['مقترح واحد|مقترحًا واحدًا', 'مقترحان|مقترحين', 'مقترحات', 'مقترحًا', 'مقترح'],
  ['منشور واحد', 'منشوران|منشورين', 'منشورات', 'منشورًا', 'منشور'],
  ['يوم واحد', 'يومان|يومين', 'أيام', 'يومًا', 'يوم'],
  ['يوم عمل واحد', 'يومي عمل|يومان من أيام العمل', 'أيام عمل', 'يوم عمل', 'يوم عمل'],
  ['دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة'],
  ['ثانية واحدة', 'ثانيتين', 'ثوانٍ', 'ثانية', 'ثانية'],
  ['جهاز واحد آخر', 'جهازان آخران', 'أجهزة أخرى', 'جهازًا آخر', 'جهاز آخر'],
  ['شيء واحد', 'شيئان', 'أشياء', 'شيئًا', 'شيء'],
  ['موضع واحد', 'موضعين', 'مواضع', 'موضعًا', 'موضع'],
  ['تغيير واحد', 'تغييران', 'تغييرات', 'تغييرًا', 'تغيير'],
  ['شرط واحد', 'شرطان', 'شروط', 'شرطًا', 'شرط'],
  ['موظف واحد', 'موظفان', 'موظفين', 'موظفًا', 'موظف'],
  ['شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص'],
  ['صوت واحد', 'صوتان', 'أصوات', 'صوتًا', 'صوت'],
  ['نسخة واحدة', 'نسختان', 'نسخ', 'نسخة', 'نسخة'],
];

/** Sentences whose noun stands elsewhere on the page, by the form for three. */
const bare = ['3 تجاوزت موعدها', 'تحديد الكل (3)', 'لم تُقبل 3', 'أُدخل 3 في هذه الجلسة'];
/** Said after another count, with a pronoun in the number of its noun. */
const pronouns = ['لا يراها الناس بعد.'];

type Say = (...values: readonly unknown[]) => string;
const format = formatOf('ar');
const counts = { few: [3, 10, 103], many: [11, 99, 111], other: [100, 102, 1_002] } as const;

/** The counted sentences of a dictionary. */
function counted(words: unknown): Say[] {
  if (typeof words === 'function') return String(words).includes('.plural(') ? [words as Say] : [];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(counted) : [];
}

const plain = (say: Say, count: number): string =>
  say(format, count, '…')
    .replace(/\p{Cf}/gu, '')
    .replaceAll('{0}', format.number(count));

/** Whether one of the forms stands in the words, as whole words. */
const says = (words: string, forms: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms})(?![\\p{L}\\p{M}])`, 'u').test(words);

const paths = globSync('packages/desk/src/**/*.ts').filter((path) => !/(test|stories|-states)\.ts$/.test(path));
const isCounted = (path: string): boolean => readFileSync(path, 'utf8').includes('format.plural(');
const sentences = await Promise.all(
  paths.filter(isCounted).map(async (path) => {
    const dictionaries: Readonly<Record<string, { readonly ar?: unknown }>> = await import(
      pathToFileURL(resolve(path)).href
    );
    return { path, says: Object.values(dictionaries).flatMap(({ ar }) => counted(ar)) };
  }),
);

describe('a counted noun of the desk in Arabic', () => {
  it('has the form of its number in every sentence', () => {
    const all = sentences.flatMap((file) => file.says);
    ok(all.length > 30, `found ${String(all.length)} sentences`);
    const unknown: string[] = [];
    for (const say of all) {
      const three = plain(say, 3);
      const noun = nouns.findLast(([, , few]) => says(three, `3 ${few}`));
      if (noun === undefined) {
        if (!pronouns.includes(three)) unknown.push(three);
        continue;
      }
      const [one, two, few, many, other] = noun;
      ok(!plain(say, 0).includes('0'), `${plain(say, 0)}: says nought in words`);
      for (const [count, forms] of [[1, one] as const, [2, two] as const]) {
        ok(says(plain(say, count), forms), `${plain(say, count)}: say ${forms}`);
        ok(!plain(say, count).includes(String(count)), `${plain(say, count)}: its noun says the number`);
      }
      for (const [category, form] of Object.entries({ few, many, other })) {
        for (const count of counts[category as keyof typeof counts]) {
          ok(says(plain(say, count), `${format.number(count)} ${form}`), `${plain(say, count)}: say ${form}`);
        }
      }
    }
    deepEqual(unknown.toSorted(), bare.toSorted());
  });

  it('stands in a dictionary, where this test finds it', () => {
    for (const { path, says } of sentences) {
      match(path, /words\.ts$/);
      ok(says.length > 0, path);
    }
  });
});
