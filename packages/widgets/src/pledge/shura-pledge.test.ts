import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PublicPledge } from '@shura/contract';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { pledge } from '../testing/sample-suggestions.ts';
import './define.ts';
import type { ShuraPledge } from './shura-pledge.ts';

const all = (el: ShuraPledge, selector: string) => [...(el.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const textOf = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const words = {
  ar: {
    promises: ['الاطلاع على كل مقترح خلال 3 أيام عمل', 'الرد على كل مقترح خلال 14 يوم عمل'],
    facts: [
      'ينتظر الرد الآن: 34 مقترحًا',
      'أطول مدة: 41 يوم عمل بانتظار الرد',
      'الأرقام من 26 نوفمبر 2025 إلى 25 نوفمبر 2026',
    ],
    clocks: [
      ['الاطلاع', '96.6% في الموعد: 398 من 412', 'من كل مقترح حلّ موعد الاطلاع عليه', 'متأخر الآن: 2'],
      ['الرد', '80.7% في الموعد: 246 من 305', 'من كل مقترح حلّ موعد الرد عليه', 'متأخر الآن: 11'],
      ['التنفيذ', 'العدد: 12. لا تُحسب نسبة لأقل من عشرين', 'من كل التزام حلّ موعده', 'متأخر الآن: 3'],
    ],
    one: 'الاطلاع على كل مقترح خلال يوم عمل واحد',
    two: 'الرد على كل مقترح خلال يومي عمل',
    missing: 'تعذّر عرض التعهد لا توجد جهة بهذا العنوان',
  },
  en: {
    promises: ['Every suggestion is read within 3 working days', 'Every suggestion is answered within 14 working days'],
    facts: [
      'Waiting for an answer now: 34 suggestions',
      'The longest wait: 41 working days waiting for an answer',
      'Figures from 26 November 2025 to 25 November 2026',
    ],
    clocks: [
      ['Read', '96.6% in time: 398 of 412', 'Of the suggestions that were due to be read', 'Overdue now: 2'],
      ['Answered', '80.7% in time: 246 of 305', 'Of the suggestions that were due for an answer', 'Overdue now: 11'],
      [
        'Carried out',
        'Number: 12. Fewer than twenty have no rate',
        'Of the commitments that were due',
        'Overdue now: 3',
      ],
    ],
    one: 'Every suggestion is read within 1 working day',
    two: 'Every suggestion is answered within 2 working days',
    missing: 'The pledge could not be shown There is no agency at this address',
  },
} as const;

async function open(lang: string, value?: PublicPledge) {
  const el = await fixture<ShuraPledge>(html`
    <shura-pledge lang=${lang} agency="muscat" .client=${fakeConsultationClient(value ? { pledge: value } : {})}>
      <a href="/a/muscat">${lang}</a>
    </shura-pledge>
  `);
  await waitUntil(() => all(el, '.card').length, 'it never settled');
  return el;
}

for (const lang of ['ar', 'en'] as const) {
  const say = words[lang];

  describe(`<shura-pledge lang="${lang}">`, () => {
    it('shows the promise, how many wait, and the period of the figures', async () => {
      const el = await open(lang, pledge);
      expect(all(el, '.promises li').map(textOf)).to.deep.equal(say.promises);
      for (const fact of say.facts) expect(textOf(all(el, '#root')[0])).to.contain(fact);
    });

    it('names each clock with its rate, number and definition; none for fewer than twenty', async () => {
      const el = await open(lang, pledge);
      const clocks = all(el, '.clock').map(textOf);
      for (const [index, facts] of say.clocks.entries())
        for (const fact of facts) expect(clocks[index]).to.contain(fact);
      expect(clocks[2]).not.to.contain('75');
    });

    it('says nothing about overdue ones if there are none', async () => {
      const none = { n: 0, inTime: 0, overdue: 0 };
      const el = await open(lang, { ...pledge, acknowledged: none, answered: none, carriedOut: none, waiting: 0 });
      expect(all(el, '.overdue')).to.be.empty;
      expect(all(el, '.share')).to.be.empty;
    });

    it('uses the plural form of each number', async () => {
      const el = await open(lang, { ...pledge, pledge: { acknowledge: 1, answer: 2 } });
      expect(all(el, '.promises li').map(textOf)).to.deep.equal([say.one, say.two]);
    });

    it("says that there is no such agency, and keeps the page's link", async () => {
      const el = await open(lang);
      expect(textOf(all(el, '#root')[0])).to.equal(say.missing);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
    });
  });
}
