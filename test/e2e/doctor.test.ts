import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Poll } from '@shura/contract';
import type { Locator } from 'playwright-core';
import { startChromium } from '../harness/browser.ts';
import { runShura, startShura } from '../harness/shura-process.ts';
import { pageWith, pollTag } from './host-site.ts';
import {
  addsPoll,
  describeFaults,
  describeGoodPages,
  goodPages,
  type PlantedPage,
  plantedFaults,
  plantedNotes,
} from './planted-faults.ts';

const shura = await startShura();
const file = async (name: string) => new Uint8Array(await (await fetch(`${shura.url}/w/v1/${name}`)).arrayBuffer());
const script = await file('shura.js');
const integrity = `sha384-${createHash('sha384')
  .update(await file('shura-poll.all.js'))
  .digest('base64')}`;

const sendForEver = (response: ServerResponse): void => {
  const more = () => {
    while (!response.destroyed && response.write('<p>'.repeat(10_000)));
  };
  response.on('drain', more);
  more();
};

const pages: PlantedPage[] = [];
/** Requests caused by pages that name the same site many times. */
let floods = 0;
const html = { 'content-type': 'text/html; charset=utf-8' };
/** An agency's site with numbered pages, some of which put an obstacle between site and server. */
const site = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  const [, place = '', ...rest] = pathname.split('/');
  const page = pages[Number(place)];
  if (place === 'text') response.writeHead(200, { 'content-type': 'text/plain' }).end(script);
  else if (place === 'copy') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  else if (place === 'bundle') response.writeHead(200, { 'content-type': 'text/javascript' }).end(addsPoll);
  else if (place === 'importer')
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(`import{a}from"../bundle/lazy.js";a()`);
  else if (place === 'flood') {
    floods += 1;
    response.writeHead(200, html).end('<p>');
  } else if (place === 'endless') sendForEver(response.writeHead(200, html));
  else if (place === 'deny') response.writeHead(200, { ...html, 'x-frame-options': 'DENY' }).end('<html>');
  else if (place === 'proxy' && request.method === 'GET') {
    void fetch(`${shura.url}/${rest.join('/')}`).then(async (answer) =>
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text()),
    );
  } else if (place === 'proxy') response.writeHead(405).end();
  else response.writeHead(200, { ...html, ...page?.headers }).end(page?.html ?? '<!doctype html><p>الصفحة');
}).listen(0, '127.0.0.1');
await once(site, 'listening');
const address = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`;

after(async () => {
  site.closeAllConnections();
  site.close();
  await shura[Symbol.asyncDispose]();
});

interface Finding {
  readonly name: string;
  readonly fault: boolean;
  readonly fix: string;
}

const examine = async (url: string, settings = {}, ...more: readonly string[]) => {
  const { code, stdout } = await runShura(['doctor', url, '--json', ...more], settings);
  const { looked, findings } = JSON.parse(stdout) as { looked: boolean; findings: readonly Finding[] };
  const faults = findings.filter(({ fault }) => fault).map(({ name }) => name);
  equal(code, looked ? Math.min(faults.length, 1) : 2, stdout);
  const notes = findings.filter(({ fault }) => !fault).map(({ name }) => name);
  return { faults, notes: notes.filter((name) => !ofTheServer.test(name)), findings };
};

/** Findings about the server's own pages, not the tested page. */
const ofTheServer = /^(oembed|open-graph)-missing$/;

const put = (page: PlantedPage) => `${address}/${String(pages.push(page) - 1)}`;
const planting = { shura: shura.url, site: address, integrity };
const doctor = async (page: PlantedPage) => (await examine(put(page))).faults;

describeGoodPages('shura doctor', planting, doctor);
describeFaults('shura doctor', planting, doctor);

describe('shura doctor', () => {
  it('reports an unreachable page, and prints no secret part of its address', async () => {
    deepEqual((await examine('http://127.0.0.1:9')).faults, ['page-unreachable']);
    const { code, stdout, stderr } = await runShura(['doctor', 'http://me:hunter2@127.0.0.1:9/?key=hunter3']);
    equal(code, 2);
    match(stdout, /page-unreachable/);
    doesNotMatch(stdout + stderr, /hunter/);
  });

  it('finds mixed content in an HTTPS page', async () => {
    const fixture = new URL('../fixtures/https/', import.meta.url);
    const [key, cert] = ['localhost.key', 'localhost.pem'].map((name) => readFileSync(new URL(name, fixture)));
    const page = pageWith('http://consult.example.om', pollTag('http://consult.example.om', 'gardens'));
    const secure = createSecureServer({ key, cert }, (_, response) => response.writeHead(200, html).end(page));
    await once(secure.listen(0, '127.0.0.1'), 'listening');
    const { port } = secure.address() as AddressInfo;
    const { faults } = await examine(`https://localhost:${String(port)}`, {
      NODE_EXTRA_CA_CERTS: fileURLToPath(new URL('localhost.pem', fixture)),
    });
    secure.closeAllConnections();
    secure.close();
    deepEqual(faults, ['mixed-content']);
  });

  it('notes that a poll is closed', async () => {
    const words = (text: string) => ({ ar: text, en: text });
    const options = ['yes', 'no'].map((id) => ({ id, text: words(id) }));
    await shura.admin('admin/apply', {
      agency: { slug: 'past', name: words('الجهة'), timeZone: 'Asia/Muscat', place: words('مسقط'), origins: [] },
      polls: [
        {
          ...{ slug: 'old', opens: '2020-01-01T08:00', closes: '2020-02-01T08:00', visibility: 'live' },
          decision: { by: words('المجلس'), on: '2020-03-01' },
          questions: [{ id: 'one', kind: 'single', text: words('سؤال'), options }],
        },
      ],
    });
    const html = pageWith(shura.url, pollTag(shura.url, 'old'));
    const { faults, notes } = await examine(put({ what: '', html }));
    deepEqual([faults, notes], [[], ['closed']]);
  });

  for (const page of plantedNotes(planting)) {
    it(`notes ${page.name}, and nothing else, in ${page.what}`, async () => {
      const { faults, notes } = await examine(put(page));
      deepEqual([faults, notes], [[], [page.name]]);
    });
  }

  it('stops reading an endless page', async () => {
    deepEqual((await examine(`${address}/endless`)).faults, ['element-missing']);
  });

  it('limits its work and its requests on a hostile page, and reports that it was cut short', {
    timeout: 120_000,
  }, async () => {
    const many = (one: (n: number) => string, times = 3000) => Array.from({ length: times }, (_, n) => one(n)).join('');
    const busy = {
      elements: many((n) => `<shura-poll poll="p${String(n)}" server="${address}/flood/"></shura-poll>`),
      frames: many((n) => `<iframe src="${address}/flood/embed/poll/p${String(n)}"></iframe>`),
      scripts: many((n) => `<script type="module" src="${address}/flood/${String(n)}/w/v1/shura.js"></script>`),
      policies: many(() => `<meta http-equiv="content-security-policy" content="script-src 'none'">`),
      styles: many((n) => `<style>shura-poll { top: ${String(n)}px }</style>`),
      depth: '<shura-poll poll="gardens">'.repeat(70_000),
    };
    for (const [what, body] of Object.entries(busy)) {
      floods = 0;
      const { notes } = await examine(put({ what, html: `<!doctype html><html lang="ar"><body>${body}` }));
      ok(notes.includes('cut-short'), what);
      ok(floods <= 20, `${what}: ${String(floods)} requests`);
    }
  });

  it('reads few of the modules that a script imports', async () => {
    const imports = Array.from({ length: 3000 }, (_, n) => `import('/flood/${String(n)}.js');`).join('');
    floods = 0;
    const { faults } = await examine(put({ what: '', html: `<script type="module">${imports}</script>` }));
    deepEqual(faults, ['element-missing']);
    ok(floods > 0 && floods < 10, `${String(floods)} requests`);
  });

  it('takes the server from an option if the page does not name it', async () => {
    const url = put({ what: '', html: `<!doctype html><iframe src="${shura.url}/p/gardens"></iframe>` });
    deepEqual((await examine(url)).faults, ['element-missing']);
    deepEqual((await examine(url, {}, '--server', shura.url)).faults, ['frame-address']);
  });
});

describe('shura doctor and the content security policy of a page', () => {
  it('agrees with a browser, in which each faulty policy refuses a vote and each good one permits it', async (t) => {
    const browser = await openBrowser(t);
    const refused = async (planted: PlantedPage) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          document.documentElement.dataset['refused'] ??= effectiveDirective;
        });
      });
      await page.goto(put(planted));
      const poll = page.locator('shura-poll[poll=gardens]');
      const violation = page.locator('html[data-refused]');
      await violation.or(poll.getByRole('radio')).first().waitFor({ state: 'attached' });
      if ((await violation.count()) === 0) {
        await vote(poll);
        await violation.or(poll.getByText('سُجِّل صوتكم')).first().waitFor({ state: 'attached' });
      }
      const directive = await page.locator('html').getAttribute('data-refused');
      await context.close();
      return directive?.replace('-elem', '');
    };
    for (const good of goodPages(planting)) equal(await refused(good), undefined, good.what);
    const faulty = plantedFaults(planting).filter(({ name }) => /^csp-(script|connect|trusted)-/.test(name));
    ok(faulty.length > 8);
    for (const fault of faulty) equal(`csp-${await refused(fault)}`, fault.name, fault.what);
    const { participants } = (await shura.api('polls/gardens')) as Poll;
    equal(participants, goodPages(planting).length);
  });
});

describe('a page of an unregistered site', () => {
  it('is found by the doctor, links voters to the poll’s own page, and names the setting for its developer', async (t) => {
    // A server with a public address refuses votes from pages of this machine.
    await using strict = await startShura(undefined, undefined, {
      SHURA_PUBLIC_URL: 'https://consult.example.om',
      SHURA_TRUSTED_PROXIES: '127.0.0.1',
    });
    const url = put({ what: '', html: pageWith(strict.url, pollTag(strict.url, 'gardens')) });
    const { faults, findings } = await examine(url);
    deepEqual(faults, ['origin-not-registered']);
    match(
      findings[0]?.fix ?? '',
      new RegExp(`Agency settings, Sites, .* adds ${address} .*origins: \\['${address}'\\]`),
    );

    const browser = await openBrowser(t);
    const page = await browser.newPage();
    const poll = page.locator('shura-poll');
    const isTold = async () => {
      await vote(poll);
      await poll.getByText('لا تُقبل المشاركة من هذه الصفحة').waitFor();
      equal(await poll.getByRole('link').getAttribute('href'), `${strict.url}/p/gardens?lang=ar`);
    };
    await page.goto(url);
    await isTold();
    // An earlier voter sends a token, which needs a preflight.
    const key = `shura:device:${strict.url}:poll:gardens`;
    await page.evaluate((key) => localStorage.setItem(key, 'of-an-earlier-vote'.padEnd(44, '_')), key);
    await page.reload();
    await isTold();
  });
});

describe('a page that frames a poll', () => {
  it('is told which setting permits the frame, until it is set', async () => {
    await using strict = await startShura(undefined, undefined, {
      SHURA_PUBLIC_URL: 'https://consult.example.om',
      SHURA_TRUSTED_PROXIES: '127.0.0.1',
    });
    const words = (text: string) => ({ ar: text, en: text });
    const options = ['yes', 'no'].map((id) => ({ id, text: words(id) }));
    const questions = [{ id: 'one', kind: 'single', text: words('سؤال'), options }];
    const url = put({
      what: '',
      html: `<!doctype html><html lang="ar"><iframe src="${strict.url}/embed/poll/framed"></iframe>`,
    });
    const fixesWith = async (settings: {
      readonly origins: readonly string[];
      readonly frames?: readonly string[];
    }) => {
      const agency = { slug: 'framed', name: words('الجهة'), timeZone: 'Asia/Muscat', place: words('مسقط') };
      const decision = { by: words('المجلس'), on: '2100-01-01' };
      const polls = [{ slug: 'framed', visibility: 'live', decision, questions }];
      await strict.admin('admin/apply', { agency: { ...agency, ...settings }, polls });
      return (await examine(url)).findings.map(({ name, fix }) => `${name}: ${fix}`);
    };
    const inSites = `frame-refused: In the desk, Agency settings, Sites, an administrator adds ${address} (in the file of "shura apply": origins: ['${address}'])`;
    const inFrames = `frame-refused: Add '${address}' to frames: of the agency, in the file of "shura apply"`;
    deepEqual(await fixesWith({ origins: [] }), [inSites]);
    deepEqual(await fixesWith({ origins: [address], frames: ['https://www.example.om'] }), [inFrames]);
    deepEqual(await fixesWith({ origins: [address] }), []);
    deepEqual(await fixesWith({ origins: [], frames: ['*'] }), []);
  });
});

const openBrowser = async (t: { after(end: () => Promise<void>): void }) => {
  const browser = await startChromium();
  t.after(() => browser.close());
  return browser;
};

const vote = async (poll: Locator) => {
  await poll.getByRole('radio').first().check();
  await poll.getByRole('button', { name: 'إرسال الصوت' }).click();
};
