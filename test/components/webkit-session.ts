import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** One window of WebKitGTK behind Debian's WebKitWebDriver (W3C WebDriver). */
export interface WebKitSession {
  readonly title: string;
  /** Sends a command below the session's path; throws the driver's error. */
  ask<Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<Value>;
  stop(): Promise<void>;
}

export interface WebKitPrograms {
  readonly driver: string;
  /** Path of MiniBrowser. */
  readonly binary: string;
  /** Path of `xvfb-run`, if there is no display yet. */
  readonly display?: string | undefined;
}

export async function startWebKit({ driver, binary, display }: WebKitPrograms): Promise<WebKitSession> {
  const port = await freePort();
  const command = display ? [display, '-a', driver] : [driver];
  // A process group, so that display, driver and browser end together.
  const group = spawn(command[0] ?? driver, [...command.slice(1), `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const end = () => {
    try {
      if (group.pid !== undefined) process.kill(-group.pid);
    } catch {
      // The process has already exited.
    }
  };
  process.once('exit', end);

  const ask = async <Value>(method: string, path: string, body?: unknown): Promise<Value> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value.error}: ${value.message}`);
    return value;
  };

  for (let attempt = 0; ; attempt += 1) {
    try {
      await ask('GET', '/status');
      break;
    } catch (error) {
      if (attempt > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const { sessionId, capabilities } = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>(
    'POST',
    '/session',
    { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } },
  );
  const session = `/session/${sessionId}`;
  return {
    title: `WebKitGTK ${capabilities.browserVersion}`,
    ask: (method, path, body) => ask(method, session + path, body),
    async stop() {
      await ask('DELETE', session).catch(() => {});
      process.off('exit', end);
      end();
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
