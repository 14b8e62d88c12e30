import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type ConsultationClient, ShuraUnreachable } from '@shura/client';
import type { Trail } from '@shura/contract';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { trails } from '../testing/sample-trails.ts';
import './define.ts';
import type { ShuraTrail } from './shura-trail.ts';

const all = (el: ShuraTrail, selector: string) => [...(el.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const textOf = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const words = {
  ar: {
    carriedOut: [
      'استُلم المقترح 1 مارس 2026',
      'طُرح على الناس في استطلاع رأي 5 مارس 2026',
      'نتيجة الاستطلاع (بمشاركة 1,204 أشخاص) 12 مارس 2026',
      'أُخذ به 15 مارس 2026',
      'نُفِّذ 2 سبتمبر 2026 تجاوزنا الموعد المعلن',
    ],
    promised: 'تنفيذ الالتزام الموعد 30 أبريل 2027',
    late: ['تنفيذ الالتزام الموعد 30 يونيو 2026 تجاوزنا الموعد المعلن', 'تنفيذ الالتزام الموعد 31 ديسمبر 2026'],
    unknown: 'تعذّر عرض مسار المقترح لا يوجد مقترح منشور بهذا الرقم، وما أُرسل قد يكون بانتظار القراءة',
    down: 'تعذّر عرض مسار المقترح الخدمة غير متاحة الآن، وتمكن إعادة المحاولة بعد قليل إعادة المحاولة',
  },
  en: {
    carriedOut: [
      'Suggestion received 1 March 2026',
      'Put to the public in a poll 5 March 2026',
      'Results of the poll (1,204 people took part) 12 March 2026',
      'Adopted 15 March 2026',
      'Carried out 2 September 2026 The announced date has passed',
    ],
    promised: 'Carrying out the commitment Due 30 April 2027',
    late: [
      'Carrying out the commitment Due 30 June 2026 The announced date has passed',
      'Carrying out the commitment Due 31 December 2026',
    ],
    unknown:
      'The path of the suggestion could not be shown No suggestion with this reference is published; one that was sent may still wait to be read',
    down: 'The path of the suggestion could not be shown The service is not available now. You can try again shortly Try again',
  },
} as const;

async function open(lang: string, trail?: Trail, replaced: Partial<ConsultationClient> = {}) {
  const client = fakeConsultationClient(trail ? { trail } : {}, replaced);
  const el = await fixture<ShuraTrail>(html`
    <shura-trail lang=${lang} reference="R5KD-8YHP" server="https://shura.example/" .client=${client}>
      <a href="/s/R5KD-8YHP">${lang}</a>
    </shura-trail>
  `);
  await waitUntil(() => el.shadowRoot?.querySelector('#root') && el.querySelector('a'), 'it never settled');
  await waitUntil(() => !el.querySelector('a')!.checkVisibility() || all(el, '.card').length);
  return el;
}

for (const lang of ['ar', 'en'] as const) {
  const say = words[lang];

  describe(`<shura-trail lang="${lang}">`, () => {
    it('leads from a suggestion to what was carried out, each step with a day and a link', async () => {
      const el = await open(lang, trails.carriedOut);
      expect(all(el, 'li').map(textOf)).to.deep.equal(say.carriedOut);
      expect(all(el, 'li a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://shura.example/s/R5KD-8YHP',
        'https://shura.example/p/new-parks',
        'https://shura.example/p/new-parks',
        'https://shura.example/s/R5KD-8YHP',
        'https://muscat.example.om/ramps',
      ]);
      expect(all(el, 'li').map((step) => step.getAttribute('aria-current'))).to.deep.equal([
        null,
        null,
        null,
        null,
        'step',
      ]);
    });

    it('ends with the open promises, and names the missed day and the next', async () => {
      const el = await open(lang, trails.promised);
      expect(all(el, 'li').map((step) => step.className)).to.deep.equal(['done', 'now', 'promised']);
      expect(textOf(all(el, 'li')[2])).to.equal(say.promised);
      const late = await open(lang, trails.late);
      const ends = all(late, 'li').slice(2);
      expect([ends.map(textOf), ends.map(({ className }) => className)]).to.deep.equal([
        say.late,
        ['late', 'promised'],
      ]);
    });

    it('is empty while there is only a suggestion', async () => {
      const el = await open(lang, trails.alone);
      expect([textOf(all(el, '#root')[0]), el.offsetHeight, all(el, '.card').length]).to.deep.equal(['', 0, 0]);
    });

    it('is horizontal where there is room, and vertical elsewhere', async () => {
      const el = await open(lang, trails.carriedOut);
      const tops = () => new Set(all(el, 'li').map((step) => step.offsetTop)).size;
      el.style.inlineSize = '60rem';
      expect(tops()).to.equal(1);
      el.style.inlineSize = '20rem';
      expect(tops()).to.equal(5);
    });

    it("explains why there is none, and keeps the page's link", async () => {
      const unknown = await open(lang);
      expect(textOf(all(unknown, '#root')[0])).to.equal(say.unknown);
      expect(unknown.querySelector('a')!.checkVisibility()).to.equal(true);
      const down = await open(lang, undefined, { trail: () => Promise.reject(new ShuraUnreachable()) });
      expect(textOf(all(down, '#root')[0])).to.equal(say.down);
    });
  });
}
