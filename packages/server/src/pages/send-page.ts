import type { Context } from 'hono';
import { privatePage } from './headers.ts';
import { createVoice, type Html, type Voice } from './voice.ts';

/** The language that a page is asked for in: Arabic unless English is. */
export const voiceOf = (c: Context): Voice => createVoice(c.req.query('lang') === 'en' ? 'en' : 'ar');

export const otherVoice = ({ language }: Voice): Voice => createVoice(language === 'ar' ? 'en' : 'ar');

export const sendPage = async (
  c: Context,
  page: Html,
  status = 200,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  new Response(c.req.method === 'HEAD' ? null : String(await page), { status, headers: { ...privatePage, ...more } });

/** A link from elsewhere to a page of thanks thanks nobody. Browsers that name no site are believed. */
export const cameFromOwnForm = (c: Context): boolean =>
  (c.req.header('sec-fetch-site') ?? 'same-origin') === 'same-origin';
