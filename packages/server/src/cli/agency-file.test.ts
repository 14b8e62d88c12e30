import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { openSqliteStore } from '../stores/sqlite/index.ts';
import { fillStore } from '../testing/kept-agency.ts';
import { newShura, type ShuraProcess } from '../testing/shura-process.ts';
import { readConfig } from './config.ts';
import { importFile } from './import-agency.ts';
import { Stop } from './stop.ts';

const filled = async (voters: number, open = false): Promise<ShuraProcess> => {
  const shura = await newServer();
  const store = await openSqliteStore({ file: shura.database });
  await fillStore(store, { now: Date.now(), voters, open });
  await store.close();
  return shura;
};

const newServer = async (): Promise<ShuraProcess> => {
  const shura = await newShura();
  mkdirSync(shura.data);
  await (await openSqliteStore({ file: shura.database })).close();
  return shura;
};

const agenciesOf = async ({ database }: ShuraProcess): Promise<number> => {
  const store = await openSqliteStore({ file: database });
  const { agencies, polls } = await store.load();
  await store.close();
  return agencies.length + polls.length;
};

/** Lines with a last one that fits them. */
const sealed = (lines: readonly string[]): string => {
  const text = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `${text}${JSON.stringify({ end: { lines: lines.length, sha256 } })}\n`;
};

describe('an agency in a file', () => {
  let from: ShuraProcess;
  let to: ShuraProcess;
  let file: string;
  let lines: string[];

  before(async () => {
    from = await filled(500);
    to = await newServer();
    file = join(from.folder, 'muscat.jsonl');
    const { code, stderr } = await from.run(['export', 'muscat', file]);
    assert.equal(code, 0, stderr);
    lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(0, -1);
  });

  const importing = async (text: string): Promise<string> => {
    const damaged = join(from.folder, 'damaged.jsonl');
    writeFileSync(damaged, text);
    return importFile(readConfig({ SHURA_DATA: to.data }), damaged).then(
      () => 'imported',
      (error: unknown) => {
        if (!(error instanceof Stop)) throw error;
        return error.message;
      },
    );
  };

  test('is readable by its owner only, and holds no key of a voter and no address', async () => {
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const tables = new Set(lines.slice(1).map((line) => (JSON.parse(line) as { table: string }).table));
    assert.deepEqual([...tables].sort(), [
      ...['act', 'agency', 'audit', 'ballot', 'consultation', 'draft', 'poll', 'suggestion', 'support', 'tally'],
      'turnout',
    ]);
    const voters = lines.flatMap((line) => /"voter":([^,]+)/.exec(line)?.[1] ?? []);
    assert.equal(Math.max(...voters.map(Number)), 500);
    assert.ok(!lines.some((line) => line.includes('sealed')));
  });

  test('is refused where anything of it is open, or is not there', async () => {
    const other = await filled(1, true);
    const stderr = async (args: string[]) => (await other.run(['export', ...args])).stderr;
    assert.match(await stderr(['muscat', 'x']), /^shura: poll open is open: close it first/);
    assert.match(await stderr(['nothing', 'x']), /^shura: there is no agency nothing: name one by its slug\n$/);
    assert.match(await stderr(['muscat', file]), /^shura: .* is there already: give a name that is free\n$/);
    assert.ok(!existsSync(join(other.folder, 'x')) && !existsSync(join(other.folder, 'x.partial')));
  });

  test('that is damaged is refused with the line and the field, and nothing of it is kept', async () => {
    const at = (table: string) => lines.findIndex((line) => line.startsWith(`{"table":"${table}"`));
    const changed = (n: number, change: (line: string) => string) => lines.with(n, change(lines[n] ?? ''));
    const [poll, ballot, act] = [at('poll'), at('ballot'), at('act')];
    const moved = (n: number, was: string, is: string) => sealed(changed(n, (line) => line.replace(was, is)));
    const cases: [string, RegExp][] = [
      ['hello\n', /is no export of an agency/],
      [moved(0, '"version":1', '"version":2'), /was made by a newer Shura: update this one first/],
      [moved(poll, '"closesAt":', '"closesAt":"x","was":'), new RegExp(`:${poll + 1}: poll\\.closesAt: `)],
      [moved(poll, '"kind":"single"', '"kind":"x"'), new RegExp(`:${poll + 1}: poll\\.questions\\.0\\.kind: `)],
      [moved(ballot, '"voter":1', '"voter":-1'), new RegExp(`:${ballot + 1}: ballot\\.voter: `)],
      [moved(ballot, '"poll":"old"', '"poll":"x"'), new RegExp(`:${ballot + 1}: ballot: poll: there is no x before`)],
      [moved(act, '"table":"act"', '"table":"acts"'), new RegExp(`:${act + 1}: table: `)],
      [moved(act, '}}', '}'), new RegExp(`:${act + 1}: is no JSON`)],
      [moved(ballot, '"choice":', '"choice":2,"was":'), new RegExp(`:${ballot + 1}: ballot\\.was: `)],
      [sealed(lines.toSpliced(ballot, 1)), /poll old: its ballots do not come to its tallies: nothing was imported/],
      [sealed(lines.toSpliced(1, 1)), /agency: no line says what it is: nothing was imported/],
      [
        `${changed(ballot, (line) => line.replace(/"revision":1/, '"revision":2')).join('\n')}\n${end()}`,
        /digest does not fit/,
      ],
      [lines.slice(0, -3).join('\n'), /ends before its last line: copy it again/],
    ];
    for (const [text, reason] of cases) assert.match(await importing(text), reason);
    assert.equal(await agenciesOf(to), 0);
  });
  const end = () => readFileSync(file, 'utf8').trimEnd().split('\n').at(-1);

  test('whose import is killed half way leaves nothing, and is imported after that', async () => {
    const pipe = join(from.folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const importer = to.spawnShura(['import', 'agency', pipe]);
    const sending = await open(pipe, 'w');
    // More than a pipe holds: when it is written, most of it was read.
    await sending.writeFile(`${lines.slice(0, -10).join('\n')}\n`);
    importer.kill('SIGKILL');
    await once(importer, 'exit');
    await sending.close();
    assert.equal(await agenciesOf(to), 0);

    const { code, stdout, stderr } = await to.run(['import', 'agency', file]);
    assert.equal(code, 0, stderr);
    assert.equal(stdout, 'agency muscat: 3 polls, 2,625 ballots, counted anew: consistent\n');
    assert.equal((await to.run(['recount'])).code, 0);
  });

  test('is the same when it is exported again, but for the line of the log that says it came', async () => {
    const again = join(to.folder, 'again.jsonl');
    assert.equal((await to.run(['export', 'muscat', again])).code, 0);
    const second = readFileSync(again, 'utf8').trimEnd().split('\n').slice(0, -1);
    assert.deepEqual(second.slice(0, -1), lines);
    assert.match(second.at(-1) ?? '', /"did":"agency.import"/);
  });

  test('is refused where it is already, and while its database is served', async () => {
    const { code, stderr } = await to.run(['import', 'agency', file]);
    assert.equal(code, 1);
    assert.equal(stderr, `shura: agency muscat is here already: nothing was imported\n`);
    const store = await openSqliteStore({ file: to.database });
    assert.match(await importing(readFileSync(file, 'utf8')), /shura\.db is being served: stop that server/);
    await store.close();
  });
});
