import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAlikeIndex } from '@shura/alike';
import {
  answers,
  idlyOffered,
  isHeldOut,
  isNatural,
  type LabelledIndex,
  labelledIndex,
  pairs,
  recall,
  typed,
  typedRecall,
  wronglyOffered,
} from './labelled-pairs.ts';
import { suggestions } from './suggestions.ts';

/** One figure, in the form that test/bench prints and judges. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly stretch?: number;
}

const many = 100_000;
const rounds = 5;

/**
 * `npm run bench -- similar`: how long a search among 100,000 suggestions takes, how long the index takes to build, and how
 * many of the labelled pairs are found. For the 100,000 see suggestions.ts.
 */
export function similar(say: (line: string) => void): Promise<readonly Figure[]> {
  const build = buildCost();
  say(`${String(many)} suggestions in an index`);
  const index = labelledIndex(many);
  const find = (text: string) => index.find(text, 3);
  const times = findTimes(
    pairs.flatMap(({ a, b }) => [a, b]),
    find,
  );
  const typingTimes = findTimes(
    typed.map(({ query }) => query),
    find,
  );
  const heldOut = pairs.filter(isHeldOut);
  const reworded = heldOut.filter(({ category }) => category !== 'spelling');
  const natural = pairs.filter(isNatural);
  const answered = answers();
  const spelt = pairs.filter(({ category }) => category === 'spelling');
  return Promise.resolve([
    { name: 'find, p50', value: quantile(times, 0.5), unit: 'ms', atMost: 10, stretch: 5 },
    { name: 'find, p99', value: quantile(times, 0.99), unit: 'ms' },
    { name: 'find of typed queries, p50', value: quantile(typingTimes, 0.5), unit: 'ms', atMost: 10, stretch: 5 },
    { name: 'find of typed queries, p99', value: quantile(typingTimes, 0.99), unit: 'ms' },
    ...typedFigures(index),
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
    { name: 'something found, of wishes that no pair shares', value: idlyOffered(), unit: '' },
    { name: 'an earlier answer offered, of held-out pairs', value: answered.offered, unit: '' },
    { name: 'answers offered that are to the same', value: answered.right, unit: '' },
    { name: 'an answer offered, of wishes that no pair shares', value: answered.idle, unit: '' },
    { name: `index of ${String(many)}, from texts`, value: build.time, unit: 'ms', atMost: 10_000, stretch: 3000 },
    { name: 'adding one', value: (build.time / many) * 1000, unit: 'µs' },
    { name: `memory of an index of ${String(many)}`, value: build.memory, unit: 'MB', atMost: 60 },
  ]);
}

const few = 3000;

/** Returns the recall of each kind of typed query. Only the held-out part is judged. */
const typedFigures = (index: LabelledIndex): readonly Figure[] =>
  (
    [
      ['half-typed', 0.95],
      ['typos', 0.9],
      ['spelling', 0.98],
    ] as const
  ).flatMap(([kind, atLeast]) => {
    const [tune, heldOut] = (['tune', 'held-out'] as const).map((split) =>
      typed.filter((one) => one.kind === kind && one.split === split),
    );
    return [
      {
        name: `recall@5, ${kind}, ${String(heldOut?.length)} held-out`,
        value: typedRecall(index, heldOut ?? []),
        unit: '',
        atLeast,
      },
      { name: `recall@5, ${kind}, ${String(tune?.length)} to tune`, value: typedRecall(index, tune ?? []), unit: '' },
    ];
  });

/** Returns the time to build an index of texts in memory, in milliseconds, and the size of the index, in megabytes. */
function buildCost(): { readonly time: number; readonly memory: number } {
  const texts = [...suggestions(many)];
  const before = memory();
  const started = performance.now();
  const index = createAlikeIndex();
  for (const [number, text] of texts.entries()) index.add(String(number), text);
  const time = performance.now() - started;
  const kept = memory() - before;
  if (index.size() !== texts.length) throw new Error(`the index holds ${String(index.size())} texts`);
  return { time, memory: kept / 1e6 };
}

/** Returns the bytes in use after a garbage collection. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Returns the milliseconds of each search, without those of the first round. */
function findTimes(texts: readonly string[], find: (text: string) => unknown): readonly number[] {
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
