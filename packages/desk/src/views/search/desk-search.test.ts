import { expect, waitUntil } from '@open-wc/testing';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { found } from '../../testing/sample-found.ts';
import { searchStates as states } from './search-states.ts';

const words = {
  ar: {
    first: /^مقترح · بلدية مسقط · 12 مارس 2024 دورات مياه نظيفة .*أُخذ به جزئيًا · التزام لم يُنفَّذ بعد$/,
    none: 'لا نتائج',
  },
  en: {
    first: /^Suggestion · Muscat Municipality · 12 March 2024 .*Two parks get toilets .*Partly adopted/,
    none: 'No results',
  },
} as const;

for (const language of ['ar', 'en'] as const) {
  const w = words[language];
  describe(`the search, in ${language}`, () => {
    it('finds what every agency of the server published, with the words marked, and goes on from the last', async () => {
      const queries: unknown[] = [];
      const there = await openDesk(language, {
        at: '/desk/muscat/search',
        replaced: {
          search: (query) => {
            queries.push(query);
            return Promise.resolve(query.after ? { hits: found.hits.slice(0, 1) } : found);
          },
        },
      });
      const view = () => there.desk.renderRoot.querySelector('desk-search')!.shadowRoot!;
      await there.type('[name=q]', 'دورات مياه');
      await there.press('form .main');
      await there.find('.found li');
      const hits = () => [...view().querySelectorAll('.found > li')];
      expect(textOf(hits()[0])).to.match(w.first);
      expect(view().querySelectorAll('mark').length).to.be.greaterThan(1);
      await expect(there.desk).to.be.accessible();
      await there.press('.part > .bar button');
      await waitUntil(() => hits().length === 4, 'the next page');
      expect(queries).to.deep.equal([{ q: 'دورات مياه' }, { q: 'دورات مياه', after: found.next }]);
      expect(view().querySelector('.part > .bar')).to.equal(null);
    });

    it('says that nothing was found', async () => {
      const there = await openDesk(language, states.None);
      expect(textOf(await there.find('.empty'))).to.include(w.none);
    });

    it('says that there were too many searches', async () => {
      const refused = await openDesk(language, states.TooMany);
      await refused.find('.problem');
      await expect(refused.desk).to.be.accessible();
    });
  });
}
