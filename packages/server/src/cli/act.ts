import { readFileSync } from 'node:fs';
import { actedSchema, staffActsSchema } from '@shura/contract';
import { defineCommand } from 'citty';
import * as v from 'valibot';
import { callAdmin } from './admin-client.ts';
import { fromCaller, readAdminToken, readConfig } from './config.ts';
import { orStop, Stop } from './stop.ts';
import { readYaml } from './yaml.ts';

/** A list of acts, each as `POST /api/v1/admin/acts` takes it. */
const fileSchema = v.array(staffActsSchema);

export const act = defineCommand({
  meta: { description: 'Publish, answer, link … suggestions on a running server, as a YAML file says' },
  args: {
    file: { type: 'positional', required: true, description: 'A YAML file; - reads standard input', valueHint: 'FILE' },
    server: { type: 'string', description: 'Address of the server', valueHint: 'URL' },
  },
  run: ({ args }) =>
    orStop(async () => {
      const config = readConfig(process.env);
      const server = args.server ?? `http://localhost:${config.port}`;
      const stdin = args.file === '-';
      const acts = readYaml(
        stdin ? 'standard input' : args.file,
        textOf(stdin ? 0 : fromCaller(args.file)),
        fileSchema,
      );
      for (const body of acts) {
        const adminToken = readAdminToken(config);
        const { on } = v.parse(actedSchema, await callAdmin({ server, adminToken, path: 'admin/acts', body }));
        for (const { reference, version } of on) {
          process.stdout.write(`${body.act.kind.padEnd(14)} ${reference}  version ${version}\n`);
        }
      }
    })(undefined),
});

const textOf = (file: string | number): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Stop(`cannot read ${file === 0 ? 'standard input' : file}: give the path of a YAML file`);
  }
};
