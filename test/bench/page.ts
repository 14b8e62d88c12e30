import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { startWholeChromium } from '../harness/browser.ts';
import { benchFolder } from './conditions.ts';
import type { Figure } from './figures.ts';
import { prepareOurs, startOurs } from './ours.ts';
import { type PageServer, pollPages, servePages } from './page-server.ts';
import { type Ours, pageOf, pageVariants, type Variant, type VariantName } from './page-variants.ts';
import { type Fetched, visit } from './page-visit.ts';
import { median, playRounds, ratio } from './rounds.ts';

interface Sample {
  /** Milliseconds from navigation start. */
  readonly visible: number;
  readonly interactive: number;
  /** Milliseconds until our script listens to the poll. */
  readonly taken?: number;
}

/** Small phone, phone, tablet, desktop. */
const widths = [320, 390, 768, 1280];
/** Milliseconds to wait for late requests and shifts. */
const settled = 1500;

/** The cost of a page with one poll on a slow phone, compared with other ways to ask the same question. */
export async function page(say: (line: string) => void): Promise<readonly Figure[]> {
  const prepared = await prepareOurs(benchFolder());
  const server = await startOurs(prepared.data);
  const variants = await pageVariants(server.url);
  await using pages = await servePages(server.url, await pollPages(variants));
  const browser = await startWholeChromium();

  const first: Partial<Record<VariantName, readonly Fetched[]>> = {};
  for (const name of ['react', 'survey', 'ours'] as const) first[name] = await firstView(browser, pages, name);
  const taken: Journey[] = [];
  for (const name of ['ours', 'ours-en'] as const) {
    for (const width of widths) {
      const made = await journey(browser, pages, name, width);
      say(`${name} at ${String(width)} px: shift ${Object.values(made.shifts).join(', ')}`);
      taken.push(made);
    }
  }

  const open = async (name: VariantName): Promise<Sample> => {
    await using opened = await visit(browser, `${pages.url}/${name}`);
    const { visible = Number.NaN, interactive = Number.NaN } = await opened.page.evaluate(() => window.seen);
    if (name !== 'ours') return { visible, interactive };
    const taken = await opened.page.waitForFunction(() => window.seen.taken);
    return { visible, interactive, taken: Number(await taken.jsonValue()) };
  };
  const pace = ({ interactive }: Sample): number => interactive;
  const reference = () => open('native');
  const rounds = await playRounds<Sample>({
    reference,
    cases: { react: () => open('react'), survey: () => open('survey'), ours: () => open('ours') },
    pace,
    say,
  });
  // The time of the first frame varies by an eighth between visits, more than the tenth that the limit allows: 40 rounds.
  const frames = await playRounds<Sample>({ reference, cases: { ours: () => open('ours') }, pace, say, wanted: 40 });
  await browser.close();
  await server.stop();

  const visible = (sample: Sample): number => sample.visible;
  const interactive = (sample: Sample): number => sample.interactive;
  const listened = ({ taken, interactive }: Sample): number => taken ?? interactive;
  const scriptOf = (name: VariantName): number => bytesOf((first[name] ?? []).filter(isScript));
  const ours = first.ours ?? [];
  return [
    { name: 'script, React form', value: scriptOf('react'), unit: 'B' },
    { name: 'script, SurveyJS', value: scriptOf('survey'), unit: 'B' },
    {
      name: 'script, ours: refused, voted, results',
      // English loads one more file, which has its own budget.
      value: Math.max(...taken.filter(({ name }) => name === 'ours').map(({ script }) => script)),
      unit: 'B',
      atMost: 11_500,
      stretch: 9000,
    },
    {
      name: 'first view, ours: fragment, script, data',
      value: bytesOf(ours) + fragmentBytes(variants.ours),
      unit: 'B',
      atMost: 14_600,
    },
    { name: 'requests after the page, ours', value: ours.length, unit: '', atMost: 2, stretch: 1 },
    {
      name: 'layout shift, ours: load',
      value: Math.max(...taken.map(({ shifts }) => shifts.load)),
      unit: '',
      atMost: 0,
    },
    {
      name: 'layout shift, ours: refused, vote, results',
      value: Math.max(...taken.map(({ shifts }) => shifts.vote)),
      unit: '',
      atMost: 0,
    },
    {
      name: 'layout shift, ours: language switch',
      value: Math.max(...taken.map(({ shifts }) => shifts.language)),
      unit: '',
      atMost: 0,
    },
    {
      name: 'input delay, ours: choosing',
      value: Math.min(...taken.map(({ delays }) => delays.choosing)),
      unit: 'ms',
      atMost: 48,
      stretch: 32,
    },
    {
      name: 'input delay, ours: submitting',
      value: Math.min(...taken.map(({ delays }) => delays.submitting)),
      unit: 'ms',
      atMost: 48,
      stretch: 32,
    },
    {
      name: 'visible, native form',
      value: median(frames.flatMap(({ references }) => references.map(visible))),
      unit: 'ms',
    },
    { name: 'visible, ours / native', value: ratio(frames, 'ours', visible), unit: '×', atMost: 1.1, stretch: 1 },
    { name: 'visible, SurveyJS / native', value: ratio(rounds, 'survey', visible), unit: '×' },
    {
      name: 'interactive, ours / native',
      value: ratio(frames, 'ours', interactive),
      unit: '×',
      atMost: 1.25,
      stretch: 1.1,
    },
    {
      name: 'listened to by the script, ours / native',
      value: ratio(frames, 'ours', listened),
      unit: '×',
    },
    {
      name: 'interactive, ours / React',
      value: ratio(rounds, 'ours', interactive, 'react'),
      unit: '×',
      atMost: 0.66,
      stretch: 0.5,
    },
  ];
}

const isScript = ({ kind }: Fetched): boolean => kind === 'Script';
const bytesOf = (fetched: readonly Fetched[]): number => fetched.reduce((sum, { bytes }) => sum + bytes, 0);
/** Compressed bytes that our part adds to a page. */
const fragmentBytes = (variant: Variant): number => sizeOf(variant) - sizeOf({ head: '', body: '' });
const sizeOf = (variant: Variant): number => brotliCompressSync(pageOf(variant)).length;

async function firstView(browser: Browser, { url }: PageServer, name: VariantName): Promise<readonly Fetched[]> {
  await using opened = await visit(browser, `${url}/${name}`);
  await opened.page.waitForTimeout(settled);
  return opened.fetched;
}

interface Journey {
  readonly name: Ours;
  readonly script: number;
  readonly shifts: { readonly load: number; readonly vote: number; readonly language: number };
  readonly delays: { readonly choosing: number; readonly submitting: number };
}

/** A whole visit: chooses, is refused once, votes, sees the results; then the page changes its language. */
async function journey(browser: Browser, pages: PageServer, name: Ours, width: number): Promise<Journey> {
  await using opened = await visit(browser, `${pages.url}/${name}`, { width });
  const { page, fetched } = opened;
  const seen = () => page.evaluate(() => window.seen);
  const delaySince = async (): Promise<number> => {
    await page.waitForTimeout(settled);
    const { delay } = await seen();
    await page.evaluate(() => {
      window.seen.delay = 0;
    });
    return delay;
  };
  await page.waitForTimeout(settled);
  const load = (await seen()).shift;

  await page.locator('shura-poll label').first().click();
  const choosing = await delaySince();
  const submit = page.locator('shura-poll form button:not([type=button])');
  pages.refuseOnce();
  await submit.click();
  const refused = await delaySince();
  // The element retries by itself, on a slow machine before this click.
  await submit.click({ timeout: 2_000 }).catch(() => {});
  const submitting = Math.max(refused, await delaySince());
  await page.locator('shura-poll [part~=result]').first().waitFor();
  const vote = (await seen()).shift - load;

  const other = name === 'ours' ? 'en' : 'ar';
  await page.evaluate((lang) => {
    const page = document.documentElement;
    page.lang = lang;
    page.dir = lang === 'ar' ? 'rtl' : 'ltr';
    // Server-drawn elements carry a language: change it too.
    for (const poll of document.querySelectorAll('shura-poll')) poll.setAttribute('lang', lang);
  }, other);
  const script = bytesOf(fetched.filter(isScript));
  await page.locator(`shura-poll #root[lang=${other}]`).waitFor();
  await page.waitForTimeout(settled);
  const language = (await seen()).shift - load - vote;
  return { name, script, shifts: { load, vote, language }, delays: { choosing, submitting } };
}
