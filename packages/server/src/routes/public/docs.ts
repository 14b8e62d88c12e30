import { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { open } from '../../http/headers.ts';
import { renderApiDocs } from '../../pages/api-docs.ts';
import type { ApiDocument, Parameter } from '../../pages/api-document.ts';
import { pageHeaders } from '../../pages/page-headers.ts';

/** The OpenAPI 3.1 document of the API, built once, and a page to read it. */
export const docsRoutes = (api: Hono) => {
  let made: Promise<ApiDocument> | undefined;
  const document = () => {
    made ??= build(api);
    return made;
  };
  return new Hono()
    .get('/openapi.json', async (c) =>
      c.body(JSON.stringify(await document()), 200, { ...open, 'content-type': 'application/json' }),
    )
    .get('/docs', async (c) =>
      c.body(String(await renderApiDocs(await document())), 200, {
        ...pageHeaders,
        'cache-control': 'no-cache',
      }),
    );
};

const build = async (api: Hono): Promise<ApiDocument> => {
  const generated = await generateSpecs(api, {
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Shura',
        version: '1',
        description: 'Polls and their results, consultations, suggestions and the answers to them.',
      },
      servers: [{ url: './' }],
      components: {
        securitySchemes: {
          admin: { type: 'http', scheme: 'bearer' },
          session: {
            ...{ type: 'apiKey', in: 'cookie', name: 'shura.session_token' },
            description: 'The name has the prefix `__Host-` if the server’s address is https.',
          },
        },
      },
    },
  });
  const document = JSON.parse(JSON.stringify(generated)) as ApiDocument;
  for (const [path, methods] of Object.entries(document.paths)) {
    const parameters = Object.values(methods).flatMap((operation) => operation.parameters ?? []);
    for (const parameter of parameters) Object.assign(parameter, descriptionOf(parameter, path));
  }
  return document;
};

const parameterMeans: Readonly<Record<string, string>> = {
  'path slug of polls': 'The slug of the poll',
  'path slug of consultations': 'The slug of the consultation',
  'path slug of agencies': 'The slug of the agency',
  'path agency': 'The slug of the agency',
  'path person': 'The id of a member of staff',
  'path invitation': 'The id of an invitation',
  'path platform': 'mastodon, bluesky or x',
  'path about': 'The subject of the draft: a reference, or a name that the desk chose',
  'path slug of desk': 'The slug of the consultation or poll',
  'path reference': 'The reference of the suggestion, such as K3M7-9QXT',
  'query order': 'The order of the list',
  'query basis': 'Only suggestions with this basis',
  'query outcome': 'Only suggestions answered with this outcome',
  'query category': 'Only suggestions in this category',
  'query after': 'The `next` of the previous page, or its last reference',
  'query assigned': 'Only suggestions assigned to the person who is signed in',
  'query consultation': 'Only suggestions of this consultation',
  'query waiting': 'If present, only suggestions that are owed an answer',
  'query version': 'An earlier version; the first is 1',
  'query q of search': 'A word or a whole question, in Arabic or English: 200 UTF-16 code units at most',
  'query agency of search': 'Only what is of this agency, by its slug',
  'query kind of search':
    '`suggestion`, `commitment`, `poll`, `consultation`, or `response` (the outcome of a consultation)',
  'query state of search':
    'What became of it: `waiting`, `answered`, an outcome, `promised` (not carried out yet) or `done`. Polls have none',
  'query language of search': 'Only what says something in this language',
  'query from of search': 'The first day (UTC), `YYYY-MM-DD`',
  'query to of search': 'The last day (UTC), `YYYY-MM-DD`',
  'query view':
    'Suggestions that are owed an answer (`waiting`), await confirmation (`confirmation`) or moderation (`moderation`), or `all`',
  'query office': 'The id of an office of the agency',
  'query search': 'Words to search for, or a reference',
  'query text': 'The column of the posts’ texts, from 0',
  'query url': 'The column of the posts’ addresses, from 0',
  'query author': 'The column of the authors, from 0',
  'query date': 'The column of the dates, from 0',
  'query channel': 'The public name of the Telegram channel',
  'query slug': 'The slug of a poll; repeat it for more polls',
  'header Shura-Device': 'The device token',
};

const descriptionOf = (parameter: Parameter, path: string): Pick<Parameter, 'description'> => {
  const name = `${parameter.in} ${parameter.name}`;
  const description = parameterMeans[name] ?? parameterMeans[`${name} of ${path.split('/')[1]}`];
  return description === undefined ? {} : { description };
};
