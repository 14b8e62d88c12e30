import { createHash } from 'node:crypto';
import { languageOf, nextLanguage } from '@shura/contract';
import type { Context } from 'hono';
import { privatePage, styleHeaders } from '../page-headers.ts';
import type { Html, Voice, Voices } from '../voice.ts';

/** The requested language of a page. */
export const voiceOf = (c: Context, voices: Voices): Voice => voices(languageOf(c.req.query('lang')));

/** The language that a page links to as the other language. */
export const otherVoice = ({ language }: Pick<Voice, 'language'>): Pick<Voice, 'language'> => ({
  language: nextLanguage(language),
});

export const sendPage = async (
  c: Context,
  page: Html,
  status = 200,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  new Response(c.req.method === 'HEAD' ? null : String(await page), { status, headers: { ...privatePage, ...more } });

/** @param retryAfter seconds */
export const retryHeader = (retryAfter: number | undefined): Readonly<Record<string, string>> =>
  retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };

/** Sends a style sheet, or 304 if the browser has it. */
export const styleSheet = (css: string) => {
  const etag = `"${createHash('sha256').update(css).digest('base64url').slice(0, 22)}"`;
  const headers = { ...styleHeaders, etag };
  return (c: Context): Response =>
    c.req.header('if-none-match')?.includes(etag) ? c.body(null, 304, headers) : c.body(css, 200, headers);
};

/**
 * True if the browser reports that one of our pages led here, so that a link from elsewhere shows no thank-you.
 * Browsers without `Sec-Fetch-Site` are trusted.
 */
export const cameFromOwnForm = (c: Context): boolean =>
  (c.req.header('sec-fetch-site') ?? 'same-origin') === 'same-origin';
