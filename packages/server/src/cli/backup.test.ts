import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import Database from 'better-sqlite3';
import { newShura, type ShuraProcess } from '../testing/shura-process.ts';

const both = (text: string) => ({ ar: text, en: text });
const option = (id: string) => ({ id, text: both(id) });
const agency = { slug: 'muscat', name: both('Muscat'), timeZone: 'UTC', place: both('UTC'), origins: [] };
const garden = {
  slug: 'garden',
  visibility: 'live',
  opens: '2020-01-01T00:00',
  closes: '2099-01-01T00:00',
  questions: [{ kind: 'single', id: 'place', text: both('place'), options: ['north', 'south'].map(option) }],
};

const post = (shura: ShuraProcess, path: string, body: unknown, headers = {}) =>
  fetch(`${shura.url}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const newToken = async (shura: ShuraProcess) => {
  const { token } = (await (await post(shura, 'devices', {})).json()) as { token: string };
  return token;
};
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

  const restored = async (put: (other: ShuraProcess) => void = () => {}) => {
    const other = await newShura();
    mkdirSync(other.data, { recursive: true });
    copyFileSync(file, other.database);
    put(other);
    return other;
  };

  test('is one file that only its owner can read', () => {
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.ok(!existsSync(`${file}.partial`));
  });

  test('refuses a name that is taken', async () => {
    const { code, stderr } = await shura.run(['backup', file]);
    assert.equal(code, 1);
    assert.match(stderr, /^shura: .* is there already: give a name that is free\n$/);
  });

  test('says so when there is nothing to back up, or nowhere to put it', async () => {
    const nothing = await shura.run(['backup', 'x.db'], { SHURA_DATA: join(shura.folder, 'nowhere') });
    assert.match(nothing.stderr, /^shura: there is no .*shura\.db: set SHURA_DATA to the folder of the server\n$/);
    const nowhere = await shura.run(['backup', join(shura.folder, 'no', 'where.db')]);
    assert.equal(nowhere.code, 1);
    assert.match(nowhere.stderr, /^shura: cannot make .*where\.db: ENOENT/m);
  });

  test('restores to a server where recount agrees and an old token is the same voter', async () => {
    const other = await restored();
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
    const database = new Database(other.database, { readonly: true });
    assert.equal(database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'carried_keys'").get(), undefined);
    database.close();
    const { voter } = JSON.parse(readFileSync(join(other.data, 'keys.json'), 'utf8')) as { voter: string };
    assert.ok(!readFileSync(other.database, 'latin1').includes(voter), 'no trace of the keys in the database');
    await other.start();
    await other.stop();
  });

  test('does not start over with the keys of another server', async () => {
    const other = await restored(({ data }) => writeFileSync(join(data, 'keys.json'), '{"device":"","voter":""}'));
    const { code, stderr } = await other.run(['start']);
    assert.equal(code, 1);
    assert.match(stderr, /^shura: .*keys\.json is not of this database, which brings its own: move that file away\n$/);
  });

  test("does not start over with another database's log beside it", async () => {
    const other = await restored(({ database }) => writeFileSync(`${database}-wal`, 'frames'));
    const { code, stderr } = await other.run(['start']);
    assert.equal(code, 1);
    assert.match(stderr, /^shura: cannot open .*-wal is of another database and would spoil this one: move it away/);
  });
});
