import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, constants, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { openSqliteStore } from '../../stores/sqlite/sqlite-store.ts';
import { fillStore } from '../../testing/kept-agency.ts';
import { newShura, type ShuraProcess } from '../../testing/shura-process.ts';
import { CommandError } from '../command-error.ts';
import { importFile } from '../commands/import-agency.ts';
import { readConfig } from '../config.ts';
import { exportSigner, type Signer } from '../export-key.ts';

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

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Lines with a matching digest and signature. */
const sealedBy = (signer: Signer, lines: readonly string[]): string => {
  const text = lines.map((line) => `${line}\n`).join('');
  const whole = `${text}${JSON.stringify({ end: { lines: lines.length, sha256: digestOf(text) } })}\n`;
  return `${whole}${JSON.stringify({ signed: { by: signer.key, signature: signer.sign(digestOf(whole)) } })}\n`;
};

/** All lines but the digest and the signature. */
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n').slice(0, -2);

describe('an agency in a file', () => {
  let from: ShuraProcess;
  let to: ShuraProcess;
  let file: string;
  let lines: string[];
  let signer: Signer;

  before(async () => {
    from = await filled(500);
    to = await newServer();
    file = join(from.folder, 'muscat.jsonl');
    const { code, stderr, stdout } = await from.run(['export', 'muscat', file]);
    assert.equal(code, 0, stderr);
    signer = exportSigner(from);
    assert.match(stdout, new RegExp(`--signed-by ${signer.key}\n$`));
    assert.match(signer.key, /^[0-9a-f]{64}$/, 'a key that can start with "-" would be taken for an option');
    lines = linesOf(file);
  });

  const sealed = (some: readonly string[]) => sealedBy(signer, some);
  const importing = async (text: string, signedBy = signer.key): Promise<string> => {
    const damaged = join(from.folder, 'damaged.jsonl');
    writeFileSync(damaged, text);
    return importFile(readConfig({ SHURA_DATA: to.data }), damaged, signedBy).then(
      () => 'imported',
      (error: unknown) => {
        if (!(error instanceof CommandError)) throw error;
        return error.message;
      },
    );
  };

  test('is readable by its owner only, and contains no voter key and no address', async () => {
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const tables = new Set(lines.slice(1).map((line) => (JSON.parse(line) as { table: string }).table));
    assert.deepEqual([...tables].sort(), [
      ...['act', 'agency', 'assignment', 'audit', 'ballot', 'consultation', 'contest', 'draft', 'note', 'poll'],
      ...['suggestion', 'support', 'tally', 'turnout'],
    ]);
    const voters = lines.flatMap((line) => /"voter":([^,]+)/.exec(line)?.[1] ?? []);
    assert.equal(Math.max(...voters.map(Number)), 500);
    assert.ok(!lines.some((line) => line.includes('sealed')));
  });

  test('is refused if it does not exist, or if the file does', async () => {
    const stderr = async (args: string[]) => (await from.run(['export', ...args])).stderr;
    assert.match(await stderr(['nothing', 'x']), /^shura: there is no agency nothing: name one by its slug\n$/);
    assert.match(await stderr(['muscat', file]), /^shura: .* is there already: give a name that is free\n$/);
    assert.ok(!existsSync(join(from.folder, 'x')) && !existsSync(join(from.folder, 'x.partial')));
  });

  test('has nothing of what is sealed while a poll is open, and says so, as does its import', async () => {
    const [other, there] = [await filled(40, true), await newServer()];
    const store = await openSqliteStore({ file: other.database });
    const open = (await store.load()).polls.find(({ slug }) => slug === 'open');
    assert.ok(open);
    const { id: _, edition: __, participants, ofL0, updatedAt, ...record } = open;
    const saved = await store.savePoll({ ...record, slug: 'sealed', visibility: 'sealed' }, 'always');
    assert.ok(saved !== 'answered');
    const voter = { poll: saved[0].id, edition: saved[0].edition, voter: 'v'.repeat(16), changes: 0 };
    await store.recordBallots([{ ...voter, answers: [[0, 1]] }], Date.now());
    const topics = (await store.load()).consultations;
    await store.saveConsultation({ ...topics[0]!, closesAt: null });
    await store.close();

    const path = join(other.folder, 'open.jsonl');
    const { code, stdout, stderr } = await other.run(['export', 'muscat', path]);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^Open: consultation shade, poll open, poll sealed\.$/m);
    assert.match(
      stdout,
      /^Left out, since they are sealed until the poll closes: the ballots and counts of sealed\.$/m,
    );
    const written = linesOf(path);
    assert.deepEqual(JSON.parse(written[0] ?? ''), {
      ...{ format: 'shura-agency', version: 1, agency: 'muscat' },
      open: { consultations: ['shade'], polls: ['open', 'sealed'], sealed: ['sealed'] },
    });
    const of = (slug: string) => written.filter((line) => line.includes(`"poll":"${slug}"`)).length;
    assert.deepEqual([of('sealed'), of('open') > 40], [0, true]);

    const key = exportSigner(other);
    const imported = await there.run(['import', 'agency', path, '--signed-by', key.key]);
    assert.equal(imported.code, 0, imported.stderr);
    assert.equal(
      imported.stdout,
      [
        'agency muscat: 5 polls, 210 ballots, counted anew: consistent',
        'Open when the file was made, and drafts without ballots here: open, sealed.',
        'Not in the file, since they were sealed: the ballots and counts of sealed.',
        'To move their results, export once they are closed.',
        'Open when the file was made: consultation shade. Here its supporters can support again.',
        '',
      ].join('\n'),
    );
    const arrived = await openSqliteStore({ file: there.database });
    const { polls, tallies } = await arrived.load();
    await arrived.close();
    const drafts = polls.filter(({ draft }) => draft);
    assert.deepEqual(
      drafts.map(({ slug, participants }) => [slug, participants]),
      [
        ['open', 0],
        ['sealed', 0],
      ],
    );
    assert.ok(tallies.every(({ poll }) => !drafts.some(({ id }) => id === poll)));

    const smuggled =
      written.find((line) => line.startsWith('{"table":"ballot"') && line.includes('"poll":"open"')) ?? '';
    const after = written.findIndex((line) => line.includes('"slug":"sealed"'));
    const more = written.toSpliced(after + 1, 0, smuggled.replace('"poll":"open"', '"poll":"sealed"'));
    writeFileSync(path, sealedBy(key, more));
    const last = await newServer();
    const refused = await last.run(['import', 'agency', path, '--signed-by', key.key]);
    assert.match(refused.stderr, /ballot: poll: sealed was sealed when this file was made: nothing was imported/);
  });

  test('is refused with the line and the field if it is damaged, and nothing of it is kept', async () => {
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
      [sealed(lines.slice(0, 1)), /agency: no line says what it is: nothing was imported/],
      [
        `${changed(ballot, (line) => line.replace(/"revision":1/, '"revision":2')).join('\n')}\n${ends()}`,
        /digest does not fit/,
      ],
      [lines.slice(0, -3).join('\n'), /ends before its last line: copy it again/],
    ];
    for (const [text, reason] of cases) assert.match(await importing(text), reason);
    assert.equal(await agenciesOf(to), 0);
  });
  const ends = () => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-2).join('\n');

  test('is accepted only with the signature of the server that the operator names', async () => {
    const [whole, own] = [readFileSync(file, 'utf8'), exportSigner(to)];
    assert.equal(statSync(join(to.data, 'export-key.pem')).mode & 0o777, 0o600);
    const unsigned = whole.trimEnd().split('\n').slice(0, -1).join('\n');
    for (const [text, key, reason] of [
      [whole, own.key, /is not signed by --signed-by: ask the operator/],
      [sealedBy(own, lines), signer.key, /is not signed by --signed-by: ask the operator/],
      [unsigned, signer.key, /is not signed: make it with shura export/],
      [`${whole}{}\n`, signer.key, /is not as it was written/],
      [whole.replace(/"signature":"./, '"signature":"'), signer.key, /is not signed by --signed-by/],
      [whole, 'x'.repeat(64), /--signed-by has to be the 64 characters/],
    ] as const) {
      assert.match(await importing(text, key), reason);
    }
    const { code, stderr } = await to.run(['import', 'agency', file]);
    assert.deepEqual(
      [code, stderr],
      [1, 'shura: say who made the file: --signed-by KEY, which shura export printed there\n'],
    );
    assert.equal(await agenciesOf(to), 0);
  });

  test("is refused with the line if it refers to others' records, or contains ballots of an unfinished poll", async () => {
    interface Line {
      table: string;
      row: Record<string, unknown> & { act: Record<string, unknown> };
    }
    const at = (table: string) => lines.findIndex((line) => line.startsWith(`{"table":"${table}"`));
    const changed = (table: string, change: (row: Line['row']) => object, plus = false) => {
      const n = at(table);
      const { row } = JSON.parse(lines[n] ?? '') as Line;
      const line = JSON.stringify({ table, row: { ...row, ...change(row) } });
      return sealed(plus ? lines.toSpliced(n + 1, 0, line) : lines.with(n, line));
    };
    const acted = (act: object) => changed('act', ({ act: { at } }) => ({ act: { at, ...act } }));
    const [year, parks] = [Date.now() + 365 * 86_400_000, { ar: 'الحدائق', en: 'Parks' }];
    const done = { kind: 'carried-out', office: parks, evidence: parks };
    const cases: [string, string, number, RegExp][] = [
      [
        changed('poll', () => ({ slug: 'budget~paper', counter: { of: 'budget', channel: 'paper' } }), true),
        ...(['poll', 1, /poll: counter\.of: there is no budget before this line/] as const),
      ],
      [changed('poll', () => ({ slug: 'a~paper' }), true), 'poll', 1, /poll: slug: is not one of a poll/],
      [changed('poll', () => ({ agency: 'sohar' })), 'poll', 0, /poll: agency: is not muscat/],
      [changed('poll', () => ({ closesAt: year })), 'poll', 1, /turnout: poll: old has not been open yet/],
      [changed('poll', () => ({ from: ['ZZZZ-ZZZZ'] })), 'poll', 0, /poll\.from: there is no ZZZZ-ZZZZ in this file/],
      [changed('poll', () => ({ extra: 1 })), 'poll', 0, /poll\.extra: /],
      [changed('tally', () => ({ question: 2 })), 'tally', 0, /tally: question: is not one of its poll/],
      [
        changed('consultation', () => ({ polls: ['budget'] })),
        ...(['consultation', 0, /consultation\.polls: there is no budget in this file/] as const),
      ],
      [changed('suggestion', () => ({ consultation: 'x' })), 'suggestion', 0, /consultation: there is no x before/],
      [changed('support', () => ({ evidence: 9 })), 'support', 0, /evidence: is more than was carried out/],
      [changed('contest', () => ({ n: 0 })), 'contest', 0, /contest: n: is no act of carrying out/],
      [changed('suggestion', () => ({ policy: 2 })), 'suggestion', 0, /policy: names no policy of this agency/],
      [changed('suggestion', () => ({ receivedAt: year })), 'suggestion', 0, /receivedAt: is still to come/],
      [
        changed('suggestion', () => ({ basis: [{ kind: 'study', link: 'javascript:alert(1)' }] })),
        ...(['suggestion', 0, /suggestion\.basis\.0\.link: /] as const),
      ],
      [
        changed('suggestion', () => ({ source: { platform: 'x', hash: 'a', url: 'data:text/html,x' } })),
        ...(['suggestion', 0, /suggestion\.source\.url: /] as const),
      ],
      [acted({ ...done, link: 'javascript:alert(1)' }), 'act', 0, /act\.act\.link: /],
      [acted({ kind: 'linked', to: 'ZZZZ-ZZZZ' }), 'act', 0, /act: act\.to: there is no ZZZZ-ZZZZ before this line/],
      [acted({ kind: 'polled', poll: 'budget' }), 'act', 0, /act: act\.poll: there is no budget before this line/],
      [acted({ kind: 'hidden', policy: 1, rule: 9 }), 'act', 0, /act: act\.rule: names no policy of this agency/],
      [acted({ kind: 'received' }), 'act', 0, /act\.act\.kind: /],
    ];
    for (const [text, table, after, reason] of cases) {
      assert.match(await importing(text), new RegExp(`:${at(table) + 1 + after}: .*${reason.source}`));
    }
    assert.equal(await agenciesOf(to), 0);
  });

  test('shows the acts of its people as done by no one of this server', async () => {
    const other = await newServer();
    const [id, path] = ['Amina'.padEnd(32, 'x'), join(other.folder, 'people.jsonl')];
    const before = lines.findIndex((line) => line.startsWith('{"table":"audit"'));
    const more = [
      { table: 'person', row: { id, name: 'Amina' } },
      { table: 'audit', row: { n: 9, at: 1, by: id, did: 'member.remove', on: [id] } },
    ].map((line) => JSON.stringify(line));
    writeFileSync(path, sealed(lines.toSpliced(before, 0, ...more)));
    await importFile(readConfig({ SHURA_DATA: other.data }), path, signer.key);
    const store = await openSqliteStore({ file: other.database });
    const names = await store.namesOf([id, `imported:${id}`]);
    const [line] = (await store.auditOf('muscat', 10, 1)).map(({ by, on }) => ({ by, on }));
    await store.close();
    assert.deepEqual([...names], [[`imported:${id}`, 'Amina']]);
    assert.deepEqual(line, { by: `imported:${id}`, on: [`imported:${id}`] });
  });

  test('leaves nothing after an import that was killed, and can then be imported', async () => {
    const pipe = join(from.folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const importer = to.spawnShura(['import', 'agency', pipe, '--signed-by', signer.key]);
    const gone = once(importer, 'exit');
    // If the importer never reads, the open must fail, not hang: a reader that closes lets the writer continue.
    void gone.then(() => closeSync(openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK)));
    const sending = await open(pipe, 'w');
    // More than a pipe's buffer: once it is written, most of it was read.
    await sending.writeFile(`${lines.slice(0, -10).join('\n')}\n`);
    importer.kill('SIGKILL');
    assert.deepEqual(await gone, [null, 'SIGKILL']);
    await sending.close();
    assert.equal(await agenciesOf(to), 0);

    const { code, stdout, stderr } = await to.run(['import', 'agency', file, '--signed-by', signer.key]);
    assert.equal(code, 0, stderr);
    assert.equal(stdout, 'agency muscat: 3 polls, 2,625 ballots, counted anew: consistent\n');
    assert.equal((await to.run(['recount'])).code, 0);
  });

  test('is the same when it is exported again, except for the log line of the import', async () => {
    const again = join(to.folder, 'again.jsonl');
    assert.equal((await to.run(['export', 'muscat', again])).code, 0);
    const second = linesOf(again);
    assert.deepEqual(second.slice(0, -1), lines);
    assert.match(second.at(-1) ?? '', /"did":"agency.import"/);
  });

  test('is refused if the agency exists, and while its database is served', async () => {
    const { code, stderr } = await to.run(['import', 'agency', file, '--signed-by', signer.key]);
    assert.equal(code, 1);
    assert.equal(stderr, `shura: agency muscat is here already: nothing was imported\n`);
    const store = await openSqliteStore({ file: to.database });
    assert.match(await importing(readFileSync(file, 'utf8')), /shura\.db is being served: stop that server/);
    await store.close();
  });
});
