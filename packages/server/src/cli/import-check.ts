import type { Results } from '@shura/contract';
import { CommandError } from './command-error.ts';
import type { PolisExport } from './import-polis.ts';

/** What a server has to count: of each person and statement, the last act and no other. */
const tallyOfLastActs = ({ statements, voters }: Pick<PolisExport, 'statements' | 'voters'>) => {
  const tallies = new Map(statements.map(({ id }) => [id, { agree: 0, disagree: 0, pass: 0 }]));
  for (const acts of voters.values()) {
    const last = new Map(acts.map(({ statement, answer }) => [statement, answer]));
    for (const [statement, answer] of last) {
      const tally = tallies.get(statement);
      if (tally) tally[answer] += 1;
    }
  }
  return tallies;
};

/** Holds the results of a server against the export they came from; throws a {@link CommandError} at the first difference. */
export const checkResults = (results: Results, polis: PolisExport): void => {
  for (const [statement, tally] of tallyOfLastActs(polis)) {
    for (const [answer, wanted] of Object.entries(tally)) {
      const counted = results.questions[statement]?.options[answer];
      if (counted === wanted) continue;
      throw new CommandError(
        `statement ${statement}, ${answer}: the server counts ${counted ?? 'nothing'} and the export has ${wanted}: ` +
          'run "shura recount", and import into a new database if it agrees',
      );
    }
  }
};
