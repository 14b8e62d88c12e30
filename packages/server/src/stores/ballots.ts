import { type Choice, cellsOf } from '@shura/contract/questions';
import { isOfL0 } from '../model/ballot-level.ts';
import type { TallyChange } from '../model/loaded.ts';
import type { BallotOutcome, BallotWrite, OwnBallots, UnwrittenOutcome, Voter } from '../model/store.ts';

/** One ballot of a voter, as it stands. */
export interface BallotRow {
  readonly question: number;
  readonly choice: Choice;
  readonly revision: number;
}

/** A choice as a database gives it: one whose columns have a type keeps the small integers as text too. */
export const choiceAtRest = (choice: Choice): Choice =>
  typeof choice === 'string' && !/^[=>]/.test(choice) ? Number(choice) : choice;

/** One ballot of one of several voters, by the voter's place among them. */
export interface PlacedRow extends BallotRow {
  readonly place: number;
}

/** What each of the voters has, in their order. */
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

/** The tallies that a batch changes, as they add up. */
export const createTallies = () => {
  const polls = new Map<number, { participants: number; ofL0: number; cells: Cells }>();
  return {
    /** Adds what a recorded write changed; `before` are the voter's rows as they stood. */
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

/** What is to become of a write; `fresh` are the answers that say something else than before. */
export type Decision =
  | { kind: 'recorded'; created: number; changed: number; own: OwnBallots; fresh: BallotWrite['answers'] }
  | UnwrittenOutcome;

export const decide = (
  { answers, basedOn, changes }: BallotWrite,
  before: ReadonlyMap<number, BallotRow>,
): Decision => {
  // Whoever is new, as most are, has what was sent.
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
 * What a write comes to that the voter's own ballots, as they were read, stand against. Undefined where it is to be written,
 * and where none were found.
 */
export const unwrittenOf = (write: BallotWrite, rows: readonly BallotRow[]): UnwrittenOutcome | undefined => {
  if (rows.length === 0) return undefined;
  const before = rows.map((row) => [row.question, { ...row, choice: choiceAtRest(row.choice) }] as const);
  const decision = decide(write, new Map(before));
  return decision.kind === 'recorded' ? undefined : decision;
};

/** A decision as its voter is answered. */
export const outcomeOf = (decision: Decision): BallotOutcome => {
  if (decision.kind !== 'recorded') return decision;
  const { kind, created, changed, own } = decision;
  return { kind, created, changed, own };
};
