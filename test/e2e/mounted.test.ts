import { deepEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { crawl } from './crawl.ts';
import { behindProxy, inHostApp, type Mounted } from './mounted.ts';

const agency = 'wadi-al-nakhil';
const ways = { 'behind a proxy that takes the path away': behindProxy, 'in the app of a host': () => inHostApp() };

/** One page of each kind, and one address for each kind of program. */
const pagesOf = ({ url, reference }: Mounted): readonly string[] => [
  ...['', '?lang=en', '/desk', '/desk/', `/desk/${agency}/inbox`, `/desk/${agency}/asking/polls/gardens`],
  ...[`/a/${agency}`, `/a/${agency}/policy`, `/a/${agency}/pledge?lang=en`],
  ...['/c/green-spaces', '/c/green-spaces/share', '/p/gardens', '/p/gardens?view=results&lang=en', '/p/gardens/share'],
  ...['/s', '/s?lang=en', `/s?ref=${reference}`, `/s/${reference}`, '/embed', '/embed?in=en&of=poll/gardens'],
  ...['rss', 'atom', 'json'].flatMap((format) => [
    `/feeds/${format}/${agency}`,
    `/feeds/${format}/${agency}/green-spaces`,
  ]),
  ...['/embed/poll/gardens', '/embed/consultation/green-spaces', `/embed/response-feed/${agency}`],
  ...['/fragment/poll/gardens', '/fragment/consultation/green-spaces', `/fragment/track/${reference}`],
  ...['poll/gardens', 'consultation/green-spaces'].map((of) => `/api/v1/snippets/${of}`),
  ...[
    '/api/v1/polls/gardens/share',
    '/api/v1/consultations/green-spaces/share',
    '/api/v1/docs',
    '/api/v1/openapi.json',
  ],
  ...['p/gardens', 'c/green-spaces'].map((page) => `/oembed?url=${encodeURIComponent(`${url}/${page}`)}`),
  ...[
    '/p/gardens/image.png',
    '/c/green-spaces/qr.svg',
    '/w/v1/shura-poll.js',
    '/llms.txt',
    '/.well-known/security.txt',
  ],
];
const absent = [
  ...['/p/nothing', '/p/nothing/share', '/c/nothing', '/c/nothing/share', '/a/nothing', '/a/nothing/policy'],
  ...['/s/AAAA-AAAA', '/embed/poll/nothing', '/s/AAAA-AAAA/stop?lang=en'],
  '/a/nothing/digest/stop?lang=en',
];

let browser: Browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

for (const [way, start] of Object.entries(ways)) {
  describe(`Shura below a path, ${way}`, () => {
    let shura: Mounted;
    before(async () => {
      shura = await start();
    });
    after(() => shura[Symbol.asyncDispose]());

    it('has no link outside the path, and no dead link', async (t) => {
      const { wrong, asked } = await crawl(shura.url, pagesOf(shura), absent);
      t.diagnostic(`${String(asked)} addresses`);
      deepEqual(wrong, []);
      ok(asked > 100);
    });

    it('sets up the desk by its link, serves the desk at every depth, and sends invitations to the desk', async () => {
      const { origin, pathname: path } = new URL(shura.url);
      ok(shura.setUp.startsWith(`${shura.url}/desk#join=`), 'the link');
      const context = await browser.newContext({ locale: 'en' });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname === '/favicon.ico') return;
        if (!pathname.startsWith(`${path}/`)) complaints.push(`${pathname} is outside`);
        if (response.status() >= 400) complaints.push(`${pathname} is ${String(response.status())}`);
      });
      await page.goto(shura.setUp);
      await page.getByRole('heading', { level: 1 }).waitFor();

      const [, token = ''] = shura.setUp.split('#join=');
      const account = { email: 'first@example.om', password: 'ten quiet gardens' };
      const post = (to: string, data: object) =>
        context.request.post(`${shura.url}/api/v1/${to}`, { headers: { origin }, data });
      ok((await post('desk/invitations/accept', { token, name: 'أمينة', ...account })).ok(), 'accepting');
      ok((await post('auth/sign-in/email', account)).ok(), 'signing in');
      const invited = await post(`desk/agencies/${agency}/invitations`, { email: 'second@example.om', role: 'viewer' });
      const { link = '' } = (await invited.json()) as { link?: string };
      ok(link.startsWith(`${shura.url}/desk#join=`), link);

      for (const place of ['', '/', `/${agency}/inbox`, `/${agency}/asking/polls/gardens`]) {
        await page.goto(`${shura.url}/desk${place}`);
        await page.getByRole('navigation').first().waitFor();
        ok(new URL(page.url()).pathname.startsWith(`${path}/desk`), page.url());
      }
      deepEqual(complaints, []);
      await context.close();
    });

    it('shows an element in its frame page, and on the page that makes snippets', async () => {
      const page = await browser.newPage();
      await page.goto(`${shura.url}/embed/poll/gardens?lang=en`);
      await page.getByRole('radio').first().waitFor();
      await page.goto(`${shura.url}/embed?of=poll/gardens&lang=en`);
      await page.frameLocator('iframe').getByRole('radio').first().waitFor();
      await page.close();
    });
  });
}
