import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { builtWidgets } from '../testing/built-widgets.ts';
import { startListeningServer } from '../testing/listening-server.ts';

const linksIn = (page: string) => [...page.matchAll(/<a href="([^"]*)"/g)].map(([, link]) => link);

test('the front page describes the server in both languages, and links to what it has', async () => {
  const title = { ar: 'صفحة تجريبية', en: 'A demo page' };
  const server = await startListeningServer({ widgets: builtWidgets(), front: [{ href: 'demo/', title }] });
  await server.open('green');
  const { page } = await server.get('');
  match(page, /<html lang="ar" dir="rtl">[\s\S]*استشارات عامة/);
  deepEqual(linksIn(page), [
    '?lang=en',
    './demo/',
    './a/muscat?lang=ar',
    './search?lang=ar',
    './embed?lang=ar',
    './api/v1/docs',
  ]);
  match((await server.get('?lang=en')).page, /<html lang="en" dir="ltr">[\s\S]*public consultations[\s\S]*A demo page/);
  await server.close();
});

test('the front page links below the mount path, with and without the last slash', async () => {
  const server = await startListeningServer({ publicUrl: 'https://www.example.om/shura' });
  deepEqual(linksIn((await server.get('')).page).slice(1), [
    '/shura/a/muscat?lang=ar',
    '/shura/search?lang=ar',
    '/shura/api/v1/docs',
  ]);
  await server.close();
});

test('a host may have its own front page', async () => {
  const server = await startListeningServer({ front: false });
  equal((await server.get('')).response.status, 404);
  const host = new Hono().route('/', server.shura.app).get('/', (c) => c.text('ours'));
  equal(await (await host.request('/')).text(), 'ours');
  await server.close();
});
