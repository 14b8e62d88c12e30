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
import type { Config } from '../config.ts';

/** The metrics of one process; each series is labelled with its worker. */
type Figures = readonly MetricObjectWithValues<MetricValue<string>>[];

/** A message between a worker and its primary. */
const messageSchema = v.object({
  shura: v.picklist(['gather', 'measure', 'answer']),
  ask: v.number(),
  value: v.optional(v.unknown()),
});

/**
 * One end of the channel between a worker and its primary. A failed send is passed to the callback, or thrown without
 * one.
 */
interface Channel {
  send?: ((message: object, told: (error: Error | null) => void) => unknown) | undefined;
  on(event: 'message', heard: (message: unknown) => void): unknown;
}

/** Timeouts in ms: for the metrics of one process, and of all. */
const timeouts = { one: 3_000, all: 5_000 };

const listen = (channel: Channel, heard: (message: v.InferOutput<typeof messageSchema>) => void) =>
  channel.on('message', (message) => {
    const parsed = v.safeParse(messageSchema, message);
    if (parsed.success) heard(parsed.output);
  });

/** Answers requests of this kind from the other end. */
const answer = (channel: Channel, to: 'gather' | 'measure', work: () => Promise<unknown>) =>
  listen(channel, ({ shura, ask }) => {
    if (shura !== to) return;
    const say = (value: unknown) => channel.send?.({ shura: 'answer', ask, value }, () => {});
    work().then(say, () => say(undefined));
  });

/** Requests from the other end; undefined on timeout. */
const createAsking = (channel: Channel) => {
  const waiting = new Map<number, (value: unknown) => void>();
  let last = 0;
  listen(channel, ({ shura, ask, value }) => shura === 'answer' && waiting.get(ask)?.(value));
  return (shura: 'gather' | 'measure', timeout: number): Promise<unknown> =>
    new Promise((resolve) => {
      const ask = ++last;
      const done = (value: unknown) => {
        clearTimeout(timer);
        waiting.delete(ask);
        resolve(value);
      };
      const timer = setTimeout(done, timeout, undefined);
      waiting.set(ask, done);
      channel.send?.({ shura, ask }, () => {});
    });
};

/**
 * The registry of this process, with the free space of its data folder. A worker's registry returns the metrics of all
 * workers, because a scrape reaches only one.
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
    const text = await ask('gather', timeouts.all);
    if (typeof text !== 'string') throw new Error('The process that keeps the workers does not tell their figures');
    return text;
  };
  return Object.assign(registry, { metrics });
};

/** Gathers the metrics of all workers, with the number of running workers and of deaths. */
export const createGathering = (wanted: number) => {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({ name: 'shura_workers_wanted', help: 'Configured number of workers', registers }).set(wanted);
  const answering = new Gauge({ name: 'shura_workers', help: 'Workers that reported their metrics', registers });
  const deaths = new Counter({
    name: 'shura_worker_deaths_total',
    help: 'Workers that ended unexpectedly',
    registers,
  });
  const asking = new Map<Worker, ReturnType<typeof createAsking>>();

  const gather = async (): Promise<string> => {
    const told = await Promise.all([...asking.values()].map((ask) => ask('measure', timeouts.one)));
    const figures = told.filter((one) => Array.isArray(one)) as Figures[];
    answering.set(figures.length);
    const all = [await registry.getMetricsAsJSON(), ...figures] as Figures[];
    // Labels make every series unique, so that `sum` merges nothing.
    const apart = all.map((one) => one.map((metric) => ({ ...metric, aggregator: 'sum' as const })));
    return AggregatorRegistry.aggregate(apart).metrics();
  };

  return {
    /** Call when a worker has started. */
    add(worker: Worker): void {
      asking.set(worker, createAsking(worker));
      answer(worker, 'gather', gather);
      worker.once('exit', () => asking.delete(worker));
    },
    /** Call when a worker has ended unexpectedly. */
    died: () => deaths.inc(),
  };
};
