import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Results } from '@shura/contract';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import {
  buildExample,
  buildReactForDevelopment,
  type Example,
  packPackages,
  serveExample,
  serveReactForDevelopment,
} from './example-app.ts';

let browser: Browser;
let shura: ShuraProcess;
before(async () => {
  await packPackages();
  browser = await startChromium();
  shura = await startShura();
});
after(async () => {
  await browser.close();
  await shura[Symbol.asyncDispose]();
});

/** A first visit, with console messages and requests. */
interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: string[];
  /** Requests to Shura, such as `GET polls/gardens`. */
  readonly asked: string[];
  readonly hosts: Set<string>;
}

async function visit(url: string, first: () => void = () => {}): Promise<Visit> {
  const context = await browser.newContext();
  await context.addInitScript(countStreams);
  await context.addInitScript(first);
  const page = await context.newPage();
  const [complaints, asked, hosts]: [string[], string[], Set<string>] = [[], [], new Set()];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { host, pathname } = new URL(request.url());
    hosts.add(host);
    if (request.url().startsWith(`${shura.url}/api/v1/`)) asked.push(`${request.method()} ${pathname.slice(8)}`);
  });
  await page.goto(url);
  return { context, page, complaints, asked, hosts };
}

/** Runs in the page: counts open event streams. */
const countStreams = () => {
  let open = 0;
  window.EventSource = class extends EventSource {
    constructor(...address: ConstructorParameters<typeof EventSource>) {
      super(...address);
      open += 1;
    }
    override close() {
      if (this.readyState !== EventSource.CLOSED) open -= 1;
      super.close();
    }
  };
  Object.assign(window, { openStreams: () => open });
};
const openStreams = (page: Page) =>
  page.evaluate(() => (window as unknown as { openStreams: () => number }).openStreams());

const ballots = async () =>
  ((await shura.api('polls/gardens/results')) as Results).questions['place']?.options['wadi'] ?? 0;

async function vote(page: Page): Promise<void> {
  const before = await ballots();
  const poll = page.locator('shura-poll');
  await poll.getByRole('radio', { name: 'على امتداد الوادي' }).check();
  await poll.getByRole('button', { name: 'إرسال الصوت' }).click();
  await poll.getByText('سُجِّل صوتكم').first().waitFor();
  equal(await ballots(), before + 1);
}

/** Nodes and listeners of a page after garbage collection. */
async function count({ context, page }: Visit) {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, jsEventListeners };
}

async function awayAndBack({ page }: Visit): Promise<void> {
  await page.getByRole('link', { name: 'عن البلدية' }).click();
  await page.getByRole('heading', { name: 'عن البلدية' }).waitFor();
  equal(await page.locator('shura-poll').count(), 0);
  await page.getByRole('link', { name: 'الحدائق الجديدة' }).click();
  await page.locator('shura-poll').getByRole('button', { name: 'تعديل الصوت' }).waitFor();
}

const rounds = 5;

/** Growth in each of some further rounds. The framework itself varies by a few nodes; a poll has dozens. */
async function leftByEach(visitor: Visit) {
  const first = await count(visitor);
  for (let round = 0; round < rounds; round++) await awayAndBack(visitor);
  const last = await count(visitor);
  return {
    listeners: Math.floor((last.jsEventListeners - first.jsEventListeners) / rounds),
    dozensOfNodes: Math.floor((last.nodes - first.nodes) / rounds / 12),
  };
}

/** The page's message after a vote. */
const heard: Readonly<Record<Example, string>> = {
  react: 'وصل صوتكم إلى البلدية.',
  next: 'وصل صوتكم إلى البلدية.',
  vue: 'وصل صوتكم إلى البلدية.',
  angular: '',
};

for (const example of ['react', 'vue', 'next', 'angular'] as const) {
  describe(`a poll in ${example}, from the published package`, () => {
    before(() => buildExample(example, shura.url));

    it('counts a vote, notifies the application, and contacts only its server and Shura', async () => {
      await using app = await serveExample(example);
      const { context, page, complaints, asked, hosts } = await visit(app.url);
      await vote(page);
      await page.getByText(heard[example]).first().waitFor();
      deepEqual(
        asked.filter((call) => /ballots$|polls\/gardens$/.test(call)),
        ['GET polls/gardens', 'POST polls/gardens/ballots'],
      );
      deepEqual([...hosts].sort(), [new URL(app.url).host, new URL(shura.url).host].sort());
      deepEqual(complaints, []);
      await context.close();
    });

    it('leaves and comes back with its page, without leaks of listeners, nodes or connections', async () => {
      await using app = await serveExample(example);
      const visitor = await visit(app.url);
      await vote(visitor.page);
      const leave = async () => {
        await visitor.page.getByRole('link', { name: 'عن البلدية' }).click();
        await visitor.page.getByRole('heading', { name: 'عن البلدية' }).waitFor();
      };
      const startOfDocument = () => visitor.page.evaluate(() => performance.timeOrigin);
      const started = await startOfDocument();
      for (let round = 0; round < 2; round++) await awayAndBack(visitor);
      equal(await openStreams(visitor.page), 1);
      const { listeners, dozensOfNodes } = await leftByEach(visitor);
      ok(listeners < 1 && dozensOfNodes < 1, `each round left ${listeners} listeners, ${dozensOfNodes} dozen nodes`);
      equal(await openStreams(visitor.page), 1);
      equal(await startOfDocument(), started);
      await leave();
      await visitor.page.waitForFunction(
        () => (window as unknown as { openStreams: () => number }).openStreams() === 0,
      );
      deepEqual(visitor.complaints, []);
      await visitor.context.close();
    });
  });
}

describe('a page that leaks listeners', () => {
  it('is detected by the count of listeners', async () => {
    await using app = await serveExample('react');
    const visitor = await visit(app.url, () => {
      document.removeEventListener = () => {};
    });
    await vote(visitor.page);
    for (let round = 0; round < 2; round++) await awayAndBack(visitor);
    const { listeners, dozensOfNodes } = await leftByEach(visitor);
    ok(listeners >= 1 && dozensOfNodes >= 1, `only ${listeners} listeners, ${dozensOfNodes} dozen nodes`);
    await visitor.context.close();
  });
});

describe('React in strict mode, built for development', () => {
  before(() => buildReactForDevelopment(shura.url));

  it('requests the poll once, counts once and logs nothing, although every effect runs twice', async () => {
    await using app = await serveReactForDevelopment();
    const { context, page, complaints, asked } = await visit(app.url);
    await vote(page);
    await page.getByText(heard.react).waitFor();
    deepEqual(
      asked.filter((call) => /ballots$|polls\/gardens$/.test(call)),
      ['GET polls/gardens', 'POST polls/gardens/ballots'],
    );
    deepEqual(
      complaints.filter((words) => !words.startsWith('Lit is in dev mode')),
      [],
    );
    await context.close();
  });
});

describe('Next', () => {
  it('renders the link to the poll on its server, for people without scripts', async () => {
    await using app = await serveExample('next');
    match(await (await fetch(app.url)).text(), /<shura-poll poll="gardens" server="[^"]+"><a href="[^"]+\/p\/gardens/);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(app.url);
    await page.getByRole('link', { name: 'شاركوا في الاستطلاع' }).click();
    await page.getByRole('button', { name: 'إرسال الصوت' }).waitFor();
    await context.close();
  });
});

describe('an Angular form with a poll in it', () => {
  it('stays disabled until the poll is answered, is not sent by the poll, and is enabled on the next visit', async () => {
    await using app = await serveExample('angular');
    const { context, page, complaints } = await visit(app.url);
    const register = page.getByRole('button', { name: 'تسجيل' });
    const poll = page.locator('shura-poll');
    await poll.getByRole('radio', { name: 'على امتداد الوادي' }).focus();
    await page.keyboard.press('Enter');
    await poll.getByText('يُرجى اختيار إجابة').first().waitFor();
    ok(await register.isDisabled());
    await vote(page);
    ok(await register.isEnabled());
    equal(await page.getByText('سُجّل حضوركم.').count(), 0);
    await register.click();
    await page.getByText('سُجّل حضوركم.').waitFor();

    await page.reload();
    await poll.getByRole('button', { name: 'تعديل الصوت' }).waitFor();
    await page.waitForFunction(() => document.querySelector('form button')?.matches(':enabled'));
    deepEqual(complaints, []);
    await context.close();
  });
});
