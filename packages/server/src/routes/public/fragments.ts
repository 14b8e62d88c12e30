import { languageOf, numerals, problemTypes, themeChoices } from '@shura/contract';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { sendTagged, tagOf } from '../../http/etag.ts';
import { baseOf } from '../../http/own-address.ts';
import { readQuery } from '../../http/read-query.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Web } from '../web.ts';

/** Options of a fragment, named as the element's attributes. */
const drawnSchema = v.pipe(
  v.object({
    lang: v.optional(v.string()),
    numerals: v.optional(v.picklist(numerals)),
    theme: v.optional(v.picklist(themeChoices)),
    results: v.optional(v.picklist(['show', 'hide'])),
    'heading-level': v.optional(v.pipe(v.string(), v.regex(/^[1-5]$/), v.transform(Number))),
  }),
  v.transform(({ lang, 'heading-level': headingLevel, ...rest }) => ({
    ...rest,
    language: languageOf(lang),
    headingLevel,
  })),
);

/**
 * Draws an element as HTML from public API responses (paths under `/api/v1/`); passed in by the host from
 * `@shura/widgets/static`.
 */
type Fragment = (
  ask: (path: string) => Promise<unknown>,
  name: string,
  options: v.InferOutput<typeof drawnSchema> & { readonly server: string },
) => Promise<string>;

/** Seconds that a site's server may cache a fragment. */
const lasts = 60;

/**
 * An element's first state for a visitor who has not answered, to be included by a site's server. The same for
 * everyone.
 *
 * @param fragments by tag, without `shura-`
 * @param api the public API
 */
export const fragmentRoutes = ({ publicUrl }: Web, fragments: Readonly<Record<string, Fragment>>, api: Hono) =>
  new Hono().get('/fragment/:element/:name', async (c) => {
    const { element, name } = c.req.param();
    const fragment = Object.hasOwn(fragments, element) ? fragments[element] : undefined;
    // Slugs and references consist of these characters only.
    if (!fragment || !/^[\w-]+$/.test(name)) throw new Refusal(problemTypes.notFound);
    const options = { ...readQuery(c, drawnSchema), server: baseOf(c, publicUrl) };
    const ask = async (path: string): Promise<unknown> => {
      const answer = await api.request(`/${path}`);
      if (!answer.ok) throw new Refused(answer);
      return answer.json();
    };
    try {
      return send(c, await fragment(ask, name, options));
    } catch (error) {
      if (error instanceof Refused) return error.answer;
      throw error;
    }
  });

/** Carries a refusal of the API to the response. */
class Refused extends Error {
  readonly answer: Response;

  constructor(answer: Response) {
    super(`${answer.status}`);
    this.answer = answer;
  }
}

const send = (c: Context, html: string): Response =>
  sendTagged(c, html, 'text/html; charset=utf-8', {
    etag: `"${tagOf(html)}"`,
    'cache-control': `public, max-age=${lasts}`,
    // The fragment is not meant to be opened as a page.
    'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
  });
