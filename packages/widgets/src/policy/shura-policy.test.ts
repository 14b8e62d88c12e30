import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PublicPolicy } from '@shura/contract';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { policy } from '../testing/sample-suggestions.ts';
import './define.ts';
import type { ShuraPolicy } from './shura-policy.ts';

const all = (el: ShuraPolicy, selector: string) => [...(el.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const textOf = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const words = {
  ar: {
    facts: [
      'بلدية مسقط · النسخة 2، منذ 1 سبتمبر 2026',
      'قسم المشاركة المجتمعية',
      'الرد على كل مقترح خلال 14 يوم عمل',
      'لا يُنشر رد حتى يعتمده شخص ثانٍ غير كاتبه',
      'كل الأيام عدا الجمعة والسبت',
      '18 نوفمبر 2026',
      'تُحفظ المقترحات المنشورة وردودها',
    ],
    rule: 'لا بيانات شخصية، لكم أو لغيركم',
    rows: [
      'نوفمبر 2026 البند 3 من النسخة 2 4 0 12',
      'نوفمبر 2026 البند 2 من النسخة 2 0 7 0',
      'سبتمبر 2026 انتهاء مدة الحفظ 0 0 31',
      'أغسطس 2026 البند 1 من النسخة 1 2 1 0',
    ],
    versions: ['النسخة 1، منذ 4 يناير 2026', 'النسخة 2، منذ 1 سبتمبر 2026'],
    earlier: 'هذه نسخة سابقة؛ النسخة السارية هنا',
    nothing: 'لم يُحجب شيء',
    missing: 'تعذّر عرض السياسة لا توجد سياسة بهذا العنوان',
  },
  en: {
    facts: [
      'Muscat Municipality · Version 2, since 1 September 2026',
      'the Community Participation Section',
      'Every suggestion is answered within 14 working days',
      'No answer is published before a second person, who did not write it, confirms it',
      'Every day but Friday and Saturday',
      '18 November 2026',
      'Published suggestions and answers are kept',
    ],
    rule: 'No personal data, yours or of anyone else',
    rows: [
      'November 2026 Rule 3 of version 2 4 0 12',
      'November 2026 Rule 2 of version 2 0 7 0',
      'September 2026 Retention ended 0 0 31',
      'August 2026 Rule 1 of version 1 2 1 0',
    ],
    versions: ['Version 1, since 4 January 2026', 'Version 2, since 1 September 2026'],
    earlier: 'This is an earlier version; the one in force is here',
    nothing: 'Nothing has been hidden',
    missing: 'The policy could not be shown There is no policy at this address',
  },
} as const;

async function open(lang: string, value?: PublicPolicy) {
  const el = await fixture<ShuraPolicy>(html`
    <shura-policy lang=${lang} agency="muscat" server="https://shura.example" .client=${fakeConsultationClient(value ? { policy: value } : {})}>
      <a href="/a/muscat/policy">${lang}</a>
    </shura-policy>
  `);
  await waitUntil(() => all(el, '.card').length, 'it never settled');
  return el;
}

for (const lang of ['ar', 'en'] as const) {
  const say = words[lang];

  describe(`<shura-policy lang="${lang}">`, () => {
    it('shows who reads, by when, on which days, and what is kept', async () => {
      const el = await open(lang, policy);
      for (const fact of say.facts) expect(textOf(all(el, '#root')[0])).to.contain(fact);
      expect(all(el, 'a[href="https://complaints.example.om/"]')).to.have.length(1);
    });

    it('numbers its rules', async () => {
      const el = await open(lang, policy);
      const rule = all(el, 'ol.rules > li')[1]!;
      expect([textOf(rule), getComputedStyle(rule).listStyleType]).to.deep.equal([say.rule, 'decimal']);
    });

    it('shows removals by month and rule', async () => {
      const el = await open(lang, policy);
      expect(all(el, 'tbody tr').map(textOf)).to.deep.equal(say.rows);
      const none = await open(lang, { ...policy, removed: [] });
      expect([all(none, 'table').length, textOf(all(none, '#root')[0]).includes(say.nothing)]).to.deep.equal([0, true]);
    });

    it('links to every version, and marks an earlier one', async () => {
      const el = await open(lang, { ...policy, version: 1 });
      const links = all(el, '.versions a');
      expect(links.map(textOf)).to.deep.equal(say.versions.toReversed());
      expect(links.at(-1)!.getAttribute('href')).to.equal(
        `https://shura.example/a/muscat/policy?lang=${lang}&version=1`,
      );
      expect(textOf(all(el, '#root')[0])).to.contain(say.earlier);
      expect(textOf(all(await open(lang, policy), '#root')[0])).not.to.contain(say.earlier);
    });

    it("says that there is none, and keeps the page's link", async () => {
      const el = await open(lang);
      expect(textOf(all(el, '#root')[0])).to.equal(say.missing);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
    });
  });
}

describe('<shura-policy>', () => {
  it('requests the named version, else the one in force', async () => {
    const asked: unknown[] = [];
    const client = fakeConsultationClient(
      {},
      {
        policy: (...args) => {
          asked.push(args);
          return Promise.resolve(policy);
        },
      },
    );
    const el = await fixture<ShuraPolicy>(html`<shura-policy agency="muscat" .client=${client}></shura-policy>`);
    await waitUntil(() => asked.length === 1);
    el.setAttribute('version', '1');
    await waitUntil(() => asked.length === 2);
    expect(asked).to.deep.equal([
      ['muscat', undefined],
      ['muscat', 1],
    ]);
  });
});
