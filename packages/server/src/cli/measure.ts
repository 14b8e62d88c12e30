import cluster, { type Worker } from 'node:cluster';
import { statfs } from 'node:fs/promises';
import {
  AggregatorRegistry,
  Counter,
  Gauge,
  type MetricObjectWithValues,
  type MetricValue,
  Registry,
} from 'prom-client';
import * as v from 'valibot';
import type { Config } from './config.ts';

/** The figures of one process, each series with the number of its worker. */
type Figures = readonly MetricObjectWithValues<MetricValue<string>>[];

/** What is said on the channel between a worker and the process that keeps it. */
const messageSchema = v.object({
  shura: v.picklist(['gather', 'measure', 'answer']),
  ask: v.number(),
  value: v.optional(v.unknown()),
});

/** The end of such a channel. What the other end is not there for any more is told to the callback, and else thrown. */
interface Channel {
  send?: ((message: object, told: (error: Error | null) => void) => unknown) | undefined;
  on(event: 'message', heard: (message: unknown) => void): unknown;
}

/** Milliseconds that a process may take to say its figures, and all of them together. */
const patience = { one: 3_000, all: 5_000 };

const listen = (channel: Channel, heard: (message: v.InferOutput<typeof messageSchema>) => void) =>
  channel.on('message', (message) => {
    const parsed = v.safeParse(messageSchema, message);
    if (parsed.success) heard(parsed.output);
  });

/** Answers whoever at the other end asks for this. */
const answer = (channel: Channel, to: 'gather' | 'measure', work: () => Promise<unknown>) =>
  listen(channel, ({ shura, ask }) => {
    if (shura !== to) return;
    const say = (value: unknown) => channel.send?.({ shura: 'answer', ask, value }, () => {});
    work().then(say, () => say(undefined));
  });

/** Asks the other end; undefined where it does not answer in time. */
const createAsking = (channel: Channel) => {
  const waiting = new Map<number, (value: unknown) => void>();
  let last = 0;
  listen(channel, ({ shura, ask, value }) => shura === 'answer' && waiting.get(ask)?.(value));
  return (shura: 'gather' | 'measure', patience: number): Promise<unknown> =>
    new Promise((resolve) => {
      const ask = ++last;
      const done = (value: unknown) => {
        clearTimeout(timer);
        waiting.delete(ask);
        resolve(value);
      };
      const timer = setTimeout(done, patience, undefined);
      waiting.set(ask, done);
      channel.send?.({ shura, ask }, () => {});
    });
};

/**
 * The registry of this process, with what is true of its folder. That of a worker tells the figures of all workers: a scrape
 * reaches only one.
 */
export const createRegistry = ({ data }: Config): Registry => {
  const registry = new Registry();
  new Gauge({
    name: 'shura_data_free_bytes',
    help: 'Free space on the disk of SHURA_DATA, in bytes',
    registers: [registry],
    async collect() {
      const { bavail, bsize } = await statfs(data);
      this.set(bavail * bsize);
    },
  });
  if (!cluster.worker) return registry;
  registry.setDefaultLabels({ worker: `${cluster.worker.id}` });
  answer(process, 'measure', () => registry.getMetricsAsJSON());
  const ask = createAsking(process);
  const metrics = async () => {
    const text = await ask('gather', patience.all);
    if (typeof text !== 'string') throw new Error('The process that keeps the workers does not tell their figures');
    return text;
  };
  return Object.assign(registry, { metrics });
};

/** Gathers the figures of workers, for each of them, with how many there are and how many have died. */
export const createGathering = (wanted: number) => {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({ name: 'shura_workers_wanted', help: 'Workers that should be serving', registers }).set(wanted);
  const answering = new Gauge({ name: 'shura_workers', help: 'Workers that told their figures', registers });
  const deaths = new Counter({
    name: 'shura_worker_deaths_total',
    help: 'Workers that ended by themselves',
    registers,
  });
  const asking = new Map<Worker, ReturnType<typeof createAsking>>();

  const gather = async (): Promise<string> => {
    const told = await Promise.all([...asking.values()].map((ask) => ask('measure', patience.one)));
    const figures = told.filter((one) => Array.isArray(one)) as Figures[];
    answering.set(figures.length);
    const all = [await registry.getMetricsAsJSON(), ...figures] as Figures[];
    // No two series are alike, since each says whose it is: nothing is added up, averaged or left out.
    const apart = all.map((one) => one.map((metric) => ({ ...metric, aggregator: 'sum' as const })));
    return AggregatorRegistry.aggregate(apart).metrics();
  };

  return {
    /** A worker has been started. */
    add(worker: Worker): void {
      asking.set(worker, createAsking(worker));
      answer(worker, 'gather', gather);
      worker.once('exit', () => asking.delete(worker));
    },
    /** A worker has ended, and was not told to. */
    died: () => deaths.inc(),
  };
};
