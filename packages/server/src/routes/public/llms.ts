import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { problemTypes } from '@shura/contract';
import { Hono } from 'hono';
import { Refusal } from '../../model/refusal.ts';

/** Embedding instructions for language models (llmstxt.org), written by the widgets' build. */
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
