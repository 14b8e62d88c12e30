import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Manifest, readPackage } from './packed.ts';

/**
 * Licences that ask for no more than to be named, or for nothing; and, of what an operator installs and no page is given,
 * those that ask for the source of their own files alone (MPL) or that a font is not sold by itself (OFL).
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

/** What an operator's lawyer or security officer would stop at, in a package that is installed with ours. */
export const objectionsTo = (
  { name, license, scripts = {}, gypfile }: Manifest,
  files: readonly string[] = [],
): readonly string[] => [
  ...(license !== undefined && welcome.has(license) ? [] : [`${name} has the licence ${license ?? '(none)'}`]),
  ...['preinstall', 'install', 'postinstall']
    .filter((script) => script in scripts)
    .map((script) => `${name} runs ${script}`),
  // npm builds what has one, unless it is told not to.
  ...(files.includes('binding.gyp') && gypfile !== false ? [`${name} is compiled while it installs`] : []),
];

/** Folders of all that is installed with these packages, each once: what they name, what that names, and so on. */
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
  // An optional one for another machine.
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
