import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineCommand } from 'citty';
import type { ConsultationRecord, PollRecord } from '../../model/records.ts';
import { stateOf } from '../../rules/visibility.ts';
import type { OpenParts } from '../../stores/agency-format.ts';
import { exportAgency } from '../../stores/export-agency.ts';
import type { Tx } from '../../stores/row-types.ts';
import { CommandError, messageOf, orCommandError } from '../command-error.ts';
import { fromCaller, readConfig } from '../config.ts';
import { exportSigner } from '../export-key.ts';
import { figure } from '../import/progress.ts';
import { readDatabase } from '../open-store.ts';
import { keepFilesIn } from '../start/keep-file.ts';

export const exportCommand = defineCommand({
  meta: {
    name: 'export',
    description: 'Write an agency to one file: its polls, consultations, suggestions and answers',
  },
  args: {
    agency: {
      type: 'positional',
      required: true,
      description: 'The agency; what is sealed in polls that are open is left out',
      valueHint: 'SLUG',
    },
    file: { type: 'positional', required: true, description: 'The export file to write', valueHint: 'FILE' },
  },
  run: orCommandError(async ({ agency, file }) => {
    const config = readConfig(process.env);
    const path = fromCaller(file);
    if (existsSync(path)) throw new CommandError(`${file} is there already: give a name that is free`);
    const signer = exportSigner(config);
    let open: OpenParts | undefined;
    const lines = await keepFilesIn(dirname(path), signer)(basename(path), (write) => {
      const orSay = (line: string) =>
        write(line).catch((error: unknown) => {
          throw new CommandError(`cannot write ${file}: ${messageOf(error)}`);
        });
      return readDatabase(config, async (tx) => {
        await refuseUnknown(tx, agency);
        const written = await exportAgency(tx, { agency, write: orSay, isOpen });
        open = written.open;
        return written.lines;
      });
    });
    process.stdout.write(
      `${path}\n${figure(lines)} lines. Ballots are in it, and whose they are is not.\n${open ? sayOpen(open) : ''}` +
        `Signed: where it goes, shura import agency FILE --signed-by ${signer.key}\n`,
    );
  }),
});

/** How long after a poll closes an accepted ballot may still be on its way to the database, in ms. */
const grace = 3_000;

/** Open now, or so shortly before that an accepted ballot may still be on its way. */
const isOpen = (asked: PollRecord | ConsultationRecord): boolean =>
  [Date.now(), Date.now() - grace].some((at) => stateOf(asked, at) === 'open');

const refuseUnknown = async (tx: Tx, agency: string): Promise<void> => {
  const known = await tx.selectFrom('agency').select('slug').where('slug', '=', agency).executeTakeFirst();
  if (!known) throw new CommandError(`there is no agency ${agency}: name one by its slug`);
};

/** Says what is open, and what is not in the file because of that. */
const sayOpen = ({ consultations, polls, sealed }: OpenParts): string =>
  [
    `Open: ${[...consultations.map((slug) => `consultation ${slug}`), ...polls.map((slug) => `poll ${slug}`)].join(', ')}.`,
    ...(sealed.length > 0
      ? [`Left out, since they are sealed until the poll closes: the ballots and counts of ${sealed.join(', ')}.`]
      : []),
    ...(polls.length > 0
      ? ['An import makes drafts of open polls, without ballots: to move their results, export once they are closed.']
      : []),
    '',
  ].join('\n');
