import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { builtWidgets } from '../testing/built-widgets.ts';
import { startListeningServer } from '../testing/listening-server.ts';

const linksIn = (page: string) => [...page.matchAll(/<a href="([^"]*)"/g)].map(([, link]) => link);

test('the page at the top says what the server is, in both languages, and leads to what there is', async () => {
  const title = { ar: 'صفحة تجريبية', en: 'A demo page' };
  const server = await startListeningServer({ widgets: builtWidgets(), front: [{ href: 'demo/', title }] });
  await server.open('green');
  const { page } = await server.get('');
  match(page, /<html lang="ar" dir="rtl">[\s\S]*استشارات عامة/);
  deepEqual(linksIn(page), ['?lang=en', './demo/', './a/muscat?lang=ar', './embed?lang=ar', './api/v1/docs']);
  match((await server.get('?lang=en')).page, /<html lang="en" dir="ltr">[\s\S]*public consultations[\s\S]*A demo page/);
  await server.close();
});

test('the page at the top leads below the path it is told of, with the last slash and without', async () => {
  const server = await startListeningServer({ publicUrl: 'https://www.example.om/shura' });
  deepEqual(linksIn((await server.get('')).page).slice(1), ['/shura/a/muscat?lang=ar', '/shura/api/v1/docs']);
  await server.close();
});

test('a host may have a page of its own at the top', async () => {
  const server = await startListeningServer({ front: false });
  equal((await server.get('')).response.status, 404);
  const host = new Hono().route('/', server.shura.app).get('/', (c) => c.text('ours'));
  equal(await (await host.request('/')).text(), 'ours');
  await server.close();
});
