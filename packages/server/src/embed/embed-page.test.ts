import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Snippets } from '@shura/contract';
import { builtWidgets } from '../testing/built-widgets.ts';
import { elementsOf, readMarkup, textOf } from '../testing/strict-markup.ts';
import { agencyDocument, pollOf, problemOf, startTestServer, type TestServer } from '../testing/test-server.ts';
import { signInFirst } from '../testing/test-staff.ts';

describe('the configurator', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer([pollOf('gardens'), pollOf('later', { draft: true })], { widgets: builtWidgets() });
    await server.apply([pollOf('coast')], [], { ...agencyDocument, slug: 'salalah' });
  });
  after(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });
  const read = async (query = '') => {
    const response = await fetch(`${server.url}/embed${query}`);
    equal(response.status, 200);
    const elements = [...elementsOf(readMarkup(await response.text()))];
    return {
      policy: response.headers.get('content-security-policy') ?? '',
      code: elements.filter(({ name }) => name === 'code').map(textOf),
      elements,
      errors: elements.filter(({ attributes }) => attributes.get('class') === 'error').map(textOf),
    };
  };

  it('shows a snippet for something open before anything is chosen', async () => {
    const { code, policy } = await read('?of=poll/gardens');
    equal(
      code[0],
      `<script type="module" src="${server.url}/w/v1/shura-poll.js"></script>
<shura-poll poll="gardens"><a href="${server.url}/p/gardens?lang=ar">أين تُبنى الحديقة؟</a></shura-poll>`,
    );
    ok(code[1]?.startsWith(`script-src ${server.url};`));
    match(policy, /script-src 'self'; connect-src 'self'; frame-src 'self'/);
    ok((await read()).code[0]?.includes('<shura-poll'));
  });

  it('also accepts the address of a page, in either language, and keeps the choices in every link', async () => {
    const address = encodeURIComponent(`${server.url}/p/gardens?lang=en`);
    const { code, elements } = await read(`?in=en&lang=en&address=${address}&form=react&theme=dark&file=pinned`);
    match(code[0] ?? '', /<shura-poll poll="gardens" lang="en" theme="dark">/);
    match(code[0] ?? '', /crossOrigin="anonymous"/);
    const links = elements
      .flatMap(({ attributes }) => attributes.get('href') ?? [])
      .filter((href) => href.startsWith('embed?'));
    ok(links.length > 8);
    for (const href of links) match(href, /address=.*form=\w+.*theme=dark.*file=pinned/);
  });

  it('reports that nothing is at an address, and repeats the address in its field only', async () => {
    for (const address of [
      'nothing',
      `${server.url}/p/later`,
      '/p/unknown',
      '"><script>alert(1)</script>',
      '/constructor/x',
    ]) {
      const { errors, elements, code } = await read(`?in=en&address=${encodeURIComponent(address)}`);
      deepEqual(errors, ['This server has no public page at that address']);
      const [title] = elements.filter(({ name }) => name === 'title').map(textOf);
      match(title ?? '', /^There is a problem: .*Embed it/);
      const summary = elements.find(({ attributes }) => attributes.has('autofocus'));
      equal(summary?.attributes.get('role'), 'alert');
      ok([...elementsOf(summary)].some(({ attributes }) => attributes.get('href') === '#address'));
      const field = elements.find(({ attributes }) => attributes.get('id') === 'address');
      equal(field?.attributes.get('aria-describedby'), 'address-hint error:address');
      equal(field?.attributes.get('value'), address);
      deepEqual(code, []);
    }
  });

  it('gives each box of text its own name, so that screen reader users can tell them apart', async () => {
    const { elements, errors } = await read('?in=en&of=poll/gardens&form=vue');
    const boxes = elements.filter(({ name }) => name === 'pre').map(({ attributes }) => attributes);
    const names = boxes.map((box) => box.get('aria-label'));
    equal(names.at(-1), 'What your Content-Security-Policy has to allow');
    equal(new Set(names).size, boxes.length);
    ok(boxes.length > 2 && boxes.every((box) => box.get('role') === 'group'));
    deepEqual(errors, []);
    ok(!elements.some(({ attributes }) => attributes.has('autofocus')));
  });

  it('puts the colours of a site into the lines and the preview, and says whether the words can be read', async () => {
    const { code, elements } = await read('?in=en&of=poll/gardens&accent=FFD400&surface=%230b2545&text=fff&theme=dark');
    match(
      code[0] ?? '',
      /--shura-accent: #ffd400; --shura-on-accent: #000000; --shura-surface: #0b2545; --shura-text: #ffffff; --shura-muted: #ced3da/,
    );
    const said = (all: typeof elements) =>
      all
        .filter(({ attributes }) => attributes.get('class') === 'contrasts')
        .map(textOf)
        .join(' ');
    match(said(elements), /Yes, all of them can be read.*Text on the card 15\.3:1 Easy to read/s);
    const [frame] = elements.filter(({ name }) => name === 'iframe');
    const framed = await (await fetch(new URL(frame?.attributes.get('src') ?? '', `${server.url}/`))).text();
    const [, sheet = ''] = /href="(..\/..\/colours.css[^"]+)"/.exec(framed) ?? [];
    const styles = await fetch(new URL(sheet.replaceAll('&amp;', '&'), `${server.url}/embed/poll/gardens`));
    match(await styles.text(), /^:root \{ --shura-accent: #ffd400; /);
    const both = await read('?in=en&of=poll/gardens&surface=ffffff');
    match(
      said(both.elements),
      /Some cannot be read.*choose one of the two.*Text on the card 1\.1:1 Cannot be read in the dark theme/s,
    );
    match((await read('?of=poll/gardens&accent=yellow')).code[0] ?? '', /<shura-poll poll="gardens"><a/);
  });

  it('ignores invalid choices', async () => {
    const { code } = await read('?of=poll/gardens&lang=fr&theme=%22&file=x&form=y&kind=constructor');
    match(code[0] ?? '', /<shura-poll poll="gardens"><a/);
  });

  it('has the same snippets as JSON; drafts only for staff of the agency', async () => {
    const made = (await (await fetch(`${server.api}/snippets/poll/gardens?room=kept`)).json()) as Snippets;
    match(made.snippets[0]?.parts[0]?.text ?? '', /<style>shura-poll\[poll="gardens"\] \{ .*min-block-size/);
    const refused = async (path: string) => (await problemOf(await fetch(`${server.api}/${path}`))).type;
    equal(await refused('snippets/poll/later'), 'not-found');
    equal(await refused('snippets/constructor/gardens'), 'not-found');
    equal(await refused('snippets/poll/gardens?file=x'), 'invalid-request');
    const staff = await signInFirst(server);
    const at = 'desk/agencies/muscat/snippets/poll';
    ok((await staff.read<Snippets>(`${at}/later`)).page.startsWith(`${server.url}/p/later`));
    equal((await problemOf(await staff.get(`${at}/coast`))).type, 'not-found');
    doesNotMatch(JSON.stringify(await staff.read(`${at}/gardens`)), /undefined/);
  });
});
