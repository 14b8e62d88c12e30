import type { Problem } from '@shura/contract';
import * as v from 'valibot';
import { CommandError } from './command-error.ts';
import { readAdminToken, readConfig } from './config.ts';

/** The `--server` argument. */
export const serverArgument = { type: 'string', description: 'Address of the server', valueHint: 'URL' } as const;

export interface AdminCall {
  readonly server: string;
  readonly adminToken: string;
  /** Relative to `/api/v1/`. */
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
}

/** The named server, or the local one of the settings, with its admin token. */
export const adminOf = (named: string | undefined): Pick<AdminCall, 'server' | 'adminToken'> => {
  const config = readConfig(process.env);
  return { server: named ?? `http://localhost:${config.port}`, adminToken: readAdminToken(config) };
};

/**
 * Calls a running server with the admin token, by POST by default. Returns the body, read by the schema. Throws a
 * {@link CommandError} if the server refuses or cannot be reached.
 */
export const callAdmin = async <Schema extends v.GenericSchema>(
  schema: Schema,
  call: AdminCall,
): Promise<v.InferOutput<Schema>> => {
  const { server, adminToken, path, method = 'POST', body = {} } = call;
  const response = await fetch(`${server.replace(/\/$/, '')}/api/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new CommandError(`no Shura server answers at ${server}: start one with "shura start", or give --server URL`);
  });
  if (!response.ok) throw await refusalOf(response);
  const answer: unknown = await response.json().catch(() => {
    throw new CommandError(`what answers at ${server} is no Shura server: give --server URL`);
  });
  return v.parse(schema, answer);
};

/** A refusal of the server as an error of one line. */
export const refusalOf = async (response: Response): Promise<CommandError> => {
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined;
  if (response.status === 401) {
    return new CommandError(
      'the server refused the admin token: set SHURA_ADMIN_TOKEN, or SHURA_DATA to the folder of the server',
    );
  }
  const fields = problem?.errors?.map(({ field, code }) => `${field} (${code})`).join(', ');
  return new CommandError(
    `the server refused: ${problem?.title ?? `HTTP ${response.status}`}${fields ? `: ${fields}` : ''}`,
  );
};
