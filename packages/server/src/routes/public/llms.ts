import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { problemTypes } from '@shura/contract';
import { Hono } from 'hono';
import { Refusal } from '../../model/refusal.ts';

/** How to embed, for language models that help whoever does (llmstxt.org): the widgets' build writes it beside the browser's files. */
export const llmsRoutes = (built: URL) =>
  new Hono().on('GET', ['/llms.txt', '/llms-full.txt'], async (c) => {
    const text = await readFile(new URL(`../${basename(c.req.path)}`, built), 'utf8').catch(() => {
      throw new Refusal(problemTypes.notFound);
    });
    return c.body(text, 200, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
    });
  });
