import { deepEqual, equal } from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';

/** The strictest policy the desk is served with. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const bilingual = { ar: 'بلدية مسقط', en: 'Muscat Municipality' };
const signIn = { password: true, passkey: true, sso: { name: 'SSO' } };
const person = { id: 'p1', name: 'عائدة', email: 'aida@muscat.example' };
const session = {
  signIn,
  person,
  agencies: [{ slug: 'muscat', name: bilingual, role: 'administrator' }],
  secondFactorOwed: false,
  secondFactor: false,
};
const agency = { slug: 'muscat', name: bilingual, timeZone: 'Asia/Muscat', place: bilingual, origins: [] };
const policyOfAgency = {
  reader: bilingual,
  pledge: { acknowledge: 3, answer: 14 },
  rules: [bilingual],
  kept: bilingual,
  unpublishedDays: 365,
  complaints: { name: bilingual, url: 'https://complaints.example/' },
};

const insights = {
  received: [
    { on: '2026-11-20', n: 2 },
    { on: '2026-11-24', n: 3 },
  ],
  byLanguage: { ar: 4, en: 1 },
  byBasis: { experience: 5, practice: 0, study: 0, reading: 0, country: 0, none: 0 },
  byChannel: { page: 5, adopted: 0, paper: 0, phone: 0 },
  byOutcome: { adopted: 1, 'partly-adopted': 0, 'under-study': 0, 'not-adopted': 0, referred: 0, 'outside-remit': 0 },
  waiting: [{ days: 3, n: 4 }],
  answered: [{ days: 2, n: 1 }],
  overdue: [{ office: bilingual, n: 1, longest: 3 }],
};

/** Fake responses by the end of the path. */
const answers: readonly (readonly [RegExp, unknown])[] = [
  [/\/desk$/, session],
  [/\/invitations\/read$/, { role: 'administrator', agencies: [], known: false }],
  [
    /\/suggestions$/,
    { suggestions: [], total: 0, counts: { waiting: 0, late: 0, confirmation: 0, moderation: 0, contested: 0 } },
  ],
  [/\/drafts$/, { drafts: [] }],
  [/\/insights$/, insights],
  [/\/asking$/, { consultations: [], polls: [] }],
  [/\/people$/, { people: [{ ...person, role: 'administrator', secondFactor: false, you: true }], invitations: [] }],
  [
    /\/settings$/,
    {
      version: '1',
      agency: {
        ...agency,
        policy: policyOfAgency,
        calendar: {
          weekend: [5],
          holidays: [{ name: { ar: 'العيد الوطني', en: 'National Day' }, from: '2026-11-18', to: '2026-11-19' }],
        },
      },
    },
  ],
  [/\/deletion$/, { open: { consultations: [], polls: [] }, suggestions: 2, unanswered: 1 }],
  [/\/sources$/, { sources: [{ platform: 'x', needsKey: true, ready: true }] }],
  [/\/audit$/, { entries: [{ n: 1, at: '2026-11-24T10:42:00Z', did: 'member.viewer', on: ['aida@muscat.example'] }] }],
  [/list-user-passkeys$|list-sessions$/, []],
  [/get-session$/, {}],
  [/two-factor\/enable$/, { totpURI: 'otpauth://totp/Shura:aida?secret=JBSWY3DPEHPK3PXP', backupCodes: ['4FQ2-K8ZN'] }],
];

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
const built = 'packages/desk/dist/browser/';

/** Serves the desk at `/desk` with fake responses. */
async function serve(signedIn: () => boolean) {
  const server = createServer(async ({ url = '/' }: IncomingMessage, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    // The event stream is empty and not reopened.
    if (pathname.endsWith('/events')) return void response.writeHead(204).end();
    if (pathname.startsWith('/api/v1/')) {
      const found = answers.find(([path]) => path.test(pathname))?.[1];
      const answer = found === session && !signedIn() ? { ...session, person: undefined, agencies: [] } : found;
      response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
      return;
    }
    const name = pathname.startsWith('/desk/files/') ? pathname.slice('/desk/files/'.length) : 'index.html';
    const file = await readFile(built + name, 'utf8').catch(() => undefined);
    // The page names files relative to the mount point, here the root.
    const body = file?.replaceAll('"desk/files/', '"/desk/files/');
    if (!body || !pathname.startsWith('/desk'))
      return void response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response.setHeader('content-type', `${types[extname(name)] ?? ''}; charset=utf-8`);
    response.setHeader('content-security-policy', policy);
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port');
  return { url: `http://127.0.0.1:${String(address.port)}`, server };
}

describe('the desk under its own content security policy', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let signedIn = true;

  before(async () => {
    browser = await startChromium();
    site = await serve(() => signedIn);
  });
  after(async () => {
    await browser.close();
    site.server.close();
  });

  /** Opens an address, acts there, and returns violations and errors. */
  async function complaints(path: string, act: (page: Page) => Promise<unknown>): Promise<string[]> {
    const page = await browser.newPage({ locale: 'ar' });
    const heard: string[] = [];
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
        console.error(`${effectiveDirective}: ${sample}`);
      });
    });
    await page.goto(site.url + path);
    await page.locator('h1').first().waitFor();
    await act(page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await page.close();
    return heard;
  }

  test('this test detects a violation', async () => {
    const heard = await complaints('/desk/muscat/inbox', (page) =>
      page.evaluate(() => document.querySelector('shura-desk')?.setAttribute('style', 'color: red')),
    );
    equal(
      heard.some((line) => line.startsWith('style-src-attr')),
      true,
    );
  });

  for (const [path, act] of [
    ['/desk', (page) => page.locator('.person').click()],
    ['/desk/muscat/asking', (page) => page.locator('nav.wide a').first().click()],
    ['/desk/muscat/adoption?by=keys', (page) => page.locator('.key .kept').first().waitFor()],
    ['/desk/muscat/people', (page) => page.locator('tbody button').click()],
    [
      '/desk/muscat/settings',
      async (page) => {
        await page.locator('.rules ~ .bar button').click();
        await page.locator('.brand button').click();
        await page.locator('[name="brand.accent.light"]').fill('#f2a900');
        const sample = page.locator('.samples shura-poll[theme=light] .main');
        equal(await sample.evaluate((button) => getComputedStyle(button).backgroundColor), 'rgb(242, 169, 0)');
      },
    ],
    [
      '/desk/muscat/insights',
      async (page) => {
        await page.locator('.overdue svg').waitFor();
        await page.locator('.overdue summary').click();
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.overdue .file').click()]);
        equal(download.suggestedFilename(), 'overdue.csv');
        const file = await readFile(await download.path(), 'utf8');
        equal(file, '\uFEFF"المكتب","المقترحات","أطول انتظار (أيام عمل)"\r\n"بلدية مسقط",1,3\r\n');
      },
    ],
    ['/desk/muscat/audit', (page) => page.locator('.entry').waitFor()],
    ['/desk/muscat/deletion', (page) => page.locator('form button.grave').click()],
    ['/desk/muscat/nothing', (page) => page.locator('h1').waitFor()],
    [
      '/desk/account',
      async (page) => {
        await page.locator('desk-second-factor #password').fill('ghaf trees give shade');
        await page.locator('[value=start]').click();
        await page.locator('.qr').waitFor();
      },
    ],
  ] as readonly (readonly [string, (page: Page) => Promise<unknown>])[]) {
    test(`${path} causes no violation`, async () => {
      signedIn = true;
      deepEqual(await complaints(path, act), []);
    });
  }

  for (const path of ['/desk/muscat/people', '/desk#join=hT5y2']) {
    test(`${path} causes no violation for a person who is not signed in`, async () => {
      signedIn = false;
      deepEqual(await complaints(path, (page) => page.locator('button.main').click()), []);
    });
  }

  test('the token of an invitation does not stay in the address', async () => {
    signedIn = false;
    const page = await browser.newPage();
    await page.goto(`${site.url}/desk#join=hT5y2`);
    await page.locator('#person').waitFor();
    equal(page.url(), `${site.url}/desk`);
    await page.close();
  });

  test('the page has the reader’s language and colours before the desk is there', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.route('**/desk/files/desk.js', (route) => route.abort());
    const shown = async () => {
      await page.goto(`${site.url}/desk/muscat/inbox`);
      return page.evaluate(() => {
        const { lang, dir, style } = document.documentElement;
        return { lang, dir, colours: style.colorScheme };
      });
    };
    deepEqual(await shown(), { lang: 'en', dir: 'ltr', colours: 'light dark' });
    await page.evaluate(() => localStorage.setItem('shura:desk', '{"language":"ar","theme":"dark"}'));
    deepEqual(await shown(), { lang: 'ar', dir: 'rtl', colours: 'dark' });
    await context.close();
  });

  test('the skip link, the menu and the heading work by keyboard alone', async () => {
    signedIn = true;
    const page = await browser.newPage();
    await page.goto(`${site.url}/desk/muscat/inbox`);
    await page.locator('desk-inbox h1').waitFor();
    const focused = () =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return `${active?.localName ?? ''}${active?.id ? `#${active.id}` : ''}`;
      });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    equal(await focused(), 'main#main');
    await page.locator('nav.wide a[href$="/people"]').press('Enter');
    await page.locator('desk-people h1').waitFor();
    equal(await focused(), 'h1');
    await page.goBack();
    await page.locator('desk-inbox h1').waitFor();
    equal(new URL(page.url()).pathname, '/desk/muscat/inbox');
    await page.close();
  });
});
