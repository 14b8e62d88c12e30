import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { fromCaller } from '../config.ts';
import { setHeaders } from './site.ts';

/** Serves a built Storybook at `/storybook`; without one, a page that says how to build it. */
export const serveStorybook = (app: Hono, folder: string): void => {
  const root = fromCaller(folder);
  let files: ReturnType<typeof serveStatic> | undefined;
  app.get('/storybook', (c) => c.redirect('storybook/'));
  app.on('GET', ['/storybook/', '/storybook/iframe.html'], async (c) => {
    const name = c.req.path.endsWith('/') ? 'index.html' : 'iframe.html';
    const page = await readFile(join(root, name), 'utf8').catch(() => undefined);
    setHeaders(c);
    c.header('content-security-policy', policy(page ?? unbuilt));
    return page === undefined ? c.html(unbuilt, 404) : c.html(page);
  });
  app.get('/storybook/*', async (c, next) => {
    setHeaders(c);
    // Created once the folder exists: `serveStatic` warns about a missing one.
    if (!existsSync(root)) return next();
    files ??= serveStatic({ root, rewriteRequestPath: (path) => path.slice('/storybook'.length) });
    return files(c, next);
  });
};

/** Storybook adds styles at run time. Inline scripts may run only if they were built into the page. */
const policy = (page: string): string => {
  const inside = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return (
    `default-src 'none'; script-src ${["'self'", ...inside].join(' ')}; style-src 'self' 'unsafe-inline'; ` +
    "connect-src 'self'; font-src 'self'; frame-src 'self'; img-src 'self' data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
  );
};

const unbuilt = `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Storybook</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1.06rem/1.75 system-ui, sans-serif; margin: 3rem auto; max-inline-size: 40rem; padding-inline: 1rem; }
  pre { border: 1px solid; padding: 1em; text-align: left; }
</style>
<h1>لم يُبنَ دليل العناصر بعد</h1>
<p>يستغرق بناؤه نحو دقيقة. يُرجى تنفيذ هذا الأمر في مجلد شورى، ثم إعادة تحميل الصفحة:</p>
<pre dir="ltr">npm run storybook -- build</pre>
<div lang="en" dir="ltr">
  <h2>Storybook has not been built yet</h2>
  <p>It takes about a minute. Run the command above in the folder of Shura, then reload this page.</p>
</div>
</html>
`;
