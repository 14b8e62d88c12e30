import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
const adminToken = 'an-admin-token-for-tests';
export const seattle = fileURLToPath(new URL('../../../../test/fixtures/polis/15-per-hour-seattle', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A data folder and port for one server, and the real `shura` command to run with them. */
export const newShura = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shura-cli-'));
  const port = await freePort();
  const data = join(folder, 'data');
  const env = {
    ...process.env,
    ...{ SHURA_DATA: data, PORT: String(port), SHURA_ADMIN_TOKEN: adminToken, INIT_CWD: folder },
    SHURA_TRUSTED_PROXIES: '127.0.0.1',
  };
  const url = `http://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;

  const spawnShura = (args: readonly string[], more: NodeJS.ProcessEnv = {}) =>
    spawn(process.execPath, [...process.execArgv, '--no-warnings', main, ...args], {
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  return {
    folder,
    data,
    database: join(data, 'shura.db'),
    url,
    adminToken,
    spawnShura,
    /** Runs a command to its end. */
    run: (args: readonly string[], more?: NodeJS.ProcessEnv): Promise<Finished> => finished(spawnShura(args, more)),
    async start(args: readonly string[] = []): Promise<void> {
      const child = spawnShura(['start', ...args]);
      server = child;
      const end = finished(child);
      const ready = new Promise<void>((resolve) => {
        child.stdout.on('data', (chunk: Buffer) => String(chunk).includes('ready') && resolve());
      });
      const early = end.then(({ stderr }) => Promise.reject(new Error(`the server did not start: ${stderr}`)));
      early.catch(() => {});
      await Promise.race([ready, early]);
    },
    async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      const exit = once(server, 'exit');
      server.kill(signal);
      await exit;
    },
  };
};
export type ShuraProcess = Awaited<ReturnType<typeof newShura>>;

const finished = async (child: ReturnType<typeof spawn>): Promise<Finished> => {
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
};

/** Headers of a request from a new network, as a proxy would send it. */
const fromElsewhere = (): { readonly 'x-forwarded-for': string } => ({
  'x-forwarded-for': [10, ...randomBytes(3)].join('.'),
});

/** A new device in a poll or consultation, from a new network. */
export const newDeviceOf = async (url: string, to: { poll: string } | { consultation: string }): Promise<string> => {
  const answer = await fetch(`${url}/api/v1/devices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...fromElsewhere() },
    body: JSON.stringify({ ...to, once: randomBytes(16).toString('base64url') }),
  });
  return ((await answer.json()) as { token: string }).token;
};

/**
 * A free TCP port of the loopback, below the kernel's ephemeral range: on a busy machine it may take seconds until the
 * server listens, and no outgoing connection takes the port meanwhile.
 */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const probe = createServer();
    const isFree = once(probe.listen(port, '127.0.0.1'), 'listening').then(
      () => true,
      () => false,
    );
    if (!(await isFree)) continue;
    probe.close();
    await once(probe, 'close');
    return port;
  }
};
