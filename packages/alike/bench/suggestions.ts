import { readFileSync } from 'node:fs';

/**
 * Yields `count` suggestions to search among, the same in every run: wishes that people wrote (see test/fixtures/README.md), with
 * or without a place and a reason. None asks for the same as a labelled pair. Among 100,000 of them a wish comes back more than a
 * hundred times, as in a campaign.
 */
export function* suggestions(count: number): Generator<string> {
  const random = seeded();
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? '';
  for (let made = 0; made < count; made++) {
    const share = random();
    const { wishes, where, names, why } = share < 0.45 ? standard : share < 0.7 ? gulf : english;
    const parts = [pick(wishes)];
    if (random() < 0.7) parts.push(pick(where).replace('…', pick(names)));
    if (random() < 0.5) parts.push(pick(why));
    yield parts.join(' ');
  }
}

/** Returns a generator of the same numbers in [0, 1) each time (mulberry32 with seed 1). */
const seeded = (): (() => number) => {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const wishesIn = (language: string): readonly string[] =>
  readFileSync(new URL(`../test/fixtures/wishes-${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split(/[.؟?!]*\n/u);
const list = (lines: string): readonly string[] => lines.trim().split(/\s*[|\n]\s*/u);

const arabicNames = list(`
    الحيل | الخوض | المعبيلة | الموالح | العامرات | بوشر | مطرح | صحار | بركاء | الرستاق | نخل | شناص | لوى | صحم | السويق | المصنعة | نزوى | بهلاء
    سمائل | إزكي | أدم | منح | بدبد | صور | إبراء | بدية | المضيبي | جعلان | عبري | ينقل | البريمي | محضة | خصب | دبا | بخا | صلالة | مرباط | طاقة | ثمريت
    هيما | الدقم | محوت | مصيرة | قريات | وادي بني خالد | الوادي الكبير | فنجاء | الغبرة | القرم | الخوير | العذيبة | سداب | الأنصب | الحمراء
  `);

const standard = {
  wishes: wishesIn('standard'),
  names: arabicNames,
  where: list(`
    في ولاية … | في … | قرب مدرسة … | عند مدخل … | على طريق … | في حي … القديم | بين … والمدينة | خلف جامع … | في قرى … | في وسط …
    مقابل مستشفى … | في المنطقة الصناعية في … | على شاطئ … | في مخطط … الجديد | جنوب …
  `),
  why: list(`
    لأن الانتظار طال | حفاظًا على سلامة الأطفال | لأن كبار السن يتعبون | تخفيفًا على الأسر | خصوصًا في الصيف | في أيام الإجازات | بعد صلاة المغرب
    قبل بدء العام الدراسي | كما في الدول المجاورة | لأن عدد السكان تضاعف | بالتعاون مع القطاع الخاص | بمشاركة المتطوعين | لأن الوضع الحالي غير مقبول
    تشجيعًا للسياحة | دعمًا للشباب الباحثين عن عمل | لذوي الإعاقة | للنساء والفتيات | قبل موسم الأمطار | بسبب الازدحام الصباحي | لأن الشكاوى كثرت
    حتى لا تتكرر الحوادث | حرصًا على البيئة | تقليلًا للتكاليف | في عطلة نهاية الأسبوع | لطلبة الجامعات
  `),
};

const gulf = {
  wishes: wishesIn('gulf'),
  names: arabicNames,
  where: list(
    'في حارة … | صوب … | عند دوار … | ورا مدرسة … | في سيح … | على خط … | هنيه في … | جدام مسجد … | بين … والوادي',
  ),
  why: list(`
    وايد تأخر | عشان العيال | والشواب يتعبون | والحر ما ينطاق | واجد زحمة | من سنين ونحن نتريا | وكل يوم نفس السالفة | والله يعطيكم العافية
    خاصة يوم الجمعة | بعد المغرب | وفلوسنا راحت | مثل البلدان الثانية | قبل لا يصير حادث | حق الحريم | يوم تطيح الأمطار | والشباب قاعدين بلا شغل
  `),
};

const english = {
  wishes: wishesIn('english'),
  names: list(`
    Al Hail | Al Khoud | Mabela | Mawaleh | Amerat | Bausher | Muttrah | Sohar | Barka | Rustaq | Shinas | Saham | Suwaiq | Nizwa | Bahla | Samail | Izki
    Bidbid | Sur | Ibra | Bidiyah | Jaalan | Ibri | Yanqul | Buraimi | Mahdah | Khasab | Dibba | Salalah | Mirbat | Taqah | Thumrait | Haima | Duqm
    Masirah | Quriyat | Ghubra | Qurum | Al Khuwair | Azaiba | Fanja | Al Hamra
  `),
  where: list(`
    in … | near … school | on the road to … | at the entrance of … | in the villages around … | behind the hospital of … | in old … | between … and the port
    on … beach | in the new plots of … | in the industrial area of …
  `),
  why: list(`
    because we have waited too long | so that children are safe | as elderly people struggle | especially in summer | during the holidays | after sunset
    before the school year begins | as neighbouring countries do | because the population doubled | together with private companies | with volunteers
    to encourage tourism | for young jobseekers | for disabled people | for women and girls | before the rainy season | because of the morning traffic
    as complaints keep coming | to prevent accidents | to protect nature | to save money | at weekends | for university students
  `),
};

/** All wishes, without places and reasons. */
export const wishes: readonly string[] = [standard, gulf, english].flatMap((each) => each.wishes);
