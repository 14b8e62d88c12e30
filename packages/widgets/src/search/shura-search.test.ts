import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { SearchAnswer, SearchQuery } from '@shura/contract';
import { sendKeys } from '@web/test-runner-commands';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { found, foundWaiting } from '../testing/sample-found.ts';
import './define.ts';
import type { ShuraSearch } from './shura-search.ts';

const all = (el: ShuraSearch, selector: string) => [...(el.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const textOf = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const words = {
  ar: {
    typed: 'دورات مياه',
    found: 'نتائج البحث',
    first: ['مقترح · 12 مارس 2024', 'دورات مياه نظيفة في الحدائق', 'أُخذ به جزئيًا · التزام لم يُنفَّذ بعد'],
    marked: ['دورات مياه', 'دورات المياه', 'دورات المياه'],
    none: 'لا نتائج لهذه الكلمات',
    tooMany: 'طلبات بحث كثيرة في وقت قصير. تمكن إعادة المحاولة بعد قليل.',
    offline: 'لا يوجد اتصال بالخدمة',
  },
  en: {
    typed: 'toilets',
    found: 'Search results',
    first: [
      'Suggestion · 12 March 2024',
      'دورات مياه نظيفة في الحدائق',
      'Partly adopted · Promised, not carried out yet',
    ],
    marked: ['دورات مياه', 'toilets', 'toilets'],
    none: 'No results for these words',
    tooMany: 'Too many searches in a short time. Try again in a moment.',
    offline: 'No connection',
  },
} as const;

async function open(lang: string, answer: SearchAnswer = found, replaced: Partial<ConsultationClient> = {}) {
  const client = fakeConsultationClient({ found: answer }, replaced);
  const el = await fixture<ShuraSearch>(html`
    <shura-search lang=${lang} agency="muscat" server="https://votes.example.om/" .client=${client}><a href="/search">${lang}</a></shura-search>
  `);
  await waitUntil(() => all(el, 'input').length, 'it never drew its field');
  return { el, client };
}

/** Types words and presses Enter, as on a keyboard. */
async function search(el: ShuraSearch, typed: string) {
  const [field] = all(el, 'input') as HTMLInputElement[];
  field!.value = typed;
  field!.focus();
  await sendKeys({ press: 'Enter' });
  await new Promise((resolve) => setTimeout(resolve));
  await el.updateComplete;
}

const said = (el: ShuraSearch) => textOf(all(el, '[aria-live]')[0]);

for (const lang of ['ar', 'en'] as const) {
  const say = words[lang];

  describe(`<shura-search lang="${lang}">`, () => {
    it('finds by keyboard, says how many, and what became of each', async () => {
      const { el, client } = await open(lang);
      await search(el, ` ${say.typed} `);
      expect(client.searched).to.deep.equal([{ q: say.typed, agency: 'muscat' }]);
      const [first] = all(el, '.found > li');
      for (const part of say.first) expect(textOf(first)).to.contain(part);
      expect(all(el, '.found a').map((link) => link.getAttribute('href'))).to.deep.equal(
        ['s/K3M7-9QXT', 's/7K2M-94FD', 'p/new-parks'].map((path) => `https://votes.example.om/${path}?lang=${lang}`),
      );
      expect(said(el)).to.equal(`${say.found}: 3`);
      expect(all(el, '[role=search] input')).to.have.length(1);
    });

    it('has no heading below the sixth level', async () => {
      const { el } = await open(lang);
      el.headingLevel = 5;
      await search(el, say.typed);
      expect(all(el, '.found [role=heading]').map((one) => one.ariaLevel)).to.deep.equal(['6', '6', '6']);
    });

    it('marks the words that were found', async () => {
      const { el } = await open(lang);
      await search(el, say.typed);
      expect(all(el, 'mark').map(textOf)).to.include.members([...new Set(say.marked)]);
    });

    it('says that nothing was found', async () => {
      const { el } = await open(lang, { hits: [] });
      await search(el, say.typed);
      expect(textOf(all(el, '.none')[0])).to.contain(say.none);
      expect(said(el)).to.equal(say.none);
    });

    it('keeps the words and the results when the next search fails, and says why', async () => {
      let failure: Error | undefined;
      const { el } = await open(lang, found, {
        search: () => (failure ? Promise.reject(failure) : Promise.resolve(found)),
      });
      await search(el, say.typed);
      for (const [error, reason] of [
        [new ShuraProblem('too-many-attempts', 429, 30), say.tooMany],
        [new ShuraUnreachable(), say.offline],
      ] as const) {
        failure = error;
        await search(el, say.typed);
        expect(textOf(all(el, '#wrong')[0])).to.equal(reason);
        expect(said(el)).to.equal(reason);
        expect((all(el, 'input')[0] as HTMLInputElement).value).to.equal(say.typed);
        expect(all(el, '.found > li')).to.have.length(3);
      }
      failure = undefined;
      await search(el, say.typed);
      expect(all(el, '#wrong')).to.be.empty;
    });

    it('appends the next page, and moves the focus to its first result', async () => {
      const pages: Readonly<Record<string, SearchAnswer>> = {
        '': { hits: foundWaiting, next: 'suggestion:K3M7-9QX9' },
        'suggestion:K3M7-9QX9': found,
      };
      const asked: SearchQuery[] = [];
      const { el } = await open(lang, found, {
        search(query) {
          asked.push(query);
          return Promise.resolve(pages[query.after ?? ''] ?? found);
        },
      });
      await search(el, say.typed);
      all(el, '.bar button')[0]!.click();
      await waitUntil(() => all(el, '.found > li').length === 13);
      await el.updateComplete;
      expect(asked.at(-1)).to.deep.equal({ q: say.typed, agency: 'muscat', after: 'suggestion:K3M7-9QX9' });
      expect(el.shadowRoot?.activeElement).to.equal(all(el, '.found a')[10]);
      expect(all(el, '.bar')).to.be.empty;
    });

    it('shows the last search only, whichever is answered first', async () => {
      const answers: ((answer: SearchAnswer) => void)[] = [];
      const { el } = await open(lang, found, { search: () => new Promise((resolve) => answers.push(resolve)) });
      await search(el, 'first');
      await search(el, 'second');
      answers[1]!({ hits: foundWaiting });
      answers[0]!(found);
      await waitUntil(() => all(el, '.found > li').length > 0);
      expect(all(el, '.found > li')).to.have.length(10);
    });

    it('announces the same results of another search again', async () => {
      const { el } = await open(lang);
      await search(el, say.typed);
      const heard: string[] = [];
      const observer = new MutationObserver(() => heard.push(said(el)));
      observer.observe(all(el, '[aria-live]')[0]!, { childList: true, characterData: true, subtree: true });
      await search(el, say.typed);
      await waitUntil(() => heard.length > 1);
      observer.disconnect();
      expect(heard).to.deep.equal(['', `${say.found}: 3`]);
    });

    it('drops the results, and the search under way, when another agency is to be searched', async () => {
      let answer: (answer: SearchAnswer) => void = () => {};
      const { el } = await open(lang, found, { search: () => new Promise((resolve) => (answer = resolve)) });
      await search(el, say.typed);
      answer(found);
      await waitUntil(() => all(el, '.found > li').length === 3);
      await search(el, say.typed);
      el.agency = 'salalah';
      await el.updateComplete;
      expect([all(el, '.found > li').length, said(el)]).to.deep.equal([0, '']);
      answer(found);
      await new Promise((resolve) => setTimeout(resolve));
      await el.updateComplete;
      expect(all(el, '.found > li')).to.be.empty;
    });

    it('does not search for nothing', async () => {
      const { el, client } = await open(lang);
      await search(el, '  ');
      expect(client.searched).to.be.empty;
    });
  });
}
