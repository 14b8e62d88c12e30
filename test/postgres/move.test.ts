import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { OwnBallot } from '@shura/contract';
import type { PollDevices } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { devicesOf, newToken } from '../harness/poll-devices.ts';
import { type Cluster, nameIn, startCluster } from '../harness/postgres-cluster.ts';
import { runShura, type ShuraProcess, spawnShura, startShura } from '../harness/shura-process.ts';
import { until } from '../harness/until.ts';

const places = ['schools', 'wadi', 'far'];
/** Enough to make the move take a while. */
const ballotsBefore = 30_000;

interface Vote {
  readonly token: string;
  readonly place: string;
  /** HTTP status; 0 without a response. */
  status: number;
}

describe('moving, backing up and restoring', () => {
  let cluster: Cluster;
  let shura: ShuraProcess;
  let data: string;
  let devices: PollDevices;
  /** Address of the database after the move. */
  let moved: string;
  const ledger: Vote[] = [];

  before(async () => {
    cluster = await startCluster();
    shura = await startShura();
    ({ data } = shura);
    await shura[Symbol.asyncDispose]();
    const store = await openSqliteStore({ file: join(data, 'shura.db') });
    const poll = (await store.load()).polls.find(({ slug }) => slug === 'gardens');
    ok(poll);
    const writes = Array.from({ length: ballotsBefore }, (_, index) => ({
      poll: poll.id,
      edition: poll.edition,
      voter: randomBytes(16).toString('latin1'),
      answers: [[0, index % 3]] as const,
      changes: 0,
    }));
    await store.recordBallots(writes, Date.now());
    devices = await devicesOf(data, store, 'gardens');
    await store.close();
    // Replication tools keep their own tables in the file.
    const file = new DatabaseSync(join(data, 'shura.db'));
    file.exec('CREATE TABLE _litestream_lock (id INTEGER)');
    file.close();
    shura = await startShura(data);
  });
  after(async () => {
    await shura[Symbol.asyncDispose]();
    await cluster.remove();
  });

  const mint = (): string => newToken(devices);
  const send = async ({ token, place }: Pick<Vote, 'token' | 'place'>) =>
    fetch(`${shura.url}/api/v1/polls/gardens/ballots`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'shura-device': token },
      body: JSON.stringify({ answers: { place } }),
    });

  /** Fifty people a second vote, each once, until stopped. */
  const crowd = () => {
    let going = true;
    const hands = Array.from({ length: 5 }, async (_, hand) => {
      while (going) {
        const vote: Vote = { token: mint(), place: places[hand % 3] ?? '', status: 0 };
        ledger.push(vote);
        await Promise.all([
          send(vote)
            .then(({ status }) => (vote.status = status))
            .catch(() => {}),
          wait(100),
        ]);
      }
    });
    return async () => {
      going = false;
      await Promise.all(hands);
    };
  };
  const answered = () => ledger.filter(({ status }) => status === 201);
  const own = async ({ token }: Vote) => {
    const answer = await fetch(`${shura.url}/api/v1/polls/gardens/ballot`, { headers: { 'shura-device': token } });
    return ((await answer.json()) as OwnBallot).answers['place'];
  };
  const isFilling = (url: string) => () =>
    cluster.run(
      `SELECT count(*) FROM pg_stat_activity WHERE datname = '${nameIn(url)}' AND query LIKE 'INSERT INTO "ballot"%'`,
    ) !== '0';
  const newFolder = () => mkdtempSync(join(tmpdir(), 'shura-move-'));
  const settings = (url?: string) => ({ SHURA_DATA: data, ...(url !== undefined && { DATABASE_URL: url }) });
  const recounted = async (more: Readonly<Record<string, string>>) => {
    const { code, stdout } = await runShura(['recount', '--json'], more);
    equal(code, 0, stdout);
    return (JSON.parse(stdout) as { polls: { poll: string }[] }).polls.sort((a, b) => a.poll.localeCompare(b.poll));
  };

  it('a backup under load contains every vote that was answered before it', async () => {
    const stop = crowd();
    await until('20 answers', () => answered().length > 20);
    const certain = answered().length;
    const file = join(newFolder(), 'backup');
    equal((await runShura(['backup', file], settings())).code, 0);
    await stop();
    await restoreAndCompare(file, certain);
  });

  /** Restores to a new folder and to an empty PostgreSQL; both must be equal. */
  const restoreAndCompare = async (file: string, atLeast: number) => {
    equal(statSync(file).mode & 0o777, 0o600);
    const [folder, other, url] = [newFolder(), newFolder(), cluster.newDatabase()];
    const [here, there] = [{ SHURA_DATA: folder }, { SHURA_DATA: other, DATABASE_URL: url }];
    for (const place of [here, there]) {
      const { code, stdout, stderr } = await runShura(['restore', file], place);
      equal(code, 0, stderr);
      match(stdout, /^Restored to .*: \d+ of \d+ polls come to what was kept\.\n$/);
      equal(readFileSync(join(place.SHURA_DATA, 'keys.json'), 'utf8'), readFileSync(join(data, 'keys.json'), 'utf8'));
    }
    const polls = await recounted(here);
    deepEqual(await recounted(there), polls);
    const gardens = polls.find(({ poll }) => poll === 'gardens') as unknown as { participants: number };
    ok(gardens.participants >= ballotsBefore + atLeast);
    return { here, there };
  };

  it('accepts votes again after a killed move, and refuses votes during the move as retryable', async () => {
    const stop = crowd();
    const url = cluster.newDatabase();
    const move = spawnShura(['move'], settings(url));
    await until('the first ballots moved', isFilling(url), { every: 10 });
    move.kill('SIGSTOP');
    const refused = await send({ token: mint(), place: 'far' });
    deepEqual(
      [refused.status, refused.headers.get('content-type'), Number(refused.headers.get('retry-after')) > 0],
      [503, 'application/problem+json', true],
    );
    match(await refused.text(), /urn:shura:problem:busy/);
    equal((await fetch(`${shura.url}/readyz`)).status, 503);
    const other = await runShura(['move'], settings(url));
    match(other.stderr, /^shura: the database in DATABASE_URL is being filled by another move/m);
    move.kill('SIGKILL');
    const before = answered().length;
    await until('an answer more', () => answered().length > before);
    await stop();
    equal((await runShura(['move'], { ...settings(), DATABASE_URL: 'postgres://shura@127.0.0.1:1/none' })).code, 1);
    equal((await send({ token: mint(), place: 'far' })).status, 201);
  });

  it('aborts a move if a row does not arrive, and names its table', async () => {
    const url = cluster.newDatabase();
    cluster.run(
      `CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RETURN CASE WHEN get_byte(NEW.voter, 0) < 128 THEN NEW END; END $$;
       CREATE FUNCTION make_lossy() RETURNS event_trigger LANGUAGE plpgsql AS
         $$ BEGIN
           IF EXISTS (SELECT FROM pg_event_trigger_ddl_commands() WHERE object_identity = 'public.ballot') THEN
             CREATE TRIGGER lossy BEFORE INSERT ON ballot FOR EACH ROW EXECUTE FUNCTION lose();
           END IF;
         END $$;
       CREATE EVENT TRIGGER lossy ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION make_lossy()`,
      nameIn(url),
    );
    const { code, stderr } = await runShura(['move'], settings(url));
    equal(code, 1);
    match(
      stderr,
      /^shura: cannot move .*: \d+ of the \d+ rows of ballot arrived; it is as it was, and so is the server$/m,
    );
    equal((await send({ token: mint(), place: 'far' })).status, 201);
  });

  it('reports why a move cannot start', async () => {
    const taken = cluster.newDatabase();
    cluster.run('CREATE TABLE agency (slug text)', nameIn(taken));
    const used = cluster.newDatabase();
    const store = await openPostgresStore({ url: used });
    await store.areKeys('of others');
    await store.close();
    const wrong = [
      [1, settings(), /^shura: set DATABASE_URL to the PostgreSQL database to move to/],
      [1, { SHURA_DATA: newFolder(), DATABASE_URL: taken }, /^shura: there is no .*shura\.db: set SHURA_DATA/],
      [2, settings('http://x'), /^shura: DATABASE_URL has to be/],
      [1, settings(taken), /shura: the database at 127\.0\.0\.1:\d+ has tables of something else: name an empty one/],
      [1, settings(used), /shura: the database in DATABASE_URL is not empty: name a new one/],
    ] as const;
    await Promise.all(
      wrong.map(async ([expected, more, says]) => {
        const { code, stderr } = await runShura(['move'], more);
        equal(code, expected);
        match(stderr, says);
      }),
    );
  });

  it('a move during voting loses and duplicates no vote, and the old server ends by itself', async () => {
    const url = cluster.newDatabase();
    const stop = crowd();
    const before = answered().length;
    await until('20 answers more', () => answered().length > before + 20);
    // A complete copy whose move was interrupted before SQLite was closed.
    const folder = newFolder();
    cpSync(data, folder, { recursive: true, filter: (path) => !path.endsWith('.lock') });
    equal((await runShura(['move'], { SHURA_DATA: folder, DATABASE_URL: url })).code, 0);
    cluster.run(`CREATE TABLE unfinished_move (id) AS SELECT 'cut off'`, nameIn(url));
    cluster.run('ALTER TABLE unfinished_move OWNER TO shura', nameIn(url));
    await startShura(data, undefined, { DATABASE_URL: url }).then(
      () => ok(false, 'no server starts on what is not finished'),
      () => {},
    );

    const { code, stdout, stderr } = await runShura(['move'], settings(url));
    equal(code, 0, stderr);
    match(stdout, /^Moved and counted again/);
    await until('the end of the old server', () =>
      fetch(`${shura.url}/healthz`).then(
        () => false,
        () => true,
      ),
    );
    const again = await runShura(['move'], settings(url));
    match(again.stderr, /^shura: cannot move .*: it was moved to PostgreSQL at .*: set DATABASE_URL \(127\.0\.0\.1:/m);
    const onFile = await runShura(['start'], { ...settings(), PORT: '0' });
    equal(onFile.code, 1);
    match(onFile.stderr, /^shura: cannot open .*shura\.db: it was moved to PostgreSQL at .*: set DATABASE_URL/m);

    moved = url;
    shura = await startShura(data, undefined, { DATABASE_URL: url });
    const meanwhile = answered().length;
    await until('20 answers meanwhile', () => answered().length > meanwhile + 20);
    await stop();
    // Send again the unanswered votes, which widgets keep.
    const kept = await Promise.all(ledger.filter(({ status }) => status !== 201).map(send));
    ok(kept.every(({ ok }) => ok));
    const found: unknown[] = [];
    for (const vote of ledger) found.push(await own(vote));
    deepEqual(
      found,
      ledger.map(({ place }) => place),
    );
    equal((await recounted(settings(url))).length > 1, true);
  });

  it('a backup of PostgreSQL under load contains every vote that was answered before it', async () => {
    const file = join(newFolder(), 'backup');
    const stop = crowd();
    const certain = answered().length;
    const { code, stderr } = await runShura(['backup', file], settings(moved));
    await stop();
    equal(code, 0, stderr);
    const { here, there } = await restoreAndCompare(file, certain);
    for (const place of [here, there]) {
      const more = { ...place };
      const again = await runShura(['restore', file], more);
      equal(again.code, 1);
      match(again.stderr, /is there already: set SHURA_DATA to a new folder|is not empty: name a new one/);
      ok(!existsSync(join(place.SHURA_DATA, 'shura.db.partial')));
    }
  });
});
