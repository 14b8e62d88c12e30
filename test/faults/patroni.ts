import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { requirePrograms } from '../../scripts/browsers.ts';
import { addressIn } from '../bench/ours.ts';
import { kill } from '../harness/postgres-cluster.ts';
import { until } from '../harness/until.ts';
import { type Patroni, type PatroniOptions, startPatroni } from '../postgres/patroni.ts';
import { added, nothing } from './audit.ts';
import { breakGround, type Ground } from './ground.ts';
import { someVotes } from './kills.ts';
import { createChecks, type Options, percentile, type Scenario } from './scenario.ts';
import { outcomeOf, type Voters } from './voters.ts';

const versions = [15, 17] as const;
const hands = 16;
/** Votes a second; most of the time is spent waiting for Patroni. */
const rate = 200;
/** Maximum milliseconds until a new leader accepts votes: three times Patroni's `ttl`. */
const limit = 60_000;

/** Faults of a leader. */
const deeds = ['PostgreSQL killed', 'machine killed', 'Patroni frozen'] as const;
type Deed = (typeof deeds)[number];

/** Starts two workers on a Patroni cluster with the prepared data. */
export const underPatroni = async (ground: Ground, options: Omit<PatroniOptions, 'within'>): Promise<Patroni> => {
  const cluster = await startPatroni({ ...options, within: dirname(ground.cluster.folder) });
  writeFileSync(addressIn(ground.data), await cluster.copy(ground.address));
  await ground.cluster.stop();
  await ground.start({ more: ['--workers', '2'] });
  return cluster;
};

/**
 * Applies a fault to the leader. Once votes are accepted elsewhere, restarts or resumes the old one. Resolves when the
 * cluster is whole.
 */
export const hit = async (cluster: Patroni, voters: Voters, deed: Deed): Promise<void> => {
  const old = await cluster.leader();
  const postmaster = old.postmaster();
  if (postmaster === undefined) throw new Error('a leader whose PostgreSQL does not run');
  if (deed === 'PostgreSQL killed') kill(postmaster);
  if (deed === 'machine killed') old.kill();
  if (deed === 'Patroni frozen') old.signal('SIGSTOP');
  if (deed !== 'PostgreSQL killed')
    await until('another leader', async () => (await cluster.leader()).name !== old.name, { limit });
  // More votes than may have been in flight.
  await voters.more(hands + 1);
  if (deed === 'machine killed') old.start();
  if (deed === 'Patroni frozen') old.signal('SIGCONT');
  await cluster.whole();
};

/** The longest time without an answered vote since `began`, in ms. */
const longestPause = (began: number, attempts: Voters['attempts']): number => {
  const answered = attempts.filter((attempt) => outcomeOf(attempt) === 'answered').map(({ at, ms }) => at + ms);
  const times = [began, ...answered.filter((time) => time > began).sort((a, b) => a - b)];
  return Math.max(...times.map((time, index) => time - (times[index - 1] ?? began)));
};

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** Applies faults in turn, on one version of PostgreSQL. */
const withVersion = async (version: 15 | 17, { runs, random, say }: Options) => {
  const name = `postgres${version}` as const;
  // Copy with that version's tools, which read no later format.
  process.env['POSTGRES_PATH'] = requirePrograms(name)[name];
  await using ground = await breakGround({ store: 'postgres', random });
  await using cluster = await underPatroni(ground, { version });
  const voters = ground.voters(hands, rate);
  const pauses: { readonly deed: Deed; readonly ms: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    await someVotes(voters, random);
    const deed = deeds[run % deeds.length] ?? deeds[0];
    const [from, began] = [voters.attempts.length, performance.now()];
    await hit(cluster, voters, deed);
    pauses.push({ deed, ms: longestPause(began, voters.attempts.slice(from)) });
  }
  await voters.finish();
  await ground.stop();
  const told = `PostgreSQL ${String(version)}:`;
  for (const deed of deeds) {
    const took = pauses.filter((pause) => pause.deed === deed).map(({ ms }) => ms);
    const [median, max] = [percentile(took, 0.5), percentile(took, 1)].map(seconds);
    say(
      `${told} ${deed}, ${String(took.length)} times: no vote taken for ${String(median)} (median), ${String(max)} (max)`,
    );
  }
  const answers = voters.attempts.map(({ ms }) => ms);
  say(`${told} a vote was answered or refused within ${seconds(percentile(answers, 1))}`);
  const odd = voters.attempts.filter(({ status }) => ![200, 201, 503].includes(status)).length;
  return { odd, findings: await ground.audit() };
};

/**
 * Breaks the leader of a Patroni cluster, repeatedly, half of the runs on each version of PostgreSQL. In turn: kills
 * its PostgreSQL; kills everything, as when the machine dies; and freezes its Patroni, so that a new leader appears
 * while the old one would still accept writes.
 */
export const patroni: Scenario = async (options) => {
  const { missed, check } = createChecks();
  let findings = nothing;
  for (const version of versions) {
    const runs = Math.ceil(options.runs / versions.length);
    const found = await withVersion(version, { ...options, runs });
    check(
      found.odd === 0,
      `PostgreSQL ${String(version)}: ${String(found.odd)} votes were neither answered nor refused with 503`,
    );
    findings = added(findings, found.findings);
  }
  return { findings, missed };
};
