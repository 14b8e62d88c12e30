import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requirePrograms } from '../../scripts/browsers.ts';
import { freePort } from '../../scripts/free-port.ts';
import { listens } from '../harness/server-process.ts';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** nginx with the configuration of `examples/deploy`, with other names, ports and certificate. */
export interface Nginx extends AsyncDisposable {
  /** `http://127.0.0.1:port`, for many requests. */
  readonly url: string;
  /** `https://localhost:port` */
  readonly secureUrl: string;
  /** The access log and the error log. */
  logged(): string;
}

export interface NginxOptions {
  /** True to keep the example's limits for one address; tests send a whole country's votes from one. */
  readonly limited?: boolean;
  /** Our servers' mount path, such as `/shura`, which nginx strips. */
  readonly below?: string;
  /** Changed directives, such as `['proxy_read_timeout', '1s']`. */
  readonly directives?: readonly (readonly [name: string, value: string])[];
}

/** Starts nginx in front of servers on these loopback ports, which may start later. */
export const startNginx = async (
  ports: readonly number[],
  { limited = false, directives = [], below }: NginxOptions = {},
): Promise<Nginx> => {
  const { nginx } = requirePrograms('nginx');
  const folder = mkdtempSync(join(tmpdir(), 'shura-nginx-'));
  const [http, https, redirects] = [await freePort(), await freePort(), await freePort()];
  let example = readFileSync(file('examples/deploy/nginx.conf'), 'utf8')
    .replace(/^ {2}server 127\.0\.0\.1:8787(.*)\n.*8788.*$/m, (_, options: string) =>
      ports.map((port) => `  server 127.0.0.1:${String(port)}${options}`).join('\n'),
    )
    .replace('listen 80;', `listen 127.0.0.1:${String(redirects)};`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${String(http)};\n  listen 127.0.0.1:${String(https)} ssl`)
    .replaceAll('consult.example.om;', 'localhost 127.0.0.1;')
    .replace(/ssl_certificate .*;/, `ssl_certificate ${file('test/fixtures/https/localhost.pem')};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${file('test/fixtures/https/localhost.key')};`);
  if (below !== undefined) {
    example = example.replace(
      /location (\/\S*) \{([^}]*)proxy_pass http:\/\/shura;/g,
      (_, path: string, more: string) => `location ${below}${path} {${more}proxy_pass http://shura${path};`,
    );
  }
  for (const [name, value] of directives)
    example = example.replace(new RegExp(`^ *${name} .*;$`, 'm'), `${name} ${value};`);
  if (!limited) example = example.replace(/^ *limit_(req|conn) .*;$/gm, '');
  example = example.replaceAll('/var/log/nginx/', `${folder}/`);
  const config = join(folder, 'nginx.conf');
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    config,
    `daemon off; pid ${folder}/pid; events { worker_connections 1024; }\nhttp { access_log off; ${kept.join(' ')}\n${example}}\n`,
  );
  const child = spawn(nginx, ['-p', folder, '-e', 'stderr', '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => child.kill());
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const ended = once(child, 'exit');
  const died = ended.then(() => Promise.reject(new Error(`nginx ended: ${said}`)));
  await Promise.race([listens(http), died]);
  died.catch(() => {});
  return {
    url: `http://127.0.0.1:${String(http)}`,
    secureUrl: `https://localhost:${String(https)}`,
    logged: () => ['shura.log', 'shura-error.log'].map((name) => readFileSync(join(folder, name), 'utf8')).join(''),
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
