import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import Database from 'better-sqlite3';
import { newDeviceOf, newShura, type ShuraProcess } from '../../testing/shura-process.ts';

const both = (text: string) => ({ ar: text, en: text });
const option = (id: string) => ({ id, text: both(id) });
const question = (kind: 'single' | 'ranking', id: string) => ({
  kind,
  id,
  text: both(id),
  options: ['north', 'south', 'east'].map(option),
});
const poll = (slug: string, visibility: string, kind: 'single' | 'ranking' = 'single') => ({
  slug,
  visibility,
  opens: '2020-01-01T00:00',
  closes: '2099-01-01T00:00',
  decision: { by: both('council'), on: '2099-02-01' },
  questions: [question(kind, 'place')],
});
const agency = { slug: 'muscat', name: both('Muscat'), timeZone: 'UTC', place: both('UTC'), origins: [] };

describe('recount', () => {
  let shura: ShuraProcess;
  const tamper = (sql: string) => {
    const database = new Database(shura.database);
    database.exec(sql);
    database.close();
  };

  before(async () => {
    shura = await newShura();
    await shura.start();
    const file = join(shura.folder, 'polls.yaml');
    const polls = [poll('open', 'live'), poll('order', 'after-close', 'ranking'), poll('secret', 'sealed')];
    writeFileSync(file, JSON.stringify({ agency, polls }));
    const applied = await shura.run(['apply', file]);
    assert.equal(applied.code, 0, applied.stderr);
    for (const [slug, answer] of [
      ['open', 'north'],
      ['order', ['south', 'north', 'east']],
      ['secret', 'east'],
    ] as const) {
      for (let voter = 0; voter < 3; voter += 1) await vote(slug, answer);
    }
  });
  after(() => shura.stop());

  const post = (path: string, body: unknown, headers = {}) =>
    fetch(`${shura.url}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const vote = async (slug: string, answer: unknown) => {
    const token = await newDeviceOf(shura.url, { poll: slug });
    const response = await post(`polls/${slug}/ballots`, { answers: { place: answer } }, { 'shura-device': token });
    assert.equal(response.status, 201);
  };

  test('agrees while the server runs, and shows no figure of a sealed poll', async () => {
    const { code, stdout } = await shura.run(['recount']);
    assert.equal(code, 0);
    assert.equal(
      stdout,
      'open  consistent  3 ballots of 3 participants\n' +
        'order  consistent  3 ballots of 3 participants\n' +
        'secret  consistent: yes\n',
    );
  });

  test('names the question, the option and both figures', async () => {
    tamper(`UPDATE tally SET n = 7 WHERE cell = 0 AND poll = (SELECT id FROM poll WHERE slug = 'open');
            UPDATE turnout SET participants = 4 WHERE poll = (SELECT id FROM poll WHERE slug = 'open')`);
    const { code, stdout } = await shura.run(['recount', 'open']);
    assert.equal(code, 1);
    assert.equal(
      stdout,
      'open  not consistent  3 ballots of 3 participants\n' +
        '  participants: 4 kept, 3 counted\n' +
        '  question place, north: 7 kept, 3 counted\n',
    );
  });

  test('names a pair of a ranking', async () => {
    tamper(`UPDATE tally SET n = 2 WHERE cell = 1100 AND poll = (SELECT id FROM poll WHERE slug = 'order')`);
    const { code, stdout } = await shura.run(['recount', 'order', '--json']);
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(stdout).polls[0].differences, [
      { question: 'place', option: 'south before north', kept: 2, counted: 3 },
    ]);
  });

  test('detects an error in a sealed poll, and still shows no figure', async () => {
    tamper(`UPDATE tally SET n = 2 WHERE cell = 2 AND poll = (SELECT id FROM poll WHERE slug = 'secret')`);
    const plain = await shura.run(['recount', 'secret']);
    assert.deepEqual([plain.code, plain.stdout, plain.stderr], [1, 'secret  consistent: no\n', '']);
    const json = await shura.run(['recount', 'secret', '--json']);
    assert.equal(json.stdout, '{"polls":[{"poll":"secret","consistent":false}]}\n');
  });

  test('reports a missing poll or database', async () => {
    const unknown = await shura.run(['recount', 'nothing']);
    assert.deepEqual([unknown.code, unknown.stderr], [1, 'shura: there is no poll nothing: name one by its slug\n']);
    const nowhere = await shura.run(['recount'], { SHURA_DATA: join(shura.folder, 'nowhere') });
    assert.equal(nowhere.code, 1);
    assert.match(nowhere.stderr, /^shura: there is no .*: set SHURA_DATA to the folder of the server\n$/);
  });
});
