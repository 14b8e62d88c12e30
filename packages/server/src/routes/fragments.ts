import { createHash } from 'node:crypto';
import { type Poll, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { baseOf } from '../http/base-url.ts';
import { open } from '../http/headers.ts';
import { readQuery } from '../http/read-query.ts';
import type { Polls } from '../services/polls.ts';
import { Refusal } from '../services/refusal.ts';
import { mayFind } from '../visibility/visibility.ts';

/** How a page wants an element drawn, by the names of the element's attributes. */
const drawnSchema = v.object({
  lang: v.optional(v.picklist(['ar', 'en']), 'ar'),
  numerals: v.optional(v.picklist(['latn', 'arab'])),
  theme: v.optional(v.picklist(['auto', 'light', 'dark'])),
  'heading-level': v.optional(v.pipe(v.string(), v.regex(/^[1-5]$/), v.transform(Number))),
});

/** Draws elements as HTML; `@shura/widgets/fragment` is one, which the host brings along. */
export interface Fragments {
  renderPoll(
    poll: Poll,
    options: {
      readonly server: string;
      readonly language: 'ar' | 'en';
      readonly numerals?: 'latn' | 'arab' | undefined;
      readonly theme?: 'auto' | 'light' | 'dark' | undefined;
      readonly headingLevel?: number | undefined;
    },
  ): string;
}

export interface FragmentRoutesOptions {
  readonly fragments: Fragments;
  readonly polls: Polls;
  readonly clock: () => number;
  readonly publicUrl: string | undefined;
}

/** Seconds that a page's server may put the same fragment into what it sends. */
const lasts = 60;

/** An element as whoever has not answered sees it first, for a page that is made on a server: the same for everyone. */
export const fragmentRoutes = ({ fragments, polls, clock, publicUrl }: FragmentRoutesOptions) =>
  new Hono().get('/fragment/poll/:slug', (c) => {
    const { lang: language, numerals, theme, 'heading-level': headingLevel } = readQuery(c, drawnSchema);
    const now = clock();
    const poll = polls.find(c.req.param('slug'));
    if (!poll || !mayFind(poll.state(now), 'public')) throw new Refusal(problemTypes.pollNotFound);
    const { json } = poll.poll(now);
    const options = { server: baseOf(c, publicUrl, '../../'), language, numerals, theme, headingLevel };
    return send(c, fragments.renderPoll(JSON.parse(json) as Poll, options));
  });

const send = (c: Context, html: string): Response => {
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  const headers = {
    ...open,
    etag,
    'cache-control': `public, max-age=${lasts}`,
    // Nobody is meant to look at it by itself.
    'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
  };
  if (c.req.header('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(html, { headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
};
