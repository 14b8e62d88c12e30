import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { freePort } from '../../scripts/free-port.ts';
import { startChromium } from '../harness/browser.ts';
import { until } from '../harness/until.ts';
import { leftOf } from './process-group.ts';

mkdirSync('.cache', { recursive: true });
/** A copy on the repository's disk, since it has the installed packages as hard links. */
const copy = resolve(mkdtempSync('.cache/dev-'));
after(() => {
  rmSync(copy, { recursive: true, force: true });
});

test('npm run dev shows a failed build and each changed word on an open page; Ctrl-C leaves no process', async () => {
  copyRepository();
  const words = join(copy, 'packages/server/src/pages/text/front-text.ts');
  const text = readFileSync(words, 'utf8');
  const title = (code: string) => writeFileSync(words, text.replace("frontTitle: 'Shura'", `frontTitle: ${code}`));
  title('0');
  const port = String(await freePort());
  const url = `http://localhost:${port}`;
  const { INIT_CWD: _, ...env } = process.env;
  const npm = spawn('npm', ['run', 'dev'], {
    cwd: copy,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, PORT: port, SHURA_DATA: join(copy, 'data') },
  });
  const browser = await startChromium();
  try {
    await until(
      'the proxy',
      () =>
        fetch(`${url}/.dev/reload.js`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { every: 100 },
    );
    const page = await browser.newPage();
    const shows = (said: string) =>
      page
        .waitForFunction((now) => document.title === now, said, { timeout: 120_000 })
        .catch(async () => {
          throw new Error(`the page shows ${await page.title()}, and not ${said}`);
        });
    // The proxy holds the request until a server is ready or has failed. From here on the page reloads by itself.
    await page.goto(`${url}/?lang=en`, { timeout: 120_000 });
    await shows('No server');
    title("'A word'");
    await shows('A word');
    title("'Another word'");
    await shows('Another word');
  } finally {
    await browser.close();
    // Interrupts the process group, as a terminal does.
    if (npm.exitCode === null) {
      process.kill(-(npm.pid ?? 0), 'SIGINT');
      await once(npm, 'exit');
    }
    await until('the end of its process group', () => leftOf(npm.pid) === '');
  }
});

/** Copies what `npm run dev` needs, with the times of files and folders, so that nothing needs a rebuild. */
function copyRepository(): void {
  const put = (option: '-a' | '-al', from: string, names: readonly string[], to: string) => {
    mkdirSync(join(copy, to), { recursive: true });
    execFileSync('cp', [option, ...names, join(copy, to)], { cwd: from });
  };
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.base.json'];
  put('-a', '.', [...files, 'scripts', 'examples', 'packages'], '.');
  put('-a', 'docs', ['embedding.md'], 'docs');
  const packages = '.pnpm';
  const links = readdirSync('node_modules').filter((name) => name !== packages && name !== '.cache');
  put('-al', 'node_modules', [packages], 'node_modules');
  put('-a', 'node_modules', links, 'node_modules');
}
