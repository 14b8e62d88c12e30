import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import Database from 'better-sqlite3';
import { openSqliteStore } from '../../stores/sqlite/sqlite-store.ts';
import { fillStore } from '../../testing/kept-agency.ts';
import { newDeviceOf, newShura, type ShuraProcess } from '../../testing/shura-process.ts';

/** More than one request of a purge handles. */
const voters = 16_000;
const old = 28_000;

describe('a purge', () => {
  let shura: ShuraProcess;

  before(async () => {
    shura = await newShura();
    mkdirSync(shura.data);
    const store = await openSqliteStore({ file: shura.database });
    await fillStore(store, { now: Date.now(), voters, open: true });
    await store.close();
    await shura.start();
  });
  after(() => shura.stop());

  const read = <Value>(sql: string): Value[] => {
    const database = new Database(shura.database, { readonly: true });
    const rows = database.prepare<[], Value>(sql).pluck().all();
    database.close();
    return rows;
  };
  const results = async (slug: string) => (await fetch(`${shura.url}/api/v1/polls/${slug}/results`)).text();
  const post = (path: string, body: unknown, headers = {}) =>
    fetch(`${shura.url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const newVoter = (poll: string) => newDeviceOf(shura.url, { poll });
  const cast = async (slug: string, token: string) =>
    (await post(`polls/${slug}/ballots`, { answers: { place: 'north' } }, { 'shura-device': token })).status;
  const purge = async (...more: string[]) => {
    const { code, stdout, stderr } = await shura.run(['purge', ...more]);
    assert.equal(code, 0, stderr);
    return stdout;
  };
  const counts = () => read<number>('SELECT count(*) FROM ballot GROUP BY poll ORDER BY poll');

  test('deletes just what its dry run lists, while votes are accepted', async () => {
    const [said, before, tallies] = [await purge('--dry-run'), counts(), await results('old')];
    assert.match(said, /would purge {2}muscat {2}28,000 ballots of old, closed before \d{4}-\d\d-\d\d\n/);
    assert.match(said, /would purge {2}muscat {2}28,000 ballots of older, closed before/);
    assert.match(said, /would purge {2}muscat {2}1 contacts, done with before/);
    assert.deepEqual(counts(), before, 'nothing went');

    let going = true;
    const lanes = Array.from({ length: 4 }, async () => {
      let sent = 0;
      for (; going; sent += 1) {
        const voter = await newVoter('open');
        let status = await cast('open', voter);
        // A slow disk refuses votes for a moment; retry, as elements do.
        while (status === 503) status = await cast('open', voter);
        assert.equal(status, 201);
      }
      return sent;
    });
    const [done, ...ofLanes] = await Promise.all([purge().finally(() => (going = false)), ...lanes]);
    const sent = ofLanes.reduce((sum, one) => sum + one, 0);
    assert.ok(sent > 8, `votes were sent meanwhile: ${sent}`);
    assert.equal(done, said.replaceAll('would purge', 'purged'));
    assert.deepEqual(counts(), [old, old + sent]);
    assert.equal(await results('old'), tallies, 'tallies stay');
    assert.equal(await purge(), 'nothing to purge\n');
  });

  test('keeps contacts of people who wait, or were answered recently', () => {
    assert.deepEqual(read('SELECT suggestion FROM contact ORDER BY 1'), [2, 3]);
    assert.deepEqual(read('SELECT DISTINCT suggestion FROM notice'), [2]);
  });

  test('has a log entry: what was deleted, how many, and the cut-off day', () => {
    const lines = read<string>(`SELECT did || ' ' || "on" FROM audit WHERE did LIKE 'purge.%' ORDER BY n`);
    assert.equal(lines.length, 3);
    assert.match(lines[0] ?? '', /^purge\.ballots \["old","28000","< \d{4}-\d\d-\d\d"\]$/);
    assert.match(lines[2] ?? '', /^purge\.contacts \["1","< \d{4}-\d\d-\d\d"\]$/);
  });

  test('replaces the verdict of a recount', async () => {
    const { code, stdout } = await shura.run(['recount']);
    assert.equal(code, 0);
    assert.match(stdout, /^old {2}ballots purged on \d{4}-\d\d-\d\d, tallies kept {2}16000 participants$/m);
    assert.match(stdout, /^open {2}consistent /m);
    assert.match(stdout, /^recent {2}consistent /m);
    const json = await shura.run(['recount', 'old', '--json']);
    assert.match(json.stdout, /^\{"polls":\[\{"poll":"old","ballotsPurged":"[^"]+","participants":16000\}\]\}\n$/);
  });

  test('is public, and allows no further votes', async () => {
    const page = async (lang: string) => (await fetch(`${shura.url}/p/old?lang=${lang}`)).text();
    assert.match(await page('ar'), /مُحيت الأصوات نفسها في .*، وبقيت النتائج كما كانت/);
    assert.match(await page('en'), /The ballots themselves were erased on .*; the results have not changed/);
    assert.doesNotMatch(await (await fetch(`${shura.url}/p/recent?lang=en`)).text(), /erased on/);
    assert.equal(await cast('old', await newVoter('open')), 409);
  });

  test('resumes after an interruption, and counts the rest', async () => {
    await shura.stop();
    const database = new Database(shura.database);
    database.exec(`UPDATE agency SET document = json_set(document, '$.retention.ballots', 1)`);
    database.exec(`UPDATE poll SET record = json_set(record, '$.purgedAt', 1) WHERE slug = 'recent'`);
    database.exec(`DELETE FROM ballot WHERE poll = (SELECT id FROM poll WHERE slug = 'recent') AND question = 1`);
    database.close();
    await shura.start();
    assert.match(await purge(), /^purged {2}muscat {2}16,000 ballots of recent/m);
    assert.equal(counts().length, 1);
  });
});
