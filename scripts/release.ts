/**
 * `npm run release -- --dry-run` packs the packages into `packed/` and lists what npm would take. `node
 * scripts/release.ts` publishes `packed/` in the order of dependencies, and runs no script of a dependency. A version
 * already on npm is skipped, so that an interrupted release can be run again.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const dryRun = process.argv.includes('--dry-run');
const packed = resolve('packed');

interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly repository?: unknown;
}

const packages = ['contract', 'client', 'widgets', 'alike', 'desk', 'server'].map((name): Package => {
  const folder = `packages/${name}`;
  return { folder, ...(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Omit<Package, 'folder'>) };
});

const objection = dryRun ? undefined : objectionTo(packages);
if (objection !== undefined) {
  console.error(objection);
  process.exit(1);
}

if (dryRun) {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed);
}
for (const { folder, name, version } of packages) {
  if (dryRun) run('pnpm', ['pack', '--reporter', 'silent', '--pack-destination', packed], folder);
  const tarball = `${packed}/${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  if (isPublished(`${name}@${version}`)) console.log(`${name} ${version} is published already.`);
  else {
    const how = dryRun ? '--dry-run' : '--provenance';
    run('npm', ['publish', tarball, '--ignore-scripts', '--access', 'public', '--loglevel', 'notice', how]);
  }
}

/** Returns why these packages must not be released, or undefined. */
function objectionTo(all: readonly Package[]): string | undefined {
  const versions = new Set(all.map(({ version }) => `v${version}`));
  const tag = process.env['GITHUB_REF_NAME'] ?? '(none)';
  if (versions.size > 1)
    return `The packages have different versions, ${[...versions].join(' and ')}: run changeset version.`;
  if (!versions.has(tag))
    return `The tag is ${tag}, the packages are ${[...versions].join()}: tag the commit that raised the version.`;
  const homeless = all.find(({ repository }) => repository === undefined);
  return (
    homeless &&
    `${homeless.folder}/package.json names no repository, without which npm proves no origin: see docs/releasing.md.`
  );
}

function isPublished(spec: string): boolean {
  return spawnSync('npm', ['view', spec, 'version'], { encoding: 'utf8' }).stdout.trim() !== '';
}

function run(command: string, args: readonly string[], cwd = '.'): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
