import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Results } from '@shura/contract';
import type { Browser, Locator, Page } from 'playwright-core';
import { requirePrograms } from '../../scripts/browsers.ts';
import { startChromium } from '../harness/browser.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { until } from '../harness/until.ts';
import { runToEnd } from './php.ts';
import { startWordPress, type WordPressSite } from './wordpress/wordpress-site.ts';

interface Post {
  readonly url: string;
  /** The content that WordPress stored. */
  readonly content: string;
}

/** Blocks DNS: WordPress's screens load images of wordpress.org, and a page would wait for the resolver. */
const onlyThisMachine = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

let shura: ShuraProcess;
let wordpress: WordPressSite;
let browser: Browser;
before(async () => {
  [shura, wordpress, browser] = await Promise.all([startShura(), startWordPress(), startChromium(onlyThisMachine)]);
});
after(async () => {
  const complaints = await wordpress.complaints();
  await Promise.all([shura[Symbol.asyncDispose](), wordpress[Symbol.asyncDispose](), browser.close()]);
  deepEqual(complaints, []);
});

const post = async (by: 'admin' | 'author', content: string) =>
  (await wordpress.act('post', { by, title: 'شاركونا الرأي', content })) as Post;

/** A page of a fresh browser context, with its errors. */
const visit = async (url: string) => {
  const context = await browser.newContext({ locale: 'ar' });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    const elsewhere = url !== '' && ![wordpress.url, shura.url].includes(new URL(url).origin);
    if (message.type() === 'error' && !elsewhere) problems.push(message.text());
  });
  await page.goto(url);
  return { page, problems, [Symbol.asyncDispose]: () => context.close() };
};

const votesFor = async (poll: string, question: string, option: string) =>
  ((await shura.api(`polls/${poll}/results`)) as Results).questions[question]?.options?.[option];

/** Votes in the gardens poll. */
const voteForWadi = async (where: Locator) => {
  await where.getByRole('radio', { name: 'على امتداد الوادي' }).check();
  await where.getByRole('button', { name: 'إرسال الصوت' }).click();
  await where.getByText('سُجِّل صوتكم').first().waitFor();
};

/** Checks that the vote is counted. */
const counted = async (vote: () => Promise<void>) => {
  const before = (await votesFor('gardens', 'place', 'wadi')) ?? 0;
  await vote();
  equal(await votesFor('gardens', 'place', 'wadi'), before + 1);
};

/** Sends the form's request: a script of the page moves the focus while typing. */
const signIn = async (page: Page, log: string) => {
  const answer = await page.request.post(`${wordpress.url}/wp-login.php`, {
    form: { log, pwd: 'password', redirect_to: wordpress.url },
  });
  match(await answer.text(), /logged-in/);
};

/** The snippet, as an author pastes it. */
const snippet = (poll: string) =>
  `<script type="module" src="${shura.url}/w/v1/shura.js"></script>
<shura-poll poll="${poll}"><a href="${shura.url}/p/${poll}?lang=ar">شاركوا في الاستطلاع</a></shura-poll>`;

describe('WordPress without the plugin', () => {
  it('removes an author’s tag but keeps the link, which leads to a page that takes the vote', async () => {
    const { url, content } = await post('author', snippet('gardens'));
    ok(!content.includes('<shura-poll') && !content.includes('<script'));
    await using visitor = await visit(url);
    const { page, problems } = visitor;
    await page.getByRole('link', { name: 'شاركوا في الاستطلاع' }).click();
    await page.waitForURL(`${shura.url}/p/gardens?lang=ar`);
    await counted(() => voteForWadi(page.locator('main')));
    deepEqual(problems, []);
  });

  it('keeps an administrator’s whole snippet, which takes a vote', async () => {
    const { url } = await post('admin', `<!-- wp:html -->${snippet('gardens')}<!-- /wp:html -->`);
    await using visitor = await visit(url);
    await counted(() => voteForWadi(visitor.page.locator('shura-poll')));
    deepEqual(visitor.problems, []);
  });

  it('finds a pasted address’s frame by oEmbed discovery, and counts a vote in its sandbox', async () => {
    const { url } = await post('author', `${shura.url}/p/gardens?lang=ar`);
    await using visitor = await visit(url);
    const frame = visitor.page.locator('iframe');
    equal(await frame.getAttribute('sandbox'), 'allow-scripts');
    match((await frame.getAttribute('src')) ?? '', /\/embed\/poll\/gardens\?[^#]*#\?secret=/);
    await counted(() => voteForWadi(visitor.page.frameLocator('iframe').locator('body')));
  });

  it('fits a pasted address’s frame to a phone, without a border, and opens the full page from it', async () => {
    const { url } = await post('author', `${shura.url}/p/gardens?lang=ar`);
    await using visitor = await visit(url);
    const { page, problems } = visitor;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    const frame = page.locator('iframe.wp-embedded-content');
    await frame.waitFor();
    const content = page.frameLocator('iframe').locator('body');
    const tall = async () => (await content.boundingBox())!.height;
    await until('the frame is as tall as what stands in it', async () => {
      const { height } = (await frame.boundingBox())!;
      return Math.abs(height - (await tall())) < 2;
    });
    equal(await frame.evaluate((element) => getComputedStyle(element).borderTopWidth), '0px');
    equal(await page.locator('blockquote.wp-embedded-content').isVisible(), false);
    await content.getByRole('link', { name: 'فتح الصفحة الكاملة' }).click();
    await page.waitForURL(`${shura.url}/p/gardens?lang=ar`);
    deepEqual(problems, []);
  });
});

describe('WordPress with the plugin', () => {
  before(async () => {
    equal(await wordpress.act('activate'), null);
  });

  it('tells editors, and no other visitors, that the server is not set', async () => {
    const { url } = await post('author', 'قبل [shura-poll poll="gardens"] بعد');
    await using visitor = await visit(url);
    const { page } = visitor;
    equal(await page.locator('shura-poll, script[src*="/w/"]').count(), 0);
    equal(await page.getByText('لم يُحدَّد عنوان الخادم').count(), 0);
    await signIn(page, 'author');
    await page.goto(url);
    await page.getByText('لم يُحدَّد عنوان الخادم').waitFor();
  });

  it('has accessible settings that save a valid address, and report what is wrong with an invalid one', async () => {
    await using visitor = await visit(wordpress.url);
    const { page, problems } = visitor;
    await signIn(page, 'admin');
    await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=shura`);
    const { violations } = await new AxeBuilder({ page }).include('#wpbody-content').analyze();
    deepEqual(violations, []);

    const save = async (address: string) => {
      const field = page.getByLabel('عنوان الخادم');
      await field.evaluate((input: HTMLInputElement) => {
        input.type = 'text'; // As in a browser without URL inputs.
      });
      await field.fill(address);
      await page.getByRole('button', { name: 'حفظ التغييرات' }).click();
    };
    await save(shura.url);
    await page.locator('.notice-success').waitFor();
    deepEqual(await wordpress.act('option', { option: 'shura' }), { server: `${shura.url}/`, pinned: '' });
    for (const bad of [
      'javascript:alert(1)',
      'http://consult.example.om/',
      'https://user:secret@consult.example.om/',
      'https://consult.example.om/?x=1',
      'https://a" onclick="alert(1)',
      'https://a/<script>alert(1)</script>',
    ]) {
      await save(bad);
      await page.locator('.notice-error').getByText(bad).waitFor();
      deepEqual(await wordpress.act('option', { option: 'shura' }), { server: `${shura.url}/`, pinned: '' });
    }
    deepEqual(problems, []);
  });

  it('takes settings from administrators only, and only from its own form', async () => {
    await using visitor = await visit(wordpress.url);
    const { page } = visitor;
    const send = () =>
      page.request.post(`${wordpress.url}/wp-admin/options.php`, {
        form: { option_page: 'shura', action: 'update', 'shura[server]': 'https://evil.example/' },
      });
    await signIn(page, 'admin');
    equal((await send()).status(), 403);
    await page.context().clearCookies();
    await signIn(page, 'author');
    equal((await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=shura`))?.status(), 403);
    equal((await send()).status(), 403);
    deepEqual(await wordpress.act('option', { option: 'shura' }), { server: `${shura.url}/`, pinned: '' });
  });

  it('takes votes through a shortcode, a block, a tag and a pasted address, with one script for all', async () => {
    const { url, content } = await post(
      'author',
      [
        '<!-- wp:shortcode -->[shura-poll poll="gardens"]<!-- /wp:shortcode -->',
        '<!-- wp:shura/poll {"poll":"night-bus"} /-->',
        '<!-- wp:shura/poll {"poll":"market-evenings","lang":"en","theme":"dark"} /-->',
        '<!-- wp:shura/consultation {"consultation":"green-spaces"} /-->',
        `<!-- wp:html -->${snippet('budget-order')}<!-- /wp:html -->`,
        `<!-- wp:paragraph --><p>${shura.url}/p/wadi-rules?lang=ar</p><!-- /wp:paragraph -->`,
        `${shura.url}/p/service-hall?lang=en`,
      ].join('\n\n'),
    );
    ok(content.includes('<shura-poll poll="budget-order"><a href') && !content.includes('<script'));
    await using visitor = await visit(url);
    const { page, problems } = visitor;
    // The consultation shows a poll too, further down.
    const poll = (slug: string) => page.locator(`shura-poll[poll=${slug}]`).first();

    await counted(() => voteForWadi(poll('gardens')));
    await poll('night-bus').getByRole('radio', { name: '4' }).check();
    await poll('night-bus').getByRole('button', { name: 'إرسال الصوت' }).click();
    await poll('night-bus').getByText('سُجِّل صوتكم').first().waitFor();
    equal(await votesFor('night-bus', 'ease', '4'), 1);
    await poll('market-evenings').getByRole('button', { name: 'Submit vote' }).waitFor();
    await poll('budget-order').getByRole('button', { name: 'إرسال الصوت' }).waitFor();
    await poll('service-hall').getByRole('button', { name: 'Submit vote' }).waitFor();
    await page.locator('shura-consultation').getByRole('heading').first().waitFor();

    const scripts = await page.locator(`script[src^="${shura.url}"]`).evaluateAll((all) => all.map((s) => s.outerHTML));
    equal(scripts.length, 1, 'one script however many elements');
    match(scripts[0]!, /type="module" src="[^"?]+\/w\/v1\/shura\.js"/);
    equal(await poll('market-evenings').locator('> a').getAttribute('lang'), 'en');
    deepEqual(problems, []);
  });

  it('answers oEmbed requests with the server’s frame, unchanged', async () => {
    const html = (await wordpress.act('oembed', { url: `${shura.url}/p/gardens?lang=ar` })) as string;
    match(html, /^<blockquote><a [^>]+>[^<]+<\/a><\/blockquote><iframe [^>]*src="[^"]+\/embed\/poll\/gardens\?/);
    ok(!html.includes('sandbox'));
  });

  it('has a block that an author inserts by name, fills with a pasted address, sees and publishes', async () => {
    await using visitor = await visit(wordpress.url);
    const { page, problems } = visitor;
    await signIn(page, 'author');
    await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
    await page.waitForFunction(() => 'wp' in window && document.querySelector('iframe[name=editor-canvas]'));
    await page.evaluate(closeGuides);
    const canvas = page.frameLocator('iframe[name=editor-canvas]');
    await canvas.getByRole('textbox').first().fill('حدائق جديدة');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/استطلاع شورى');
    await page.getByRole('option', { name: 'استطلاع شورى' }).click();

    const field = canvas.getByLabel('معرّف الاستطلاع، أو عنوان صفحته');
    await field.fill('https://elsewhere.example/p/gardens');
    await canvas.getByRole('button', { name: 'عرض' }).click();
    await canvas.getByText('هذا ليس معرّفًا ولا عنوان صفحة كهذه في الخادم.').waitFor();
    await field.fill(`${shura.url}/p/gardens?lang=ar`);
    await field.press('Enter');
    const preview = canvas.frameLocator('iframe[title="معاينة الاستطلاع"]');
    await preview.getByRole('radio', { name: 'على امتداد الوادي' }).waitFor();

    // Debian's WordPress is Arabic, but its editor is not: find buttons by class.
    await page.locator('.editor-post-publish-button__button').click();
    await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    const link = page.locator('.post-publish-panel__postpublish-header a');
    const url = (await link.getAttribute('href'))!;
    deepEqual(problems, []);

    await using reader = await visit(url);
    await counted(() => voteForWadi(reader.page.locator('.wp-block-shura-poll shura-poll')));
    deepEqual(reader.problems, []);
  });

  it('removes everything that an author hides in an attribute', async () => {
    const bad = 'x" onclick="alert(1)';
    const { url } = await post(
      'author',
      [
        `[shura-poll poll='gardens" onclick="alert(1)']`,
        `[shura-poll poll="gardens" server="javascript:alert(1)" theme='${bad}' lang='${bad}' onclick="alert(1)"]`,
        `<!-- wp:shura/poll ${JSON.stringify({ poll: `gardens${bad}`, lang: bad })} /-->`,
        `<!-- wp:shura/poll ${JSON.stringify({ poll: 'gardens', lang: bad, theme: 'javascript:alert(1)', anchor: bad })} /-->`,
        '<!-- wp:shura/poll {"poll":["gardens"]} /-->',
        `<shura-poll poll="gardens" server="https://evil.example/" onclick="alert(1)" style="display:none" client="x">
          <a href="javascript:alert(1)" onclick="alert(1)">شاركوا</a></shura-poll>`,
        `${shura.url}/p/gardens?lang=${encodeURIComponent(bad)}`,
      ].join('\n\n'),
    );
    await using visitor = await visit(url);
    const elements = await visitor.page.locator('shura-poll').evaluateAll((found) =>
      found.map((element) => ({
        names: [...element.attributes, ...[...element.children].flatMap((child) => [...child.attributes])].map(
          ({ name }) => name,
        ),
        html: element.outerHTML,
      })),
    );
    equal(elements.length, 4);
    for (const { names, html } of elements) {
      for (const name of names) ok(['poll', 'lang', 'theme', 'href'].includes(name), `${name} in ${html}`);
      ok(!/javascript:|evil|onclick/.test(html), html);
    }
    equal(await visitor.page.locator('.wp-block-post-content [onclick]').count(), 0);
    await visitor.page.locator('shura-poll').first().getByRole('radio').first().waitFor();
    deepEqual(visitor.problems, []);
  });

  it('loads a pinned version by its hash, and refuses a line of another server or without a hash', async () => {
    const { version, integrity } = JSON.parse(
      readFileSync(new URL('../../packages/widgets/dist/browser/release.json', import.meta.url), 'utf8'),
    ) as { version: string; integrity: Record<string, string> };
    const file = 'shura-consultation.all.js';
    const line = (server: string) =>
      `<script type="module" src="${server}/w/${version}/${file}" integrity="${integrity[file]!}" crossorigin></script>`;
    await using administrator = await visit(wordpress.url);
    await signIn(administrator.page, 'admin');
    const pin = async (typed: string) => {
      await administrator.page.goto(`${wordpress.url}/wp-admin/options-general.php?page=shura`);
      await administrator.page.getByLabel('تثبيت نسخة').fill(typed);
      await administrator.page.getByRole('button', { name: 'حفظ التغييرات' }).click();
      await administrator.page.locator('.notice').waitFor();
      return ((await wordpress.act('option', { option: 'shura' })) as { pinned: string }).pinned;
    };
    equal(await pin(line('https://evil.example')), '');
    await administrator.page.getByText('https://evil.example').first().waitFor();
    equal(await pin(line(shura.url).replace(/ integrity="[^"]*"/, '')), '');
    equal(await pin(line(shura.url)), line(shura.url));

    const { url } = await post('author', '[shura-poll poll="gardens"]');
    await using visitor = await visit(url);
    const script = visitor.page.locator(`script[src^="${shura.url}"]`);
    equal(await script.getAttribute('integrity'), integrity[file]);
    await counted(() => voteForWadi(visitor.page.locator('shura-poll')));
    deepEqual(visitor.problems, []);
  });

  it('leaves the link and no option behind when it is removed', async () => {
    const { url } = await post('author', snippet('gardens'));
    await wordpress.act('deactivate');
    await using visitor = await visit(url);
    equal(await visitor.page.locator('script[src*="/w/"]').count(), 0);
    await visitor.page.getByRole('link', { name: 'شاركوا في الاستطلاع' }).waitFor();
    await wordpress.act('uninstall');
    equal(await wordpress.act('option', { option: 'shura' }), false);
  });

  it('separates the settings of the sites of a network, and deletes them all', async () => {
    await wordpress.act('network');
    await wordpress.act('second');
    deepEqual(await wordpress.act('servers'), ['https://first.example/', 'https://second.example/']);
    await wordpress.act('uninstall');
    deepEqual(await wordpress.act('servers'), [null, null]);
  });

  it('has all its words in Arabic', async () => {
    const folder = fileURLToPath(new URL('../../examples/wordpress/shura/', import.meta.url));
    const read = (pattern: string) => globSync(join(folder, pattern)).map((file) => readFileSync(file, 'utf8'));
    const asked = [
      ...read('includes/*.php').flatMap((php) =>
        [...php.matchAll(/\b(?:esc_html)?__\( '(.+?)', 'shura' \)/g)].map(([, words]) => words),
      ),
      ...read('blocks/*/block.json').flatMap((json) => {
        const { title, description } = JSON.parse(json) as { title: string; description: string };
        return [`block title\u0004${title}`, `block description\u0004${description}`];
      }),
    ];
    const { php } = requirePrograms('php');
    const said = await runToEnd(php, [
      '-r',
      'echo json_encode((include $argv[1])["messages"]);',
      join(folder, 'languages/shura-ar.l10n.php'),
    ]);
    const catalogue = JSON.parse(said) as Record<string, string>;
    ok(asked.length > 20);
    deepEqual(
      asked.filter((words) => !/[ء-ي]/.test(catalogue[words!] ?? '')),
      [],
    );
  });
});

/** Closes the guides that a first visit to the editor shows. */
function closeGuides(): void {
  const { wp } = window as unknown as {
    wp: { data: { dispatch: (store: string) => { set: (scope: string, name: string, value: boolean) => void } } };
  };
  wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  wp.data.dispatch('core/preferences').set('core', 'enableChoosePatternModal', false);
}
