import {
  adoptedSchema,
  adoptSchema,
  fileQuerySchema,
  limits,
  linkedSchema,
  linksSchema,
  problemTypes,
  type ReadFile,
  readFileSchema,
  searchable,
  searchedSchema,
  searchSchema,
  sourceCheckedSchema,
  sourceKeySchema,
  sourcesSchema,
} from '@shura/contract';
import type * as v from 'valibot';
import { type ColumnMapping, type FoundPost, type Read, sizeAllowed } from '../../adoption/index.ts';
import { readBody } from '../../http/read-json.ts';
import { invalid, Refusal } from '../../model/refusal.ts';
import type { AdoptionService } from '../../services/adopt-posts.ts';
import type { SourcesService } from '../../services/sources.ts';
import { routesOf } from '../endpoint.ts';
import type { Guard } from '../guard.ts';

/** Adopting ideas from a public hashtag: by link, by file, or by search. */
export const adoptionRoutes = (guard: Guard, adopting: AdoptionService, sources: SourcesService) =>
  routesOf({
    'POST /adoption': guard.member('moderator', {
      summary: 'Adopt posts',
      description:
        'Each post becomes a suggestion, which is held until staff publish it. A post that was adopted before keeps its suggestion.',
      takes: { body: adoptSchema, maxBytes: limits.applyBody },
      answers: { 200: ['The result for each post, in the order of the request', adoptedSchema] },
      refuses: ['consultation-not-found', 'consultation-not-open'],
      answer: ({ agency, person, body }) => adopting.adopt(agency, body, person.id),
    }),
    'POST /adoption/links': guard.member('moderator', {
      summary: 'Resolve pasted links',
      description: 'No request is sent to the platforms.',
      takes: { body: linksSchema, maxBytes: limits.applyBody },
      answers: { 200: ['The result for each link, in the order of the request', linkedSchema] },
      answer: ({ agency, body }) => adopting.links(agency, body.links),
    }),
    'POST /adoption/files': guard.member('moderator', {
      summary: 'Read the posts of a file',
      description: 'The body is the file, at most 20 MiB. It is not stored.',
      takes: { query: fileQuerySchema },
      answers: { 200: ['The posts, or what the server must know to read them', readFileSchema] },
      refuses: ['invalid-request', 'body-too-large', 'cross-site'],
      answer: async ({ c, agency, query }) => {
        const read = await adopting.readFile(agency, () => readBody(c, sizeAllowed), {
          ...columnsOf(query),
          ...(query.channel !== undefined && { channel: query.channel }),
        });
        if (read.kind !== 'posts') return shown(read, new Map());
        const urls = read.posts.map(({ url }) => url);
        return shown(read, await adopting.knownAs(agency, urls));
      },
    }),
    'POST /adoption/search': guard.member('moderator', {
      summary: 'Search for a hashtag',
      takes: { body: searchSchema },
      answers: { 200: ['At most forty posts, or the reason for none', searchedSchema] },
      answer: ({ c, agency, body }) => sources.search(agency, body, c.req.raw.signal),
    }),
    'GET /sources': guard.member('moderator', {
      summary: 'List the platforms that can be searched',
      answers: { 200: ['The platforms', sourcesSchema] },
      answer: ({ agency }) => sources.list(agency),
    }),
    'PUT /sources/:platform': guard.member('administrator', {
      summary: 'Save or delete the key of a platform',
      fresh: true,
      takes: { body: sourceKeySchema },
      answers: { 204: ['The key was saved; it cannot be read again'] },
      refuses: ['not-found'],
      answer: ({ c, agency, person, body }) => {
        const platform = searchable.find((one) => one === c.req.param('platform'));
        if (!platform) throw new Refusal(problemTypes.notFound);
        return sources.setKey(agency, platform, body.key, person.id);
      },
    }),
    'POST /suggestions/:reference/source': guard.member('moderator', {
      summary: 'Check whether the post still exists',
      answers: { 200: ['The answer of the platform', sourceCheckedSchema] },
      refuses: ['suggestion-not-found', 'stale-suggestion', 'cross-site'],
      answer: async ({ c, agency, person }) => ({
        source: await sources.check(agency, c.req.param('reference') ?? '', person.id),
      }),
    }),
  });

/** Either all required columns are given, or none. */
const columnsOf = (said: v.InferOutput<typeof fileQuerySchema>): { readonly columns?: ColumnMapping } => {
  const number = (name: 'text' | 'url' | 'author' | 'date') =>
    said[name] === undefined ? undefined : numberIn(said[name]);
  const [text, url, author, date] = [number('text'), number('url'), number('author'), number('date')];
  if (text === undefined || url === undefined) return {};
  return { columns: { text, url, ...(author !== undefined && { author }), ...(date !== undefined && { date }) } };
};

const numberIn = (written: string): number => {
  if (/^\d{1,4}$/.test(written)) return Number(written);
  throw invalid('query');
};

const shown = (read: Read, known: ReadonlyMap<string, string>): ReadFile => {
  if (read.kind === 'columns') return { ...read, header: [...read.header], sample: read.sample.map((row) => [...row]) };
  if (read.kind !== 'posts') return read;
  return {
    kind: 'posts',
    posts: read.posts.map((post) => ({ ...written(post), known: known.get(post.url) })),
    problems: read.problems.map(({ row, code, post }) => ({ row, code, ...(post && { text: post.text }) })),
  };
};

const written = ({ url, platform, author, postedAt, postedOn, text }: FoundPost) => ({
  ...{ url, platform, text },
  ...(author !== undefined && { author }),
  ...(postedAt !== undefined && { postedAt: new Date(postedAt).toISOString() }),
  ...(postedOn !== undefined && { postedOn }),
});
