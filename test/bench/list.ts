import type { Browser } from 'playwright-core';
import { suggestions } from '../../packages/alike/bench/suggestions.ts';
import { startWholeChromium } from '../harness/browser.ts';
import { benchFolder } from './conditions.ts';
import type { Figure } from './figures.ts';
import { addSuggestions, prepareOurs, startOurs } from './ours.ts';
import { pageAsset, servePages } from './page-server.ts';
import { visit } from './page-visit.ts';
import { playRounds, ratio } from './rounds.ts';

const few = 20;
const many = 10_000;
const suggestion = '[part~=suggestion]';
const settled = 1500;

/** The cost of a page with ten thousand suggestions on a slow phone, compared with twenty. */
export async function list(say: (line: string) => void): Promise<readonly Figure[]> {
  const { data } = await prepareOurs(benchFolder());
  for (const [consultation, count] of [
    ['few', few],
    ['many', many],
  ] as const) {
    await addSuggestions(data, consultation, suggestions(count));
    say(`${String(count)} suggestions to ${consultation}`);
  }
  const server = await startOurs(data);
  const pages = ['few', 'many'].map((name) => [`/${name}`, pageAsset(listIn(name))] as const);
  await using served = await servePages(server.url, new Map(pages));
  const browser = await startWholeChromium();

  const nodes = await countNodes(browser, `${served.url}/many`);
  const open = async (name: string): Promise<number> => {
    await using opened = await visit(browser, `${served.url}/${name}`, { selector: suggestion });
    return await opened.page.evaluate(() => window.seen.visible ?? Number.NaN);
  };
  const rounds = await playRounds<number>({
    reference: () => open('few'),
    cases: { many: () => open('many') },
    pace: (visible) => visible,
    say,
  });
  await browser.close();
  await server.stop();
  return [
    {
      name: `first suggestion visible, ${many} / ${few}`,
      value: ratio(rounds, 'many', (ms) => ms),
      unit: '×',
      atMost: 1.1,
      stretch: 1,
    },
    { name: `elements of the list, first page of ${many}`, value: nodes, unit: '', atMost: 150 },
  ];
}

const listIn = (consultation: string) => ({
  head: '<script type="module" src="/w/v1/shura.js"></script>',
  body: `<shura-suggestions consultation="${consultation}"><a href="/c/${consultation}?lang=ar">المقترحات</a></shura-suggestions>`,
});

/** Number of elements in the list's shadow tree. */
async function countNodes(browser: Browser, url: string): Promise<number> {
  await using opened = await visit(browser, url, { selector: suggestion });
  await opened.page.waitForTimeout(settled);
  return await opened.page.evaluate(
    () => document.querySelector('shura-suggestions')?.shadowRoot?.querySelectorAll('*').length ?? Number.NaN,
  );
}
