import type { Choice } from '@shura/contract/questions';
import { CompiledQuery, type Kysely } from 'kysely';
import type { BallotOutcome, BallotWrite, Recorded } from '../../model/store.ts';
import { addAudit } from '../audit.ts';
import { type BallotRow, choiceAtRest, createTallies, type Decision, decide, outcomeOf } from '../ballots.ts';
import type { Schema, Tx } from '../row-types.ts';
import { takeStep } from './database.ts';

/**
 * Timeout of a batch, in ms, for its connection and again for its result. A vote may wait for two earlier batches and
 * its own.
 */
export const batchTimeout = 1_500;

/**
 * Number of rows that a poll's counters are split into. The row follows from the voter key, and every process and every
 * release must compute the same one.
 */
const slots = 4;
const slotOf = (voter: string): number => voter.charCodeAt(15) % slots;
export const allSlots: readonly number[] = Array.from({ length: slots }, (_, slot) => slot);

/**
 * The result of `record_ballots`: each write whose voter is not new or that was not recorded, with its outcome and
 * earlier ballots.
 */
interface Answered {
  readonly transaction: string;
  readonly others: readonly (readonly [
    n: number,
    kind: Decision['kind'] | 'outdated' | 'late',
    rows: readonly (readonly [question: number, choice: Choice, revision: number])[],
  ])[];
}

/**
 * Writes a batch and its tallies in one transaction, and in one call if no voter occurs twice and nothing is logged.
 */
export const recordBallots = async (
  db: Kysely<Schema>,
  batch: readonly BallotWrite[],
  now: number,
): Promise<Recorded> => {
  const rounds = roundsOf(batch);
  const outcomes: BallotOutcome[] = [];
  const tallies = createTallies();
  let commit: string | undefined;
  const record = async (on: Kysely<Schema>, round: readonly number[]) => {
    const writes = round.flatMap((place) => batch[place] ?? []);
    const { transaction, others } = await call(on, writes, now);
    commit = transaction;
    const known = new Map(others.map(([n, ...rest]) => [n, rest]));
    for (const [index, write] of writes.entries()) {
      const [kind = 'recorded', rows = []] = known.get(index + 1) ?? [];
      outcomes[round[index] ?? 0] = kind === 'outdated' || kind === 'late' ? { kind } : settle(write, kind, rows);
    }
  };
  const settle = (write: BallotWrite, kind: Decision['kind'], rows: Answered['others'][number][2]): BallotOutcome => {
    const before = new Map(
      rows.map(([question, choice, revision]): [number, BallotRow] => [
        question,
        { question, choice: choiceAtRest(choice), revision },
      ]),
    );
    const decision = decide(write, before);
    if (decision.kind !== kind) throw new Error(`The database wrote "${kind}" where it is "${decision.kind}"`);
    if (decision.kind === 'recorded') tallies.add(write, decision.fresh, before);
    return outcomeOf(decision);
  };
  const logged = async (tx: Tx) => {
    for (const [place, write] of batch.entries()) {
      if (write.log && outcomes[place]?.kind === 'recorded') await addAudit(tx, [write.log]);
    }
  };

  const [only, ...more] = rounds;
  if (only && more.length === 0 && batch.every(({ log }) => !log)) await record(db, only);
  else {
    const taken = batch.some(({ log }) => log) ? 'alone' : 'beside';
    await takeStep(db, { taken }, async (tx) => {
      for (const round of rounds) await record(tx, round);
      await logged(tx);
    });
  }
  return { outcomes, changes: tallies.changes(), commit };
};

/**
 * Splits a batch into rounds, so that a voter of a poll occurs once per round and writes keep their order. The first
 * round has every voter and takes every lock: a lock taken later would be out of order and could deadlock.
 */
const roundsOf = (batch: readonly BallotWrite[]): number[][] => {
  const times = new Map<string, number>();
  const rounds: number[][] = [];
  for (const [place, { poll, voter }] of batch.entries()) {
    const key = `${poll} ${voter}`;
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    const round = rounds[time];
    if (round) round.push(place);
    else rounds.push([place]);
  }
  return rounds;
};

const call = async (on: Kysely<Schema>, writes: readonly BallotWrite[], now: number): Promise<Answered> => {
  const answers = writes.flatMap(({ answers }, index) =>
    answers.map(([question, choice]) => ({ n: index + 1, question, choice })),
  );
  const { rows } = await on.executeQuery<{ answered: string }>(
    CompiledQuery.raw(statement, [
      list(writes, ({ poll }) => poll),
      list(writes, ({ edition }) => edition),
      list(writes, ({ voter }) => slotOf(voter)),
      Buffer.from(writes.map(({ voter }) => voter).join(''), 'latin1'),
      list(writes, ({ basedOn = 'NULL' }) => basedOn),
      list(writes, ({ changes }) => changes),
      list(answers, ({ n }) => n),
      list(answers, ({ question }) => question),
      list(answers, ({ choice }) => `"${choice}"`),
      now,
    ]),
  );
  return JSON.parse(rows[0]?.answered ?? '') as Answered;
};

const statement = 'SELECT record_ballots($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) AS answered';

/** A PostgreSQL array literal, shorter than the driver's. No item contains a quote. */
const list = <Item>(items: readonly Item[], say: (item: Item) => string | number): string => {
  let said = '';
  for (const item of items) said += `,${say(item)}`;
  return `{${said.slice(1)}}`;
};
