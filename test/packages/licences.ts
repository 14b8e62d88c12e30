import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Manifest, readPackage } from './packed.ts';

/**
 * Permissive licences, and for operator-side packages those with file-level copyleft (MPL) or that forbid selling a
 * font alone (OFL).
 */
const welcome = new Set([
  'Apache-2.0',
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'MPL-2.0',
  'MIT AND OFL-1.1',
]);

/** Objections of an operator's lawyer or security officer to an installed package. */
export const objectionsTo = (
  { name, license, scripts = {}, gypfile }: Manifest,
  files: readonly string[] = [],
): readonly string[] => [
  ...(license !== undefined && welcome.has(license) ? [] : [`${name} has the licence ${license ?? '(none)'}`]),
  ...['preinstall', 'install', 'postinstall']
    .filter((script) => script in scripts)
    .map((script) => `${name} runs ${script}`),
  // npm compiles packages with a binding.gyp unless told not to.
  ...(files.includes('binding.gyp') && gypfile !== false ? [`${name} is compiled while it installs`] : []),
];

/** Folders of all packages installed with these, transitively, each once. */
export function dependenciesOf(folders: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const folder of folders) visitAll(folder, found);
  return found;
}

function visitAll(folder: string, found: Set<string>): void {
  const { dependencies, optionalDependencies } = readPackage(folder);
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) visit(name, folder, found);
}

function visit(name: string, from: string, found: Set<string>): void {
  const folder = resolvePackage(name, from);
  // An optional dependency for another platform.
  if (folder === undefined || found.has(folder)) return;
  found.add(folder);
  visitAll(folder, found);
}

function resolvePackage(name: string, from: string): string | undefined {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(place)) return realpathSync(place);
  }
  return undefined;
}
