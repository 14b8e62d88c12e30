import { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { open } from '../http/headers.ts';
import { renderApiDocs } from '../pages/api-docs.ts';
import type { ApiDocument, Operation } from '../pages/api-document.ts';
import { pageHeaders } from '../pages/headers.ts';

/** The OpenAPI 3.1 document of an API, made once, and a page to read it on. */
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
        description: 'Polls of public bodies: what is asked, ballots, and results.',
      },
      servers: [{ url: './' }],
      components: { securitySchemes: { admin: { type: 'http', scheme: 'bearer' } } },
    },
  });
  const document = JSON.parse(JSON.stringify(generated)) as ApiDocument;
  const paths = Object.entries(document.paths).map(([path, methods]) => {
    const operations = Object.entries(methods).map(([method, operation]) => [method, completed(operation)] as const);
    return [path, Object.fromEntries(operations)] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
};

const parameterMeans: Readonly<Record<string, string>> = {
  'path slug': 'Names the poll',
  'query slug': 'Names a poll; once for each',
  'header Shura-Device': 'The token that this browser was given',
};

/** Adds what the routes leave unsaid: what a parameter means, and that a body has to be there. */
const completed = (operation: Operation): Operation => ({
  ...operation,
  parameters: (operation.parameters ?? []).map((parameter) => {
    const description = parameterMeans[`${parameter.in} ${parameter.name}`];
    return description === undefined ? parameter : { ...parameter, description };
  }),
  ...(operation.requestBody && { requestBody: { ...operation.requestBody, required: true } }),
});
