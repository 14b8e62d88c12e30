import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAlikeIndex } from '@shura/alike';
import { idlyOffered, isHeldOut, isNatural, labelledIndex, pairs, recall, wronglyOffered } from './labelled-pairs.ts';
import { suggestions } from './suggestions.ts';

const count = 100_000;
const rounds = 5;

/**
 * The cost of finding alike suggestions among many, and the recall of labelled pairs. The others are made of real
 * wishes (see suggestions.ts).
 */
export function similar(say: (line: string) => void): Promise<readonly Figure[]> {
  const build = buildCost();
  say(`${String(count)} suggestions in an index`);
  const index = labelledIndex(count);
  const times = findTimes((text) => index.find(text, 3));
  const heldOut = pairs.filter(isHeldOut);
  const reworded = heldOut.filter(({ category }) => category !== 'spelling');
  const natural = pairs.filter(isNatural);
  const spelt = pairs.filter(({ category }) => category === 'spelling');
  return Promise.resolve([
    { name: 'find, p50', value: quantile(times, 0.5), unit: 'ms', atMost: 10, stretch: 5 },
    { name: 'find, p99', value: quantile(times, 0.99), unit: 'ms' },
    {
      name: `recall@5, ${String(heldOut.length)} held-out pairs`,
      value: recall(index, heldOut),
      unit: '',
      atLeast: 0.9,
      stretch: 0.95,
    },
    { name: `recall@5, ${String(reworded.length)} of them in other words`, value: recall(index, reworded), unit: '' },
    { name: `recall@5, ${String(natural.length)} natural pairs`, value: recall(index, natural), unit: '' },
    { name: `recall@5, held-out, among ${String(few)}`, value: recall(labelledIndex(few), heldOut), unit: '' },
    { name: `recall@5, ${String(spelt.length)} spellings`, value: recall(index, spelt), unit: '', atLeast: 1 },
    { name: 'hard negatives offered', value: wronglyOffered(index), unit: '', atMost: 0 },
    { name: 'offered something, of unrelated wishes', value: idlyOffered(), unit: '' },
    { name: `index of ${String(count)}, from texts`, value: build.time, unit: 'ms', atMost: 10_000, stretch: 3000 },
    { name: 'adding one', value: (build.time / count) * 1000, unit: 'µs' },
    { name: `memory of an index of ${String(count)}`, value: build.memory, unit: 'MB' },
  ]);
}

const few = 3000;

/** Milliseconds to index existing texts, and the index's memory in megabytes. */
function buildCost(): { readonly time: number; readonly memory: number } {
  const texts = [...suggestions(count)];
  const before = memory();
  const started = performance.now();
  const index = createAlikeIndex();
  for (const [number, text] of texts.entries()) index.add(String(number), text);
  const time = performance.now() - started;
  const kept = memory() - before;
  if (index.size() !== texts.length) throw new Error(`the index holds ${String(index.size())} texts`);
  return { time, memory: kept / 1e6 };
}

/** Heap in use after garbage collection, in bytes. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Milliseconds of each query, without the first round. */
function findTimes(find: (text: string) => unknown): readonly number[] {
  const texts = pairs.flatMap(({ a, b }) => [a, b]);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const text of texts) {
      const started = performance.now();
      find(text);
      if (round > 0) times.push(performance.now() - started);
    }
  }
  return times;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
}
