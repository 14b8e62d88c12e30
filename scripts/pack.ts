/**
 * `npm run pack`: packs the browser packages into `.packed/` as npm would publish them. The examples use them from
 * there.
 */
import { resolve } from 'node:path';
import { runCommand, runNode } from './command.ts';

await runNode(['scripts/build.ts']);
for (const name of ['contract', 'client', 'widgets']) {
  const { ok } = await runCommand('pnpm', ['--dir', `packages/${name}`, 'pack', '--out', resolve('.packed/%s.tgz')]);
  if (!ok) process.exit(1);
}
