import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { requirePrograms } from '../../scripts/browsers.ts';

/** Result of one burst of load. */
export interface Load {
  readonly requests: number;
  /** Requests answered a second. */
  readonly rate: number;
  /** Microseconds until requests were answered, median and 99th percentile. */
  readonly p50: number;
  readonly p99: number;
}

/** The votes to send: a file of tokens (45 bytes a line), the first to use, and their origin. */
export interface Votes {
  readonly tokens: string;
  readonly from: number;
  readonly origin: string;
}

const connections = 64;
/** The widgets' own timeout: a disk that stalls for seconds makes the server slow, but loses nothing. */
const timeout = '20s';
const script = fileURLToPath(new URL('wrk.lua', import.meta.url));

/** Requests in flight at the end were sent but not counted. */
export const uncounted = connections;

/**
 * Missing or surplus ballots after bursts of load. Requests in flight at the end of a burst may be counted, so there
 * may be more ballots than responses, never fewer.
 */
export const notCounted = (answered: number, ballots: number, bursts: number): number =>
  Math.max(0, answered - ballots) + Math.max(0, ballots - answered - bursts * uncounted);

/**
 * Loads one path for whole seconds: 64 connections, or a part of them, from one thread of wrk. Throws if a request was
 * refused or lost.
 */
export async function load(url: string, path: string, seconds: number, votes?: Votes, part = 1): Promise<Load> {
  const { wrk } = requirePrograms('wrk');
  const args = [
    '-t1',
    `-c${String(connections * part)}`,
    `-d${String(seconds)}s`,
    '--timeout',
    timeout,
    '-s',
    script,
    url,
    '--',
    path,
  ];
  if (votes) args.push(votes.tokens, String(votes.from), votes.origin);
  const child = spawn(wrk, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');

  const figures = /^figures (.+)$/m.exec(output)?.[1];
  if (figures === undefined) throw new Error(`wrk said nothing useful: ${output}`);
  const { requests, microseconds, refused, broken, p50, p99 } = JSON.parse(figures) as Record<string, number>;
  if (requests === undefined || microseconds === undefined || p50 === undefined || p99 === undefined) {
    throw new Error(`wrk left out a figure: ${figures}`);
  }
  if (refused !== 0 || broken !== 0) {
    throw new Error(
      `${path}: of ${String(requests)} requests, ${String(refused)} were refused and ${String(broken)} lost`,
    );
  }
  return { requests, rate: (requests * 1e6) / microseconds, p50, p99 };
}
