import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { type Manifest, readPackage } from './packed.ts';

const attw = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');

/** Faults of a package for its users; empty if none. */
export async function faultsOf({
  tarball,
  folder,
}: {
  readonly tarball: string;
  readonly folder: string;
}): Promise<readonly string[]> {
  const manifest = readPackage(folder);
  return [
    ...incomplete(manifest),
    ...ledAstray(manifest),
    ...(await badlyPublished(tarball)),
    ...wronglyTyped(tarball, manifest),
  ];
}

const incomplete = (manifest: Manifest) =>
  ['description', 'license', 'engines', 'files', 'exports']
    .filter((field) => !(field in manifest))
    .map((field) => `package.json says nothing of ${field}`);

/** Vite's and webpack's dev servers use the `development` condition, which here names unpublished sources. */
const ledAstray = ({ exports }: Manifest) =>
  JSON.stringify(exports ?? {}).includes('"development"')
    ? ['leads development servers to sources that are not in it']
    : [];

async function badlyPublished(tarball: string): Promise<readonly string[]> {
  const { messages, pkg = {} } = await publint({
    pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
    strict: true,
  });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/** Checks how Node and bundlers resolve the types; a package of data only has none. */
function wronglyTyped(tarball: string, { exports = {} }: Manifest): readonly string[] {
  if (Object.keys(exports).every((path) => path.endsWith('.json'))) return [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [attw, tarball, '--profile', 'esm-only', '--no-color', '--no-emoji', '--format', 'ascii'],
    { encoding: 'utf8' },
  );
  return status === 0 ? [] : [stdout + stderr];
}
