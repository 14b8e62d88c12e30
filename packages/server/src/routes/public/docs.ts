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
        description:
          'What public bodies ask: polls and their results, consultations, suggestions and what became of them.',
      },
      servers: [{ url: './' }],
      components: {
        securitySchemes: {
          admin: { type: 'http', scheme: 'bearer' },
          session: {
            ...{ type: 'apiKey', in: 'cookie', name: 'shura.session_token' },
            description: 'With `__Host-` before its name where the address of the server is https.',
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
  'path slug of polls': 'Names the poll',
  'path slug of consultations': 'Names the consultation',
  'path slug of agencies': 'Names the agency',
  'path agency': 'Names the agency that one works for',
  'path person': 'The id of a member of staff',
  'path invitation': 'The id of an invitation',
  'path platform': 'mastodon, bluesky or x',
  'path about': 'What the draft is about: a reference, or a name of the desk',
  'path slug of desk': 'Names the consultation, or the poll',
  'path reference': 'The reference of the suggestion, such as K3M7-9QXT',
  'query order': 'How the list is ordered: waiting, supported, newest or answered',
  'query basis': 'Only suggestions that rest on this',
  'query outcome': 'Only suggestions that were answered so',
  'query category': 'Only suggestions in this category',
  'query after': 'The `next` of the page before, or the last reference of it',
  'query consultation': 'Of this consultation only',
  'query waiting': 'Where it is there, only those that are owed an answer',
  'query version': 'An earlier version; the first is 1',
  'query view': 'What is owed an answer (waiting), is to be looked at (moderation), or all',
  'query office': 'The id of an office of the agency',
  'query search': 'Words to look for, or a reference',
  'query text': 'The number of the column with the words, from 0',
  'query url': 'The number of the column with the addresses',
  'query author': 'The number of the column with who posted',
  'query date': 'The number of the column with when it was posted',
  'query channel': 'The public name of the Telegram channel',
  'query slug': 'Names a poll; once for each',
  'header Shura-Device': 'The token that this browser was given',
};

const descriptionOf = (parameter: Parameter, path: string): Pick<Parameter, 'description'> => {
  const name = `${parameter.in} ${parameter.name}`;
  const description = parameterMeans[name] ?? parameterMeans[`${name} of ${path.split('/')[1]}`];
  return description === undefined ? {} : { description };
};
