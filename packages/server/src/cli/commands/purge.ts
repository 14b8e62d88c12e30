import { type Purged, purgedSchema } from '@shura/contract';
import { defineCommand } from 'citty';
import { adminOf, callAdmin, serverArgument } from '../admin-client.ts';
import { orCommandError } from '../command-error.ts';
import { figure } from '../import/progress.ts';

export const purge = defineCommand({
  meta: { description: 'Purge data past the "retention" of each agency, on a running server' },
  args: {
    'dry-run': { type: 'boolean', description: 'Print what would be purged, and purge nothing' },
    server: serverArgument,
  },
  run: orCommandError(async (args) => {
    const dryRun = args['dry-run'] === true;
    const call = { ...adminOf(args.server), path: 'admin/purges', body: { dryRun } };
    const gone = new Map<string, Gone>();
    for (let more = true; more; ) {
      const answer = await callAdmin(purgedSchema, call);
      for (const one of answer.purged) {
        const name = `${one.agency} ${one.kind} ${one.poll}`;
        gone.set(name, { ...one, count: one.count + (gone.get(name)?.count ?? 0) });
      }
      more = answer.more;
    }
    for (const one of gone.values()) process.stdout.write(`${dryRun ? 'would purge' : 'purged'}  ${lineOf(one)}\n`);
    if (gone.size === 0) process.stdout.write('nothing to purge\n');
  }),
});

type Gone = Purged['purged'][number];

const lineOf = ({ agency, kind, poll, count, before }: Gone): string => {
  const what =
    kind === 'ballots' ? `${figure(count)} ballots of ${poll}, closed` : `${figure(count)} contacts, done with`;
  return `${agency}  ${what} before ${before}`;
};
