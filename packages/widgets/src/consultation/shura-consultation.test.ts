import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ShuraProblem } from '@shura/client';
import type { Consultation } from '@shura/contract';
import { fakeClient } from '../testing/fake-client.ts';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { parks } from '../testing/sample-polls.ts';
import { adoptedFrom, greenMuscat } from '../testing/sample-suggestions.ts';
import './define.ts';
import { ShuraConsultation } from './shura-consultation.ts';

const textOf = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const rootOf = (el: ShuraConsultation) => el.shadowRoot!.querySelector<HTMLElement>('#root')!;
const parts = (el: ShuraConsultation) =>
  [...el.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name.includes('-'));

const words = {
  ar: {
    dir: 'rtl',
    heading: 'كيف نزيد الظل في مسقط؟',
    facts: [
      'محسوم',
      'الموازنة، وامتداد المسارات',
      'ما نعد به',
      'نعمل معكم',
      '#مسقط_خضراء',
      'جهة القرار: المجلس البلدي',
    ],
    hashtags: [
      '#مسقط_خضراء 42 فكرة ما جرى الاطلاع عليه: 40 ما صدر الرد عليه: 31 ما نُفِّذ: 4 أطول مدة: 23 يوم عمل بانتظار الرد',
      '#ShadeForMuscat فكرتان ما جرى الاطلاع عليه: 2 ما صدر الرد عليه: 2 ما نُفِّذ: 0',
    ],
    missing: 'تعذّر عرض الاستشارة لا توجد استشارة بهذا العنوان',
  },
  en: {
    dir: 'ltr',
    heading: 'How do we bring more shade to Muscat?',
    facts: [
      'Settled',
      'The budget, and where the paths run',
      'What we promise',
      'We work with you',
      'Who decides: the Municipal',
    ],
    hashtags: [
      '#مسقط_خضراء 42 ideas Read: 40 Answered: 31 Carried out: 4 The longest wait: 23 working days waiting for an answer',
      '#ShadeForMuscat 2 ideas Read: 2 Answered: 2 Carried out: 0',
    ],
    missing: 'The consultation could not be shown There is no consultation at this address',
  },
} as const;

const open = async (consultation: Consultation, language: string) => {
  const el = await fixture<ShuraConsultation>(html`
    <shura-consultation
      lang=${language}
      consultation="green-muscat"
      .client=${fakeConsultationClient({ consultation })}
      .pollClient=${fakeClient({ poll: parks })}
    ><a href="/c/green-muscat">…</a></shura-consultation>
  `);
  await waitUntil(() => el.shadowRoot?.querySelector('[role=heading]'));
  return el;
};

/** One that closes once it is drawn, with an hour that has passed by then. */
async function openUntil(closesAt: string) {
  const opened = { ...greenMuscat, closesAt };
  let state: Consultation['state'] = 'open';
  const asked: string[] = [];
  const client = fakeConsultationClient(
    {},
    {
      consultation: (slug) => {
        asked.push(slug);
        return Promise.resolve({ ...opened, state });
      },
      support: () => Promise.reject(new ShuraProblem('consultation-not-open', 409)),
    },
  );
  const el = await fixture<ShuraConsultation>(html`
    <shura-consultation
      lang="en"
      consultation="green-muscat"
      .client=${client}
      .pollClient=${fakeClient({ poll: parks })}
    ></shura-consultation>
  `);
  const within = (name: string) => el.shadowRoot!.querySelector(`shura-${name}`)?.shadowRoot;
  await waitUntil(
    () => within('suggestions')?.querySelector('li button') && within('suggestion-box')?.querySelector('form'),
  );
  state = 'closed';
  const showsClosed = async () => {
    await waitUntil(() => parts(el).includes('shura-response-feed'), 'the outcome is shown');
    await waitUntil(() => !within('suggestions')!.querySelector('li button'), 'no support');
    await waitUntil(() => !within('suggestion-box')!.querySelector('form'), 'no form');
    expect(textOf(rootOf(el))).to.match(/Closed/);
  };
  return { within, asked, showsClosed };
}

describe('a shura-consultation that closes while it is shown', () => {
  it('shows that everywhere once the server has refused something', async () => {
    const { within, showsClosed } = await openUntil('2099-01-24T20:00:00Z');
    within('suggestions')!.querySelector<HTMLElement>('li button')!.click();
    await showsClosed();
  });

  it('shows that when the page is shown after the end, from the history or another tab, and asks no more', async () => {
    const { asked, showsClosed } = await openUntil(new Date(Date.now() - 1000).toISOString());
    document.dispatchEvent(new Event('visibilitychange'));
    await showsClosed();
    const before = asked.length;
    document.dispatchEvent(new Event('visibilitychange'));
    await aTimeout(20);
    expect(asked).to.have.length(before);
  });

  it('asks nothing when the page is shown before the end', async () => {
    const { asked } = await openUntil('2099-01-24T20:00:00Z');
    const before = asked.length;
    document.dispatchEvent(new Event('visibilitychange'));
    await aTimeout(20);
    expect(asked).to.have.length(before);
  });
});

for (const language of ['ar', 'en'] as const) {
  const say = words[language];
  describe(`shura-consultation (${language})`, () => {
    it('shows why people are asked, what is open, what is fixed, and who decides', async () => {
      const el = await open(greenMuscat, language);
      expect(rootOf(el).dir).to.equal(say.dir);
      expect(textOf(el.shadowRoot!.querySelector('[role=heading]'))).to.equal(say.heading);
      for (const fact of say.facts) expect(textOf(rootOf(el))).to.contain(fact);
      expect(el.shadowRoot!.querySelector('slot')).to.equal(null);
    });

    it('shows what became of the ideas of each hashtag, and nothing of hashtags without one', async () => {
      const figures = (el: ShuraConsultation) =>
        [...el.shadowRoot!.querySelectorAll('dd:has(.facts)')].map((row) =>
          [...row.querySelectorAll(':scope > bdi, li')].map(textOf).join(' '),
        );
      expect(figures(await open(adoptedFrom, language))).to.deep.equal(say.hashtags);
      const without = await open(greenMuscat, language);
      expect(without.shadowRoot!.querySelector('dd .facts')).to.equal(null);
    });

    it('contains the polls, the box and the list while it is open, and what was done once it has closed', async () => {
      const el = await open(greenMuscat, language);
      expect(parts(el)).to.deep.equal(['shura-poll', 'shura-suggestion-box', 'shura-suggestions']);
      const [poll] = el.shadowRoot!.querySelectorAll('shura-poll');
      expect([poll?.poll, poll?.headingLevel]).to.deep.equal(['new-parks', 3]);
      const closed = await open({ ...greenMuscat, state: 'closed' }, language);
      expect(parts(closed)[0]).to.equal('shura-response-feed');
    });

    it("leaves the page's link if there is no such consultation", async () => {
      const consultation = () => Promise.reject(new ShuraProblem('consultation-not-found', 404));
      const el = await fixture<ShuraConsultation>(html`
        <shura-consultation lang=${language} consultation="none" .client=${fakeConsultationClient({}, { consultation })}>
          <a href="/c/none">…</a>
        </shura-consultation>
      `);
      await waitUntil(() => el.shadowRoot?.querySelector('p'));
      expect(textOf(rootOf(el))).to.contain(say.missing);
      expect(el.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });
  });
}

describe('shura-consultation', () => {
  it('keeps typed values in its nested elements when it is drawn again', async () => {
    const el = await open(greenMuscat, 'ar');
    const [before] = el.shadowRoot!.querySelectorAll('shura-suggestion-box');
    el.theme = 'dark';
    await el.updateComplete;
    await aTimeout(0);
    const [after] = el.shadowRoot!.querySelectorAll('shura-suggestion-box');
    expect(after === before).to.equal(true);
    expect(after?.getAttribute('theme')).to.equal('dark');
  });

  it('uses its own prefix for its nested elements', async () => {
    customElements.define('muscat-consultation', class extends ShuraConsultation {});
    const client = fakeConsultationClient({ consultation: { ...greenMuscat, polls: [] } });
    const el = await fixture<ShuraConsultation>(
      html`<muscat-consultation consultation="green-muscat" .client=${client}></muscat-consultation>`,
    );
    await waitUntil(() => el.shadowRoot?.querySelector('#root'));
    expect(parts(el)).to.deep.equal(['muscat-suggestion-box', 'muscat-suggestions']);
  });
});
