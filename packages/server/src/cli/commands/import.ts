import { join } from 'node:path';
import { type Imported, importedSchema, pollSchema, type Results, resultsSchema, textSchema } from '@shura/contract';
import { defineCommand } from 'citty';
import * as v from 'valibot';
import { adminOf, callAdmin, serverArgument } from '../admin-client.ts';
import { CommandError, orCommandError } from '../command-error.ts';
import { type Config, fromCaller, readConfig } from '../config.ts';
import { checkResults } from '../import/compare-results.ts';
import { type Journal, openJournal } from '../import/journal.ts';
import { figure, showProgress } from '../import/progress.ts';
import { type PolisExport, readPolisExport } from '../import/read-polis.ts';
import { replay } from '../import/replay.ts';
import { createSender, type Sender } from '../import/send.ts';
import { importAgency } from './import-agency.ts';

/**
 * Number of voters sent concurrently. With fewer voters, commits are smaller and cost more per ballot; 48 to 192 were
 * equally fast.
 */
const concurrency = 48;

const polis = defineCommand({
  meta: { description: 'Create a poll from a Polis export and replay its answers on a running server' },
  args: {
    dir: { type: 'positional', required: true, description: 'Folder of the export', valueHint: 'DIR' },
    server: serverArgument,
    lang: { type: 'string', default: 'und', description: 'Language of the statements', valueHint: 'TAG' },
    json: { type: 'boolean', description: 'Print the results as one line of JSON at the end' },
  },
  run: orCommandError(async ({ dir, server: named, lang, json }) => {
    process.umask(0o077);
    const config = readConfig(process.env);
    if (!v.is(textSchema, { [lang]: 'text' }))
      throw new CommandError('--lang has to be a language tag, such as ar or zh-Hant');
    const folder = fromCaller(dir);
    say(`reading ${folder}`);
    const polis = readPolisExport(folder, lang);
    const { server, adminToken } = adminOf(named);
    say(
      `${figure(polis.answers)} answers of ${figure(polis.voters.size)} people on ${polis.statements.length} statements`,
    );
    if (polis.wordless.length > 0) {
      say(
        `comments.csv has no words for ${polis.wordless.map((id) => `#${id}`).join(', ')}: their ballots are imported, but the statements are not asked`,
      );
    }
    const { id } = await makePoll(polis, server, adminToken);

    const stopped = new AbortController();
    const sender = createSender({ server, adminToken, signal: stopped.signal });
    const journal = await openJournal(journalFile(config, polis.slug, id), polis.digest);
    try {
      await sendActs(polis, journal, sender);
      await report(polis, sender, server, json === true);
    } finally {
      stopped.abort();
      await journal.close();
    }
  }),
});

export const importCommand = defineCommand({
  meta: { name: 'import', description: 'Import a consultation from another system, or an exported agency' },
  subCommands: { polis, agency: importAgency },
});

const say = (line: string) => process.stderr.write(`${line}\n`);

const makePoll = async (polis: PolisExport, server: string, adminToken: string): Promise<Imported> => {
  const { slug, source, title, statements, first, last } = polis;
  const [opensAt, closesAt] = [new Date(first).toISOString(), new Date(last).toISOString()];
  const body = { slug, source, title, opensAt, closesAt, questions: statements };
  return callAdmin(importedSchema, { server, adminToken, path: 'admin/imports', body });
};

/**
 * The name includes the import id, which the server makes. A reset server makes a new id, and receives everything
 * again.
 */
const journalFile = ({ data }: Config, slug: string, id: string): string => {
  if (!/^[\w-]+$/.test(id)) throw new CommandError('the server answered with an import id that is none: update it');
  return join(data, 'imports', `${slug}-${id}.jsonl`);
};

const sendActs = async (polis: PolisExport, journal: Journal, sender: Sender): Promise<void> => {
  const before = [...journal.done].reduce((sum, voter) => sum + (polis.voters.get(voter)?.length ?? 0), 0);
  if (before === polis.answers) {
    say('nothing to send: every answer is in');
    return;
  }
  if (journal.tokens.size === 0) await checkUnanswered(polis, sender);
  if (before > 0) say('going on from an earlier import');
  const progress = showProgress({ total: polis.answers, before, stream: process.stderr });
  try {
    await replay({ polis, journal, sender, concurrency, onAnswer: progress.step });
  } finally {
    progress.end();
  }
};

/** Throws if the poll has ballots: without the journal their voters are unknown, and would be counted twice. */
const checkUnanswered = async ({ slug }: PolisExport, sender: Sender): Promise<void> => {
  const { participants = 0 } = v.parse(pollSchema, JSON.parse(await sender.get(`polls/${slug}`)));
  if (participants === 0) return;
  throw new CommandError(
    `${slug} holds ballots of an import whose journal is not here: set SHURA_DATA to the folder it was run with`,
  );
};

const report = async (polis: PolisExport, sender: Sender, server: string, json: boolean): Promise<void> => {
  const line = await sender.get(`polls/${polis.slug}/results`);
  const results = v.parse(resultsSchema, JSON.parse(line));
  checkResults(results, polis);
  process.stdout.write(json ? `${line}\n` : summaryOf(polis, results, server));
};

const summaryOf = (polis: PolisExport, results: Results, server: string): string => {
  const ballots = Object.values(results.questions).reduce((sum, tally) => sum + tally.ballots, 0);
  return [
    Object.values(polis.title).join(),
    `  answers received ${figure(polis.answers).padStart(8)}`,
    `  ballots counted  ${figure(ballots).padStart(8)}  the last answer of each person to each statement`,
    `  participants     ${figure(results.participants).padStart(8)}`,
    `  results          ${server}/api/v1/polls/${polis.slug}/results`,
    '',
  ].join('\n');
};
