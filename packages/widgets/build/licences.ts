import { readdirSync, readFileSync } from 'node:fs';

/** File with the licences of bundled code, beside the bundles. */
export const licencesFile = 'licences.txt';

/**
 * Lists third-party code in the bundles with its licences, which require that they be included.
 *
 * @param modules paths of all bundled modules
 */
export function licencesOf(modules: Iterable<string>): string {
  const folders = [...modules].flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0] ?? []);
  return [...new Set(folders)].map(licenceIn).sort().join('\n');
}

function licenceIn(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence to hand on`);
  return `${name} ${version}\n\n${readFileSync(folder + file, 'utf8')}`;
}
