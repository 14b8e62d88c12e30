import { languages, numerals, problemTypes, themeChoices } from '@shura/contract';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { baseOf } from '../../http/own-address.ts';
import { readQuery } from '../../http/read-query.ts';
import { sendTagged, tagOf } from '../../http/tagged.ts';
import { Refusal } from '../../model/refusal.ts';

/** How a page wants an element drawn, by the names of the element's attributes. */
const drawnSchema = v.pipe(
  v.object({
    lang: v.optional(v.picklist(languages), 'ar'),
    numerals: v.optional(v.picklist(numerals)),
    theme: v.optional(v.picklist(themeChoices)),
    results: v.optional(v.picklist(['show', 'hide'])),
    'heading-level': v.optional(v.pipe(v.string(), v.regex(/^[1-5]$/), v.transform(Number))),
  }),
  v.transform(({ lang, 'heading-level': headingLevel, ...rest }) => ({ ...rest, language: lang, headingLevel })),
);

/**
 * Draws an element as HTML from what the API answers to anyone, by paths under `/api/v1/`; those of
 * `@shura/widgets/static`, which the host brings along.
 */
type Fragment = (
  ask: (path: string) => Promise<unknown>,
  name: string,
  options: v.InferOutput<typeof drawnSchema> & { readonly server: string },
) => Promise<string>;

export interface FragmentRoutesOptions {
  /** By the tags of the elements, without `shura-`. */
  readonly fragments: Readonly<Record<string, Fragment>>;
  /** What the API says to anyone. */
  readonly api: Hono;
  readonly publicUrl: string | undefined;
}

/** Seconds that a page's server may put the same fragment into what it sends. */
const lasts = 60;

/** An element as whoever has not answered sees it first, for a page that is made on a server: the same for everyone. */
export const fragmentRoutes = ({ fragments, api, publicUrl }: FragmentRoutesOptions) =>
  new Hono().get('/fragment/:element/:name', async (c) => {
    const { element, name } = c.req.param();
    const fragment = Object.hasOwn(fragments, element) ? fragments[element] : undefined;
    // Slugs and references are made of nothing else.
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

/** What the API refused is refused with its words. */
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
    // Nobody is meant to look at it by itself.
    'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
  });
