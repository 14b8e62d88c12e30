import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';
import { benchFolder } from './conditions.ts';
import type { Figure } from './figures.ts';
import { prepareOurs, startOurs } from './ours.ts';
import { type PageServer, pollPages, servePages } from './page-server.ts';
import { type VariantName, variants } from './page-variants.ts';
import { type Fetched, visit } from './page-visit.ts';
import { median, playRounds, ratio } from './rounds.ts';

interface Sample {
  /** Milliseconds from the start of navigation. */
  readonly visible: number;
  readonly interactive: number;
}

const journeys = 5;
/** Long enough for whatever still wants to be fetched or moved, milliseconds. */
const settled = 1500;

/** What a page with one poll costs a citizen on a slow phone, beside other ways to ask the same question. */
export async function page(say: (line: string) => void): Promise<readonly Figure[]> {
  const prepared = await prepareOurs(benchFolder());
  const server = await startOurs(prepared.data);
  await using pages = await servePages(server.url, await pollPages());
  const { chromium: executablePath } = requirePrograms('chromium');
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });

  const first: Partial<Record<VariantName, readonly Fetched[]>> = {};
  for (const name of Object.keys(variants) as VariantName[]) first[name] = await firstView(browser, pages, name);
  const taken: Journey[] = [];
  for (let turn = 0; turn < journeys; turn++) taken.push(await journey(browser, pages));

  const open = async (name: VariantName): Promise<Sample> => {
    await using opened = await visit(browser, `${pages.url}/${name}`);
    const { visible = Number.NaN, interactive = Number.NaN } = await opened.page.evaluate(() => window.seen);
    return { visible, interactive };
  };
  const rounds = await playRounds<Sample>({
    reference: () => open('native'),
    cases: { react: () => open('react'), survey: () => open('survey'), ours: () => open('ours') },
    pace: ({ interactive }) => interactive,
    say,
  });
  await browser.close();
  await server.stop();

  const visible = (sample: Sample): number => sample.visible;
  const interactive = (sample: Sample): number => sample.interactive;
  const scriptOf = (name: VariantName): number => bytesOf((first[name] ?? []).filter(isScript));
  const ours = first.ours ?? [];
  return [
    { name: 'script, React form', value: scriptOf('react'), unit: 'B' },
    { name: 'script, SurveyJS', value: scriptOf('survey'), unit: 'B' },
    {
      name: 'script, ours: refused, voted, results',
      value: Math.max(...taken.map(({ script }) => script)),
      unit: 'B',
      atMost: 11_500,
      stretch: 9000,
    },
    {
      name: 'first view, ours: fragment, script, data',
      value: bytesOf(ours) + fragmentBytes(),
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
      value: median(rounds.flatMap(({ references }) => references.map(visible))),
      unit: 'ms',
    },
    { name: 'visible, ours / native', value: ratio(rounds, 'ours', visible), unit: '×', stretch: 1.1 },
    { name: 'visible, SurveyJS / native', value: ratio(rounds, 'survey', visible), unit: '×' },
    {
      name: 'interactive, ours / native',
      value: ratio(rounds, 'ours', interactive),
      unit: '×',
      atMost: 1.6,
      stretch: 1.25,
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
const fragmentBytes = (): number => Buffer.byteLength(variants.ours.head + variants.ours.body);

async function firstView(browser: Browser, { url }: PageServer, name: VariantName): Promise<readonly Fetched[]> {
  await using opened = await visit(browser, `${url}/${name}`);
  await opened.page.waitForTimeout(settled);
  return opened.fetched;
}

interface Journey {
  readonly script: number;
  readonly shifts: { readonly load: number; readonly vote: number; readonly language: number };
  readonly delays: { readonly choosing: number; readonly submitting: number };
}

/** A citizen's whole visit: chooses, is refused once, votes, sees the results; then the page changes its language. */
async function journey(browser: Browser, pages: PageServer): Promise<Journey> {
  await using opened = await visit(browser, `${pages.url}/ours`);
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
  await submit.click();
  const submitting = Math.max(refused, await delaySince());
  await page.locator('shura-poll [part~=result]').first().waitFor();
  const vote = (await seen()).shift - load;

  await page.evaluate(() => {
    document.documentElement.lang = 'en';
    document.documentElement.dir = 'ltr';
  });
  const script = bytesOf(fetched.filter(isScript));
  await page.locator('shura-poll [lang=en]').first().waitFor();
  await page.waitForTimeout(settled);
  const language = (await seen()).shift - load - vote;
  return { script, shifts: { load, vote, language }, delays: { choosing, submitting } };
}
