// An agency's own Hono site with Shura mounted under /shura. `node server.js`, then open http://localhost:3000/
import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { createShura } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { drawing } from '@shura/widgets/static';
import { Hono } from 'hono';

const shura = await createShura({
  drawing,
  store: await openSqliteStore({ file: process.env.DATABASE ?? 'shura.db' }),
  // In earnest, read both from a secret store: with other keys, every voter is a new one.
  keys: { root: randomBytes(32) },
  // The address people know, such as https://www.example.om/shura. Without it only localhost is answered.
  publicUrl: process.env.PUBLIC_URL,
  adminToken: process.env.SHURA_ADMIN_TOKEN ?? randomBytes(24).toString('base64url'),
});

const site = new Hono()
  .get('/', (c) =>
    c.html('<!doctype html><title>Agency</title><h1>An agency</h1><p><a href="/shura/api/v1/docs">API</a>'),
  )
  .route('/shura', shura.app);

serve({ fetch: site.fetch, port: Number(process.env.PORT ?? 3000) });
