import { equal, match } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { Hono } from 'hono';
import { serveStorybook } from './storybook.ts';

const folder = mkdtempSync(join(tmpdir(), 'stories-'));
after(() => rmSync(folder, { recursive: true }));
const app = new Hono();
const said = [mock.method(console, 'warn'), mock.method(console, 'error')];
serveStorybook(app, join(folder, 'built'));

test('Storybook that is not built shows how to build it, in both languages', async () => {
  equal((await app.request('/storybook')).headers.get('location'), 'storybook/');
  const response = await app.request('/storybook/');
  equal(response.status, 404);
  const page = await response.text();
  match(page, /لم يُبنَ/);
  match(page, /has not been built/);
  match(page, /npm run storybook -- build/);
});

test('a server that starts before Storybook is built logs nothing about it', async () => {
  equal((await app.request('/storybook/assets/a.js')).status, 404);
  equal(
    said.reduce((times, { mock }) => times + mock.callCount(), 0),
    0,
  );
});

test('Storybook is served without a restart once it is built, and runs only the scripts built into it', async () => {
  mkdirSync(join(folder, 'built/assets'), { recursive: true });
  writeFileSync(join(folder, 'built/index.html'), '<script src="a.js"></script><script>start()</script>');
  writeFileSync(join(folder, 'built/assets/a.js'), 'a');
  writeFileSync(join(folder, 'secret'), 'b');
  const page = await app.request('/storybook/');
  equal(page.status, 200);
  const policy = page.headers.get('content-security-policy') ?? '';
  match(policy, /script-src 'self' 'sha256-[\w+/]{43}='; style-src/);
  equal(await (await app.request('/storybook/assets/a.js')).text(), 'a');
  for (const path of ['..%2fsecret', '%2e%2e/secret', 'assets/../../secret']) {
    equal((await app.request(`/storybook/${path}`)).status, 404, path);
  }
});
