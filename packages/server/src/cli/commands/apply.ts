import { type Applied, appliedSchema } from '@shura/contract';
import { defineCommand } from 'citty';
import { adminOf, callAdmin, serverArgument } from '../admin-client.ts';
import { orCommandError } from '../command-error.ts';
import { fromCaller } from '../config.ts';
import { readAsked } from '../settings-file.ts';

export const apply = defineCommand({
  meta: { description: 'Create or update an agency and its polls on a running server, and print what changed' },
  args: {
    file: { type: 'positional', required: true, description: 'A YAML file', valueHint: 'FILE' },
    server: serverArgument,
  },
  run: orCommandError(async (args) => {
    const { server, adminToken } = adminOf(args.server);
    const { changes } = await applyFile(fromCaller(args.file), server, adminToken);
    for (const { path, change } of changes) process.stdout.write(`${change.padEnd(9)} ${path}\n`);
    if (changes.length === 0) process.stdout.write('nothing to change\n');
  }),
});

/** Sends a file to a server. Throws a {@link CommandError} that names the line or the field at fault. */
export const applyFile = async (file: string, server: string, adminToken: string): Promise<Applied> => {
  const body = readAsked(file);
  return callAdmin(appliedSchema, { server, adminToken, path: 'admin/apply', body });
};
