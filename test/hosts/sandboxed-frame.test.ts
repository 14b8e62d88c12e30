import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { ApplyInput, Results } from '@shura/contract';
import { createShura, type Shura } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { drawing } from '@shura/widgets/static';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { pollTag, serveHostSite } from '../e2e/host-site.ts';
import { startChromium } from '../harness/browser.ts';
import { until } from '../harness/until.ts';
import { describeHosts } from './describe-hosts.ts';
import { countOf, createVisitor } from './visitor.ts';

const both = (ar: string, en: string) => ({ ar, en });
const adminToken = randomBytes(16).toString('hex');
const asked: ApplyInput = {
  agency: {
    slug: 'muscat',
    name: both('بلدية مسقط', 'Muscat Municipality'),
    timeZone: 'Asia/Muscat',
    place: both('مسقط', 'Muscat'),
    // No registered site: requests from a sandbox are authorised by our framed page's token.
    origins: [],
    frames: ['*'],
    policy: {
      reader: both('مديرية الحدائق', 'The directorate of parks'),
      pledge: { acknowledge: 3, answer: 14 },
      rules: [both('لا إساءة', 'No insults')],
      kept: both('خمس سنوات', 'Five years'),
      unpublishedDays: 365,
      complaints: { name: both('تجاوب', 'Tajawob'), url: 'https://complaints.example.om/' },
    },
    calendar: { weekend: [5, 6], holidays: [] },
  },
  polls: [
    {
      slug: 'gardens',
      visibility: 'live',
      questions: [
        {
          kind: 'single',
          id: 'place',
          text: both('أين تُبنى الحديقة؟', 'Where should the garden be?'),
          options: [
            { id: 'north', text: both('الشمال', 'North') },
            { id: 'south', text: both('الجنوب', 'South') },
          ],
        },
      ],
    },
  ],
  consultations: [
    {
      slug: 'green',
      title: both('مساحات خضراء', 'Green spaces'),
      purpose: both('أن نختار المواقع', 'To choose the places'),
      undecided: both('المواقع', 'The places'),
      decided: both('العدد', 'How many'),
      promise: 'consult',
      owner: both('مديرية الحدائق', 'The directorate of parks'),
      decision: { by: both('المجلس', 'The council'), on: '2099-01-20' },
      polls: ['gardens'],
      suggestions: {},
      opens: '2026-01-01T09:00',
      closes: '2099-01-01T09:00',
    },
  ],
};

/** A page of another site with our frame in `sandbox="allow-scripts"`, as WordPress makes it. */
const around = (src: string, more = ''): string => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
<title>صفحة</title><iframe title="استطلاع" sandbox="allow-scripts" width="640" height="300" src="${src}"></iframe>${more}</html>`;

describeHosts('our page in a frame without an origin', (it) => {
  it('draws its poll and takes a vote', async ({ shura, open }) => {
    const src = `${shura.url}/embed/poll/gardens?lang=ar`;
    const frame = `<iframe sandbox="allow-scripts" title="استطلاع" width="640" height="620" src="${src}"></iframe>`;
    const { visitor } = await open({
      head: '<style>body { margin: 0 } iframe { position: absolute; inset: 0 auto auto 0; border: 0 }</style>',
      body: frame,
    });
    const inside = createVisitor({ ...visitor.window, run: visitor.window.runInFrame });
    const before = await countOf(shura, 'wadi');
    await inside.votes('على امتداد الوادي');
    equal(await countOf(shura, 'wadi'), before + 1);
  });
});

describeHosts('another site’s page in a frame without an origin', (it) => {
  for (const sandbox of ['allow-scripts', 'allow-scripts allow-forms']) {
    it(`shows in its poll where to vote, with a link that opens a new window, with ${sandbox}`, async ({
      shura,
      open,
    }) => {
      const inner = `<!doctype html><meta charset="utf-8"><html lang="ar" dir="rtl">
<script type="module" src="${shura.url}/w/v1/shura.js"></script>${pollTag(shura.url, 'gardens')}</html>`;
      const { visitor } = await open({
        head: '<style>body { margin: 0 } iframe { position: absolute; inset: 0 auto auto 0; border: 0 }</style>',
        body: `<iframe sandbox="${sandbox}" title="استطلاع" width="640" height="620" src="/inner"></iframe>`,
        files: { '/inner': { body: inner } },
      });
      const inside = createVisitor({ ...visitor.window, run: visitor.window.runInFrame });
      const before = await countOf(shura, 'wadi');
      await inside.clicks('على امتداد الوادي', 'gardens');
      await inside.clicks('إرسال الصوت', 'gardens');
      await inside.sees('لا تُقبل المشاركة من هذه الصفحة', 'gardens');
      const [href, target, words, sentence] = await inside.window.run(() => {
        const link = document.querySelector('shura-poll')?.shadowRoot?.querySelector<HTMLAnchorElement>('#problem a');
        return [link?.href, link?.target, link?.textContent, link?.parentElement?.textContent];
      });
      match(String(sentence), /صفحتنا http/);
      deepEqual([href, target, words], [`${shura.url}/p/gardens?lang=ar`, '_blank', href]);
      equal(await countOf(shura, 'wadi'), before);
    });
  }
});

describe('our page in a frame without an origin', () => {
  let browser: Browser;
  let shura: Shura;
  let server: Server;
  let url: string;
  let ahead = 0;
  before(async () => {
    shura = await createShura({
      drawing,
      store: await openSqliteStore({ file: join(mkdtempSync(join(tmpdir(), 'shura-frame-')), 'shura.db') }),
      keys: { root: randomBytes(32) },
      adminToken,
      clock: () => Date.now() + ahead,
      widgets: { built: new URL('../../packages/widgets/dist/browser/', import.meta.url) },
    });
    server = createAdaptorServer({ fetch: shura.app.fetch }) as Server;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    await apply(asked.agency);
    browser = await startChromium();
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
    await shura.close();
  });

  const apply = async (agency: ApplyInput['agency']) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${adminToken}` };
    const body = JSON.stringify({ ...asked, agency });
    const applied = await fetch(`${url}/api/v1/admin/apply`, { method: 'POST', headers, body });
    ok(applied.ok, await applied.text());
  };
  const votes = async () => {
    const results = (await (await fetch(`${url}/api/v1/polls/gardens/results`)).json()) as Results;
    return results.questions['place']?.options;
  };
  /** Opens a framing page, collects console messages, and closes it. */
  const visit = async (
    html: string,
    look: (page: Page, frame: FrameLocator, complaints: string[]) => Promise<void>,
  ) => {
    await using site = await serveHostSite(html);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    // Records messages to the framing page.
    await page.addInitScript(() => {
      Object.assign(window, { heard: [] });
      addEventListener('message', ({ data }) => (window as unknown as { heard: unknown[] }).heard.push(data));
    });
    try {
      await page.goto(site.url);
      await look(page, page.frameLocator('iframe'), complaints);
    } finally {
      await page.close();
    }
  };
  const heardBy = (page: Page) =>
    page.evaluate(() => (window as unknown as { heard: Readonly<Record<string, unknown>>[] }).heard);
  const vote = async (frame: FrameLocator, answer: string) => {
    await frame.getByRole('radio', { name: answer }).check();
    await frame.getByRole('button', { name: 'إرسال الصوت' }).click();
  };

  it('takes a vote and a change of it, and tells that each opening is a new voter', async () => {
    await visit(around(`${url}/embed/poll/gardens?lang=ar`), async (page, frame, complaints) => {
      await frame.getByText('لا يتيح هذا الإطار').waitFor();
      await vote(frame, 'الشمال');
      await frame.getByText('سُجِّل صوتكم').first().waitFor();
      deepEqual(await votes(), { north: 1, south: 0 });
      await frame.getByRole('button', { name: 'تعديل' }).click();
      await vote(frame, 'الجنوب');
      await frame.getByText('سُجِّل صوتكم').first().waitFor();
      deepEqual(await votes(), { north: 0, south: 1 });
      deepEqual(
        (await heardBy(page)).filter(({ type }) => type === 'shura:voted' || type === 'shura:changed'),
        [
          { type: 'shura:voted', id: 'poll/gardens', poll: 'gardens', questions: ['place'] },
          { type: 'shura:changed', id: 'poll/gardens', poll: 'gardens', questions: ['place'] },
        ],
      );
      deepEqual(complaints, []);
    });
  });

  it('is refused in an unregistered site, and takes a vote in a registered one', async () => {
    const { frames: _, ...byDefault } = asked.agency;
    await apply(byDefault);
    const before = await votes();
    try {
      await visit(around(`${url}/embed/poll/gardens?lang=ar`), async (page, frame, complaints) => {
        match(complaints.join('\n'), /frame-ancestors/);
        equal(await frame.locator('shura-poll').count(), 0);
        await apply({ ...byDefault, origins: [new URL(page.url()).origin] });
        await page.reload();
        await vote(frame, 'الشمال');
        await frame.getByText('سُجِّل صوتكم').first().waitFor();
      });
    } finally {
      await apply(asked.agency);
    }
    equal((await votes())?.['north'], (before?.['north'] ?? 0) + 1);
  });

  it('is one voter for the server, however many devices it requests', async () => {
    const before = await votes();
    await visit(around(`${url}/embed/poll/gardens?lang=ar`), async (page) => {
      const inside = page.frames().find((frame) => frame.url().includes('/embed/'));
      const statuses = await inside?.evaluate(async (api) => {
        const said: number[] = [];
        for (const place of ['north', 'south']) {
          const type = { 'Content-Type': 'application/json' };
          const asked = JSON.stringify({ poll: 'gardens', once: place.padEnd(22, 'x') });
          const answer = await fetch(`${api}/devices`, { method: 'POST', headers: type, body: asked });
          const { token } = (await answer.json()) as { token: string };
          const headers = { ...type, 'Shura-Device': token };
          const body = JSON.stringify({ answers: { place } });
          said.push((await fetch(`${api}/polls/gardens/ballots`, { method: 'POST', headers, body })).status);
        }
        return said;
      }, `${url}/api/v1`);
      deepEqual(statuses, [201, 200]);
    });
    equal((await votes())?.['south'], (before?.['south'] ?? 0) + 1);
    equal((await votes())?.['north'], before?.['north']);
  });

  it('tells that it was open for too long, and opens again', async () => {
    const before = await votes();
    try {
      await visit(around(`${url}/embed/poll/gardens?lang=ar`), async (_page, frame) => {
        await frame.getByRole('radio', { name: 'الشمال' }).check();
        ahead += 13 * 60 * 60 * 1000;
        await frame.getByRole('button', { name: 'إرسال الصوت' }).click();
        await frame.getByText('بقيت هذه الصفحة مفتوحة').waitFor();
        deepEqual(await votes(), before);
        await frame.getByRole('link', { name: 'إعادة فتح الصفحة' }).click();
        await frame.getByText('بقيت هذه الصفحة مفتوحة').waitFor({ state: 'hidden' });
        await vote(frame, 'الشمال');
        await frame.getByText('سُجِّل صوتكم').first().waitFor();
      });
    } finally {
      ahead = 0;
    }
    equal((await votes())?.['north'], (before?.['north'] ?? 0) + 1);
  });

  it('takes a suggestion, and a vote in a poll of its consultation', async () => {
    const before = await votes();
    await visit(around(`${url}/embed/consultation/green?lang=ar`), async (_page, frame) => {
      await frame.locator('textarea').first().fill('مقاعد مظللة قرب الملاعب للأهالي');
      await frame.getByRole('button', { name: 'إرسال المقترح' }).click();
      await frame
        .getByText(/رمز المتابعة/)
        .first()
        .waitFor();
      await vote(frame, 'الجنوب');
      await frame.getByText('سُجِّل صوتكم').first().waitFor();
    });
    equal((await votes())?.['south'], (before?.['south'] ?? 0) + 1);
  });

  it('gets its height from our script, and scrolls without the script', async () => {
    const src = `${url}/embed/poll/gardens?lang=ar`;
    const script = `<script type="module" src="${url}/w/v1/embed.js"></script>`;
    await visit(around(src, script), async (page, frame, complaints) => {
      await frame.getByRole('radio').first().waitFor();
      await page.waitForFunction(() => {
        const frame = document.querySelector('iframe');
        return frame !== null && frame.clientHeight !== 300;
      });
      const tall = await page.locator('iframe').evaluate((element) => element.clientHeight);
      const fits = await frame.locator('html').evaluate((root) => root.scrollHeight <= root.clientHeight);
      ok(tall > 250 && tall < 900 && fits, `${String(tall)} px, fits: ${String(fits)}`);
      const told = page.evaluate(
        () =>
          new Promise((resolve) => {
            document.addEventListener('shura:voted', (event) => resolve((event as CustomEvent).detail), { once: true });
          }),
      );
      await vote(frame, 'الشمال');
      deepEqual(await told, { type: 'shura:voted', id: 'poll/gardens', poll: 'gardens', questions: ['place'] });
      // Messages of other frames are ignored, and heights are limited.
      await page.evaluate(() => window.postMessage({ type: 'shura:resize', height: 5000 }, '*'));
      await page.waitForTimeout(100);
      ok((await page.locator('iframe').evaluate((element) => element.clientHeight)) < 1000);
      deepEqual(complaints, []);
    });
    await visit(around(src), async (page, frame) => {
      await frame.getByRole('radio').first().waitFor();
      equal(await page.locator('iframe').evaluate((element) => element.clientHeight), 300);
      ok(await frame.locator('html').evaluate((root) => root.scrollHeight > root.clientHeight));
    });
  });

  it('sends WordPress its height and the followed link, in WordPress’s message format', async () => {
    const src = `${url}/embed/poll/gardens?lang=ar#?secret=a1B2c3D4e5`;
    await visit(around(src), async (page, frame) => {
      const heard = async (message: string) => {
        let told: unknown;
        await until(`the message “${message}”`, async () => {
          const said = (await heardBy(page)).find(
            (said) => said['secret'] === 'a1B2c3D4e5' && said['message'] === message,
          );
          told = said?.['value'];
          return said !== undefined;
        });
        return told;
      };
      // WordPress shows a frame once the frame has reported its height. Until then its links cannot be seen.
      ok(Number(await heard('height')) > 50);
      await frame.getByRole('link', { name: 'فتح الصفحة الكاملة' }).click();
      match(String(await heard('link')), /\/p\/gardens\?lang=ar$/);
    });
  });

  it('is transparent on a dark page', async () => {
    const dark = around(`${url}/embed/poll/gardens?lang=ar&theme=dark`)
      .replace('height="300"', 'height="900"')
      .replace(
        '<title>',
        '<meta name="color-scheme" content="dark"><style>body { background: #0d1116 }</style><title>',
      );
    await visit(dark, async (page, frame) => {
      await frame.getByRole('radio').first().waitFor();
      const words = frame.getByRole('link', { name: 'فتح الصفحة الكاملة' });
      equal(await words.evaluate((link) => getComputedStyle(link).color), 'rgb(177, 186, 199)');
      deepEqual(await colourBeside(page, page.locator('iframe')), [13, 17, 22]);
    });
  });
});

/** The colour (red, green, blue) at an element's lower edge, where our frame is transparent. */
const colourBeside = async (page: Page, element: Locator): Promise<number[]> => {
  const picture = (await element.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(4, image.height - 4, 1, 1).data ?? [])].slice(0, 3);
  }, picture);
};
