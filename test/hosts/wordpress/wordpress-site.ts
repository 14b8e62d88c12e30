import type { ChildProcess } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { requirePrograms } from '../../../scripts/browsers.ts';
import { runToEnd, serveWithPhp, startProcess } from '../php.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const plugin = fileURLToPath(new URL('../../../examples/wordpress/shura', import.meta.url));

/** A real WordPress in Arabic with its own database. Shura's plugin is installed but not active. */
export interface WordPressSite extends AsyncDisposable {
  readonly url: string;
  /** Runs an action of act.php inside that site's PHP. */
  act(name: string, given?: Readonly<Record<string, string>>): Promise<unknown>;
  /** PHP messages that name the plugin; WordPress has some of its own. */
  complaints(): Promise<readonly string[]>;
}

export async function startWordPress(): Promise<WordPressSite> {
  const programs = requirePrograms('wordpress', 'php', 'mariadb', 'mariadbInstall');
  await using started = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  started.defer(() => rm(folder, { recursive: true, force: true }));
  const root = join(folder, 'site');

  const socket = join(folder, 'db.sock');
  const storage = ['--no-defaults', `--datadir=${join(folder, 'db')}`, `--user=${userInfo().username}`];
  await Promise.all([
    runToEnd(programs.mariadbInstall, [...storage, '--skip-test-db', '--auth-root-authentication-method=normal']),
    // Follow links: WordPress derives its root from real paths.
    runToEnd('cp', ['-rL', programs.wordpress, root]),
  ]);
  await mkdir(join(root, 'wp-content/mu-plugins'));
  await Promise.all([
    mkdir(join(folder, 'db/wordpress')), // a database, to MariaDB
    copyFile(here('wp-config.php'), join(root, 'wp-config.php')),
    copyFile(here('this-machine.php'), join(root, 'wp-content/mu-plugins/this-machine.php')),
    cp(plugin, join(root, 'wp-content/plugins/shura'), { recursive: true }),
  ]);

  const database = started.use(startProcess(programs.mariadb, [...storage, `--socket=${socket}`, '--skip-networking']));
  database.child.stderr.resume();
  const web = started.use(await serveWithPhp(root));
  await answering(socket, database.child);

  const log = () => readFile(join(folder, 'debug.log'), 'utf8').catch(() => '');
  const act: WordPressSite['act'] = async (name, given = {}) => {
    const input = JSON.stringify({ ...given, host: new URL(web.url).host });
    const acted = runToEnd(programs.php, [here('act.php'), name], { input, env: { WORDPRESS: root } });
    // WordPress prints a visitors' page on failure; the reason is in its log.
    const said = await acted.catch(async () => Promise.reject(new Error(`${name} failed: ${await log()}`)));
    return JSON.parse(said.slice(said.lastIndexOf('\n')));
  };
  await act('install');
  const running = started.move();
  return {
    url: web.url,
    act,
    complaints: async () => (await log()).split('\n').filter((line) => line.includes('shura')),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** Waits until the database listens, about a second. */
async function answering(socket: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const opened = await new Promise<boolean>((done) => {
      const connection = connect(socket, () => done(true)).on('error', () => done(false));
      connection.unref();
    });
    if (opened) return;
    await sleep(50);
  }
  throw new Error('MariaDB ended before it listened');
}
