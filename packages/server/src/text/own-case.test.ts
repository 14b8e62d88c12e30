import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { growth, maxGrowth } from '../testing/growth.ts';
import { findOwnCase } from './own-case.ts';

const partOf = (text: string) => findOwnCase(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const complaints = [
  'جواز سفري لم يصدر منذ شهرين',
  'قدّمتُ طلب تجديد جوازي قبل شهر ولم يُنجَز',
  'تأخّر جواز ابنتي كثيرًا، وسفرنا بعد أسبوع',
  'جوازي ضاع عندكم في المكتب',
  'معاملتي عالقة عند قسم الإقامة بلا رد',
  'راجعت المكتب ثلاث مرات وما خلصت معاملتي',
  'رفضتم طلبي دون سبب',
  'راتبي متأخر منذ أشهر',
  'أشتكي من خطأ في بطاقتي',
  'طلبت جواز سفر جديد قبل شهرين ولم يصلني',
  'تقدمت بطلب جواز ولم أستلمه',
  'قدّمنا على تأشيرة لوالدتي منذ أسابيع ولم تصدر',
  'دفعت رسوم الرخصة وما وصلتني',
  'تجديد جوازي متوقف',
  'بطاقتي موقوفة بلا سبب',
  'إقامتي للحين ما خلصوها',
  'جوازي عالق، لماذا لا تردون؟',
  'معاملتي معلقة. لماذا لا تجيبون؟',
  'طلبي معلق، لماذا لا تردون على اتصالاتي',
  'لماذا لا أستلم جوازي؟ تأخر كثيرًا',
  'My passport has not been issued for two months',
  'I am still waiting for my passport',
  'My son’s passport is late and we travel next week',
  'You lost my application',
  'my residence permit was rejected, no reason given',
  'Our visa request is stuck in your office',
  "My driving licence hasn't arrived",
  'my passport still has not come',
  'My passport should have been issued two months ago',
  'My residence permit should be ready by now',
  'Our visa should already have arrived',
  'I applied for a new passport in June and never received it',
  "I've requested a birth certificate and heard nothing",
  'We paid for the permit. It has not arrived',
  'My licence renewal request is on hold',
  'My ID card has yet to arrive',
  'My visa was supposed to arrive last week',
];

const others = [
  'أقترح تجديد جوازات السفر إلكترونيًا دون حضور',
  'انتظرت ثلاث ساعات لتجديد جوازي. أقترح مواعيد محجوزة مسبقًا',
  'جواز السفر العماني يستحق تصميمًا أجمل',
  'تأخر إصدار الجوازات في الصيف، والحل زيادة الموظفين',
  'ليتكم تفتحون مكتب الجوازات مساءً، فقد رفضت إجازتي ولم أستطع الحضور ومعاملتي معلقة',
  'صارت معاملتي أسرع بعد التطبيق الجديد، شكرًا',
  'طلبي بسيط: ظل على الممشى',
  'لم يزرع أحد شجرة في حديقتنا',
  'رسوم جواز السفر مرتفعة لم تتغير منذ سنة',
  // Near misses: policy, praise, and questions about a rule.
  'لماذا لا تجددون الجوازات إلكترونيًا؟',
  'انتهى جوازي وتأخرت، لماذا لا تجددون الجوازات إلكترونيًا؟',
  'معاملتي تأخرت، لماذا لا ترسلون رسالة عند كل خطوة؟',
  'طلبت بطاقتي ولم تصل، لماذا لا تصلون الخدمات ببعضها؟',
  'تأخرت معاملتي، لماذا لا تردون على رسائل الناس في يوم واحد؟',
  'تقدمت بطلب جواز عبر التطبيق ولم أنتظر',
  'تقدمت بطلب جواز ولم أحتج إلى زيارة المكتب، عمموا التجربة',
  'صدر جوازي بدون تأخير، شكرًا',
  'شكرًا لكم، فقد استلمت جوازي خلال يومين',
  'جددت جوازي منذ شهر وكانت الخدمة سريعة',
  'توقفت عن حمل بطاقتي بعد التطبيق',
  'طلبت الوزارة شهادة لم تكن مطلوبة في السابق',
  'طلبت من المكتبة كتابًا ولم يصل',
  'قدمت فكرة لتسريع الجوازات ولم تُؤخذ',
  'تجديد الجواز متوقف على حضور الطفل، والأفضل إلغاء ذلك',
  'لم يصل الإنترنت إلى قريتنا',
  'تقدمنا بطلب لإنارة الشارع ولم ترد البلدية',
  'passports should be renewed online',
  'Passports should have been issued online years ago',
  'My passport was late. Passports should be renewed online',
  'My passport should have a chip, not a stamp that was delayed',
  'I renewed my passport two months ago and it was quick',
  'I applied for a visa and it was issued without delay',
  'My passport was never late',
  'I renewed at the passport office months ago; open more counters',
  'My permit was ready, but the waiting room has no seats',
  'The bus has not come for weeks',
  'We submitted a request for a bus stop, and no answer came',
  'I suggest renewing passports online',
  'When I renewed my passport I waited three hours. People should be able to book a time',
  'Passports are issued late every summer; hire more staff',
  'My request is simple: more shade on the path',
  'My application took two days, thank you',
  'Why not let us renew a passport by post? Mine was late',
];

describe("a complaint about a matter of one's own", () => {
  for (const text of complaints) it(`is found: ${text}`, () => equal(findOwnCase(text).length, 1));

  for (const text of others) it(`is not found where there is none: ${text}`, () => deepEqual(partOf(text), []));

  it('is reported from the document to the complaint about it', () => {
    deepEqual(partOf('السلام عليكم. جواز سفري عندكم. مضى شهر ولم أستلمه! شكرًا'), [
      ['own-case', 'جواز سفري عندكم. مضى شهر ولم أستلمه'],
    ]);
    deepEqual(partOf('My passport is with you. The park is nice. It is late.'), []);
  });

  it('is found only once in a thousand suggestions to the public', () => {
    const read = (name: string) =>
      readFileSync(new URL(`../../../alike/test/fixtures/${name}`, import.meta.url), 'utf8');
    const pairs = JSON.parse(read('pairs.json')) as readonly { readonly a: string; readonly b: string }[];
    const wishes = ['english', 'gulf', 'standard'].flatMap((name) => read(`wishes-${name}.txt`).split('\n'));
    const texts = [...pairs.flatMap(({ a, b }) => [a, b]), ...wishes];
    ok(texts.length > 1_000, String(texts.length));
    deepEqual(
      texts.filter((text) => findOwnCase(text).length > 0),
      ['بطاقتي ضاعت وأنا برع البلد كيف أطلع بدلها من السفارة؟'],
    );
  });

  it('is found in linear time', async () => {
    for (const unit of [
      'جوازي ',
      'my a b c ',
      'my passport. ',
      'لم ',
      "hasn't a a ",
      'طلب سفر ',
      'a.',
      ' ',
      'طلبت علي ',
      'I applied for a ',
      'لماذا لا ',
      'منذ شهر ',
      'should have ',
    ]) {
      const grown = await growth((n) => findOwnCase(unit.repeat(n / unit.length)), 16_384);
      ok(grown < maxGrowth, `${JSON.stringify(unit)}: ${grown} times for four times as much`);
    }
  });
});
