/**
 * `npm run test:desk`: the long stories of the desk, and adoption against real fediverse and Bluesky servers, which it
 * installs. `npm test` runs their short form.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runCommand, runNode } from './command.ts';
import { runNodeTests } from './steps/node-tests.ts';
import { conclude, failedOne, type Outcome, passedOne } from './steps/outcome.ts';

const peers = 'test/peers';

/** Installs the peers' packages, and `snac2` where apt is available. */
async function prepare(): Promise<Outcome> {
  const installed = await runCommand('pnpm', ['--dir', peers, 'install', '--frozen-lockfile'], { env: { CI: 'true' } });
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get') && spawnSync('snac', ['--help']).error) {
    await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'snac2'], { show: false });
  }
  const typed = await runNode(['node_modules/ts7/bin/tsc', '--noEmit', '-p', peers]);
  return installed.ok && typed.ok ? passedOne : failedOne;
}

conclude([await prepare(), await runNodeTests([`${peers}/*.test.ts`, 'test/desk/**/*.test.ts'], { sources: false })]);
