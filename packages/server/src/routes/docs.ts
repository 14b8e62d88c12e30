import { Hono } from 'hono';
import { generateSpecs } from 'hono-openapi';
import { open } from '../http/headers.ts';

/** The OpenAPI 3.1 document of an API, made once. */
export const docsRoutes = (api: Hono) => {
  let document: Promise<string> | undefined;
  const build = async () =>
    JSON.stringify(
      await generateSpecs(api, {
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
      }),
    );
  return new Hono().get('/openapi.json', async (c) => {
    document ??= build();
    return c.body(await document, 200, { ...open, 'content-type': 'application/json' });
  });
};
