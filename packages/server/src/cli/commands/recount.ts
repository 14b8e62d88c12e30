import { ballotsCell, countedAnswers, pairCell } from '@shura/contract/questions';
import { defineCommand } from 'citty';
import type { StoredPoll } from '../../model/records.ts';
import type { Recount } from '../../model/store.ts';
import { maySeeResults, stateOf } from '../../rules/visibility.ts';
import { pollsOf, storedPoll } from '../../stores/queries.ts';
import { recount } from '../../stores/recount.ts';
import { CommandError, orCommandError } from '../command-error.ts';
import { type Config, readConfig } from '../config.ts';
import { readDatabase } from '../open-store.ts';

export const recountCommand = defineCommand({
  meta: { name: 'recount', description: 'Count the ballots again and compare them with the stored tallies' },
  args: {
    slug: { type: 'positional', required: false, description: 'The poll to count; default: all', valueHint: 'SLUG' },
    json: { type: 'boolean', description: 'Print the counts as one line of JSON' },
  },
  run: orCommandError(async ({ slug, json }) => {
    const findings = await recountAll(readConfig(process.env), slug, Date.now());
    if (slug !== undefined && findings.length === 0)
      throw new CommandError(`there is no poll ${slug}: name one by its slug`);
    process.stdout.write(json ? `${JSON.stringify({ polls: findings })}\n` : findings.map(linesOf).join(''));
    if (findings.some((finding) => 'consistent' in finding && !finding.consistent)) process.exitCode = 1;
  }),
});

/**
 * The figures of one poll that may be shown. Sealed: only whether the counters are consistent. Purged: the UTC day of
 * the purge and the number of participants.
 */
type Finding =
  | ({ readonly poll: string; readonly consistent: boolean } & Partial<Figures>)
  | { readonly poll: string; readonly ballotsPurged: string; readonly participants: number };

interface Figures {
  readonly ballots: number;
  readonly participants: number;
  readonly differences: readonly Difference[];
}

/**
 * A counter that differs from its ballots. `option` is an answer's id, or the name of another counter such as
 * `participants`.
 */
interface Difference {
  readonly question?: string;
  readonly option: string;
  readonly kept: number;
  readonly counted: number;
}

/** Reads in one snapshot, while servers run. */
const recountAll = (config: Config, slug: string | undefined, now: number): Promise<Finding[]> =>
  readDatabase(config, async (tx) => {
    const recounts = await recount(tx, slug);
    const polls = new Map((await pollsOf(tx).execute()).map((row) => [row.slug, storedPoll(row)]));
    return recounts.flatMap((counted) => {
      const poll = polls.get(counted.slug);
      return poll ? [findingOf(poll, counted, now)] : [];
    });
  });

const findingOf = (poll: StoredPoll, counted: Recount, now: number): Finding => {
  const { purgedAt, participants } = counted;
  if (purgedAt !== undefined) {
    const ballotsPurged = new Date(purgedAt).toISOString().slice(0, 10);
    return { poll: poll.slug, ballotsPurged, participants: participants.kept };
  }
  const differences = differencesOf(poll, counted);
  const finding = { poll: poll.slug, consistent: differences.length === 0 };
  if (!maySeeResults(poll, stateOf(poll, now), 'staff')) return finding;
  return { ...finding, ballots: counted.ballots, participants: counted.participants.counted, differences };
};

const differencesOf = ({ questions }: StoredPoll, { participants, ofL0, differences }: Recount): Difference[] => {
  const cells = differences.map(({ question: place, cell, kept, counted }): Difference => {
    const question = questions[place];
    const option = question && nameOf(cell, countedAnswers(question));
    return { question: question?.id ?? `number ${place}`, option: option ?? `number ${cell}`, kept, counted };
  });
  const people = [
    { option: 'participants', ...participants },
    { option: 'participants of L0', ...ofL0 },
  ];
  return [...people.filter(({ kept, counted }) => kept !== counted), ...cells];
};

/** An answer's id, a ranking's pair as `north before south`, `ballots`, or undefined. */
const nameOf = (cell: number, cells: readonly (readonly [id: string, cell: number])[]): string | undefined => {
  if (cell === ballotsCell) return 'ballots';
  const [id] = cells.find(([, own]) => own === cell) ?? [];
  if (id !== undefined) return id;
  const pairs = cells.flatMap(([above, a]) => cells.map(([below, b]) => [`${above} before ${below}`, pairCell(a, b)]));
  return pairs.find(([, pair]) => pair === cell)?.[0] as string | undefined;
};

const linesOf = (finding: Finding): string => {
  if ('ballotsPurged' in finding) {
    const { poll, ballotsPurged, participants } = finding;
    return `${poll}  ballots purged on ${ballotsPurged}, tallies kept  ${participants} participants\n`;
  }
  const { poll, consistent, ballots, participants, differences } = finding;
  if (differences === undefined) return `${poll}  consistent: ${consistent ? 'yes' : 'no'}\n`;
  const people = `${ballots} ballots of ${participants} participants`;
  if (consistent) return `${poll}  consistent  ${people}\n`;
  const lines = differences.map(({ question, option, kept, counted }) => {
    const where = question === undefined ? option : `question ${question}, ${option}`;
    return `  ${where}: ${kept} kept, ${counted} counted\n`;
  });
  return `${poll}  not consistent  ${people}\n${lines.join('')}`;
};
