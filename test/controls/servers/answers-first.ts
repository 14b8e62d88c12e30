// The server of a control: it answers at once, and writes two tenths of a second later.
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { ApplyInput } from '@shura/contract';
import { createShura, type Store } from '@shura/server';
import { openSqliteStore } from '@shura/server/stores/sqlite';

const data = process.env['SHURA_DATA'] ?? '';
mkdirSync(data, { recursive: true });
const keys = { device: Buffer.alloc(32, 1), voter: Buffer.alloc(32, 2) };
// The next server, an honest one, is to know the voters of this one.
writeFileSync(
  join(data, 'keys.json'),
  JSON.stringify({ device: keys.device.toString('base64'), voter: keys.voter.toString('base64') }),
);

const honest = await openSqliteStore({ file: join(data, 'shura.db') });
const store: Store = {
  ...honest,
  async recordBallots(batch, now) {
    setTimeout(() => void honest.recordBallots(batch, now), 200);
    return {
      outcomes: batch.map(({ answers }) => ({
        kind: 'recorded',
        created: 1,
        changed: 0,
        own: { answers, revision: 1 },
      })),
      changes: [],
    };
  },
};
const adminToken = 'the admin token of a control';
const { app } = await createShura({ store, keys, adminToken });
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
const both = (text: string) => ({ ar: text, en: text });
const asked: ApplyInput = {
  agency: { slug: 'control', name: both('control'), timeZone: 'UTC', place: both('here'), origins: [] },
  polls: [
    {
      slug: 'gardens',
      visibility: 'live',
      questions: [
        {
          kind: 'single',
          id: 'place',
          text: both('where'),
          options: ['schools', 'wadi', 'far'].map((id) => ({ id, text: both(id) })),
        },
      ],
    },
  ],
};
await fetch(`${url}/api/v1/admin/apply`, {
  method: 'POST',
  headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
  body: JSON.stringify(asked),
});
console.log(`${url}/arabic-page/`);
