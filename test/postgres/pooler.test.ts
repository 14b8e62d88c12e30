import { equal, ok } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, it } from 'node:test';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { describeSharedRaces, describeSharedStore } from '@shura/server/testing';
import { addressIn } from '../bench/ours.ts';
import { isClean } from '../faults/audit.ts';
import { soon, startWatcher } from '../faults/deploy.ts';
import { breakGround } from '../faults/ground.ts';
import { startPooler } from './pooler.ts';

const ground = await breakGround({ store: 'postgres', random: Math.random });
const pooler = await startPooler(ground.cluster);
after(async () => {
  await pooler[Symbol.asyncDispose]();
  await ground[Symbol.asyncDispose]();
});
const newPlace = () => pooler.through(ground.cluster.newDatabase());

describeSharedStore('PostgreSQL behind PgBouncer', (url) => openPostgresStore({ url }), newPlace);
describeSharedRaces('PostgreSQL behind PgBouncer', (url) => openPostgresStore({ url }), newPlace);

it('serves votes, and live results of all workers, through PgBouncer', async () => {
  writeFileSync(addressIn(ground.data), pooler.through(ground.address));
  await ground.start({ more: ['--workers', '2'] });
  const watcher = startWatcher(`${ground.url()}/api/v1/live?slug=bench`);
  const voters = ground.voters(16);
  await voters.more(300);
  await voters.finish();
  ok((await watcher.sees(voters.answered())) < soon);
  await watcher.stop();
  equal(isClean(await ground.audit()), true);
});
