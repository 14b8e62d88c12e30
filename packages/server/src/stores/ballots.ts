import { type Choice, cellsOf } from '@shura/contract/questions';
import { isOfL0 } from '../model/ballot-level.ts';
import type { TallyChange } from '../model/snapshot.ts';
import type { BallotOutcome, BallotWrite, OwnBallots, UnwrittenOutcome, Voter } from '../model/store.ts';

/** One stored ballot of a voter. */
export interface BallotRow {
  readonly question: number;
  readonly choice: Choice;
  readonly revision: number;
}

/** Converts a stored choice: PostgreSQL stores small integers as text. */
export const choiceAtRest = (choice: Choice): Choice =>
  typeof choice === 'string' && !/^[=>]/.test(choice) ? Number(choice) : choice;

/** A ballot with the index of its voter in the request. */
export interface PlacedRow extends BallotRow {
  readonly place: number;
}

/** The ballots of each voter, in the order of `voters`. */
export const ownBallotsOf = (voters: readonly Voter[], rows: readonly PlacedRow[]): OwnBallots[] => {
  const byVoter = Map.groupBy(rows, ({ place }) => place);
  return voters.map((_, place) => {
    const own = byVoter.get(place) ?? [];
    return {
      answers: own.map(({ question, choice }) => [question, choiceAtRest(choice)]),
      revision: own.reduce((latest, row) => Math.max(latest, row.revision), 0),
    };
  });
};

/** Sums up the tally changes of a batch. */
export const createTallies = () => {
  const polls = new Map<number, { participants: number; ofL0: number; cells: Cells }>();
  return {
    /** Adds the changes of a recorded write; `before` are the voter's earlier rows. */
    add(
      { poll, voter }: Pick<BallotWrite, 'poll' | 'voter'>,
      fresh: BallotWrite['answers'],
      before: ReadonlyMap<number, BallotRow>,
    ): void {
      const tally = polls.get(poll) ?? { participants: 0, ofL0: 0, cells: new Map() as Cells };
      polls.set(poll, tally);
      for (const [question, choice] of fresh) {
        const was = before.get(question);
        if (was) addCells(tally.cells, question, was.choice, -1);
        addCells(tally.cells, question, choice, 1);
      }
      if (before.size > 0) return;
      tally.participants += 1;
      if (isOfL0(voter)) tally.ofL0 += 1;
    },
    changes: (): TallyChange[] =>
      [...polls].map(([poll, { participants, ofL0, cells }]) => ({
        poll,
        participants,
        ofL0,
        cells: [...cells.values()].filter(([, , by]) => by !== 0),
      })),
  };
};

type Cells = Map<number, [question: number, cell: number, by: number]>;

const addCells = (cells: Cells, question: number, choice: Choice, by: number) => {
  for (const cell of cellsOf(choice)) {
    const key = question * 65536 + cell + 8;
    const entry = cells.get(key);
    if (entry) entry[2] += by;
    else cells.set(key, [question, cell, by]);
  }
};

/** The outcome of a write; `fresh` are the answers that differ from before. */
export type Decision =
  | { kind: 'recorded'; created: number; changed: number; own: OwnBallots; fresh: BallotWrite['answers'] }
  | UnwrittenOutcome;

export const decide = (
  { answers, basedOn, changes }: BallotWrite,
  before: ReadonlyMap<number, BallotRow>,
): Decision => {
  // The common case: a new voter, whose ballots are the answers as sent.
  if (before.size === 0 && answers.length > 0) {
    return { kind: 'recorded', created: answers.length, changed: 0, own: { answers, revision: 1 }, fresh: answers };
  }
  let revision = 0;
  for (const row of before.values()) revision = Math.max(revision, row.revision);
  const ownNow = (): OwnBallots => ({
    answers: [...before.values()].map((row) => [row.question, row.choice]),
    revision,
  });

  const fresh = answers.filter(([question, choice]) => before.get(question)?.choice !== choice);
  if (fresh.length === 0) return { kind: 'unchanged', own: ownNow() };
  const replaced = fresh.flatMap(([question]) => before.get(question) ?? []);
  if (basedOn !== undefined && replaced.some((row) => row.revision > basedOn)) return { kind: 'stale', own: ownNow() };
  if (replaced.length > changes) return { kind: 'limited', changes: replaced.length };

  const after = new Map<number, Choice>([...before.values()].map((row) => [row.question, row.choice]));
  for (const [question, choice] of fresh) after.set(question, choice);
  return {
    kind: 'recorded',
    created: fresh.length - replaced.length,
    changed: replaced.length,
    own: { answers: [...after], revision: revision + 1 },
    fresh,
  };
};

/**
 * The outcome of a write that the voter's existing ballots rule out. Undefined if the ballots must be written, or if
 * the voter has none.
 */
export const unwrittenOf = (write: BallotWrite, rows: readonly BallotRow[]): UnwrittenOutcome | undefined => {
  if (rows.length === 0) return undefined;
  const before = rows.map((row) => [row.question, { ...row, choice: choiceAtRest(row.choice) }] as const);
  const decision = decide(write, new Map(before));
  return decision.kind === 'recorded' ? undefined : decision;
};

/** Converts a decision to the outcome for the voter. */
export const outcomeOf = (decision: Decision): BallotOutcome => {
  if (decision.kind !== 'recorded') return decision;
  const { kind, created, changed, own } = decision;
  return { kind, created, changed, own };
};
