import { deepEqual, equal, match } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { SearchAnswer } from '@shura/contract';
import Database from 'better-sqlite3';
import { newShura } from '../../testing/shura-process.ts';

const both = (text: string) => ({ ar: text, en: text });
const agency = { slug: 'muscat', name: both('Muscat'), timeZone: 'UTC', place: both('UTC'), origins: [] };
const poll = {
  ...{ slug: 'lamps', title: both('Street lighting'), visibility: 'live', opens: '2020-01-01T00:00' },
  ...{ closes: '2099-01-01T00:00', decision: { by: both('council'), on: '2099-02-01' } },
  questions: [{ kind: 'agree', id: '1', text: both('More lamps') }],
};

test('reindex writes the index of the search again, once the server has stopped', async (t) => {
  const shura = await newShura();
  t.after(() => shura.stop());
  await shura.start();
  const file = join(shura.folder, 'polls.yaml');
  writeFileSync(file, JSON.stringify({ agency, polls: [poll] }));
  equal((await shura.run(['apply', file])).code, 0);
  const served = await shura.run(['reindex']);
  deepEqual([served.code, served.stdout], [1, '']);
  match(served.stderr, /is being served: stop that server/);
  await shura.stop();

  const database = new Database(shura.database);
  database.exec("UPDATE search SET terms = 'w:wrong'; DELETE FROM search_term");
  database.close();
  const { code, stdout } = await shura.run(['reindex']);
  deepEqual([code, stdout], [0, 'Documents in the index: 1\n']);
  await shura.start();
  const found = (await (await fetch(`${shura.url}/api/v1/search?q=lighting`)).json()) as SearchAnswer;
  deepEqual(
    found.hits.map(({ href }) => href),
    ['p/lamps'],
  );
});
