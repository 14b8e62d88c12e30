/**
 * Loaded into a real server (`node --import`); `SABOTAGE` selects a fault in the path of a vote. A crash point ends
 * the process the `SABOTAGE_AT`-th time it is reached: before a batch is written, within its transaction, after its
 * commit, or before the response. Breakages give the harness something to find: batches are answered at once and written
 * 0.2 s later, or written twice.
 *
 * It patches the database drivers in the thread that uses them; shipped code has no hook for it.
 */
import { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { isMainThread, Worker } from 'node:worker_threads';

export type CrashPoint = 'before-write' | 'in-transaction' | 'after-commit' | 'before-reply';
export type Breakage = 'answers-first' | 'writes-twice';

const deed = process.env['SABOTAGE'] as CrashPoint | Breakage | undefined;
let left = Number(process.env['SABOTAGE_AT']);
const late = 200;

/** Ends the process if this is the configured point. */
const crash = (point: CrashPoint): void => {
  if (point !== deed) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};

type Call = (...given: unknown[]) => unknown;
interface Write {
  readonly answers: readonly unknown[];
  voter: string;
}

const ofServer = createRequire(new URL('../../packages/server/package.json', import.meta.url));

interface Transactions {
  transaction(run: Call): { readonly immediate: Call };
}

/** SQLite's writer thread, whose only transaction function writes batches of ballots. */
const inWriter = (): void => {
  const { prototype } = ofServer('better-sqlite3') as { readonly prototype: Transactions };
  const { transaction } = prototype;
  prototype.transaction = function (run) {
    const whole = transaction.call(this, (...given) => {
      const recorded = run(...given);
      crash('in-transaction');
      return recorded;
    });
    const immediate: Call = (batch, now) => {
      if (deed === 'answers-first') {
        setTimeout(() => whole.immediate(batch, now), late);
        return { outcomes: (batch as Write[]).map(recordedAtOnce), changes: [] };
      }
      const recorded = whole.immediate(batch, now);
      if (deed === 'writes-twice') whole.immediate((batch as Write[]).map(bySomebodyElse), now);
      crash('after-commit');
      return recorded;
    };
    return { immediate };
  };
};

const recordedAtOnce = ({ answers }: Write) => ({
  kind: 'recorded',
  created: answers.length,
  changed: 0,
  own: { answers, revision: 1 },
});
const bySomebodyElse = (write: Write) => ({ ...write, voter: `${write.voter.slice(1)}x` });

const inServer = (): void => {
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message: { readonly verb?: string }, ...more) {
    if (message.verb === 'recordBallots') crash('before-write');
    postMessage.call(this, message, ...more);
  };

  const { Client } = ofServer('pg') as { Client: { prototype: { query: Call } } };
  const { query } = Client.prototype;
  Client.prototype.query = function (text, values, ...more) {
    if (typeof text !== 'string' || !text.includes('record_ballots(')) return query.call(this, text, values, ...more);
    crash('before-write');
    if (deed === 'answers-first') {
      setTimeout(() => query.call(this, text, values), late);
      return Promise.resolve({ rows: [{ answered: '{"transaction":"1","others":[]}' }] });
    }
    const answer = query.call(this, text, values, ...more) as Promise<unknown>;
    // The query has been sent and not answered yet.
    setImmediate(() => crash('in-transaction'));
    return answer.then((rows) => {
      crash('after-commit');
      return rows;
    });
  };

  const { writeHead } = ServerResponse.prototype;
  ServerResponse.prototype.writeHead = function (...head: readonly [status: number, ...unknown[]]) {
    if (head[0] === 201) crash('before-reply');
    return Reflect.apply(writeHead, this, head) as ServerResponse;
  };
};

if (isMainThread) inServer();
else inWriter();
