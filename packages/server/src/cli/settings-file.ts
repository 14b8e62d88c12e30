import { existsSync } from 'node:fs';
import { type Apply, applySchema } from '@shura/contract';
import * as v from 'valibot';
import { readYamlFile } from './yaml.ts';

/** What `shura init` writes, and what every command reads in the folder it is run from. */
export const settingsFile = 'shura.yaml';

/** Variables that are known to whoever holds them: a file that says who asks what is shown around. */
const secrets = ['DATABASE_URL', 'SHURA_ADMIN_TOKEN', 'SHURA_SMTP_URL', 'SHURA_OIDC_CLIENT_SECRET'];

const settingsSchema = v.optional(
  v.record(
    v.pipe(
      v.string(),
      v.check((name) => !secrets.includes(name), 'a secret: set it in the environment'),
    ),
    v.pipe(v.union([v.string(), v.number()], 'a text or a number'), v.transform(String)),
  ),
  {},
);

/** Settings of a file by the names of variables; none where there is no file. */
export const readSettings = (path: string): Readonly<Record<string, string>> => {
  if (!existsSync(path)) return {};
  return readYamlFile(path, v.looseObject({ settings: settingsSchema })).settings;
};

/** What an agency asks, from a file that may hold settings too. Throws a {@link Stop} that names the line at fault. */
export const readAsked = (path: string): Apply => {
  const schema = v.strictObject({ settings: settingsSchema, ...applySchema.entries });
  const { settings, ...asked } = readYamlFile(path, schema);
  return asked;
};
