import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { requirePrograms } from '../../scripts/browsers.ts';

/** What one burst of load came to. */
export interface Load {
  readonly requests: number;
  /** Requests answered a second. */
  readonly rate: number;
  /** Microseconds until half, and 99 of 100, of the requests were answered. */
  readonly p50: number;
  readonly p99: number;
}

/** The votes to send: pre-minted tokens in a file of 45 bytes a line, the first to use, and the page they come from. */
export interface Votes {
  readonly tokens: string;
  readonly from: number;
  readonly origin: string;
}

const connections = 64;
/** As long as the widgets wait: a server whose disk stalls for seconds is slow, and loses nothing. */
const patience = '20s';
const script = fileURLToPath(new URL('wrk.lua', import.meta.url));

/** Requests in flight when time is up were sent, but not counted. */
export const uncounted = connections;

/**
 * Ballots that are missing after bursts of load, or too many. Requests in flight at the end of each may be among them:
 * there may be more than were answered, and never fewer.
 */
export const notCounted = (answered: number, ballots: number, bursts: number): number =>
  Math.max(0, answered - ballots) + Math.max(0, ballots - answered - bursts * uncounted);

/**
 * Loads one path for some (whole) seconds: 64 connections, or a part of them, from one thread of wrk. Throws when a request
 * was refused or lost.
 */
export async function load(url: string, path: string, seconds: number, votes?: Votes, part = 1): Promise<Load> {
  const { wrk } = requirePrograms('wrk');
  const args = [
    '-t1',
    `-c${String(connections * part)}`,
    `-d${String(seconds)}s`,
    '--timeout',
    patience,
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
