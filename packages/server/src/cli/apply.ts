import { type Applied, appliedSchema } from '@shura/contract';
import { defineCommand } from 'citty';
import * as v from 'valibot';
import { callAdmin } from './admin-client.ts';
import { fromCaller, readAdminToken, readConfig } from './config.ts';
import { readAsked } from './settings-file.ts';
import { orStop } from './stop.ts';

export const apply = defineCommand({
  meta: { description: 'Create or update an agency and its polls on a running server, and say what changed' },
  args: {
    file: { type: 'positional', required: true, description: 'A YAML file', valueHint: 'FILE' },
    server: { type: 'string', description: 'Address of the server', valueHint: 'URL' },
  },
  run: ({ args }) =>
    orStop(async () => {
      const config = readConfig(process.env);
      const server = args.server ?? `http://localhost:${config.port}`;
      const { changes } = await applyFile(fromCaller(args.file), server, readAdminToken(config));
      for (const { path, change } of changes) process.stdout.write(`${change.padEnd(9)} ${path}\n`);
      if (changes.length === 0) process.stdout.write('nothing to change\n');
    })(undefined),
});

/** Sends a file to a server. Throws a `Stop` that names the line, or the field, at fault. */
export const applyFile = async (file: string, server: string, adminToken: string): Promise<Applied> => {
  const body = readAsked(file);
  return v.parse(appliedSchema, await callAdmin({ server, adminToken, path: 'admin/apply', body }));
};
