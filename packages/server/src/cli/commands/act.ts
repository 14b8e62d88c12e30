import { actedSchema, staffActsSchema } from '@shura/contract';
import { defineCommand } from 'citty';
import * as v from 'valibot';
import { adminOf, callAdmin, serverArgument } from '../admin-client.ts';
import { orCommandError } from '../command-error.ts';
import { fromCaller } from '../config.ts';
import { readYamlFile } from '../yaml.ts';

/** A list of acts, in the format of `POST /api/v1/admin/acts`. */
const fileSchema = v.array(staffActsSchema);

export const act = defineCommand({
  meta: { description: 'Publish, answer or link suggestions on a running server, from a YAML file' },
  args: {
    file: { type: 'positional', required: true, description: 'A YAML file; - reads standard input', valueHint: 'FILE' },
    server: serverArgument,
  },
  run: orCommandError(async ({ file, server }) => {
    const acts = readYamlFile(file === '-' ? 0 : fromCaller(file), fileSchema);
    const admin = adminOf(server);
    for (const body of acts) {
      const { on } = await callAdmin(actedSchema, { ...admin, path: 'admin/acts', body });
      for (const { reference, version } of on) {
        process.stdout.write(`${body.act.kind.padEnd(14)} ${reference}  version ${version}\n`);
      }
    }
  }),
});
