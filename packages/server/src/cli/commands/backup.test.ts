import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import Database from 'better-sqlite3';
import { newDeviceOf, newShura, type ShuraProcess } from '../../testing/shura-process.ts';

const both = (text: string) => ({ ar: text, en: text });
const option = (id: string) => ({ id, text: both(id) });
const agency = { slug: 'muscat', name: both('Muscat'), timeZone: 'UTC', place: both('UTC'), origins: [] };
const garden = {
  slug: 'garden',
  visibility: 'live',
  opens: '2020-01-01T00:00',
  closes: '2099-01-01T00:00',
  decision: { by: both('council'), on: '2099-02-01' },
  questions: [{ kind: 'single', id: 'place', text: both('place'), options: ['north', 'south'].map(option) }],
};

const post = (shura: ShuraProcess, path: string, body: unknown, headers = {}) =>
  fetch(`${shura.url}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const newToken = ({ url }: ShuraProcess) => newDeviceOf(url, { poll: 'garden' });
const vote = async (shura: ShuraProcess, token: string, answer: string) =>
  (await post(shura, 'polls/garden/ballots', { answers: { place: answer } }, { 'shura-device': token })).status;
const results = async (shura: ShuraProcess) =>
  (await (await fetch(`${shura.url}/api/v1/polls/garden/results`)).json()) as {
    participants: number;
    questions: { place: { options: Record<string, number> } };
  };

describe('backup', () => {
  let shura: ShuraProcess;
  let file: string;
  let token: string;

  before(async () => {
    shura = await newShura();
    await shura.start();
    file = join(shura.folder, 'shura.backup');
    const polls = join(shura.folder, 'polls.yaml');
    writeFileSync(polls, JSON.stringify({ agency, polls: [garden] }));
    assert.equal((await shura.run(['apply', polls])).code, 0);
    token = await newToken(shura);
    assert.equal(await vote(shura, token, 'north'), 201);

    const stream = streamOfVotes();
    const { code, stderr } = await shura.run(['backup', file]);
    const sent = await stream.end();
    assert.equal(code, 0, stderr);
    assert.ok(sent > 20, `votes were sent meanwhile: ${sent}`);
  });
  after(() => shura.stop());

  const streamOfVotes = () => {
    let going = true;
    const lanes = Array.from({ length: 8 }, async () => {
      let sent = 0;
      while (going) if ((await vote(shura, await newToken(shura), 'south')) === 201) sent += 1;
      return sent;
    });
    return {
      async end() {
        going = false;
        return (await Promise.all(lanes)).reduce((sum, sent) => sum + sent, 0);
      },
    };
  };

  /** Restores a file to another server's folder; returns the output. */
  const restore = async (backup = file, put: (other: ShuraProcess) => void = () => {}) => {
    const other = await newShura();
    mkdirSync(other.data, { recursive: true });
    put(other);
    return { other, said: await other.run(['restore', backup]) };
  };

  test('is one file that only its owner can read', () => {
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.ok(!existsSync(`${file}.partial`));
  });

  test('refuses an existing file name', async () => {
    const { code, stderr } = await shura.run(['backup', file]);
    assert.equal(code, 1);
    assert.match(stderr, /^shura: .* is there already: give a name that is free\n$/);
  });

  test('reports that there is nothing to back up, or no place for the file', async () => {
    const nothing = await shura.run(['backup', 'x.db'], { SHURA_DATA: join(shura.folder, 'nowhere') });
    assert.match(nothing.stderr, /^shura: there is no .*shura\.db: set SHURA_DATA to the folder of the server\n$/);
    const nowhere = await shura.run(['backup', join(shura.folder, 'no', 'where.db')]);
    assert.equal(nowhere.code, 1);
    assert.match(nowhere.stderr, /^shura: cannot make .*where\.db: ENOENT/m);
  });

  test('restores no session and no open link', async () => {
    const [kept, at] = [join(shura.folder, 'opened.backup'), '2026-11-24T09:00:00Z'];
    assert.equal((await shura.run(['backup', kept])).code, 0);
    const opened = new Database(kept);
    const later = '2099-01-01T00:00:00Z';
    opened.exec(`INSERT INTO user VALUES ('a', 'A', 'a@example.om', 1, NULL, '${at}', '${at}', 0);
      INSERT INTO session VALUES ('s', '${later}', 't', '${at}', '${at}', '', '', 'a', '/passkey/verify-authentication');
      INSERT INTO verification VALUES ('v', '2fa-x', 'a', '${later}', '${at}', '${at}');
      INSERT INTO invitation VALUES ('i', 'h', 'muscat', 'administrator', 'b@example.om', 4102444800000, NULL, 0)`);
    opened.close();
    const { other, said } = await restore(kept);
    assert.equal(said.code, 0, said.stderr);
    const restored = new Database(other.database);
    const rows = (table: string) => restored.prepare(`SELECT count(*) FROM "${table}"`).pluck().get();
    assert.deepEqual(['user', 'session', 'verification', 'invitation'].map(rows), [1, 0, 0, 0]);
    restored.close();
  });

  test('restores to a server on which recount agrees and an old token is the same voter', async () => {
    const { other, said } = await restore();
    assert.equal(said.code, 0, said.stderr);
    assert.match(
      said.stdout,
      /^Restored to .*shura\.db, all but sessions and invitations; counted again: 1 of 1 polls come to/,
    );
    await other.start();
    try {
      assert.equal((await other.run(['recount'])).code, 0);
      const before = await results(other);
      assert.equal(await vote(other, token, 'south'), 200, 'changed, not a second ballot');
      const after = await results(other);
      assert.equal(after.participants, before.participants);
      assert.equal(after.questions.place.options['north'], 0);
      assert.equal(statSync(join(other.data, 'keys.json')).mode & 0o777, 0o600);
      assert.equal(
        readFileSync(join(other.data, 'keys.json'), 'utf8'),
        readFileSync(join(shura.data, 'keys.json'), 'utf8'),
      );
    } finally {
      await other.stop();
    }
    const { root } = JSON.parse(readFileSync(join(other.data, 'keys.json'), 'utf8')) as { root: string };
    assert.ok(!readFileSync(other.database, 'latin1').includes(root), 'no trace of the keys in the database');
    const again = await other.run(['restore', file]);
    assert.match(again.stderr, /^shura: .*shura\.db is there already: set SHURA_DATA to a new folder\n$/);
  });

  /** A changed copy of the backup. */
  const changed = (change: (copy: string) => void) => {
    const copy = join(shura.folder, `changed-${Math.random()}`);
    copyFileSync(file, copy);
    change(copy);
    return copy;
  };
  const changedBy = (statement: string) =>
    changed((copy) => {
      const database = new Database(copy);
      database.exec(statement);
      database.close();
    });

  test('refuses a file that is no backup, damaged, newer or of other keys, and leaves nothing behind', async () => {
    const wrong = [
      ['nowhere', /^shura: there is no .*nowhere: name a file that "shura backup" made\n$/],
      [changed((copy) => writeFileSync(copy, 'agency: {}\n')), /is no backup: name a file that "shura backup" made\n$/],
      [changedBy('DROP TABLE carried_keys'), /is no backup: name a file/],
      [changed((copy) => truncateSync(copy, statSync(copy).size - 8192)), /is damaged: name a file/],
      [
        changedBy("INSERT INTO kysely_migration VALUES ('9999-later', '')"),
        /is of a newer Shura: run that version, or/,
      ],
    ] as const;
    for (const [backup, says] of wrong) {
      const { other, said } = await restore(backup);
      assert.equal(said.code, 1);
      assert.match(said.stderr, says);
      assert.deepEqual(readdirSync(other.data), []);
    }
    const { other, said } = await restore(file, ({ data }) => writeFileSync(join(data, 'keys.json'), '{}'));
    assert.match(
      said.stderr,
      /^shura: .*keys\.json is not of this backup, which brings its own: move that file away\n$/,
    );
    assert.deepEqual(readdirSync(other.data), ['keys.json']);
  });

  test('reports wrong counters in a backup', async () => {
    const { other, said } = await restore(changedBy('UPDATE tally SET n = n + 1 WHERE cell = 0'));
    assert.equal(said.code, 1);
    assert.match(said.stderr, /^shura: "shura recount" says what differs: garden\n$/);
    assert.ok(existsSync(other.database));
  });

  test('refuses to start on a backup in the place of a database', async () => {
    const other = await newShura();
    mkdirSync(other.data, { recursive: true });
    copyFileSync(file, other.database);
    const { code, stderr } = await other.run(['start']);
    assert.equal(code, 1);
    assert.match(stderr, /^shura: cannot open .*: it is a backup: move it away, and name it to "shura restore"\n$/);
  });
});
