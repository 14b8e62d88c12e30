import { readFileSync } from 'node:fs';
import { problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { builtFiles, sendFile } from '../../http/built-files.ts';
import { rootOf } from '../../http/own-address.ts';
import { Refusal } from '../../model/refusal.ts';

/** Only our own files, no framing; only Lit may create trusted HTML. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The desk: one page for all its addresses, and its files. */
export const deskFileRoutes = (folder: URL) => {
  const files = builtFiles(folder);
  // The page names its files relative to the mount point.
  const parts = readFileSync(new URL('index.html', folder), 'utf8').split('"desk/files/');

  const showPage = (c: Context) =>
    c.body(parts.join(`"${rootOf(c)}desk/files/`), 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      'cache-control': 'no-cache',
    });

  return new Hono()
    .get('/desk/files/:name', (c) => {
      const file = files.get(c.req.param('name'));
      if (!file) throw new Refusal(problemTypes.notFound);
      return sendFile(c, file, { 'cross-origin-resource-policy': 'same-origin' });
    })
    .get('/desk', showPage)
    .get('/desk/*', showPage);
};
