import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import type { Act, StoredSuggestion } from '../model/records.ts';
import { createSuggestions, type Suggestions } from './suggestions.ts';

const wishes = [
  'نقترح بناء مواقف متعددة الطوابق قرب السوق القديم',
  'الحديقة العامة تحتاج إلى مقاعد في الظل',
  'Run a bus to the university in the evening',
  'تقليل انتظار مواعيد طبيب الأسنان',
] as const;
const [parking, bench, bus] = wishes;
const published: Act = { kind: 'published', at: 1 };
const hidden: Act = { kind: 'hidden', at: 2, policy: 1, rule: 1 };
const restored: Act = { kind: 'appeal-decided', at: 3, upheld: true, reason: { ar: 'سبب', en: 'Reason' } } as Act;
const answered: Act = {
  kind: 'answered',
  ...{ at: 3, office: 'roads', outcome: 'adopted', reason: { ar: 'سبب', en: 'Reason' } },
} as unknown as Act;
const redacted = (length: number): Act =>
  ({
    ...{ kind: 'redacted', at: 2, policy: 1, rule: 1 },
    spans: [{ field: 'text', start: 0, end: length }],
  }) as unknown as Act;

describe('similar suggestions', () => {
  const rows = new Map<number, StoredSuggestion>();
  const reads: (readonly (string | number)[])[] = [];
  const errors: unknown[] = [];
  const workers: Worker[] = [];
  const keep = (worker: Worker) => void workers.push(worker);
  let suggestions: Suggestions;
  let lastId = 0;

  beforeEach(() => {
    for (const list of [reads, errors, workers]) list.length = 0;
    rows.clear();
    process.on('worker', keep);
    suggestions = createSuggestions(
      {
        suggestionsAfter: async (after, most = 500) => [...rows.values()].filter(({ id }) => id > after).slice(0, most),
        readSuggestions: async (_, ids) => {
          reads.push(ids);
          await delay(1);
          return ids.flatMap((id) => rows.get(Number(id)) ?? []);
        },
      },
      (error) => errors.push(error),
    );
  });
  afterEach(async () => {
    await suggestions.close();
    process.off('worker', keep);
  });

  const rowOf = (text: string, acts: readonly Act[] = [published], consultation = 'green'): StoredSuggestion => {
    const id = ++lastId;
    return {
      ...{ id, reference: `R${id}`, agency: 'muscat', consultation, receivedAt: id, policy: 1, direction: 'rtl' },
      ...{ language: 'ar', basis: [], once: `${id}`, code: `${id}`, bytes: 1, supporters: 0 },
      ...{ words: { text, personal: [] }, acts },
    } as StoredSuggestion;
  };
  const put = (row: StoredSuggestion, ...more: readonly Act[]): StoredSuggestion => {
    const changed = { ...row, acts: [...row.acts, ...more] };
    rows.set(row.id, changed);
    suggestions.put(changed);
    return changed;
  };
  const find = async (text: string, consultation = 'green') =>
    (await suggestions.alike(consultation, 'muscat', text)).map(({ stored }) => stored.reference);

  it('start no thread before one is published, and one thread for all consultations', async () => {
    deepEqual(await find(bus), []);
    equal(workers.length, 0);
    const [here, there] = [put(rowOf(bus)), put(rowOf(bus, [published], 'blue'))];
    deepEqual([await find(bus), await find(bus, 'blue')], [[here.reference], [there.reference]]);
    suggestions.forget('muscat');
    deepEqual([await find(bus), await find(bus, 'blue')], [[], []]);
    equal(workers.length, 1);
  });

  it('come with at most two that the agency answered in other consultations', async () => {
    const old = put(rowOf(bus, [published, answered], 'blue'));
    const foreign = put({ ...rowOf(bus, [published, answered], 'red'), agency: 'salalah' });
    const waits = put(rowOf(bench, [published], 'blue'));
    deepEqual([await find(bus), await find(bench)], [[old.reference], []]);
    const later = put(waits, answered);
    deepEqual(await find(bench), [later.reference]);
    put(later, hidden);
    deepEqual(await find(bench), []);
    const here = put(rowOf(bus, [published, answered]));
    deepEqual(await find(bus), [here.reference, old.reference]);
    for (const text of ['حافلة مسائية إلى الجامعة', 'We need a late bus from the university hospital in the evening'])
      put(rowOf(text, [published, answered], 'blue'));
    equal((await find(bus)).length, 3);
    suggestions.forget('muscat');
    deepEqual(await find(bus), []);
    deepEqual(
      (await suggestions.alike('green', 'salalah', bus)).map(({ stored }) => stored.reference),
      [foreign.reference],
    );
  });

  it('are found by their public words at that moment, whatever changes meanwhile', async () => {
    const step = fc.record({ wish: fc.nat(3), act: fc.constantFrom('publish', 'hide', 'redact', 'restore', 'look') });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        lastId += 1;
        const consultation = `green ${lastId}`;
        const there: (StoredSuggestion | undefined)[] = [];
        const readable = (wish: number) => {
          const last = there[wish]?.acts.at(-1)?.kind;
          return last === 'published' || last === 'appeal-decided';
        };
        const expected = (wish: number) => [there[wish]?.reference ?? ''].filter(() => readable(wish));
        for (const { wish, act } of steps) {
          const [row, text] = [there[wish], wishes[wish] ?? ''];
          if (act === 'look') deepEqual(await find(text, consultation), expected(wish));
          else if (act === 'publish') there[wish] ??= put(rowOf(text, [published], consultation));
          else if (row && act === 'restore' && !readable(wish)) there[wish] = put(row, restored);
          else if (row && act !== 'restore' && readable(wish)) {
            // A search that starts before it is hidden and ends after does not return it.
            const before = find(text, consultation);
            for (let turns = 0; turns < 5; turns += 1) await null;
            there[wish] = put(row, act === 'hide' ? hidden : redacted(text.length));
            deepEqual(await before, []);
          }
        }
        for (const [wish, text] of wishes.entries()) deepEqual(await find(text, consultation), expected(wish));
      }),
      { numRuns: 50 },
    );
    deepEqual(errors, []);
  });

  it('are sent to the thread a batch at a time, while searches are answered', async () => {
    for (let n = 0; n < 3_000; n += 1) {
      const row = rowOf(`${wishes[n % 4]} ${n}`);
      rows.set(row.id, row);
    }
    await suggestions.fill();
    while ((await find(bench)).length === 0) await delay(5);
    ok(reads.length < 60, 'it was answered before all were sent');
    while (reads.length < 60) await delay(5);
    ok(reads.every((ids) => ids.length <= 50));
    equal(new Set(reads.flat()).size, 3_000);
  });

  for (const [how, fail] of [
    ['is ended', (worker: Worker) => void worker.terminate()],
    ['throws', (worker: Worker) => worker.postMessage(null)],
  ] as const) {
    it(`are found again after their thread ${how}, and a pending search returns nothing`, async () => {
      for (let n = 0; n < 40; n += 1) put(rowOf(`${bus} ${n}`));
      const { reference } = put(rowOf(parking));
      deepEqual(await find(parking), [reference]);
      const [worker] = workers;
      ok(worker);
      const ended = new Promise((resolve) => worker.once('exit', resolve));
      fail(worker);
      deepEqual(await find(parking), []);
      await ended;
      equal(errors.length, 1);
      put(rowOf(bench));
      const hiddenSince = [...suggestions.shownIn('green')][0];
      put(rows.get(hiddenSince?.stored.id ?? 0) ?? rowOf(''), hidden);
      while ((await find(parking)).length === 0) await delay(20);
      while ((await find(bench)).length === 0) await delay(20);
      equal((await find(bus)).includes(hiddenSince?.stored.reference ?? ''), false);
      deepEqual([errors.length, workers.length], [1, 2]);
    });
  }

  it('keep no process alive', () => {
    const program = `
      import { createSuggestions } from ${JSON.stringify(new URL('suggestions.ts', import.meta.url).href)};
      const row = ${JSON.stringify(rowOf(bus))};
      const store = { suggestionsAfter: async () => [], readSuggestions: async () => [row] };
      const [suggestions, unsearched] = [createSuggestions(store), createSuggestions(store)];
      for (let n = 0; n < 60; n += 1) unsearched.put({ ...row, id: n, reference: 'R' + n });
      suggestions.put(row);
      console.log((await suggestions.alike('green', 'muscat', row.words.text)).length);`;
    const file = join(mkdtempSync(join(tmpdir(), 'shura-alike-')), 'program.mjs');
    writeFileSync(file, program);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=development', file], {
      timeout: 20_000,
      encoding: 'utf8',
    });
    deepEqual([status, stdout, stderr], [0, '1\n', '']);
  });
});
