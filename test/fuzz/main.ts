/**
 * `npm run fuzz [-- --requests N] [--sequences N] [--seed N] [--for schema|raw|model]`: sends invalid requests to the
 * real server process, and compares the whole citizens' API with a model. Exits 1 on any failure. The printed seed
 * reproduces a run.
 */
import { readOptions, refuse } from '../harness/command-line.ts';
import { attackByNonsense, attackBySchema, isWell } from './attack.ts';
import { dawdle } from './dawdle.ts';
import { type FuzzedServer, openFuzzedServer } from './fuzzed-server.ts';
import { compareWithModel } from './model.ts';
import { createTally } from './tally.ts';

const usage = 'npm run fuzz [-- --requests N] [--sequences N] [--seed N] [--for schema|raw|model]';
const { values } = readOptions(usage, {
  options: {
    requests: { type: 'string', default: '30000' },
    sequences: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 30)) },
    for: { type: 'string' },
  },
});
const [requests, sequences, seed] = [Number(values.requests), Number(values.sequences), Number(values.seed)];
const wanted = (part: string) => values.for === undefined || values.for === part;
if (![requests, sequences, seed].every(Number.isSafeInteger) || !['schema', 'raw', 'model'].some(wanted)) refuse(usage);

const mebibyte = 2 ** 20;
/** Share of invalid HTTP among the requests. */
const rawShare = values.for === 'raw' ? 1 : values.for === 'schema' ? 0 : 0.1;
/** Share of the requests that warm the server up: caches, compiled code, heap size. */
const warm = 0.25;
/** Maximum growth after the warm-up, in MiB: heap and resident memory. Accepted data is kept. */
const mayGrow = { held: 32, resident: 192 };

/** Maximum share of requests that may get a 503 with Retry-After, from a full queue. */
const mayBeBusy = 0.001;

console.log(`seed ${String(seed)}`);
const failed: string[] = [];
if (wanted('schema') || wanted('raw')) await attack();
if (wanted('model')) await runModel();
for (const line of failed) console.log(`✖ ${line}`);
console.log(failed.length === 0 ? 'ok' : `not ok: npm run fuzz -- --seed ${String(seed)}`);
process.exit(failed.length === 0 ? 0 : 1);

async function attack(): Promise<void> {
  await using room = await openFuzzedServer();
  const tally = createTally();
  const startedAt = performance.now();
  const progress = setInterval(() => console.log(`… ${String(tally.requests)}`), 60_000);
  const dawdling = rawShare > 0 ? dawdle(room, tally) : Promise.resolve();
  const both = async (share: number, from: number) => {
    const raw = Math.round(requests * share * rawShare);
    await Promise.all([
      attackBySchema({ room, tally, requests: Math.round(requests * share) - raw, seed: from }),
      attackByNonsense({ room, tally, requests: raw, seed: from }),
    ]);
  };
  await both(warm, seed);
  const before = await memoryOf(room);
  await both(1 - warm, seed + Math.ceil(requests * warm));
  const seconds = (performance.now() - startedAt) / 1_000;
  await dawdling;
  clearInterval(progress);
  const last = await memoryOf(room);

  for (const line of await tally.describe()) console.log(line);
  const rate = (tally.requests / seconds).toFixed(0);
  console.log(
    `${String(tally.requests)} requests in ${seconds.toFixed(0)} s, ${rate} a second; slowest ${tally.slowest.toFixed(0)} ms`,
  );
  for (const what of ['held', 'resident'] as const) {
    const [from, to] = [before[what], last[what]];
    console.log(`memory ${what}: ${from.toFixed(0)} MiB after a quarter, ${to.toFixed(0)} at the end`);
    if (to - from > mayGrow[what]) failed.push(`memory ${what} has grown by ${(to - from).toFixed(0)} MiB`);
  }
  if (tally.complaints > 0) failed.push(`${String(tally.complaints)} answers were not as promised`);
  const busy = tally.counted('503');
  if (busy > tally.requests * mayBeBusy) failed.push(`${String(busy)} were put off as busy`);
  if (room.log.leaked > 0) failed.push(`${String(room.log.leaked)} lines of the log hold what was sent`);
  if (room.log.unexpected > 0)
    failed.push(`${String(room.log.unexpected)} lines of the log say that something was unexpected`);
  if (!(await isWell(room))) failed.push('the server is not well');
}

/** Heap in use and resident memory after garbage collection, in MiB. */
async function memoryOf({ held, server }: FuzzedServer) {
  return { held: (await held()) / mebibyte, resident: server.memory() / mebibyte };
}

async function runModel(): Promise<void> {
  const { complaint, steps } = await compareWithModel({ sequences, seed });
  console.log(`${String(sequences)} sequences against the model, ${String(steps)} steps`);
  if (complaint !== undefined) failed.push(complaint);
}
