import { existsSync } from 'node:fs';
import { type Apply, applySchema } from '@shura/contract';
import * as v from 'valibot';
import { readYamlFile } from './yaml.ts';

/** Written by `shura init`; every command reads it from its working directory. */
export const settingsFile = 'shura.yaml';

/** Secrets, which the file must not contain: people share the file to share its questions. */
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

/** Settings of a file, by environment variable; empty without a file. */
export const readSettings = (path: string): Readonly<Record<string, string>> => {
  if (!existsSync(path)) return {};
  return readYamlFile(path, v.looseObject({ settings: settingsSchema })).settings;
};

/**
 * Reads the content for `shura apply` from a file that may hold settings too. Throws a {@link CommandError} that names
 * the line at fault.
 */
export const readAsked = (path: string): Apply => {
  const schema = v.strictObject({ settings: settingsSchema, ...applySchema.entries });
  const { settings, ...asked } = readYamlFile(path, schema);
  return asked;
};
