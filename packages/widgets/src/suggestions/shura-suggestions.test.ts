import { aTimeout, expect, fixture, fixtureSync, html, oneEvent, waitUntil } from '@open-wc/testing';
import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { Suggestion, Suggestions, SuggestionsQuery } from '@shura/contract';
import type { ShuraErrorEvent } from '../controllers/error-events.ts';
import { type FakeConsultationServer, fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import * as samples from '../testing/sample-suggestions.ts';
import './define.ts';
import { many, paged } from './list-states.ts';
import type { ShuraSuggestions } from './shura-suggestions.ts';

const find = <Found extends HTMLElement = HTMLElement>(el: ShuraSuggestions, selector: string) =>
  el.shadowRoot?.querySelector<Found>(selector) ?? null;
const all = (el: ShuraSuggestions, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const textOf = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const button = (el: ShuraSuggestions, words: string) => all(el, 'button').find((node) => textOf(node) === words)!;

const words = {
  ar: {
    dir: 'rtl',
    title: 'المقترحات',
    total: '10 مقترحات',
    waiting: '23 يوم عمل بانتظار الرد إنارة شمسية على مسار المشاة',
    facts: [
      'كان الموعد 10 نوفمبر 2026',
      'مقترحات مشابهة: 1',
      'تجربة شخصية',
      'دراسة أو بيانات',
      'استُلم في 21 أكتوبر 2026',
      '7K2M-94FD',
    ],
    country: 'تجربة دولة أخرى: إسبانيا',
    answered: 'قيد الدراسة حتى 31 يناير 2027',
    office: 'المديرية العامة للطرق',
    hidden: 'حُجب في 16 نوفمبر 2026 بموجب البند 3 C2VX-6MZF',
    erased: 'مُحي نصه في 10 نوفمبر 2026 بطلب ممن قدّمه N3GJ-9RCT',
    hiddenLate: '23 يوم عمل بانتظار الرد كان الموعد 10 نوفمبر 2026 حُجب في 22 نوفمبر 2026 بموجب البند 3 V6KD-3HRX',
    newest: 'الأحدث',
    support: 'تأييد المقترح',
    supported: 'أيّدتموه',
    all: 'الكل',
    failed: 'تعذّر الإرسال، وتمكن إعادة المحاولة',
    closed: 'لا يُستقبل التأييد بعد إغلاق الاستشارة أو حجب المقترح أو حذفه',
    elsewhere: 'لا تُقبل المشاركة من هذه الصفحة، وتُقبل من صفحتنا',
    more: 'عرض المزيد',
    none: 'لا مقترحات',
    whole: 'النص كاملًا',
    promoted: 'طُرح في استطلاع رأي بتاريخ 24 نوفمبر 2026: كيف تُنار مسارات المشاة؟',
    yours: 'مقترح أيّدتموه طُرح في استطلاع رأي بتاريخ 24 نوفمبر 2026: نقاط شرب للمشاة والطيور',
    first: 'تقديم مقترح',
    notShown: 'تعذّر عرض المقترحات',
    unknown: 'لا توجد استشارة بهذا العنوان',
    later: 'الخدمة غير متاحة الآن، وتمكن إعادة المحاولة بعد قليل',
    retry: 'إعادة المحاولة',
  },
  en: {
    dir: 'ltr',
    title: 'Suggestions',
    total: '10 suggestions',
    waiting: '23 working days waiting for an answer إنارة شمسية على مسار المشاة',
    facts: [
      'Was due 10 November 2026',
      'Similar suggestions: 1',
      'Personal experience',
      'Study or data',
      'received 21 October 2026',
      '7K2M-94FD',
    ],
    country: 'Practice in another country: Spain',
    answered: 'Under study until 31 January 2027',
    office: 'the Directorate General of Roads',
    hidden: 'Hidden on 16 November 2026 under rule 3 C2VX-6MZF',
    erased: 'Its author erased the text on 10 November 2026 N3GJ-9RCT',
    hiddenLate:
      '23 working days waiting for an answer Was due 10 November 2026 Hidden on 22 November 2026 under rule 3 V6KD-3HRX',
    newest: 'Newest',
    support: 'Support this suggestion',
    supported: 'Supported',
    all: 'All',
    failed: 'Not sent. Try again',
    closed: 'Support cannot be given once the consultation is closed, or the suggestion hidden or removed',
    elsewhere: 'What is sent from this page is not accepted. You can take part on our own page',
    more: 'Show more',
    none: 'No suggestions',
    whole: 'Whole text',
    promoted: 'Became a poll on 24 November 2026: How should walking paths be lit?',
    yours: 'A suggestion you supported became a poll on 24 November 2026: Drinking points for walkers and birds',
    first: 'Share a suggestion',
    notShown: 'Suggestions could not be shown',
    unknown: 'There is no consultation at this address',
    later: 'The service is not available now. You can try again shortly',
    retry: 'Try again',
  },
} as const;

/** The fields for the order and the filters, opened. */
async function choices(el: ShuraSuggestions) {
  find(el, 'summary')!.click();
  await waitUntil(() => find(el, 'select'));
  return all(el, 'select') as HTMLSelectElement[];
}

function change(field: HTMLSelectElement, value: string) {
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

function draw(lang: string, client: ConsultationClient) {
  return html`
    <shura-suggestions
      lang=${lang}
      consultation="green-muscat"
      server="https://votes.example.om"
      .client=${client}
    ><a href="/c/green-muscat">${lang}</a></shura-suggestions>
  `;
}

async function open(lang: string, server: FakeConsultationServer = {}, replaced: Partial<ConsultationClient> = {}) {
  const client = fakeConsultationClient(server, replaced);
  const el = await fixture<ShuraSuggestions>(draw(lang, client));
  await waitUntil(() => find(el, '.card'), 'the list never settled');
  return { el, client };
}

/** A server that records its requests. */
function asking(suggestions: readonly Suggestion[]) {
  const asked: Partial<SuggestionsQuery>[] = [];
  const give: ConsultationClient['suggestions'] = (slug, query = {}) => {
    asked.push(query);
    return paged(suggestions)(slug, query);
  };
  return { asked, replaced: { suggestions: give } };
}

const unreachable = () => Promise.reject(new ShuraUnreachable());

for (const lang of ['ar', 'en'] as const) {
  const say = words[lang];

  describe(`<shura-suggestions lang="${lang}">`, () => {
    it("shows how long each has waited, in its author's words", async () => {
      const { el } = await open(lang);
      const root = find(el, '#root')!;
      expect([root.lang, root.dir, getComputedStyle(root).direction]).to.deep.equal([lang, say.dir, say.dir]);
      expect(textOf(find(el, '[part=heading]'))).to.equal(say.title);
      expect(textOf(find(el, '.meta'))).to.equal(say.total);
      const [late, , english] = all(el, 'li');
      expect(textOf(late)).to.contain(say.waiting);
      const facts = late!.querySelector('p')!.innerText.split(/\s·\s?/);
      expect(facts.map((fact) => fact.replace(/\p{Cf}/gu, '').replace(/\s/g, ' '))).to.deep.equal(say.facts);
      expect(find(el, 'li .overdue')!.textContent).to.contain('23');
      expect(all(el, 'li:nth-child(2) .overdue')).to.be.empty;
      expect(textOf(english)).to.contain(say.country);
      expect(english!.querySelector<HTMLElement>('.words:not(.title)')!.dir).to.equal('ltr');
      expect(late!.querySelector<HTMLElement>('.words:not(.title)')!.dir).to.equal('rtl');
      const link = find(el, 'li .reference')!;
      expect(link.getAttribute('href')).to.equal(`https://votes.example.om/s/7K2M-94FD?lang=${lang}`);
      expect([link.dir, getComputedStyle(link).unicodeBidi]).to.deep.equal(['ltr', 'isolate']);
      expect(find(el, 'li [role=heading]')!.ariaLevel).to.equal('3');
    });

    it("leaves the page's own link until the list is loaded", async () => {
      let arrive = (_page: Suggestions) => {};
      const suggestions = () => new Promise<Suggestions>((resolve) => (arrive = resolve));
      const el = fixtureSync<ShuraSuggestions>(draw(lang, fakeConsultationClient({}, { suggestions })));
      await aTimeout(50);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
      arrive({ suggestions: [], total: 0 });
      await waitUntil(() => find(el, '.card'));
      expect(el.querySelector('a')!.checkVisibility()).to.equal(false);
      expect(textOf(find(el, '.heading + p'))).to.equal(say.none);
    });

    it('shows what became of answered ones, who answered and why', async () => {
      const { el } = await open(lang, { suggestions: [samples.underStudy] });
      const item = find(el, 'li')!;
      expect(textOf(item)).to.contain(say.answered);
      const reason = samples.underStudy.answer!.reason[lang];
      expect(textOf(item)).to.contain(`${say.office}: ${reason}`);
      expect(textOf(find(el, '.answer'))).to.equal(reason);
      expect(item.querySelector('.overdue')).to.equal(null);
    });

    it('shows the clock of one whose study is over beside its answer', async () => {
      const { doneAt: _done, ...answered } = samples.underStudy.answered;
      const { el } = await open(lang, {
        suggestions: [{ ...samples.underStudy, answered: { ...answered, late: true } }],
      });
      const [outcome, clock] = all(el, 'li .tag');
      expect(say.answered).to.contain(textOf(outcome));
      expect(clock!.matches('.overdue')).to.equal(true);
      expect(textOf(clock)).to.contain('9');
    });

    it('keeps one line for a hidden or erased one', async () => {
      const { el } = await open(lang, { suggestions: [samples.hidden, samples.erased] });
      expect(all(el, 'li').map(textOf)).to.deep.equal([say.hidden, say.erased]);
      expect(all(el, 'li button')).to.be.empty;
    });

    it('shows for one that was overdue when hidden the rule and the day, and that it still waits', async () => {
      const { el } = await open(lang, { suggestions: [samples.hiddenLate] });
      expect(all(el, 'li').map(textOf)).to.deep.equal([say.hiddenLate]);
      expect(find(el, 'li .overdue')!.textContent).to.contain('23');
    });

    for (const state of ['scheduled', 'open', 'closed'] as const) {
      it(`counts support always, and offers it only for published ones while it is open: ${state}`, async () => {
        const { hidden, hiddenLate, erased, late, notAdopted } = samples;
        const { el } = await open(lang, {
          consultation: { ...samples.greenMuscat, state },
          suggestions: [late, notAdopted, hidden, hiddenLate, erased],
        });
        const offered = all(el, 'li').map((item) => item.querySelector('button') !== null);
        expect(offered).to.deep.equal([state === 'open', state === 'open', false, false, false]);
        expect(textOf(find(el, 'li')).split('130')).to.have.length(2);
      });
    }

    it('shows the beginning of a long text in whole words, with a link to the rest', async () => {
      const text = 'كلمة '.repeat(300);
      const { el } = await open(lang, { suggestions: [{ ...samples.waiting, text }] });
      const shown = find(el, 'li .words:not(.title)')!.textContent!;
      expect(shown).to.match(/^(كلمة ){60,65}…$/);
      const link = find(el, 'li .whole')!;
      expect([textOf(link), link.getAttribute('href')]).to.deep.equal([
        say.whole,
        `https://votes.example.om/s/K3M7-9QXT?lang=${lang}`,
      ]);
    });

    it('orders and filters, and announces how many are left', async () => {
      const { asked, replaced } = asking([samples.late]);
      const { el } = await open(lang, {}, replaced);
      const status = find(el, '[aria-live]')!;
      expect(textOf(status)).to.equal('');
      expect(all(el, 'select')).to.be.empty;
      const [order, basis, outcome] = await choices(el);
      expect([...order!.options].map(textOf)).to.include(say.newest);
      change(order!, 'newest');
      await waitUntil(() => asked.length === 2 && textOf(status));
      expect(asked).to.deep.equal([{ order: 'waiting' }, { order: 'newest' }]);
      expect(textOf(basis!.options[0])).to.equal(say.all);
      change(basis!, 'study');
      await waitUntil(() => asked.length === 3);
      change(outcome!, 'not-adopted');
      await waitUntil(() => asked.length === 4);
      expect(asked[3]).to.deep.equal({ order: 'newest', basis: 'study', outcome: 'not-adopted' });
      change(basis!, '');
      await waitUntil(() => asked.length === 5);
      expect(asked[4]).to.deep.equal({ order: 'newest', outcome: 'not-adopted' });
    });

    it('shows the newest query, even if an older response arrives later', async () => {
      const arrive: Record<string, (page: Suggestions) => void> = {};
      const { el } = await open(
        lang,
        {},
        {
          suggestions: (_slug, { order = '' } = {}) =>
            order === 'waiting'
              ? Promise.resolve({ suggestions: [samples.late], total: 1 })
              : new Promise((resolve) => (arrive[order] = resolve)),
        },
      );
      const [order] = await choices(el);
      change(order!, 'supported');
      await waitUntil(() => arrive['supported']);
      expect(find(el, 'section')!.getAttribute('aria-busy')).to.equal('true');
      change(order!, 'newest');
      await waitUntil(() => arrive['newest']);
      arrive['newest']!({ suggestions: [samples.unread], total: 1 });
      await waitUntil(() => textOf(find(el, 'li .reference')) === samples.unread.reference);
      arrive['supported']!({ suggestions: [samples.waiting], total: 1 });
      await aTimeout(20);
      await el.updateComplete;
      expect(all(el, 'li .reference').map(textOf)).to.deep.equal([samples.unread.reference]);
    });

    it('gives and withdraws support, with the numbers of the server', async () => {
      const count = (supporters: number) => Promise.resolve({ supporters, linkedSupporters: supporters });
      const { el } = await open(
        lang,
        { suggestions: [samples.waiting] },
        { support: (_consultation, _reference, gives) => count(gives ? 42 : 41) },
      );
      const support = find(el, 'li button')!;
      expect(support.getAttribute('aria-label')).to.contain(
        `: ${samples.waiting.title ?? samples.waiting.text!.slice(0, 20)}`,
      );
      support.click();
      await waitUntil(() => support.getAttribute('aria-pressed') === 'true');
      expect(textOf(support)).to.equal(`${say.supported} · 42`);
      support.click();
      await waitUntil(() => support.getAttribute('aria-pressed') === 'false');
      expect(textOf(support)).to.equal(`${say.support} · 41`);
    });

    it('shows which ones this browser supports already, and when support was not counted', async () => {
      const supported = [samples.waiting.reference];
      const { el } = await open(lang, { suggestions: [samples.waiting], supported }, { support: unreachable });
      const support = find(el, 'li button')!;
      await waitUntil(() => support.getAttribute('aria-pressed') === 'true');
      const error = oneEvent(el, 'shura-error') as Promise<ShuraErrorEvent>;
      support.click();
      expect((await error).reason).to.equal('unreachable');
      await waitUntil(() => find(el, '[role=alert]'));
      expect(textOf(find(el, '[role=alert]'))).to.equal(say.failed);
      expect(support.getAttribute('aria-pressed')).to.equal('true');
    });

    it('says that the consultation is closed if it closed while the list was shown', async () => {
      const support = () => Promise.reject(new ShuraProblem('consultation-not-open', 409));
      const { el } = await open(lang, { suggestions: [samples.waiting] }, { support });
      find(el, 'li button')!.click();
      await waitUntil(() => find(el, '[role=alert]'));
      expect(textOf(find(el, '[role=alert]'))).to.equal(say.closed);
    });

    it('leaves the focus where the reader is when support is refused for good', async () => {
      let refuse = () => {};
      const support = () =>
        new Promise<never>((_, reject) => {
          refuse = () => reject(new ShuraProblem('origin-not-registered', 403));
        });
      const { el } = await open(lang, { suggestions: [samples.waiting] }, { support });
      find(el, 'li button')!.click();
      const field = document.createElement('input');
      el.after(field);
      field.focus();
      refuse();
      await waitUntil(() => find(el, '[role=alert]'));
      await aTimeout(0);
      expect(document.activeElement).to.equal(field);
      field.remove();
    });

    it('then offers support for none of its suggestions', async () => {
      const { greenMuscat, waiting, late } = samples;
      const states = [greenMuscat, { ...greenMuscat, state: 'closed' } as const];
      const { el } = await open(
        lang,
        { suggestions: [waiting, late] },
        {
          consultation: () => Promise.resolve(states.shift()!),
          support: () => Promise.reject(new ShuraProblem('consultation-not-open', 409)),
        },
      );
      find(el, 'li button')!.click();
      await waitUntil(() => !find(el, 'li button'), 'the buttons are gone');
      expect(textOf(find(el, '[role=alert]'))).to.equal(say.closed);
      expect(el.shadowRoot!.activeElement?.getAttribute('role')).to.equal('alert');
      expect(states).to.be.empty;
    });

    it('says in place of the button where support is accepted, if it is not from this page', async () => {
      const support = () => Promise.reject(new ShuraProblem('origin-not-registered', 403));
      const { el } = await open(lang, { suggestions: [samples.waiting, samples.late] }, { support });
      find(el, 'li button')!.click();
      await waitUntil(() => find(el, '[role=alert]'));
      const link = find<HTMLAnchorElement>(el, '[role=alert] a')!;
      expect(link.href).to.equal(`https://votes.example.om/s/${samples.waiting.reference}?lang=${lang}`);
      expect(textOf(find(el, '[role=alert]'))).to.equal(`${say.elsewhere} ${link.href}`);
      expect(all(el, 'li').map((item) => item.querySelectorAll('button').length)).to.deep.equal([0, 1]);
      expect(el.shadowRoot!.activeElement?.getAttribute('role')).to.equal('alert');
    });

    it('takes the button away for good from a suggestion that was hidden while the list was shown', async () => {
      const support: ConsultationClient['support'] = (_consultation, reference) =>
        Promise.reject(
          reference === samples.waiting.reference
            ? new ShuraProblem('suggestion-not-found', 404)
            : new ShuraUnreachable(),
        );
      const { el } = await open(lang, { suggestions: [samples.waiting, samples.late] }, { support });
      for (const _ of 'ab') {
        find(el, 'li button')!.click();
        await aTimeout(0);
        await el.updateComplete;
      }
      expect(all(el, '[role=alert]').map(textOf)).to.deep.equal([say.closed, say.failed]);
      expect(all(el, 'li').map((item) => item.querySelectorAll('button').length)).to.deep.equal([0, 1]);
    });

    it('links to the poll that one became, and tells its supporter', async () => {
      const { promoted, promotedToo } = samples;
      const { el } = await open(lang, {
        suggestions: [promoted, promotedToo],
        supported: [promoted.reference],
      });
      await waitUntil(() => find(el, 'li [aria-pressed=true]'));
      expect(all(el, '.news').map(textOf)).to.deep.equal([say.yours, say.promoted]);
      expect(all(el, '.news a').map((link) => link.getAttribute('href'))).to.deep.equal([
        `https://votes.example.om/p/drinking-points?lang=${lang}`,
        `https://votes.example.om/p/path-lights?lang=${lang}`,
      ]);
      find(el, 'li [aria-pressed=true]')!.click();
      await waitUntil(() => !find(el, 'li [aria-pressed=true]'));
      expect(textOf(find(el, '.news'))).not.to.equal(say.yours);
      await expect(el).to.be.accessible();
    });

    it('appends one page after another, and focuses the first suggestion of each', async () => {
      const { asked, replaced } = asking(many(45));
      const { el } = await open(lang, {}, replaced);
      const more = find<HTMLAnchorElement>(el, '.more')!;
      expect([textOf(more), more.href]).to.deep.equal([
        say.more,
        `https://votes.example.om/c/green-muscat?lang=${lang}&after=SHR-0019#suggestions`,
      ]);
      more.click();
      await waitUntil(() => all(el, 'section').length === 2);
      await waitUntil(() => textOf(el.shadowRoot!.activeElement) === 'SHR-0020');
      expect(getComputedStyle(find(el, 'section')!).getPropertyValue('content-visibility')).to.equal('auto');
      more.click();
      await waitUntil(() => all(el, 'section').length === 3);
      expect(asked.map(({ after }) => after)).to.deep.equal([undefined, 'SHR-0019', 'SHR-0039']);
      expect(all(el, 'li')).to.have.length(45);
      expect(find(el, '.more')).to.not.exist;
    });

    it('draws a first page of twenty in at most 150 elements', async () => {
      const page = many(10_000).map(({ text: _text, ...one }) => ({ ...one, text: 'نص المقترح' }));
      const { el } = await open(lang, {}, { suggestions: paged(page) });
      expect(all(el, 'li')).to.have.length(20);
      expect(all(el, '*').length).to.be.at.most(150);
    });

    it('says that a page could not be loaded, and can retry in the same place', async () => {
      let connected = false;
      const pages = paged(many(30));
      const { el } = await open(
        lang,
        {},
        {
          suggestions: (slug, query) => (connected || !query?.after ? pages(slug, query) : unreachable()),
        },
      );
      find(el, '.more')!.click();
      await waitUntil(() => find(el, '[role=alert]'));
      expect(all(el, 'section')).to.have.length(1);
      connected = true;
      find(el, '.more')!.click();
      await waitUntil(() => all(el, 'section').length === 2);
      expect(find(el, '[role=alert]')).to.not.exist;
    });

    it('leads from an empty list to where a suggestion is written, while it is open', async () => {
      const { el } = await open(lang, { suggestions: [] });
      const links = all(el, 'a') as HTMLAnchorElement[];
      expect(links.map((one) => [textOf(one), one.href])).to.deep.equal([
        [say.first, `https://votes.example.om/c/green-muscat?lang=${lang}`],
      ]);
      const closed = { ...samples.greenMuscat, state: 'closed' } as const;
      expect(all((await open(lang, { consultation: closed, suggestions: [] })).el, 'a')).to.be.empty;
    });

    it("names the list that could not be shown, says why and when to retry, beside the page's own link", async () => {
      const problem = () => Promise.reject(new ShuraProblem('consultation-not-found', 404));
      const unknown = await open(lang, {}, { suggestions: problem });
      expect(textOf(find(unknown.el, '[part=heading]'))).to.equal(say.notShown);
      expect(textOf(find(unknown.el, 'p'))).to.equal(say.unknown);
      expect(find(unknown.el, 'button')).to.equal(null);
      let connected = false;
      const { el } = await open(
        lang,
        {},
        {
          suggestions: (slug, query) => (connected ? paged(many(2))(slug, query) : unreachable()),
        },
      );
      expect(textOf(find(el, 'p'))).to.equal(say.later);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
      connected = true;
      button(el, say.retry).click();
      await waitUntil(() => all(el, 'li').length === 2);
    });
  });
}
