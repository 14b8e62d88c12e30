import { actedSchema, staffActsSchema } from '@shura/contract';
import { defineCommand } from 'citty';
import * as v from 'valibot';
import { adminOf, callAdmin, serverArgument } from './admin-client.ts';
import { orCommandError } from './command-error.ts';
import { fromCaller } from './config.ts';
import { readYamlFile } from './yaml.ts';

/** A list of acts, in the format of `POST /api/v1/admin/acts`. */
const fileSchema = v.array(staffActsSchema);

export const act = defineCommand({
  meta: { description: 'Publish, answer, link … suggestions on a running server, as a YAML file says' },
  args: {
    file: { type: 'positional', required: true, description: 'A YAML file; - reads standard input', valueHint: 'FILE' },
    server: serverArgument,
  },
  run: ({ args }) =>
    orCommandError(async () => {
      const acts = readYamlFile(args.file === '-' ? 0 : fromCaller(args.file), fileSchema);
      const admin = adminOf(args.server);
      for (const body of acts) {
        const { on } = v.parse(actedSchema, await callAdmin({ ...admin, path: 'admin/acts', body }));
        for (const { reference, version } of on) {
          process.stdout.write(`${body.act.kind.padEnd(14)} ${reference}  version ${version}\n`);
        }
      }
    })(undefined),
});
