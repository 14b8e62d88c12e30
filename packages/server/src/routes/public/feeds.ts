import { problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { type FeedFormat, feedFormats } from '../../delivery/feed-formats.ts';
import { createFeeds } from '../../delivery/feeds.ts';
import { sendTagged, tagOf } from '../../http/etag.ts';
import { baseOf } from '../../http/own-address.ts';
import { Refusal } from '../../model/refusal.ts';
import { voiceOf } from '../../pages/forms/send-page.ts';
import type { Web } from '../web.ts';

/** The feeds of an agency or of one consultation: RSS, Atom and JSON Feed, in each language. */
export const feedRoutes = (web: Web) => {
  const { voices, publicUrl } = web;
  const feeds = createFeeds(web, web.reading);
  const send = async (c: Context, agency: string, consultation?: string): Promise<Response> => {
    const format = formatOf(c.req.param('format') ?? '');
    const voice = voiceOf(c, voices);
    const base = baseOf(c, publicUrl);
    const path = ['feeds', format, agency, ...(consultation === undefined ? [] : [consultation])].join('/');
    const self = `${base}${path}?lang=${voice.language}`;
    const feed = await feeds({ voice, agency, consultation, base, self });
    const body = feedFormats[format].write(feed);
    const updated = new Date(feed.updated).toUTCString();
    const headers = { ...feedHeaders, etag: `W/"${tagOf(body)}"`, 'last-modified': updated };
    return sendTagged(c, body, feedFormats[format].type, headers);
  };

  return new Hono()
    .get('/feeds/:format/:agency', (c) => send(c, c.req.param('agency')))
    .get('/feeds/:format/:agency/:consultation', (c) => send(c, c.req.param('agency'), c.req.param('consultation')));
};

/**
 * A browser that shows a feed must run and load nothing. The short cache time lets hidden and erased texts disappear
 * soon.
 */
const feedHeaders = {
  'cache-control': 'public, max-age=60',
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
} as const;

const formatOf = (name: string): FeedFormat => {
  const found = (Object.keys(feedFormats) as FeedFormat[]).find((format) => format === name);
  if (!found) throw new Refusal(problemTypes.notFound);
  return found;
};
