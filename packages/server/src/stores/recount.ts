import { cellsOf } from '@shura/contract/questions';
import { sql } from 'kysely';
import { firstOfL1 } from '../model/ballot-level.ts';
import type { PollRecord } from '../model/records.ts';
import type { Recount } from '../model/store.ts';
import { choiceAtRest } from './ballots.ts';
import { pollsOf } from './queries.ts';
import type { Tx } from './row-types.ts';

/** Recounts polls from their ballots and compares the result with the stored counters. */
export const recount = async (tx: Tx, slug?: string): Promise<Recount[]> => {
  const all = pollsOf(tx).orderBy('slug');
  const polls = await (slug === undefined ? all : all.where('slug', '=', slug)).execute();
  const recounts: Recount[] = [];
  for (const poll of polls) recounts.push(await recountPoll(tx, poll));
  return recounts;
};

const recountPoll = async (
  tx: Tx,
  poll: { id: number; slug: string; participants: number; of_l0: number; record: string },
): Promise<Recount> => {
  const groups = await tx
    .selectFrom('ballot')
    .select(['question', 'choice', sql<number>`count(*)`.as('n')])
    .where('poll', '=', poll.id)
    .groupBy(['question', 'choice'])
    .execute();
  const people = await tx
    .selectFrom((from) => from.selectFrom('ballot').select('voter').distinct().where('poll', '=', poll.id).as('voters'))
    .select(sql<number>`count(*)`.as('n'))
    .select(sql<number>`count(*) FILTER (WHERE voter < ${firstOfL1})`.as('of_l0'))
    .executeTakeFirstOrThrow();
  const rows = await tx
    .selectFrom('tally')
    .select(['question', 'cell', ({ fn }) => fn.sum<number>('n').as('n')])
    .where('poll', '=', poll.id)
    .groupBy(['question', 'cell'])
    .execute();

  const cells = new Map<string, { question: number; cell: number; kept: number; counted: number }>();
  const cellAt = (question: number, cell: number) => {
    const key = `${question} ${cell}`;
    const entry = cells.get(key) ?? { question, cell, kept: 0, counted: 0 };
    cells.set(key, entry);
    return entry;
  };
  for (const { question, cell, n } of rows) cellAt(question, cell).kept = n;
  for (const { question, choice, n } of groups) {
    for (const cell of cellsOf(choiceAtRest(choice))) cellAt(question, cell).counted += n;
  }
  const { purgedAt } = JSON.parse(poll.record) as PollRecord;
  return {
    slug: poll.slug,
    ...(purgedAt !== undefined && { purgedAt }),
    participants: { kept: poll.participants, counted: people.n },
    ofL0: { kept: poll.of_l0, counted: people.of_l0 },
    ballots: groups.reduce((sum, { n }) => sum + n, 0),
    differences: [...cells.values()].filter(({ kept, counted }) => kept !== counted),
  };
};
