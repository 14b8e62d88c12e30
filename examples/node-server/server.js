// An agency's own Hono site with Shura mounted under /shura. `node server.js`, then open http://localhost:3000/
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createShura } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { drawing } from '@shura/widgets/static';
import { Hono } from 'hono';

const data = process.env.SHURA_DATA ?? '.shura';
mkdirSync(data, { recursive: true });
/** Keeps a secret for later starts: with another root key, every voter would be a new one. */
const secret = (name) => {
  const file = join(data, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return readFileSync(file);
};
/** What browsers load, of an npm package. */
const browserFiles = (name) => new URL('./dist/browser/', import.meta.resolve(`${name}/package.json`));

const shura = await createShura({
  store: await openSqliteStore({ file: join(data, 'shura.db') }),
  keys: { root: secret('root-key') },
  adminToken: secret('admin-key').toString('base64url'),
  // The address people know, such as https://www.example.om/shura. Without it only localhost is answered.
  publicUrl: process.env.PUBLIC_URL,
  drawing,
  widgets: { built: browserFiles('@shura/widgets'), kept: join(data, 'widgets') },
  desk: browserFiles('@shura/desk'),
});

const site = new Hono()
  .get('/', (c) =>
    c.html('<!doctype html><title>Agency</title><h1>An agency</h1><p><a href="/shura">Consultations</a>'),
  )
  .route('/shura', shura.app);

serve({ fetch: site.fetch, port: Number(process.env.PORT ?? 3000) }, async ({ port }) => {
  const desk = `${process.env.PUBLIC_URL ?? `http://localhost:${port}/shura`}/desk`;
  const setUp = await shura.setUpToken();
  console.log(setUp === undefined ? `Desk: ${desk}` : `Set up the desk: ${desk}#join=${setUp}`);
});
