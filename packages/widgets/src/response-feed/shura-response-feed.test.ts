import { aTimeout, expect, fixture, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { Response, Responses } from '@shura/contract';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { cards, daysAgo, responses } from '../testing/sample-suggestions.ts';
import './define.ts';
import type { ShuraResponseFeed } from './shura-response-feed.ts';

const find = <Found extends HTMLElement = HTMLElement>(el: ShuraResponseFeed, selector: string) =>
  el.shadowRoot?.querySelector<Found>(selector) ?? null;
const all = (el: ShuraResponseFeed, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const textOf = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const words = {
  ar: {
    dir: 'rtl',
    title: 'ماذا فعلنا بآرائكم',
    parts: ['سألناكم كيف نحسّن مواقف سوق السيب؟', 'قلتم', 'فعلنا', 'ما لم نأخذ به، والسبب'],
    asked: [
      'لاختيار ما يُبنى حول السوق في 2027',
      'من 1 مارس 2026 إلى 31 مارس 2026',
      '171 مقترحًا',
      '#سوق_السيب',
      'أين تُضاف المواقف؟ بمشاركة 2,318 شخصًا',
      'مدة الوقوف بمشاركة 103 أشخاص',
    ],
    said: ['فضّل 58 في المئة', 'المقترحات المنشورة: 164', 'أُخذ به: 43', 'لم يُؤخذ به: 96', 'أُحيل إلى جهة أخرى: 5'],
    did: ['بدأ تنفيذ 240 موقفًا تحت الأرض', '1 سبتمبر 2026', 'دائرة المشاريع، نُشر في 14 يونيو 2026'],
    version: 'النسخة 2 من الرد؛ النسخ السابقة منشورة',
    didNot: 'إلغاء الرسوم كليًا يُموَّل منها تشغيل المسار، ونراجع القرار في يناير 2028',
    until: 'مفتوحة حتى 15 ديسمبر 2026 في 11:59 م (بتوقيت مسقط)',
    soFar: ['المقترحات حتى الآن: 164', 'بانتظار الرد: 115'],
    will: 'يُنشر رد الجهة هنا بعد الإغلاق',
    owed: {
      0: 'أُغلقت اليوم، ولم تنشر الجهة ردها بعد',
      1: 'أُغلقت قبل يوم واحد، ولم تنشر الجهة ردها بعد',
      2: 'أُغلقت قبل يومين، ولم تنشر الجهة ردها بعد',
      9: 'أُغلقت قبل 9 أيام، ولم تنشر الجهة ردها بعد',
      40: 'أُغلقت قبل 40 يومًا، ولم تنشر الجهة ردها بعد',
      102: 'أُغلقت قبل 102 يوم، ولم تنشر الجهة ردها بعد',
    },
    due: 'الموعد 30 سبتمبر 2099',
    empty: 'لم تُنشر ردود بعد',
    missing: 'تعذّر عرض ردود الجهة لا توجد جهة بهذا العنوان',
    down: 'الخدمة غير متاحة الآن، وتمكن إعادة المحاولة بعد قليل',
  },
  en: {
    dir: 'ltr',
    title: 'What we did with your views',
    parts: ['We asked How do we improve parking at Seeb souq?', 'You said', 'We did', 'What we did not do, and why'],
    asked: [
      'To choose what is built around the souq in 2027',
      '1 March 2026 to 31 March 2026',
      '171 suggestions',
      '#سوق_السيب',
      'Where should parking be added? 2,318 people took part',
      'How long to park 103 people took part',
    ],
    said: [
      '58 in a hundred',
      'Published suggestions: 164',
      'Adopted: 43',
      'Not adopted: 96',
      'Referred to another body: 5',
    ],
    did: [
      'Work has begun on 240 places underground',
      '1 September 2026',
      'the Projects Department, published 14 June 2026',
    ],
    version: 'Version 2 of the answer; earlier versions are public',
    didNot: 'No fees at all They pay for running the path; we look at this again in January 2028',
    until: 'Open until 15 December 2026 at 23:59 (Muscat time)',
    soFar: ['Suggestions so far: 164', 'Waiting for an answer: 115'],
    will: "The agency's answer is published here after closing",
    owed: {
      0: 'Closed today; the agency has not yet published its answer',
      1: 'Closed 1 day ago; the agency has not yet published its answer',
      2: 'Closed 2 days ago; the agency has not yet published its answer',
      9: 'Closed 9 days ago; the agency has not yet published its answer',
      40: 'Closed 40 days ago; the agency has not yet published its answer',
      102: 'Closed 102 days ago; the agency has not yet published its answer',
    },
    due: 'Due 30 September 2099',
    empty: 'No responses published yet',
    missing: 'The agency’s answers could not be shown There is no agency at this address',
    down: 'The service is not available now. You can try again shortly',
  },
} as const;

const feedOf = (...list: Response[]): Responses => ({ agency: responses.agency, responses: list });
const unreachable = () => Promise.reject(new ShuraUnreachable());

function render(lang: string, client: ConsultationClient) {
  return html`
    <shura-response-feed lang=${lang} agency="muscat" server="https://shura.example/at" .client=${client}>
      <a href="/c/green-muscat">${lang}</a>
    </shura-response-feed>
  `;
}

async function open(lang: string, feed: Responses, replaced: Partial<ConsultationClient> = {}) {
  const el = await fixture<ShuraResponseFeed>(render(lang, fakeConsultationClient({ responses: feed }, replaced)));
  await waitUntil(() => find(el, '.card'), 'the feed never settled');
  return el;
}

for (const lang of ['ar', 'en'] as const) {
  const say = words[lang];

  describe(`<shura-response-feed lang="${lang}">`, () => {
    it('has a heading in its own language and direction, and a card for each consultation', async () => {
      const el = await open(lang, responses);
      const root = find(el, '#root')!;
      expect([root.lang, root.dir, getComputedStyle(root).direction]).to.deep.equal([lang, say.dir, say.dir]);
      expect(textOf(find(el, '[part=heading]'))).to.equal(say.title);
      expect(all(el, 'article')).to.have.length(3);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it('shows what was asked, said, done, and not done and why, always in that order', async () => {
      const el = await open(lang, feedOf(cards.done));
      const steps = all(el, '.thread > li');
      expect(all(el, 'article [role=heading]').map(textOf)).to.deep.equal(say.parts);
      expect(steps.map((step) => step.className)).to.deep.equal(['done', 'done', 'done', 'done']);
      expect(all(el, '[aria-current]')).to.be.empty;
      for (const [index, facts] of [say.asked, say.said, [...say.did, say.version], [say.didNot]].entries()) {
        for (const fact of facts) expect(textOf(steps[index])).to.contain(fact);
      }
    });

    it('links to the consultation, its polls and its earlier answers on the server', async () => {
      const el = await open(lang, feedOf(cards.done));
      expect(all(el, 'article a').map((link) => link.getAttribute('href'))).to.deep.equal([
        `https://shura.example/at/c/seeb-parking?lang=${lang}`,
        `https://shura.example/at/p/seeb-parking?lang=${lang}`,
        `https://shura.example/at/p/seeb-hours?lang=${lang}`,
        `https://shura.example/at/c/seeb-parking?lang=${lang}#outcomes`,
      ]);
    });

    it('shows while open until when, and how many wait', async () => {
      const el = await open(lang, feedOf(cards.open));
      const steps = all(el, '.thread > li');
      expect(steps.map((step) => step.className)).to.deep.equal(['done', 'now', 'promised']);
      expect(steps.map((step) => step.getAttribute('aria-current'))).to.deep.equal([null, 'step', null]);
      for (const fact of [say.until, ...say.soFar]) expect(textOf(steps[1])).to.contain(fact);
      expect(textOf(steps[2])).to.contain(say.will);
      expect(find(el, '.overdue')).to.equal(null);
    });

    it('shows what became of all received suggestions, in figures that add up', async () => {
      for (const one of [cards.open, cards.done, { ...cards.open, waiting: 0, answered: {} }]) {
        const el = await open(lang, feedOf({ ...one }));
        const [, became] = all(el, '.thread > li:nth-child(2) [part=facts]');
        const figures = [...became!.querySelectorAll('b')].map((figure) => Number(textOf(figure)));
        expect(figures.reduce((sum, figure) => sum + figure, 0)).to.equal(one.received);
      }
    });

    for (const days of [0, 1, 2, 9, 40, 102] as const) {
      it(`shows in words that an answer has been owed for ${days} days`, async () => {
        const el = await open(lang, feedOf({ ...cards.owed, outcomeOwedSince: daysAgo(days) }));
        expect(textOf(find(el, '.overdue'))).to.equal(say.owed[days]);
        expect(find(el, '[aria-current=step]')!.className).to.equal('late');
      });
    }

    it('counts no days before the closing, by the clock of a device that is behind', async () => {
      const el = await open(lang, feedOf({ ...cards.owed, outcomeOwedSince: daysAgo(-124) }));
      expect(textOf(find(el, '.overdue'))).to.equal(say.owed[0]);
    });

    it("counts those days by the calendar of the agency's time zone", async () => {
      const zone = { ...responses.agency, timeZone: 'Pacific/Kiritimati' };
      const day = (instant: number) =>
        Date.parse(new Date(instant).toLocaleDateString('sv', { timeZone: 'Pacific/Kiritimati' })) / 86_400_000;
      const since = new Date(Date.now() - 40 * 86_400_000 - 11 * 3_600_000);
      const wanted = day(Date.now()) - day(+since);
      const owed = { ...cards.owed, outcomeOwedSince: since.toISOString() };
      const el = await open(lang, { agency: zone, responses: [owed] });
      expect(textOf(find(el, '.overdue'))).to.contain(String(wanted));
    });

    it('shows what is still to be done, with its day', async () => {
      const did = [{ text: { ar: 'مسار', en: 'A path' }, on: '2099-09-30' }];
      const el = await open(lang, feedOf({ ...cards.done, outcome: { ...cards.done.outcome, did } }));
      expect(textOf(find(el, '[aria-current=step]'))).to.contain(say.due);
    });

    it('isolates a hashtag from the text around it', async () => {
      const el = await open(lang, feedOf(cards.open));
      const tag = find(el, 'bdi[translate=no]')!;
      expect([textOf(tag), getComputedStyle(tag).direction]).to.deep.equal(['#مسقط_خضراء', 'rtl']);
    });

    it('shows no count for a sealed poll', async () => {
      const el = await open(lang, feedOf(cards.owed));
      const poll = find(el, 'a[href*="/p/school-streets"]')!.parentElement;
      expect(textOf(poll)).to.equal(cards.owed.polls[0]!.title[lang]);
    });

    it('says that there is nothing yet', async () => {
      const el = await open(lang, feedOf());
      expect(textOf(find(el, '#root'))).to.contain(say.empty);
    });

    it("leaves the page's own link until the feed is loaded", async () => {
      let arrive = (_feed: Responses) => {};
      const late = { responses: () => new Promise<Responses>((resolve) => (arrive = resolve)) };
      const el = fixtureSync<ShuraResponseFeed>(render(lang, fakeConsultationClient({}, late)));
      await aTimeout(50);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
      arrive(responses);
      await waitUntil(() => find(el, 'article'));
      expect(el.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it("says that there is no such agency, and keeps the page's link", async () => {
      const el = await open(lang, feedOf(), {
        responses: () => Promise.reject(new ShuraProblem('agency-not-found', 404)),
      });
      expect(textOf(find(el, '#root'))).to.equal(say.missing);
      expect(find(el, 'button')).to.equal(null);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
    });

    it('can be loaded again if the server does not respond, and focuses the result', async () => {
      let calls = 0;
      const flaky = () => (calls++ ? Promise.resolve(responses) : unreachable());
      const el = await open(lang, responses, { responses: flaky });
      expect(textOf(find(el, 'p'))).to.equal(say.down);
      find(el, 'button')!.click();
      await waitUntil(() => find(el, 'article'));
      await aTimeout(0);
      expect(el.shadowRoot!.activeElement?.className).to.equal('heading');
    });
  });
}

describe('<shura-response-feed>', () => {
  it('requests one consultation, or all', async () => {
    const asked: unknown[] = [];
    const client = fakeConsultationClient(
      {},
      {
        responses: (...args) => {
          asked.push(args);
          return Promise.resolve(responses);
        },
      },
    );
    const el = await fixture<ShuraResponseFeed>(render('ar', client));
    await waitUntil(() => find(el, '.card'));
    el.consultation = 'green-muscat';
    await waitUntil(() => asked.length === 2);
    el.headingLevel = 3;
    await el.updateComplete;
    expect(asked).to.deep.equal([
      ['muscat', undefined],
      ['muscat', 'green-muscat'],
    ]);
    expect(find(el, '[part=heading]')!.getAttribute('aria-level')).to.equal('3');
  });

  it('follows the language of the page around it', async () => {
    const el = await open('ar', responses);
    el.lang = 'en';
    await waitUntil(() => textOf(find(el, '[part=heading]')) === words.en.title);
    expect(find(el, '#root')!.dir).to.equal('ltr');
  });
});
