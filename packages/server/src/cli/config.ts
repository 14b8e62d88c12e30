import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Keys } from '../auth/keys.ts';
import type { SingleSignOn } from '../auth/oidc.ts';
import { isSafeIssuer } from '../auth/oidc.ts';
import { defaultStreams } from '../delivery/live.ts';
import type { Store } from '../model/store.ts';
import { addressesOf } from '../stores/postgres/addresses.ts';
import { CommandError, WrongSetting } from './command-error.ts';
import { readSettings, settingsFile } from './settings-file.ts';

const environmentSchema = v.object({
  PORT: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535)), '8787'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  SHURA_DATA: v.optional(v.string(), './.shura'),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^postgres(ql)?:\/\/[^\s]+$/),
      v.check((url) => addressesOf(url).every((address) => URL.canParse(address))),
    ),
  ),
  SHURA_PUBLIC_URL: v.optional(v.pipe(v.string(), v.url())),
  SHURA_TRUSTED_PROXIES: v.optional(v.string(), ''),
  SHURA_SECURITY_CONTACT: v.optional(v.pipe(v.string(), v.regex(/^(https:\/\/|mailto:[^\s@]+@|tel:\+)[^\s]+$/))),
  SHURA_ADMIN_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16))),
  SHURA_METRICS_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16))),
  SHURA_LIVE_STREAMS: v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number)), `${defaultStreams}`),
  SHURA_SMTP_URL: v.optional(
    v.pipe(
      v.string(),
      // No query in the URL: some query options turn off TLS or the certificate check.
      v.regex(/^smtps?:\/\/(?:[^\s?#%]|%[0-9a-f]{2})+$/i),
      v.check((url) => URL.canParse(url)),
    ),
  ),
  SHURA_MAIL_FROM: v.optional(v.pipe(v.string(), v.regex(/^[^\r\n]*[^\s@]@[^\s@]+$/))),
  SHURA_OIDC_ISSUER: v.optional(v.pipe(v.string(), v.check(isSafeIssuer))),
  SHURA_OIDC_CLIENT_ID: v.optional(v.string()),
  SHURA_OIDC_CLIENT_SECRET: v.optional(v.string()),
  SHURA_OIDC_NAME: v.optional(v.string(), 'Single sign-on'),
  SHURA_OIDC_ACR: v.optional(v.pipe(v.string(), v.regex(/^\S+( \S+)*$/))),
  SHURA_OIDC_MAX_AGE: v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number))),
  SHURA_PASSWORDS: v.optional(v.picklist(['on', 'off']), 'on'),
  SHURA_SECOND_FACTOR: v.optional(v.picklist(['required', 'offered'])),
});

/** The expected value of each setting, for error messages. */
const wanted: Readonly<Record<keyof v.InferOutput<typeof environmentSchema>, string>> = {
  PORT: 'a number from 0 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  SHURA_DATA: 'the path of a folder',
  DATABASE_URL: 'the address of a PostgreSQL database, such as postgres://user:password@host:5432/shura',
  SHURA_PUBLIC_URL: 'a whole address, such as https://shura.example.om',
  SHURA_TRUSTED_PROXIES: 'addresses or networks with commas between, such as 10.0.0.0/8',
  SHURA_SECURITY_CONTACT: 'where weaknesses are reported, such as mailto:security@example.om',
  SHURA_ADMIN_TOKEN: 'at least 16 characters',
  SHURA_METRICS_TOKEN: 'at least 16 characters',
  SHURA_LIVE_STREAMS: 'a number from 0 to 999999',
  SHURA_SMTP_URL: 'the address of a mail server, such as smtp://user:password@mail.example.om:587',
  SHURA_MAIL_FROM: 'the address mails come from, such as shura@example.om',
  SHURA_OIDC_ISSUER: 'the whole https address of the provider, such as https://id.example.om',
  SHURA_OIDC_CLIENT_ID: 'the id that the provider gave this server',
  SHURA_OIDC_CLIENT_SECRET: 'the secret that the provider gave this server',
  SHURA_OIDC_NAME: 'what staff call the provider',
  SHURA_OIDC_ACR: 'the acr values that are enough, with spaces between',
  SHURA_OIDC_MAX_AGE: 'seconds, such as 600',
  SHURA_PASSWORDS: 'on or off',
  SHURA_SECOND_FACTOR: 'required or offered',
};

const wrongSetting = (name: keyof typeof wanted) => new WrongSetting(`${name} has to be ${wanted[name]}`);

/**
 * Reads settings from the environment, then from the file in the working directory. Throws a {@link WrongSetting} that
 * says how to fix it.
 */
export const readConfig = (environment: NodeJS.ProcessEnv) => {
  const base = environment['INIT_CWD'] ?? process.cwd();
  const settings = readSettings(join(base, settingsFile));
  const unknown = Object.keys(settings).find((name) => !(name in wanted));
  if (unknown !== undefined) throw new WrongSetting(`${settingsFile}: there is no setting ${unknown}`);
  const parsed = v.safeParse(environmentSchema, { ...settings, ...environment });
  if (!parsed.success) {
    throw wrongSetting(parsed.issues[0].path?.[0].key as keyof typeof wanted);
  }
  const set = parsed.output;
  const data = resolve(base, set.SHURA_DATA);
  return {
    port: set.PORT,
    host: set.HOST,
    data,
    /** The SQLite database, used without `DATABASE_URL`. */
    database: join(data, 'shura.db'),
    databaseUrl: set.DATABASE_URL,
    publicUrl: set.SHURA_PUBLIC_URL,
    trustedProxies: set.SHURA_TRUSTED_PROXIES.split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
    securityContact: set.SHURA_SECURITY_CONTACT,
    adminToken: set.SHURA_ADMIN_TOKEN,
    metricsToken: set.SHURA_METRICS_TOKEN,
    liveStreams: set.SHURA_LIVE_STREAMS,
    smtpUrl: set.SHURA_SMTP_URL,
    mailFrom: set.SHURA_MAIL_FROM,
    sso: singleSignOn(set),
    passwords: set.SHURA_PASSWORDS === 'on',
    secondFactor: set.SHURA_SECOND_FACTOR && set.SHURA_SECOND_FACTOR === 'required',
  };
};

const singleSignOn = (set: v.InferOutput<typeof environmentSchema>): SingleSignOn | undefined => {
  const { SHURA_OIDC_ISSUER: issuer, SHURA_OIDC_CLIENT_ID: clientId, SHURA_OIDC_CLIENT_SECRET: clientSecret } = set;
  if (issuer === undefined) {
    if (set.SHURA_PASSWORDS === 'on') return undefined;
    throw new WrongSetting('SHURA_PASSWORDS is off, so no one could sign in: set SHURA_OIDC_ISSUER too');
  }
  if (clientId === undefined) throw wrongSetting('SHURA_OIDC_CLIENT_ID');
  if (clientSecret === undefined) throw wrongSetting('SHURA_OIDC_CLIENT_SECRET');
  if (set.SHURA_PUBLIC_URL === undefined) {
    throw new WrongSetting(
      'SHURA_OIDC_ISSUER is set, so set SHURA_PUBLIC_URL too: the provider sends people back to it',
    );
  }
  const { SHURA_OIDC_NAME: name, SHURA_OIDC_ACR: acr, SHURA_OIDC_MAX_AGE: maxAge } = set;
  return { name, issuer, clientId, clientSecret, acr: acr?.split(' '), maxAge };
};
export type Config = ReturnType<typeof readConfig>;

/** Resolves a path against the caller's working directory: npm changes the one of this process. */
export const fromCaller = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

export const keysFile = ({ data }: Config): string => join(data, 'keys.json');

/**
 * The server's root key, created for a new database in a file that only its owner can read. Throws a {@link
 * CommandError} if the keys do not match the database, or if the file is missing: new keys must not replace the old
 * ones unnoticed.
 */
export const keysFor = async (config: Config, store: Pick<Store, 'areKeys' | 'hasKeys'>): Promise<Keys> => {
  const keys = existsSync(keysFile(config)) || !(await store.hasKeys()) ? readKeys(config) : undefined;
  if (keys && (await store.areKeys(markOf(keys)))) return keys;
  throw new CommandError(
    `${keysFile(config)} is not of this database: bring back the one that is, or every voter would be a new one`,
  );
};

const readKeys = (config: Config): Keys =>
  keysIn(
    config,
    secretFile(keysFile(config), () => JSON.stringify({ root: randomBytes(32).toString('base64') })),
  );

/** The text of an existing keys file, and its fingerprint. */
export const findKeys = (config: Config): { readonly text: string; readonly mark: string } => {
  const file = keysFile(config);
  if (!existsSync(file)) throw new CommandError(`there is no ${file}: set SHURA_DATA to the folder of the server`);
  const text = readFileSync(file, 'utf8');
  return { text, mark: markOf(keysIn(config, text)) };
};

/** Restores the keys of a backup. Returns a function that removes them again. */
export const putKeys = (config: Config, carried: string): (() => void) => {
  const file = keysFile(config);
  const isNew = !existsSync(file);
  if (secretFile(file, () => carried) !== carried) {
    throw new CommandError(`${file} is not of this backup, which brings its own: move that file away`);
  }
  return () => {
    if (isNew) rmSync(file);
  };
};

const keysIn = (config: Config, text: string): Keys => {
  const keys = v.safeParse(keysSchema, text);
  if (!keys.success) {
    throw new CommandError(`${keysFile(config)} does not hold a key of 32 bytes: bring it back from a backup`);
  }
  return keys.output;
};

/** A fingerprint of the keys, which reveals nothing else about them. */
const markOf = ({ root }: Keys): string => createHash('sha256').update('shura keys').update(root).digest('base64url');

const key = v.pipe(
  v.string(),
  v.transform((text) => Buffer.from(text, 'base64')),
  v.check((bytes) => bytes.length === 32),
);
const keysSchema = v.pipe(v.string(), v.parseJson(), v.object({ root: key }));

export const adminTokenFile = ({ data }: Config): string => join(data, 'admin-token');

/** The admin token: from the environment, else from a file that is created on first use. */
export const readAdminToken = (config: Config): string =>
  config.adminToken ?? secretFile(adminTokenFile(config), () => randomBytes(24).toString('base64url')).trim();

/** Reads a file. Creates it, readable by its owner only, if it is missing. */
export const secretFile = (path: string, make: () => string): string => {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, make(), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(path, 'utf8');
};
