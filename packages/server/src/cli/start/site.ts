import { sep } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono } from 'hono';
import { CommandError } from '../command-error.ts';
import { type Config, fromCaller } from '../config.ts';

/** Files that are never served: dot files and installed packages. */
const notPages = /(^|\/)(\.|%2e|node_modules(\/|$))/i;

/** Serves a folder of pages, under the Content Security Policy that the widgets are made for. */
export const serveSite = (app: Hono, site: string, { data }: Config): void => {
  const root = fromCaller(site);
  if (`${data}${sep}`.startsWith(`${root}${sep}`) && !notPages.test(data.slice(root.length).split(sep).join('/'))) {
    throw new CommandError(
      `${data} lies inside ${root}, which is served to everyone: name another SHURA_DATA or --site`,
    );
  }
  const files = serveStatic({ root });
  app.get('*', async (c, next) => {
    if (notPages.test(c.req.path)) return next();
    setHeaders(c);
    c.header('content-security-policy', policy);
    return files(c, next);
  });
};

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Headers of every file that is served from a folder of the operator. */
export const setHeaders = (c: Context): void => {
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'same-origin');
  c.header('cache-control', 'no-cache');
};
