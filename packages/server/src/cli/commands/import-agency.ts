import { defineCommand } from 'citty';
import { nothingOpen, type OpenParts } from '../../stores/agency-format.ts';
import { agencyImporter, NotImported } from '../../stores/import-agency.ts';
import { CommandError, orCommandError } from '../command-error.ts';
import { type Config, fromCaller, readConfig } from '../config.ts';
import { type NumberedLine, readAgencyFile } from '../import/exported-agency.ts';
import { figure } from '../import/progress.ts';
import { writeDatabase } from '../open-store.ts';

export const importAgency = defineCommand({
  meta: { description: 'Import an exported agency, completely or not at all' },
  args: {
    file: { type: 'positional', required: true, description: 'A file of shura export', valueHint: 'FILE' },
    'signed-by': {
      type: 'string',
      description: 'The key that shura export printed on the other server',
      valueHint: 'KEY',
    },
  },
  run: orCommandError(async ({ file, 'signed-by': signedBy }) => {
    process.umask(0o077);
    if (signedBy === undefined) {
      throw new CommandError('say who made the file: --signed-by KEY, which shura export printed there');
    }
    const { agency, polls, ballots, drafts, open } = await importFile(
      readConfig(process.env),
      fromCaller(file),
      signedBy,
    );
    process.stdout.write(
      `agency ${agency}: ${figure(polls)} polls, ${figure(ballots)} ballots, counted anew: consistent\n${sayInterrupted(drafts, open)}`,
    );
  }),
});

/** Imports an agency file in one transaction. Throws a {@link CommandError} that says why it cannot. */
export const importFile = async (config: Config, path: string, signedBy: string) => {
  const { agency, open, lines } = await readAgencyFile(path, signedBy);
  const counted = await writeDatabase(config, async (tx, engine) => {
    const importer = await agencyImporter(tx, { agency, open }, engine).catch(asCommandError(path));
    for await (const numbered of lines)
      await importer.add(numbered.line, numbered.n).catch(asCommandError(path, numbered));
    const log = { agency, at: Date.now(), did: 'agency.import' as const, on: [agency] };
    return importer.finish(log).catch(asCommandError(path));
  });
  return { agency, open, ...counted };
};

/** Says what became of that which was open when the file was made. */
const sayInterrupted = (drafts: readonly string[], { consultations, sealed }: OpenParts = nothingOpen): string =>
  [
    ...(drafts.length > 0
      ? [`Open when the file was made, and drafts without ballots here: ${drafts.join(', ')}.`]
      : []),
    ...(sealed.length > 0
      ? [`Not in the file, since they were sealed: the ballots and counts of ${sealed.join(', ')}.`]
      : []),
    ...(drafts.length > 0 ? ['To move their results, export once they are closed.'] : []),
    ...(consultations.length > 0
      ? [
          `Open when the file was made: consultation ${consultations.join(', ')}. Here its supporters can support again.`,
        ]
      : []),
  ]
    .map((line) => `${line}\n`)
    .join('');

const asCommandError =
  (path: string, at?: NumberedLine) =>
  (error: unknown): never => {
    const where = at ? `${path}:${at.n}: ${at.line.table}: ` : '';
    if (error instanceof NotImported) {
      const earlier = error.line === undefined ? where : `${path}:${error.line}: `;
      throw new CommandError(`${earlier}${error.message}: nothing was imported`);
    }
    if (isOfKey(error)) throw new CommandError(`${where}is here already, or twice in the file: nothing was imported`);
    throw error;
  };

/** A duplicate key (SQLite's extended result codes; PostgreSQL manual, appendix A). */
const isOfKey = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE', '23505'].includes(String(error.code));
