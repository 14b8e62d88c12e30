import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineCommand } from 'citty';
import { sql } from 'kysely';
import type { ConsultationRecord, PollRecord } from '../../model/records.ts';
import { stateOf } from '../../rules/visibility.ts';
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
      description: 'The agency; none of its polls or consultations may be open',
      valueHint: 'SLUG',
    },
    file: { type: 'positional', required: true, description: 'The export file to write', valueHint: 'FILE' },
  },
  run: orCommandError(async ({ agency, file }) => {
    const config = readConfig(process.env);
    const path = fromCaller(file);
    if (existsSync(path)) throw new CommandError(`${file} is there already: give a name that is free`);
    const signer = exportSigner(config);
    const lines = await keepFilesIn(dirname(path), signer)(basename(path), (write) => {
      const orSay = (line: string) =>
        write(line).catch((error: unknown) => {
          throw new CommandError(`cannot write ${file}: ${messageOf(error)}`);
        });
      return readDatabase(config, async (tx) => {
        await refuseOpen(tx, agency);
        return exportAgency(tx, agency, orSay);
      });
    });
    process.stdout.write(
      `${path}\n${figure(lines)} lines. Ballots are in it, and whose they are is not.\n` +
        `Signed: where it goes, shura import agency FILE --signed-by ${signer.key}\n`,
    );
  }),
});

/** How long after a poll closes an accepted ballot may still be on its way to the database, in ms. */
const grace = 3_000;

/**
 * Throws if a poll or consultation is open. Voters of an open poll would be new on another server and could vote twice,
 * and a sealed poll could be read before it closes.
 */
const refuseOpen = async (tx: Tx, agency: string): Promise<void> => {
  const known = await tx.selectFrom('agency').select('slug').where('slug', '=', agency).executeTakeFirst();
  if (!known) throw new CommandError(`there is no agency ${agency}: name one by its slug`);
  const now = Date.now();
  for (const table of ['poll', 'consultation'] as const) {
    const rows = await tx
      .selectFrom(table)
      .select(['slug', 'record'])
      .where(sql<boolean>`record ->> 'agency' = ${agency}`)
      .execute();
    const open = rows.filter(({ record }) => {
      const asked = JSON.parse(record) as PollRecord | ConsultationRecord;
      return [now, now - grace].some((at) => stateOf(asked, at) === 'open');
    });
    if (open.length > 0) {
      const slugs = open.map(({ slug }) => slug).join(', ');
      throw new CommandError(
        `${table} ${slugs} is open: close it first; one that goes on moves with its whole server only`,
      );
    }
  }
};
