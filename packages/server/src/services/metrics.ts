import { problemTypes } from '@shura/contract';
import { Counter, collectDefaultMetrics, Gauge, type Registry } from 'prom-client';
import { maxMailAttempts } from '../model/mail-attempts.ts';
import { refusals } from '../model/refusal.ts';
import type { Store } from '../model/store.ts';
import { type Overdue, owed } from './overdue.ts';

/** Sources of the figures that are read at a scrape. */
export interface MetricsSources {
  readonly store: Pick<Store, 'shared' | 'oldestOwed' | 'countGivenUp' | 'countRetriedDigests'>;
  readonly queue: { readonly length: number };
  readonly live: { readonly streams: number };
  readonly maxStreams: number;
  readonly clock: () => number;
  readonly isReady: () => Promise<boolean>;
  readonly overdue: () => Promise<Overdue>;
  /** Milliseconds since the last replication. */
  readonly lag: () => number;
}

/** Timeout for one figure, in milliseconds. */
const timeoutMs = 2_000;

/** The lowest value that a peak reports. One ballot alone stays below it, and is therefore not visible. */
const floor = { ballots: 16, seconds: 0.2 };

/**
 * Metrics for an operator. Counters start at 0 with the process. `watch` adds gauges. No metric counts ballots or
 * commits, because the count would show the progress of a sealed poll. For commits, the metrics show only the largest
 * and the slowest of the last two minutes.
 */
export const createMetrics = (registry: Registry) => {
  const registers = [registry];
  const gauge = (name: string, help: string, now: () => number | Promise<number>) =>
    new Gauge({
      ...{ name, help, registers },
      async collect() {
        // A figure that times out is NaN, and does not delay the others.
        const late = new Promise<number>((resolve) => setTimeout(resolve, timeoutMs, Number.NaN).unref());
        this.set(await Promise.race([Promise.resolve(now()).catch(() => Number.NaN), late]));
      },
    });
  const gauges = <Label extends string>(
    name: string,
    help: string,
    label: Label,
    now: () => Promise<Figures> | Figures,
  ) =>
    new Gauge({
      ...{ name, help, registers, labelNames: [label] as const },
      async collect() {
        for (const [of, figure] of Object.entries(await now()))
          this.set({ [label]: of } as Record<Label, string>, figure);
      },
    });

  // Sampling the event loop every 10 ms, the default, takes 1% of a core on an idle server.
  collectDefaultMetrics({ register: registry, prefix: 'shura_', eventLoopMonitoringPrecision: 50 });
  new Counter({
    name: 'shura_refusals_total',
    help: 'Refused requests, by problem type',
    labelNames: ['type'],
    ...{ registers },
    collect() {
      // Zeros are reported too: an increase from an absent series does not show.
      this.reset();
      for (const type of Object.values(problemTypes)) this.inc({ type }, refusals.get(type) ?? 0);
    },
  });
  const errors = new Counter({ name: 'shura_errors_total', help: 'Errors; the log describes each', registers });
  const signIns = new Counter({
    name: 'shura_sign_ins_refused_total',
    help: 'Refused sign-ins of staff, by whether the account exists',
    labelNames: ['account'],
    registers,
  });
  for (const account of ['known', 'unknown']) signIns.inc({ account }, 0);
  const [size, time] = [peak(floor.ballots), peak(floor.seconds)];
  gauge(
    'shura_commit_peak_ballots',
    `Ballots in the largest commit of the last two minutes; at least ${floor.ballots}`,
    size.value,
  );
  gauge(
    'shura_commit_peak_seconds',
    `The slowest commit of the last two minutes, in seconds; at least ${floor.seconds}`,
    time.value,
  );

  return {
    /** Registers the gauges. Call it once. */
    watch(from: MetricsSources): void {
      const { store, clock } = from;
      gauge('shura_ready', '1 where what is sent to this process would be written now, 0 where not', async () =>
        Number(await from.isReady()),
      );
      gauge('shura_ballot_queue_length', 'Ballots that wait for a commit', () => from.queue.length);
      gauge('shura_live_streams', 'Open event streams', () => from.live.streams);
      gauge('shura_live_streams_most', 'Event streams that may be open at once', () => from.maxStreams);
      gauge(
        'shura_clock_offset_seconds',
        "What this machine's clock is behind the time that Shura goes by, in seconds",
        () => Math.round((clock() - Date.now()) / 1000),
      );
      gauge(
        'shura_mail_oldest_seconds',
        'Age of the oldest act whose author is still owed a mail, in seconds; 0 for none',
        async () => {
          const at = await store.oldestOwed();
          return at === undefined ? 0 : (clock() - at) / 1000;
        },
      );
      gauge('shura_mails_given_up', 'Mails to authors that are not tried any more, and never left', () =>
        store.countGivenUp(maxMailAttempts),
      );
      gauge('shura_digests_retried', 'Digests to staff that have failed, and are tried again', () =>
        store.countRetriedDigests(),
      );
      const overdue = (name: string, help: string, of: (one: Overdue[keyof Overdue]) => number) =>
        gauges(name, help, 'promise', async () => {
          const so = await from.overdue();
          return Object.fromEntries(owed.map((promise) => [promise, of(so[promise])]));
        });
      overdue(
        'shura_overdue_promises',
        'Promises to the public that are overdue, of all agencies',
        ({ count }) => count,
      );
      overdue(
        'shura_overdue_longest_seconds',
        'How long the one is overdue that is so for longest, in seconds',
        ({ longest }) => longest / 1000,
      );
      const { shared } = store;
      if (shared) {
        gauge(
          'shura_following_lag_seconds',
          'Since this process last heard what others wrote, in seconds',
          () => from.lag() / 1000,
        );
        gauges(
          'shura_database_connections',
          'Connections to the database, and requests that wait for one',
          'state',
          () => ({
            ...shared.connections(),
          }),
        );
      }
    },
    failed: () => errors.inc(),
    signInRefused: (account: 'known' | 'unknown') => signIns.inc({ account }),
    committed(ballots: number, seconds: number): void {
      size.note(ballots);
      time.note(seconds);
    },
    scrape: (): Promise<string> => registry.metrics(),
    contentType: registry.contentType,
  };
};
export type Metrics = ReturnType<typeof createMetrics>;

type Figures = Readonly<Record<string, number>>;

/** The maximum of this minute and the one before. */
const peak = (min: number) => {
  let [minute, now, before] = [0, min, min];
  const turn = () => {
    const current = Math.floor(performance.now() / 60_000);
    if (current === minute) return;
    before = current === minute + 1 ? now : min;
    [minute, now] = [current, min];
  };
  return {
    note(figure: number): void {
      turn();
      now = Math.max(now, figure);
    },
    value: (): number => {
      turn();
      return Math.max(now, before);
    },
  };
};
