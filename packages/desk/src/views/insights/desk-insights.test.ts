import { expect, waitUntil } from '@open-wc/testing';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { insightsStates } from './insights-states.ts';

const words = {
  ar: {
    waiting:
      'بانتظار الرد: 49 مقترحًا. أقصر انتظار: أقل من يوم عمل. أطول انتظار: 23 يوم عمل. الوسيط، وهو ما لم يتجاوزه نصفها: 8 أيام عمل.',
    empty: 'لم يصل مقترح في هذه الاستشارة بعد.',
  },
  en: {
    waiting:
      'Waiting for an answer: 49 suggestions. The shortest wait: less than a working day. The longest: 23 working days. Half of them have waited no longer than 8 working days.',
    empty: 'No suggestion has arrived in this consultation yet.',
  },
} as const;

/** Where the columns begin, the first of them first; engines disagree on the boxes of those without a height. */
const beginnings = (chart: Element) =>
  [...chart.querySelectorAll('[aria-label=bar] rect')].map((rect) => Number(rect.getAttribute('x')));

// The test server sends what draws as some hundred modules, the desk as one file.
before(async function () {
  this.timeout(90_000);
  await import('./draw-chart.ts');
});

for (const language of ['ar', 'en'] as const) {
  describe(`the insights, in ${language}`, () => {
    it('describe their charts in words, and draw from the reading side', async () => {
      const there = await openDesk(language, insightsStates.Insights);
      await there.find('.overdue svg');
      expect(textOf(await there.find('.waiting figcaption p'))).to.equal(words[language].waiting);
      const days = beginnings(await there.find('.received .drawing'));
      expect(days).to.have.length(24);
      expect(days.every((x, index) => index === 0 || (language === 'ar') === x < days[index - 1]!)).to.equal(true);
      expect((await there.find('.charts')).querySelector('svg style')).to.equal(null);
      // Contrast is measured in the stories: with this many charts, the check never ends in Firefox.
      await expect(there.desk).to.be.accessible({ ignoredRules: ['color-contrast'] });
    });

    it('keep the chosen consultation in the address', async () => {
      const there = await openDesk(language, insightsStates.Insights);
      const choice = await there.find<HTMLSelectElement>('#consultation');
      choice.value = 'green-muscat';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await waitUntil(() => there.place.href.endsWith('?consultation=green-muscat'), 'the address');
      expect(textOf(await there.find('.empty'))).to.equal(words[language].empty);
      expect((await there.find<HTMLSelectElement>('#consultation')).value).to.equal('green-muscat');
    });
  });
}

describe('the file of a chart', () => {
  it('opens in Arabic, and contains no formula', async () => {
    const { csvOf } = await import('./chart-csv.ts');
    expect(
      csvOf([
        ['المكتب', 'n'],
        ['=HYPERLINK("x")', 3],
        [' ＝1+1', 1],
        ['-', -2],
      ]),
    ).to.equal('\uFEFF"المكتب","n"\r\n"\'=HYPERLINK(""x"")",3\r\n"\' ＝1+1",1\r\n"\'-",-2\r\n');
  });
});
