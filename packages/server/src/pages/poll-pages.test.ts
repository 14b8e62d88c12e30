import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PollDocument, Results } from '@shura/contract';
import { drawing } from '@shura/widgets/static';
import { Hono } from 'hono';
import { createShura } from '../app.ts';
import {
  adminToken,
  options,
  pollOf,
  single,
  start,
  startTestServer,
  type TestServer,
} from '../testing/test-server.ts';

const both = (ar: string, en: string) => ({ ar, en });
const base = { text: both('ما رأيكم؟', 'What do you think?') };
const statements = Array.from({ length: 23 }, (_, index) => ({
  kind: 'agree' as const,
  id: `s${index + 1}`,
  text: both(`العبارة ${index + 1}`, `Statement ${index + 1}`),
}));
const polls: PollDocument[] = [
  pollOf('garden'),
  pollOf('multiple', {
    questions: [{ kind: 'multiple', id: 'needs', ...base, options, min: 2, max: 2, none: true, wrong: true }],
  }),
  pollOf('scale', {
    questions: [
      {
        kind: 'scale',
        id: 'ease',
        ...base,
        points: 5,
        low: both('صعب', 'Hard'),
        high: both('سهل', 'Easy'),
        wrong: true,
      },
    ],
  }),
  pollOf('ranking', { questions: [{ kind: 'ranking', id: 'order', ...base, options, none: true }] }),
  pollOf('set', { title: both('عبارات', 'Statements'), questions: statements }),
  pollOf('few', { title: both('سؤالان', 'Two questions'), questions: [single, { ...single, id: 'again.too' }] }),
  pollOf('after-vote', { visibility: 'after-vote' }),
  pollOf('after-close', { visibility: 'after-close' }),
  pollOf('sealed', { visibility: 'sealed', decision: { by: both('المجلس', 'The council'), on: '2027-01-20' } }),
  pollOf('draft', { draft: true }),
  pollOf('later', { opens: '2026-11-24T20:00' }),
  pollOf('hostile', {
    title: both('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>'),
    questions: [{ ...single, text: both('</title><style>*{}', "' onfocus=alert(1) x='") }],
  }),
];

type Form = readonly (readonly [name: string, value: string])[];
const sameOrigin = { 'sec-fetch-site': 'same-origin' };

describe('the page of a poll', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer(polls, { rates: { newDevices: { free: 10_000, cannot: 10 } } });
  });
  after(() => server.close());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/p/${path}`, { headers });
    return { response, page: await response.text() };
  };
  const post = async (path: string, form: Form | string, headers: Record<string, string> = sameOrigin) => {
    const response = await fetch(`${server.url}/p/${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body:
        typeof form === 'string' ? form : new URLSearchParams(form.map(([name, value]) => [name, value])).toString(),
    });
    const cookie = response.headers.get('set-cookie');
    return { response, page: await response.text(), setCookie: cookie, cookie: cookie?.split(';')[0] ?? '' };
  };
  const onceIn = (page: string) => /name=":once" value="([^"]+)"/.exec(page)?.[1] ?? '';
  /** Opens the form as someone new and sends it, as a browser does. */
  const vote = async (path: string, form: Form, headers: Record<string, string> = sameOrigin) => {
    const { page } = await get(path);
    return post(path, [[':once', onceIn(page)], ...form], headers);
  };
  const counts = async (slug: string, question: string) => (await server.results(slug)).questions[question]?.options;
  const ballots = async (slug: string) => (await server.results(slug)).participants;

  it('counts a vote without a script, and sets its own cookie', async () => {
    const first = await get('garden?lang=ar');
    equal(first.response.headers.get('set-cookie'), null);
    match(first.page, /<html lang="ar" dir="rtl">/);
    doesNotMatch(first.page, /<script|style=/);
    // Only the link preview has absolute addresses, and they are ours.
    deepEqual(new Set(first.page.match(/https?:\/\/[^/"]+/g)), new Set([server.url]));
    doesNotMatch(first.page.slice(first.page.indexOf('<body>')), /https?:\/\//);
    const sent = await vote('garden?lang=ar', [['place', 'south']]);
    equal(sent.response.status, 303);
    equal(sent.response.headers.get('location'), '?lang=ar&voted=1');
    match(
      sent.setCookie ?? '',
      /^__Host-shura-garden=[\w-]{44}; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const { page } = await get('garden?lang=ar&voted=1', { cookie: sent.cookie, ...sameOrigin });
    match(page, /سُجِّل صوتكم\. شكرًا لمشاركتكم/);
    match(page, /الجنوب<\/bdi> <b class="tag">إجابتكم/);
    equal((await counts('garden', 'place'))?.['south'], 1);
  });

  it('counts a form that is sent twice as one ballot', async () => {
    const before = await ballots('garden');
    const { page } = await get('garden');
    const form: Form = [
      [':once', onceIn(page)],
      ['place', 'north'],
    ];
    const sent = await Promise.all([post('garden', form), post('garden', form), post('garden', form)]);
    deepEqual(new Set(sent.map(({ cookie }) => cookie)).size, 1);
    equal(await ballots('garden'), before + 1);
  });

  it('shows an earlier answer to a voter who changes it', async () => {
    const before = await ballots('garden');
    const { cookie } = await vote('garden', [['place', 'north']]);
    const { page } = await get('garden?view=form', { cookie });
    match(page, /value="north" checked/);
    const changed = await post(
      'garden',
      [
        [':once', onceIn(page)],
        ['place', 'east'],
      ],
      { cookie, ...sameOrigin },
    );
    equal(changed.cookie, cookie);
    equal(await ballots('garden'), before + 1);
    match((await get('garden?view=form', { cookie })).page, /value="east" checked/);
  });

  it('records no form of another page, and shows it again with its choice and a new one-time value', async () => {
    const before = await ballots('garden');
    const { page } = await get('garden');
    const foreign: readonly Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none', origin: server.url },
      { origin: 'https://www.example.om' },
      { origin: 'null' },
      {},
    ];
    for (const headers of foreign) {
      const form: Form = [
        [':once', onceIn(page)],
        ['place', 'east'],
      ];
      const sent = await post('garden?lang=en', form, headers);
      equal(sent.response.status, 403);
      equal(sent.setCookie, null);
      match(sent.page, /value="east" checked/);
      match(sent.page, /<form [^>]*>\s*<button formmethod="dialog" formnovalidate hidden><\/button>/);
      match(sent.page, /could not tell that this vote was sent from our page/);
      notEqual(onceIn(sent.page), onceIn(page));
    }
    equal(await ballots('garden'), before);
    equal((await vote('garden', [['place', 'east']], { origin: server.url })).response.status, 303);
  });

  it('tells only people who just voted that their browser sent no cookie back', async () => {
    match(
      (await get('garden?lang=en&voted=1', sameOrigin)).page,
      /this browser does not keep the code that identifies it/,
    );
    const linked = await get('garden?lang=en&voted=1', { 'sec-fetch-site': 'cross-site' });
    doesNotMatch(linked.page, /recorded/);
    match(linked.page, /<form method="post"/);
    const forged = { cookie: `__Host-shura-garden=${'A'.repeat(44)}` };
    match((await get('garden', forged)).page, /<form method="post"/);
  });

  it('accepts every kind of answer, with the reserved ones', async () => {
    const kinds: readonly (readonly [slug: string, form: Form, question: string, option: string])[] = [
      [
        'multiple',
        [
          ['needs', 'north'],
          ['needs', 'east'],
        ],
        'needs',
        'east',
      ],
      ['multiple', [['needs', '_wrong']], 'needs', '_wrong'],
      ['scale', [['ease', '4']], 'ease', '4'],
      ['scale', [['ease', '_wrong']], 'ease', '_wrong'],
      [
        'ranking',
        [
          ['order:north', '2'],
          ['order:south', '3'],
          ['order:east', '1'],
        ],
        'order',
        'east',
      ],
      [
        'ranking',
        [
          ['order:north', ''],
          ['order:south', ''],
          ['order:east', ''],
          ['order', '_none'],
        ],
        'order',
        '_none',
      ],
      [
        'few',
        [
          ['place', '_none'],
          ['again.too', 'north'],
        ],
        'again.too',
        'north',
      ],
    ];
    for (const [slug, form, question, option] of kinds) {
      const sent = await vote(slug, form);
      equal(sent.response.status, 303, slug);
      equal((await counts(slug, question))?.[option], 1, `${slug} ${option}`);
      const edit = await get(`${slug}?view=form`, { cookie: sent.cookie });
      for (const [name, value] of form.filter(([, value]) => value !== '')) {
        const chosen = name.includes(':') ? `<option value="${value}" selected` : `value="${value}" checked`;
        ok(edit.page.includes(chosen), `${slug} ${name}`);
      }
      equal((await get(slug, { cookie: sent.cookie })).response.status, 200);
    }
  });

  it('repeats the question of a ranking at its first list, since a screen reader may not announce the group', async () => {
    const { page } = await get('ranking?lang=en');
    const described = [...page.matchAll(/<select [^>]*aria-describedby="([^"]*)"/g)].map(([, ids]) => ids);
    deepEqual(described, ['question-order note-order', 'note-order', 'note-order']);
    match(page, /<span hidden id="question-order">(<[^>]*>)*What do you think\?/);
  });

  it('shows ten statements a page, and accepts answers to some of them', async () => {
    const first = await get('set');
    equal(first.page.match(/<fieldset/g)?.length, 10);
    const sent = await vote('set?lang=en', [
      ['s1', 'agree'],
      ['s10', 'pass'],
    ]);
    equal(sent.response.headers.get('location'), '?lang=en&view=form&page=2&voted=1');
    const { cookie } = sent;
    const second = await get('set?lang=en&view=form&page=2&voted=1', { cookie, ...sameOrigin });
    match(second.page, /Your answers are recorded[\s\S]*Statement 11/);
    match(second.page, /Page <bdi>2<\/bdi> of <bdi>3/);
    match(second.page, /Statements answered so far: <bdi>2<\/bdi> of <bdi>23/);
    const last = await get('set?lang=en&view=form&page=3', { cookie });
    equal(last.page.match(/<fieldset/g)?.length, 3);
    const empty = await post('set?lang=en&page=3', [[':once', onceIn(last.page)]], { cookie, ...sameOrigin });
    match(empty.page, /Statements answered so far: <bdi>2<\/bdi> of <bdi>23/);
    const form: Form = [
      [':once', onceIn(last.page)],
      ['s23', 'disagree'],
    ];
    const done = await post('set?lang=en&page=3', form, { cookie, ...sameOrigin });
    equal(done.response.headers.get('location'), '?lang=en&voted=1');
    match((await get('set?view=form', { cookie })).page, /id="s1:agree"[^>]* checked/);
    equal(await ballots('set'), 1);
    const { page } = await get('set?view=results&page=3&lang=en', { cookie });
    equal(page.match(/<ul class="bars"/g)?.length, 3);
    match(page, /Statement 21[\s\S]*class="bars"[\s\S]*Statement 22[\s\S]*class="bars"/);
    doesNotMatch(page, /Statement 20/);
    equal((await get('set?page=999', { cookie })).response.status, 200);
  });

  it('lists the errors of a form first, and keeps the choices', async () => {
    const wrong: readonly (readonly [path: string, form: Form, says: RegExp, keeps?: string])[] = [
      ['garden', [], /Choose an answer/],
      ['garden', [['place', 'west']], /not one of those on offer/],
      [
        'garden',
        [
          ['place', 'north'],
          ['place', 'south'],
        ],
        /Choose one answer/,
      ],
      [
        'garden',
        [
          ['place', 'north'],
          ['colour', 'red'],
        ],
        /did not arrive as we showed it/,
        'value="north" checked',
      ],
      [
        'multiple',
        [['needs', 'north']],
        /Chosen now: \u20681\u2069\. Number of choices: \u20682\u2069/,
        'value="north" checked',
      ],
      [
        'multiple',
        [
          ['needs', 'north'],
          ['needs', 'south'],
          ['needs', 'east'],
        ],
        /Number of choices/,
        'value="east" checked',
      ],
      [
        'multiple',
        [
          ['needs', 'north'],
          ['needs', '_none'],
        ],
        /such as “<bdi><bdi[^>]*>None of these/,
        'value="_none" checked',
      ],
      ['scale', [['ease', '6']], /not one of those on offer/],
      [
        'ranking',
        [
          ['order:north', '1'],
          ['order:south', '1'],
          ['order:east', '2'],
        ],
        /cannot share a place/,
        '<option value="2" selected',
      ],
      [
        'ranking',
        [
          ['order:north', ''],
          ['order:south', ''],
          ['order:east', ''],
        ],
        /Choose a place for each option/,
      ],
      ['ranking', [['order:north', '1']], /Choose a place for each option/, '<option value="1" selected'],
      [
        'ranking',
        [
          ['order:north', '1'],
          ['order:south', '2'],
          ['order:east', '9'],
        ],
        /not one of those on offer/,
      ],
      ['set', [], /at least one statement/],
      ['set', [['s1', 'perhaps']], /not one of those on offer/],
      ['few', [['again.too', 'east']], /href="#place:north"/, 'value="east" checked'],
    ];
    for (const [path, form, says, keeps] of wrong) {
      const before = await ballots(path);
      const sent = await vote(`${path}?lang=en`, form);
      equal(sent.response.status, 422, path);
      equal(sent.setCookie, null);
      match(sent.page, /<title>There is a problem/);
      match(sent.page, /role="alert"/);
      match(sent.page, says);
      if (keeps) ok(sent.page.includes(keeps), `${path}: ${keeps}`);
      equal(await ballots(path), before);
      for (const [, target] of sent.page.matchAll(/href="#([^"]+)"/g)) ok(sent.page.includes(`id="${target}"`), target);
    }
  });

  it('refuses a form that is malformed, too large, or without a one-time value', async () => {
    const before = await ballots('garden');
    const json = { 'content-type': 'application/json', ...sameOrigin };
    equal((await post('garden', '{"answers":{"place":"north"}}', json)).response.status, 415);
    equal((await post('garden', `place=north&x=${'x'.repeat(70_000)}`)).response.status, 413);
    for (const once of ['', 'short', '<b>'.repeat(30)]) {
      const sent = await post('garden', [
        [':once', once],
        ['place', 'north'],
      ]);
      equal(sent.response.status, 422);
      match(sent.page, /value="north" checked/);
    }
    equal(await ballots('garden'), before);
  });

  it('shows results only to viewers who may see them, and no number of a sealed poll', async () => {
    const seen: Record<string, unknown> = {};
    for (const slug of ['garden', 'after-vote', 'after-close', 'sealed']) {
      const { cookie } = await vote(slug, [['place', 'north']]);
      const has = async (headers: Record<string, string>) => {
        const { page } = await get(`${slug}?lang=en&view=results`, headers);
        return `${page.includes('class="bars"') ? 'results' : 'none'} ${page.includes('took part') ? 'n' : '-'}`;
      };
      seen[slug] = [await has({}), await has({ cookie })];
      match((await get(slug, { cookie })).page, /الشمال/);
    }
    deepEqual(seen, {
      garden: ['results n', 'results n'],
      'after-vote': ['none n', 'results n'],
      'after-close': ['none n', 'none n'],
      sealed: ['none -', 'none -'],
    });
    match((await get('sealed?lang=en')).page, /Who decides[\s\S]*The council[\s\S]*20 January 2027/);
  });

  it('returns 404 for a draft and for an unknown poll', async () => {
    for (const path of ['draft', 'nothing', 'nothing?lang=en', '_none']) {
      const { response, page } = await get(path);
      equal(response.status, 404);
      match(page, path.endsWith('en') ? /There is no poll at this address/ : /لا يوجد استطلاع بهذا العنوان/);
      match(response.headers.get('content-type') ?? '', /text\/html/);
    }
    equal((await post('draft', [['place', 'north']])).response.status, 404);
  });

  it('says when a poll opens, and counts nothing before', async () => {
    const { page } = await get('later?lang=en');
    match(page, /Opens[\s\S]*24 November 2026 at 20:00[\s\S]*Greenwich/);
    doesNotMatch(page, /<form/);
    const sent = await post('later', [
      [':once', 'A'.repeat(22)],
      ['place', 'north'],
    ]);
    equal(sent.response.status, 409);
  });

  it('escapes the text of an agency', async () => {
    for (const lang of ['ar', 'en']) {
      const { cookie } = await vote(`hostile?lang=${lang}`, [['place', 'north']]);
      for (const { page } of [await get(`hostile?lang=${lang}`), await get(`hostile?lang=${lang}`, { cookie })]) {
        doesNotMatch(page, /<script|<img|<style>| onfocus=alert\(1\) x='"/);
        equal(page.match(/<title>/g)?.length, 1);
      }
    }
    doesNotMatch((await get('hostile?lang=%22%3E%3Cscript%3E&page=%3Cscript%3E&view=%3Cscript%3E')).page, /<script/);
  });

  it('has a strict policy, and is neither cached nor framed', async () => {
    const { response, page } = await get('garden');
    const header = (name: string) => response.headers.get(name);
    equal(
      header('content-security-policy'),
      "default-src 'none'; style-src 'self'; form-action 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    equal(header('referrer-policy'), 'same-origin');
    equal(header('x-content-type-options'), 'nosniff');
    equal(header('cache-control'), 'private, no-store');
    const [, link = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
    const sheet = await fetch(new URL(link, `${server.url}/p/garden`));
    match(sheet.headers.get('content-type') ?? '', /text\/css/);
    const headers = { 'if-none-match': sheet.headers.get('etag') ?? '' };
    equal((await fetch(new URL(link, `${server.url}/p/garden`), { headers })).status, 304);
  });

  it('has no link outside its mount path', async () => {
    const host = new Hono().route('/shura', server.shura.app);
    match(await (await host.request('/shura/p/nothing?lang=en')).text(), /There is no poll at this address/);
    match(await (await host.request('/shura/p/garden')).text(), /<form method="post" action="\?lang=ar"/);
    for (const slug of ['garden', 'set', 'nothing']) {
      for (const [, link = ''] of (await get(slug)).page.matchAll(/(?:href|action)="([^"]*)"/g)) {
        const isCard = link.startsWith(`${server.url}/oembed?`) || link.startsWith(`${server.url}/p/${slug}?`);
        ok(isCard || /^(\?|#|\.\.\/pages\.css$)/.test(link), link);
      }
    }
  });

  it('marks an imported poll, shows text of unstated language by its letters, and accepts no vote', async () => {
    const questions = [
      { kind: 'agree', id: '1', text: { und: 'Ban drivers with a record' } },
      { kind: 'agree', id: '2', text: { und: 'رأي بالعربية' } },
    ];
    const document = {
      slug: 'brought',
      source: 'Another system',
      title: { und: 'Drivers' },
      opensAt: '2014-01-01T00:00:00Z',
      closesAt: '2014-03-01T00:00:00Z',
      questions,
    };
    equal((await server.post('admin/imports', document, server.admin)).status, 200);
    const { page } = await get('brought');
    match(page, /مستورد من نظام آخر: <bdi>Another system/);
    match(page, /<bdi lang="" dir="ltr">Ban drivers[\s\S]*<bdi lang="" dir="rtl">رأي بالعربية/);
    doesNotMatch(page, /<form/);
    const { cookie } = await vote('garden', [['place', 'north']]);
    const headers = { cookie: cookie.replace('garden', 'brought'), ...sameOrigin };
    equal((await get('brought', headers)).response.status, 200);
    const sent: Form = [
      [':once', 'A'.repeat(22)],
      ['1', 'agree'],
    ];
    equal((await post('brought', sent, headers)).response.status, 409);
    equal(await ballots('brought'), 0);
  });

  it('shows amendments to everyone: why a poll was extended, and its earlier text', async () => {
    const extension = both('لأن الأمطار قطعت الطرق', 'Because rain cut the roads');
    const text = { ...single.text, en: 'Where should a garden be?' };
    const amended = pollOf('garden', {
      closes: '2026-11-26T09:00',
      extension,
      questions: [{ ...single, text }],
    });
    const applied = await server.apply([amended]);
    equal(applied.status, 200, await applied.text());
    const { page } = await get('garden?lang=en');
    match(
      page,
      /Closing moved from[\s\S]*25 November 2026[\s\S]*26 November 2026[\s\S]*because: [\s\S]*Because rain cut the roads/,
    );
    match(page, /Wording corrected[\s\S]*it said: <bdi><bdi lang="en" dir="ltr">Where should the garden be\?/);
  });

  it('tells a late voter that the vote was not counted, and shows the results', async () => {
    const { page } = await get('sealed');
    server.time.now = start + 3 * 24 * 60 * 60 * 1000;
    const before = await ballots('sealed');
    const late = await post('sealed', [
      [':once', onceIn(page)],
      ['place', 'north'],
    ]);
    equal(late.response.status, 409);
    match(late.page, /قبل وصول صوتكم، فلم يُحتسب[\s\S]*class="bars"/);
    equal(await ballots('sealed'), before);
    const closed = await get('sealed?lang=en');
    match(closed.page, /Results[\s\S]*class="bars"[\s\S]*person took part/);
    doesNotMatch(closed.page, /<form|Change my vote/);
  });
});

describe('the page of a poll, when the store fails', () => {
  it('keeps the choices of somebody who votes again', async (t) => {
    let down = false;
    const fails = () => Promise.reject(new Error('The disk fails'));
    const server = await startTestServer([pollOf('garden')], {}, async (store) => ({
      ...store,
      ownBallots: (voters) => (down ? fails() : store.ownBallots(voters)),
      recordBallots: (batch, now) => (down ? fails() : store.recordBallots(batch, now)),
    }));
    t.after(() => server.close());
    const post = (answer: string, cookie = '') =>
      fetch(`${server.url}/p/garden?lang=en`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...sameOrigin, cookie },
        body: `:once=${'a'.repeat(22)}&place=${answer}`,
      });
    const cookie = (await post('north')).headers.get('set-cookie')?.split(';')[0] ?? '';
    down = true;
    const refused = await post('south', cookie);
    equal(refused.status, 503);
    match(await refused.text(), /Not sent\. Your answers are kept here[\s\S]*value="south" checked/);
  });
});

describe('the limits of the page', () => {
  it('count forms without a cookie for their network, together with the API, and keep the choices', async () => {
    const rates = { newDevices: { free: 1, cannot: 1 }, changes: { perMinute: 1, burst: 1 } };
    const server = await startTestServer([pollOf('garden')], { rates });
    const post = (once: string, answer: string, cookie = '') =>
      fetch(`${server.url}/p/garden?lang=en`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...sameOrigin, cookie },
        body: `:once=${once.repeat(22)}&place=${answer}`,
      });
    try {
      await server.newDevice('garden');
      const first = await post('a', 'north');
      equal(first.status, 303);
      const refused = await post('b', 'south');
      equal(refused.status, 429);
      ok(Number(refused.headers.get('retry-after')) > 0);
      const page = await refused.text();
      match(page, /it accepts only a few a minute from your network[\s\S]*value="south" checked/);
      ok(page.includes(`value="${'b'.repeat(22)}"`));
      const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
      equal((await post('c', 'south', cookie)).status, 303);
      const changes = await post('c', 'east', cookie);
      equal(changes.status, 429);
      match(await changes.text(), /Too many changes/);
      equal((await server.results('garden')).participants, 1);
    } finally {
      await server.close();
    }
  });

  it('admit a few browsers that cannot do the work, show their number, and recognise a repeated form', async () => {
    const server = await startTestServer([pollOf('garden')], { rates: { newDevices: { free: 1, cannot: 2 } } });
    const post = (once: string, answer: string) =>
      fetch(`${server.url}/p/garden?lang=en`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...sameOrigin },
        body: `:once=${once.repeat(22)}&place=${answer}`,
      });
    const results = async () => {
      const { participants, levels } = await server.results('garden');
      return { participants, levels };
    };
    try {
      equal((await post('a', 'north')).status, 303);
      deepEqual(await results(), { participants: 1, levels: undefined });
      equal((await post('b', 'north')).status, 303);
      deepEqual(await results(), { participants: 2, levels: { L0: 1, L1: 1 } });
      const page = await (await fetch(`${server.url}/p/garden?lang=en&view=results`)).text();
      match(page.replace(/<[^>]*>/g, ''), /could not be told apart, in crowded networks: 1/);
      server.time.now += 3_600_000;
      // The response was lost: sent again without the cookie, to another process.
      const again = await createShura({
        drawing,
        store: server.store,
        keys: { root: Buffer.alloc(32, 1) },
        adminToken,
        clock: () => server.time.now,
        rates: { newDevices: { free: 1, cannot: 2 } },
      });
      const sent = await again.app.request('/p/garden?lang=en', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...sameOrigin },
        body: `:once=${'b'.repeat(22)}&place=south`,
      });
      equal(sent.status, 303);
      const { participants } = (await (await again.app.request('/api/v1/polls/garden/results')).json()) as Results;
      equal(participants, 2);
    } finally {
      await server.close();
    }
  });
});
