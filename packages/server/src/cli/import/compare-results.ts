import type { Results } from '@shura/contract';
import { CommandError } from '../command-error.ts';
import type { PolisExport } from './read-polis.ts';

/** The expected counts: for each person and statement, only the last answer. */
const tallyOfLastActs = ({ statements, voters }: Pick<PolisExport, 'statements' | 'voters'>) => {
  const tallies = new Map(statements.map(({ id }) => [id, { agree: 0, disagree: 0, pass: 0 }]));
  for (const answers of voters.values()) {
    const last = new Map(answers.map(({ statement, answer }) => [statement, answer]));
    for (const [statement, answer] of last) {
      const tally = tallies.get(statement);
      if (tally) tally[answer] += 1;
    }
  }
  return tallies;
};

/** Compares the results of a server with the export. Throws a {@link CommandError} at the first difference. */
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
