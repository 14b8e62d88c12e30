import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Poll, Question, Suggestions } from '@shura/contract';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { unheardQuestions } from '../visual/groups.ts';
import { crowdedCards } from '../visual/large-text.ts';
import { sideways, violations } from '../visual/page-checks.ts';

let browser: Browser;
let shura: ShuraProcess;
before(async () => {
  browser = await startChromium();
  shura = await startShura();
});
after(async () => {
  await shura[Symbol.asyncDispose]();
  await browser.close();
});

const agency = 'a/wadi-al-nakhil';
/** Paths of pages; the path of a suggestion has the first reference of a list. */
const paths = [
  ...['', agency, `${agency}/policy`, `${agency}/pledge`, `${agency}/digest/stop`],
  ...['c/green-spaces', 'c/market-parking', 'c/green-spaces/share'],
  ...['p/gardens', 'p/gardens?view=results', 'p/budget-order', 'p/wadi-rules', 'p/nothing'],
  ...['s', 's?ref=nothing', 'embed', 'search', `${agency}/search?q=park`, 'search?q=قققق'],
];
/** A poll of each kind, and one with several questions. */
const kinds = ['gardens', 'market-evenings', 'night-bus', 'budget-order', 'wadi-rules', 'service-hall'];

const suggestionsOf = async (slug: string) =>
  ((await shura.api(`consultations/${slug}/suggestions`)) as Suggestions).suggestions;

/** What a check finds on pages in both languages. */
async function findOn(pathsToCheck: Iterable<string>, check: (page: Page) => Promise<string[]>): Promise<string[]> {
  const page = await browser.newPage();
  const found: string[] = [];
  for (const path of pathsToCheck) {
    for (const lang of ['ar', 'en']) {
      await page.goto(`${shura.url}/${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      found.push(...(await check(page)).map((one) => `${path} (${lang}): ${one}`));
    }
  }
  await page.close();
  return found;
}

describe('the server’s pages', () => {
  it('pass axe in both languages and both themes, and fit a narrow phone', async () => {
    const answered = (await suggestionsOf('green-spaces')).find(({ answer }) => answer)?.reference;
    ok(answered !== undefined);
    const found = await findOn([...paths, `s/${answered}`], async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const inLight = await violations(page, 'html', 'of a page');
      await page.emulateMedia({ colorScheme: 'dark' });
      return [...inLight, ...(await violations(page, 'html', 'of colours')), ...(await sideways(page))];
    });
    deepEqual(found, []);
  });

  it('fit narrow phones in both languages, at text of 100 and 200 %', async () => {
    const suggestions = [...(await suggestionsOf('green-spaces')), ...(await suggestionsOf('market-parking'))];
    /** A suggestion of each state. */
    const states = new Map(
      suggestions.map((one) => [`${one.publication} ${String(one.answer?.outcome)}`, one.reference]),
    );
    const polls = kinds.flatMap((slug) => [`p/${slug}`, `p/${slug}?view=results`]);
    const more = ['p/gardens/share', 'api/v1/docs', ...polls, ...[...states.values()].map((one) => `s/${one}`)];
    const found = await findOn(new Set([...paths, ...more]), (page) =>
      crowdedCards(page, [100, 200], '.root, .panel, .top, .foot'),
    );
    deepEqual(found, []);
  });

  it('name each group of controls by its question, as the element does, in both languages', async () => {
    const polls = (await Promise.all(kinds.map((slug) => shura.api(`polls/${slug}`)))) as Poll[];
    const page = await browser.newPage();
    const unheard: string[] = [];
    const hear = async (questions: readonly Question[], lang: 'ar' | 'en', where: string) => {
      const missing = await unheardQuestions(
        page,
        questions.map(({ text }) => text[lang] ?? ''),
      );
      unheard.push(...missing.map((one) => `${where} (${lang}): ${one}`));
    };
    for (const lang of ['ar', 'en'] as const) {
      for (const [at, slug] of kinds.entries()) {
        await page.goto(`${shura.url}/p/${slug}?lang=${lang}`);
        await hear(polls[at]?.questions ?? [], lang, slug);
      }
      await page.goto(`${shura.url}/arabic-page/`);
      await page.evaluate((to) => {
        document.documentElement.lang = to;
      }, lang);
      const roots = kinds.map((slug) => page.locator(`shura-poll[poll=${slug}] #root[lang=${lang}]`));
      for (const root of roots) await root.getByRole('group').first().waitFor();
      // An element shows one statement of a set at a time.
      const isShown = ({ kind }: Question, index: number) => kind !== 'agree' || index === 0;
      await hear(
        polls.flatMap(({ questions }) => questions.filter(isShown)),
        lang,
        'elements',
      );
    }
    deepEqual(unheard, []);
  });
});
