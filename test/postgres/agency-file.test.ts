import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { type Cluster, nameIn, startCluster } from '../harness/postgres-cluster.ts';
import { startServer } from '../harness/server-process.ts';
import { runShura, startShura } from '../harness/shura-process.ts';

const agency = 'wadi-al-nakhil';
const main = fileURLToPath(new URL('../../packages/server/dist/cli/main.js', import.meta.url));

/** The demo agency with votes and support, all polls closed. */
const fill = async (data: string): Promise<void> => {
  const demo = await startShura(data);
  await demo[Symbol.asyncDispose]();
  const store = await openSqliteStore({ file: join(data, 'shura.db') });
  const { polls, consultations } = await store.load();
  const suggestions = await store.suggestionsAfter(0, 1_000);
  const [opensAt, closesAt] = [0, Date.now() - 3 * 86_400_000];
  for (const poll of polls) {
    const voters = Array.from({ length: 300 }, () => randomBytes(16).toString('latin1'));
    const batch = voters.map((voter, n) => ({
      ...{ poll: poll.id, edition: poll.edition, voter, changes: 0 },
      answers: poll.questions.flatMap(({ kind }, place) => {
        if ((n + place) % 5 === 0) return [];
        return [[place, kind === 'ranking' ? '>ba' : kind === 'multiple' ? '=ab' : n % 2] as const];
      }),
    }));
    await store.recordBallots(batch, 1);
    const { id, edition, participants, ofL0, updatedAt, ...record } = poll;
    await store.savePoll({ ...record, draft: false, opensAt, closesAt }, 'always');
  }
  for (const topic of consultations) await store.saveConsultation({ ...topic, draft: false, opensAt, closesAt });
  for (const { id } of suggestions.slice(0, 10)) {
    for (let n = 0; n < 5; n += 1)
      await store.setSupport({ suggestion: id, supporter: randomBytes(16).toString('latin1'), supports: true });
  }
  const [noted] = suggestions;
  if (!noted) throw new Error('the demo has no suggestion');
  const log = { agency, at: Date.now(), did: 'note', on: [noted.reference] } as const;
  await store.addNote({ suggestion: noted.id, by: 'somebody', at: log.at, text: 'ملاحظة بين الموظفين' }, log);
  await store.assign(noted.id, { office: 'parks' }, log);
  await store.close();
};

/** Lines without the digest, the signature and the import's own log entry. */
const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(0, -2)
    // Ids of people from another server get this prefix.
    .map((line) => line.replaceAll('"imported:', '"'))
    .filter((line) => !line.includes('"did":"agency.import"'));

describe('the demo agency, from SQLite to PostgreSQL and back', () => {
  let cluster: Cluster;
  let url: string;
  const folder = mkdtempSync(join(tmpdir(), 'shura-file-'));
  const file = (name: string): string => join(folder, `${name}.jsonl`);
  const place = (name: string): string => join(folder, name);
  const done = async (args: readonly string[], settings: Readonly<Record<string, string>>): Promise<string> => {
    const { code, stdout, stderr } = await runShura(args, settings);
    equal(code, 0, stderr);
    return stdout;
  };

  /** Imports a file that is signed by the key in its last line. */
  const importing = (name: string, settings: Readonly<Record<string, string>>) => {
    const [, key = ''] = /"signed":\{"by":"([\w-]+)"/.exec(readFileSync(file(name), 'utf8')) ?? [];
    return done(['import', 'agency', file(name), '--signed-by', key], settings);
  };

  before(async () => {
    cluster = await startCluster();
    url = cluster.newDatabase();
    await fill(place('first'));
  });
  after(() => cluster.remove());

  it('gives the same file from both stores, and is consistent in each', async () => {
    const [sqlite, postgres] = [{ SHURA_DATA: place('first') }, { SHURA_DATA: place('none'), DATABASE_URL: url }];
    await done(['export', agency, file('first')], sqlite);
    const ballots = linesOf(file('first')).filter((line) => line.startsWith('{"table":"ballot"')).length;
    ok(ballots > 1_000);
    match(linesOf(file('first')).join('\n'), /"table":"note".*بين الموظفين[\s\S]*"table":"assignment"/);
    match(await importing('first', postgres), /counted anew: consistent\n$/);
    await done(['recount'], postgres);
    await done(['export', agency, file('second')], postgres);
    deepEqual(linesOf(file('second')), linesOf(file('first')));

    const last = { SHURA_DATA: mkdtempSync(join(folder, 'data')) };
    await (await openSqliteStore({ file: join(last.SHURA_DATA, 'shura.db') })).close();
    await importing('second', last);
    await done(['recount'], last);
    await done(['export', agency, file('third')], last);
    deepEqual(linesOf(file('third')), linesOf(file('first')));
  });

  it('is served by a server that ran during the import, which purges its old ballots', async () => {
    const other = cluster.newDatabase();
    const settings = { SHURA_DATA: place('served'), DATABASE_URL: other, INIT_CWD: folder };
    const server = await startServer([main, 'start'], settings, '/readyz');
    try {
      await importing('first', settings);
      const results = () => fetch(`${server.url}/api/v1/polls/gardens/results`);
      while ((await results()).status === 404) await wait(100);
      const tallies = await (await results()).text();

      cluster.run(
        `UPDATE agency SET document = (document::jsonb || '{"retention":{"ballots":1}}')::json`,
        nameIn(other),
      );
      const purge = (...more: string[]) => done(['purge', '--server', server.url, ...more], settings);
      const said = await purge('--dry-run');
      match(said, /^would purge {2}wadi-al-nakhil {2}\d+ ballots of gardens, closed before /m);
      equal(await purge(), said.replaceAll('would purge', 'purged'));
      equal(await purge(), 'nothing to purge\n');
      equal(cluster.run('SELECT count(*) FROM ballot', nameIn(other)), '0');
      equal(await (await results()).text(), tallies);
      match(await done(['recount'], settings), /^gardens {2}ballots purged on .*, tallies kept {2}\d+ participants$/m);
    } finally {
      await server.stop();
    }
  });
});
