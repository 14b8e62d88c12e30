import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Results } from '@shura/contract';
import { parse } from 'csv-parse/sync';
import { type Finished, freePort, newShura, type ShuraProcess, seattle } from '../../testing/shura-process.ts';

/** The tallies, computed independently: the last row of each statement and voter, from the file. */
const wanted = () => {
  const rows: Record<string, string>[] = parse(readFileSync(join(seattle, 'votes.csv')), { columns: true });
  const last = new Map<string, Record<string, string>>();
  for (const row of rows) {
    const key = `${row['comment-id']} ${row['voter-id']}`;
    const known = last.get(key);
    if (!known || Number(known['timestamp']) <= Number(row['timestamp'])) last.set(key, row);
  }
  const counts: Record<string, { agree: number; disagree: number; pass: number }> = {};
  for (const row of last.values()) {
    counts[row['comment-id']!] ??= { agree: 0, disagree: 0, pass: 0 };
    counts[row['comment-id']!]![
      ({ '1': 'agree', '-1': 'disagree', '0': 'pass' } as const)[row['vote'] as '1' | '-1' | '0']
    ] += 1;
  }
  return { acts: rows.length, ballots: last.size, counts };
};

const lastLine = ({ stdout }: Finished) => stdout.trimEnd().split('\n').at(-1)!;
const tallies = (results: Results) =>
  Object.fromEntries(Object.entries(results.questions).map(([id, { options }]) => [id, options]));
const importSeattle = (shura: ShuraProcess, ...more: string[]) => shura.run(['import', 'polis', seattle, ...more]);

describe('import polis', () => {
  let shura: ShuraProcess;
  let first: Finished;
  before(async () => {
    shura = await newShura();
    await shura.start();
    first = await importSeattle(shura, '--json');
  });
  after(() => shura.stop());

  test('counts only the last answer of each person to each statement', () => {
    const { acts, ballots, counts } = wanted();
    assert.deepEqual([acts, ballots], [2995, 2872]);
    assert.equal(first.code, 0, first.stderr);
    const results = JSON.parse(lastLine(first)) as Results;
    assert.deepEqual(tallies(results), counts);
    assert.equal(results.participants, 339);
    const sum = Object.values(results.questions).reduce((all, tally) => all + tally.ballots, 0);
    assert.equal(sum, 2872);
    assert.match(first.stderr, /sent 2,995 answers in/);
  });

  test('sends nothing the second time, and prints the same line', async () => {
    const second = await importSeattle(shura, '--json');
    assert.equal(second.code, 0, second.stderr);
    assert.equal(second.stdout, first.stdout);
    assert.match(second.stderr, /nothing to send/);
    assert.doesNotMatch(second.stderr, /sent/);
  });

  test('ends with a readable summary', async () => {
    const { stdout } = await importSeattle(shura);
    assert.match(stdout, /^\$15\/hour$/m);
    assert.match(stdout, /answers received +2,995$/m);
    assert.match(stdout, /ballots counted +2,872 /m);
    assert.match(stdout, /participants +339$/m);
  });

  test('marks the poll as imported, names its source, and does not ask moderated statements', async () => {
    const poll = (await (await fetch(`${shura.url}/api/v1/polls/15-per-hour-seattle`)).json()) as {
      [key: string]: unknown;
      questions: { id: string; text: Record<string, string>; withdrawn?: true }[];
    };
    assert.equal(poll['imported'], true);
    assert.equal(poll['source'], 'Polis, https://pol.is/2demo');
    assert.equal(poll['opensAt'], new Date(1403054214196).toISOString());
    assert.equal(poll['closesAt'], new Date(1550057363699).toISOString());
    assert.equal(poll.questions.filter(({ withdrawn }) => withdrawn).length, 23);
    assert.deepEqual(Object.keys(poll.questions[0]!.text), ['und']);
  });

  test('keeps its journal readable by its owner only', () => {
    const folder = join(shura.data, 'imports');
    const journal = readdirSync(folder).find((name) => name.endsWith('.jsonl'))!;
    assert.match(journal, /^15-per-hour-seattle-[\w-]+\.jsonl$/);
    assert.equal(statSync(join(folder, journal)).mode & 0o777, 0o600);
  });

  test('gives tallies that agree with a recount', async () => {
    const good = await shura.run(['recount', '15-per-hour-seattle']);
    assert.deepEqual(
      [good.code, good.stdout],
      [0, '15-per-hour-seattle  consistent  2872 ballots of 339 participants\n'],
    );
    const all = JSON.parse((await shura.run(['recount', '--json'])).stdout);
    assert.deepEqual(all, {
      polls: [{ poll: '15-per-hour-seattle', consistent: true, ballots: 2872, participants: 339, differences: [] }],
    });
  });

  test('refuses to send everything again without its journal', async () => {
    const { code, stderr } = await shura.run(['import', 'polis', seattle], { SHURA_DATA: join(shura.folder, 'other') });
    assert.equal(code, 1);
    assert.match(stderr, /holds ballots of an import whose journal is not here: set SHURA_DATA/);
  });
});

describe('an interrupted import', () => {
  test('resumes after SIGKILL of the command or of the server, with the same tallies', async () => {
    const shura = await newShura();
    await shura.start();
    try {
      await cutShort(shura);
      await cutShort(shura);
      const before = doneIn(shura);
      const running = importSeattle(shura, '--json');
      while (doneIn(shura) === before) await sleep(5);
      await shura.stop('SIGKILL');
      await shura.start();
      const done = await running;
      assert.equal(done.code, 0, done.stderr);
      assert.match(done.stderr, /going on from an earlier import/);
      const results = JSON.parse(lastLine(done)) as Results;
      assert.deepEqual(tallies(results), wanted().counts);
      assert.equal(results.participants, 339);
      assert.equal((await shura.run(['recount'])).code, 0);
      assert.equal((await importSeattle(shura, '--json')).stdout, done.stdout);
    } finally {
      await shura.stop();
    }
  });

  /** Kills an import once some voters are finished. */
  const cutShort = async (shura: ShuraProcess) => {
    const before = doneIn(shura);
    const child = shura.spawnShura(['import', 'polis', seattle]);
    const exit = new Promise((resolve) => child.once('exit', resolve));
    while (doneIn(shura) < before + 40) {
      assert.equal(child.exitCode, null, 'the import ended before it could be killed');
      await sleep(5);
    }
    child.kill('SIGKILL');
    await exit;
    assert.ok(doneIn(shura) < 339, 'killed before its end');
  };

  const doneIn = ({ data }: ShuraProcess) => {
    try {
      const folder = join(data, 'imports');
      const [journal] = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
      return readFileSync(join(folder, journal!), 'utf8').split('"done"').length - 1;
    } catch {
      return 0;
    }
  };
});

describe('import polis refuses with one line', () => {
  let shura: ShuraProcess;
  before(async () => {
    shura = await newShura();
    await shura.start();
  });
  after(() => shura.stop());

  const copy = (name: string, spoil: (folder: string) => void) => {
    const folder = join(shura.folder, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    cpSync(seattle, folder, { recursive: true });
    spoil(folder);
    return folder;
  };
  const edit = (file: string, change: (text: string) => string) => (folder: string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

  const refuses = async (args: readonly string[], expected: RegExp, more?: NodeJS.ProcessEnv) => {
    const { code, stdout, stderr } = await shura.run(['import', 'polis', ...args], more);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    const said = stderr.split('\n').filter((line) => line.startsWith('shura: '));
    assert.equal(said.length, 1, stderr);
    assert.match(said[0]!, expected);
    assert.doesNotMatch(stderr, /^ +at /m);
  };

  const spoiled: [string, (folder: string) => void, RegExp][] = [
    [
      'no-votes',
      (folder) => rmSync(join(folder, 'votes.csv')),
      /cannot read votes\.csv in .*: give the folder of a Polis/,
    ],
    ['no-comments', (folder) => rmSync(join(folder, 'comments.csv')), /cannot read comments\.csv/],
    ['no-summary', (folder) => rmSync(join(folder, 'summary.csv')), /cannot read summary\.csv/],
    ['short-row', edit('votes.csv', (text) => `${text}1,2,3\n`), /votes\.csv is not whole: .*2997.*give the export/],
    ['open-quote', edit('comments.csv', (text) => `${text}"`), /comments\.csv is not whole: .*give the export/],
    [
      'columns',
      edit('votes.csv', (text) => text.replace('voter-id', 'who')),
      /votes\.csv has no column voter-id: give/,
    ],
    ['vote', edit('votes.csv', (text) => text.replace(/,1\n/, ',7\n')), /votes\.csv:3: vote has to be 1, 0 or -1/],
    ['time', edit('votes.csv', (text) => text.replace('1403054214196', 'noon')), /votes\.csv:2: timestamp has to be/],
    ['empty', edit('votes.csv', (text) => text.slice(0, text.indexOf('\n') + 1)), /votes\.csv has no votes: export/],
    ['no-topic', edit('summary.csv', (text) => text.replace('topic', 'subject')), /summary\.csv has no topic: add/],
    [
      'long',
      edit('comments.csv', (text) => `${text}1,x,99,1,0,0,1,${'a'.repeat(4001)}\n`),
      /comments\.csv:\d+: comment-body/,
    ],
    [
      'latin',
      (folder) => writeFileSync(join(folder, 'comments.csv'), Buffer.of(0x63, 0xe9)),
      /comments\.csv is not UTF-8/,
    ],
    ['My Folder', () => {}, /My Folder: its name becomes the poll's address: rename it/],
  ];
  for (const [name, spoil, expected] of spoiled) {
    test(name, () => refuses([copy(name, spoil)], expected));
  }

  test('a missing folder', () => refuses(['nowhere'], /cannot read summary\.csv in .*nowhere/));

  test('an invalid language', () => refuses([seattle, '--lang', 'Arabic!'], /--lang has to be a language tag/));

  test('no server', async () => {
    const server = `http://127.0.0.1:${await freePort()}`;
    await refuses([seattle, '--server', server], /no Shura server answers at .*: start one/);
  });

  test('a wrong admin token', () =>
    refuses([seattle], /refused the admin token: set SHURA_ADMIN_TOKEN/, {
      SHURA_ADMIN_TOKEN: 'not-the-token-of-this-server',
    }));

  test('another export under the same name', async () => {
    const one = copy(
      'twins',
      edit('votes.csv', (text) => text.split('\n').slice(0, 20).join('\n')),
    );
    assert.equal((await shura.run(['import', 'polis', one])).code, 0);
    copy(
      'twins',
      edit('votes.csv', (text) => text.split('\n').slice(0, 30).join('\n')),
    );
    await refuses([one], /not the one that .* began with: put it in a folder of another name/);
  });

  test('keeps ballots on a statement without words, and does not ask it', async () => {
    const folder = copy(
      'wordless',
      edit('votes.csv', (text) => `${text.split('\n').slice(0, 10).join('\n')}\n1,x,777,1,1\n`),
    );
    const { code, stdout, stderr } = await shura.run(['import', 'polis', folder, '--json']);
    assert.equal(code, 0, stderr);
    assert.match(
      stderr,
      /comments\.csv has no words for #777: their ballots are imported, but the statements are not asked/,
    );
    assert.deepEqual((JSON.parse(stdout) as Results).questions['777']!.options, { agree: 1, disagree: 0, pass: 0 });
  });
});
