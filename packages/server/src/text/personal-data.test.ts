import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growth, maxGrowth } from '../testing/growth.ts';
import { findPersonalData } from './personal-data.ts';

type Kind = ReturnType<typeof findPersonalData>[number]['kind'];

const found: readonly (readonly [kind: Kind, text: string, data: string])[] = [
  ['email', 'راسلوني على salim.alharthi@example.om وشكرًا', 'salim.alharthi@example.om'],
  ['email', 'Write to a_b+c@mail.example.co.uk.', 'a_b+c@mail.example.co.uk'],
  ['email', 'بريدي:user99@example.com', 'user99@example.com'],
  ['email', 'mailto:someone@example.org', 'someone@example.org'],
  ['email', '(Fatma@Example.OM)', 'Fatma@Example.OM'],

  ['phone', 'هاتفي +968 9123 4567', '+968 9123 4567'],
  ['phone', 'Call +96891234567 please', '+96891234567'],
  ['phone', 'اتصلوا على 00968 24123456', '00968 24123456'],
  ['phone', 'الرقم (+968) 9123-4567 متاح', '+968) 9123-4567'],
  ['phone', 'رقمي ٩١٢٣٤٥٦٧', '٩١٢٣٤٥٦٧'],
  ['phone', 'للتواصل: ٩١٢٣ ٤٥٦٧', '٩١٢٣ ٤٥٦٧'],
  ['phone', 'تواصلوا معي ۹۲۳۴۵۶۷۱', '۹۲۳۴۵۶۷۱'],
  ['phone', 'My number is 91234567.', '91234567'],
  ['phone', 'أنا سالم، 7123 4567', '7123 4567'],
  ['phone', 'Reach me: 99887766', '99887766'],
  ['phone', '96891234567 واتساب', '96891234567'],
  ['phone', '\u202A+968\u200E 9123\u200E4567\u202C', '+968\u200E 9123\u200E4567'],
  ['phone', 'هاتف المنزل 24123456', '24123456'],
  ['phone', 'tel: 2412-3456', '2412-3456'],
  ['phone', 'جوالي في الكويت 66123456', '66123456'],
  ['phone', 'واتساب 36 123 456', '36 123 456'],
  ['phone', 'mobile number 3312 3456 in Doha', '3312 3456'],
  ['phone', 'جوال 0501234567', '0501234567'],
  ['phone', 'في دبي 050 123 4567', '050 123 4567'],
  ['phone', 'السعودية +966 50 123 4567', '+966 50 123 4567'],
  ['phone', 'Dubai +971-50-123-4567', '+971-50-123-4567'],
  ['phone', 'قطر 00974 5512 3456', '00974 5512 3456'],
  ['phone', 'India +91 98765 43210', '+91 98765 43210'],
  ['phone', 'UK +44 (0)20 7946 0958', '+44 (0)20 7946 0958'],
  ['phone', 'مصر 01012345678', '01012345678'],
  ['phone', 'WhatsApp: 00 968 7733 4455', '00 968 7733 4455'],
  ['phone', 'الهاتف النقال 92.34.56.78', '92.34.56.78'],
  ['phone', 'تلفوني ٢٤ ٤٩ ١٢ ٣٤', '٢٤ ٤٩ ١٢ ٣٤'],
  ['phone', 'رقم هاتفي: 9-5-5-5-1-2-3-4', '9-5-5-5-1-2-3-4'],
  ['phone', '٩٦٨ ٩١٢٣٤٥٦٧+', '٩٦٨ ٩١٢٣٤٥٦٧'],
  ['phone', 'أنا أم سعيد 99 88 77 66', '99 88 77 66'],
  ['phone', '٩٩ ٨٨ ٧٧ ٦٦ بعد العصر', '٩٩ ٨٨ ٧٧ ٦٦'],

  ['civil-number', 'رقمي المدني 12345678', '12345678'],
  ['civil-number', 'الرقم المدني: ١٢٣٤٥٦٧٨', '١٢٣٤٥٦٧٨'],
  ['civil-number', 'رقم البطاقة 1234567', '1234567'],
  ['civil-number', 'بطاقتي الشخصية رقم 87654321', '87654321'],
  ['civil-number', 'My civil number is 12345678', '12345678'],
  ['civil-number', 'ID: 98765432', '98765432'],
  ['civil-number', 'رقم الهوية 1023456789', '1023456789'],
  ['civil-number', 'الهوية الوطنية ١٠٢٣٤٥٦٧٨٩', '١٠٢٣٤٥٦٧٨٩'],
  ['civil-number', 'رقم الإقامة 2123456789', '2123456789'],
  ['civil-number', 'iqama no. 2123456789', '2123456789'],
  ['civil-number', 'Emirates ID 784-1990-1234567-1', '784-1990-1234567-1'],
  ['civil-number', '٧٨٤١٩٩٠١٢٣٤٥٦٧١', '٧٨٤١٩٩٠١٢٣٤٥٦٧١'],
  ['civil-number', 'البطاقة المدنية 290010112345', '290010112345'],
  ['civil-number', 'CPR 900112345', '900112345'],
  ['civil-number', 'QID 28463412345', '28463412345'],
  ['civil-number', 'رقم جواز سفري A1234567', 'A1234567'],
  ['civil-number', 'جوازي 12345678 لم يصل', '12345678'],
  ['civil-number', 'my passport number is AB123456', 'AB123456'],
  ['civil-number', 'الرقم المدني 19901234', '19901234'],
  ['civil-number', 'رقمي المدني: 1012345', '1012345'],

  ['iban', 'OM810180000001299123456', 'OM810180000001299123456'],
  ['iban', 'حسابي OM81 0180 0000 0129 9123 456 بنك مسقط', 'OM81 0180 0000 0129 9123 456'],
  ['iban', 'الآيبان SA0380000000608010167519', 'SA0380000000608010167519'],
  ['iban', 'AE07 0331 2345 6789 0123 456', 'AE07 0331 2345 6789 0123 456'],
  ['iban', 'KW81CBKU0000000000001234560101', 'KW81CBKU0000000000001234560101'],
  ['iban', 'pay gb82 west 1234 5698 7654 32 now', 'gb82 west 1234 5698 7654 32'],
  ['iban', 'NO93 8601 1117 947', 'NO93 8601 1117 947'],
  ['iban', 'SA٠٣٨٠٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩', 'SA٠٣٨٠٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩'],

  ['plate', 'لوحة 12345 أ ب', '12345 أ ب'],
  ['plate', 'سيارة رقم ١٢٣٤ ب متوقفة', '١٢٣٤ ب'],
  ['plate', 'رقم السيارة 1234 AB', '1234 AB'],
  ['plate', 'لوحة السيارة رقم 777 د', '777 د'],
  ['plate', 'Plate number 1234 AB parks here', '1234 AB'],
  ['plate', 'car no. 99 B', '99 B'],
  ['plate', 'رقم المركبة: 5678 م ر', '5678 م ر'],
  ['plate', 'سيارة تويوتا لوحتها 8899 ط', '8899 ط'],
  ['plate', 'رقم السيارة: أ ب 1234', 'أ ب 1234'],
  ['plate', 'السيارة رقم 12345/أ ب', '12345/أ ب'],
];

const passedOver: readonly string[] = [
  // Years and dates.
  'رؤية عمان 2040',
  'بين عامي 2024 و2026',
  'الخطة الخمسية 2021-2025',
  'The plan for 2026-2030',
  'في 12/11/2026 وفي 20261112',
  'Deadline 2026-11-12 at 10:30',
  'اتصلت بهم يوم 12-11-2026 الساعة 10',
  'Call for proposals 2024-2025',
  'I called on 05-11-2026 08:00',
  'صدرت البطاقة بتاريخ 01.02.2026',
  'منذ ١٤٤٧/٠٥/٢١ هـ',
  'ثورة المعلومات 1990 2000 2010 2020',
  // Money.
  'الميزانية 12500000 ريال',
  'الكلفة 12,500,000 ريال عماني',
  'ميزانية قدرها ٩٥٠٠٠٠٠٠ ريال',
  'تكلفة المشروع 91234567 ريالًا',
  'A budget of 75000000 rials',
  'It cost OMR 75,250,000 in all',
  'the price is $91234567',
  'السعر 9.500 ريال للكيلو',
  'ارتفع إلى +12.500.000 ريال',
  'بلغت الإيرادات ٩٥٬٢٣٤٬٥٦٧ ر.ع',
  // Statistics and populations.
  'عدد السكان 5165602 نسمة',
  'عدد مستخدمي الهاتف 6500000',
  'There are 12500000 mobile subscriptions',
  'Population: 5,165,602 in 2023',
  'صوّت 67٪ بنعم و33% بلا',
  'متوسط 3.14159265 تقريبًا',
  'نسبة 0.91234567 من الناتج',
  'المسافة 1200 كم بين مسقط وصلالة',
  'a distance of 1,034 km, 12.5 km of it new',
  'الطاقة 500 ميجاواط و25000 منزل',
  'النسب: 95 90 85 80 75',
  'درجات الحرارة 38 40 91 77 60 55',
  'خدمة جواز السفر خلال 2026 يوم',
  'the passport office handled A4 forms',
  // Laws, decisions, tenders.
  'المرسوم السلطاني رقم 6/2022',
  'القرار الوزاري رقم 151/2019 المادة 12',
  'Royal Decree 101/96 and its amendment 6/2021',
  'المادة (34) من النظام الأساسي',
  'مناقصة رقم 2026/15/123',
  'ISO 9001:2015 and WCAG 2.2',
  // Roads, buses, places.
  'خط الحافلة رقم 4 من روي',
  'Bus lines 1, 4 and 8',
  'الطريق السريع رقم 15 والشارع 23',
  'Road 15 at exit 227',
  'شارع 4512 مبنى 1234 الرمز البريدي 111',
  'P.O. Box 1234, PC 112',
  'إحداثيات 23.58589012, 58.40592345',
  // Hours and agency numbers.
  'من 8:00 إلى 14:30',
  'Open 07:30-14:30, Sunday to Thursday',
  'اتصلوا على 9999 للطوارئ',
  'call centre 80077000',
  'مركز الاتصال ٨٠٠٧٧٠٠٠',
  // Tags, handles and links.
  '#شوركم_2026 و#91234567',
  '@user91234567 and @moh_oman',
  'mastodon @shura@social.example',
  'https://example.om/suggestions/91234567',
  'انظر http://example.com/?id=12345678 للتفاصيل',
  'www.example.om/call/24123456',
  'Reference SHR-2026-00912345',
  'COVID-19, 5G, 4K, B2B',
  // Words that contain a cue word, or that stand near other numbers.
  'I paid 12345678 points',
  'we said 12345678 times',
  'locally 12345678 trees were planted',
  'التحول الرقمي 2040 والدفاع المدني 2026',
  'civil works cost 12500000',
  'لوحة إعلانية بطول 5 م',
  'لوحات إرشادية كل 500 م',
  'car number 5 is broken',
  'سيارات أجرة 24 ساعة',
  'لوحة المفاتيح 2 و 3',
  'لوحة القيادة 2026 م',
  'شاركت 12 سيارة و 5 دراجات',
  'the car 2 AM incident',
  'Grants: 97654321 USD',
  'سجل تجاري رقم 1234567',
  'رقم الطلب 2026001234',
  'tracking number 123456789012',
  'Wi-Fi 6, USB 3.2, 9000 mAh, 7000 rpm',
  'ISBN 978-3-16-148410-0',
  'UTC+04:00 2026-11-25T09:00:00+04:00',
  'doi:10.1787/91234567, p. 45-67',
  'the vehicle was 20 km away',
  'EU27 COUNTRIES AND GB MEET EVERY YEAR',
  'AB12 is not an account of 1234 5678 9012 345',
];

describe('personal data is found', () => {
  for (const [kind, text, data] of found)
    it(`as ${kind} in “${text}”`, () => {
      const start = text.indexOf(data);
      deepEqual(findPersonalData(text), [{ kind, start, end: start + data.length }]);
    });
});

describe('no personal data is found', () => {
  for (const text of passedOver) it(`in “${text}”`, () => deepEqual(findPersonalData(text), []));
});

it('several findings are in the order of the text, once each', () => {
  const text = 'سالم، ٩١٢٣٤٥٦٧، رقمه المدني 12345678، s@example.om، لوحة 55 أ';
  deepEqual(
    findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    [
      ['phone', '٩١٢٣٤٥٦٧'],
      ['civil-number', '12345678'],
      ['email', 's@example.om'],
      ['plate', '55 أ'],
    ],
  );
});

it('an IBAN with a wrong checksum is not found', () => {
  equal(findPersonalData('OM82 0180 0000 0129 9123 456').filter(({ kind }) => kind === 'iban').length, 0);
});

it('64 KiB of any text takes linear time', async () => {
  const units = [
    'a',
    '1',
    '1 ',
    '+',
    '0',
    '00 ',
    'a@',
    '@a',
    'a.',
    'a@b.',
    '91234567 ',
    'هاتف ',
    'لوحة ',
    'سيارال',
    'رقم ',
    'رقمم',
  ];
  for (const unit of [
    ...units,
    'GB82 ',
    'a1',
    '1-1-',
    ' ',
    'https:',
    'id ',
    '968 ',
    '784 ',
    'car n',
    'plate ',
    'plate is ',
    '٩',
    '-',
    '\u200E',
  ]) {
    const grown = await growth((n) => findPersonalData(unit.repeat(n / unit.length)), 16_384);
    ok(grown < maxGrowth, `${JSON.stringify(unit)}: ${grown} times for four times as much`);
  }
});
