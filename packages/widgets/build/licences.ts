import { readdirSync, readFileSync } from 'node:fs';

/** The file that the licences of what is bundled are in, beside the bundles. */
export const licencesFile = 'licences.txt';

/**
 * What bundles hold from other hands, each with its licence, which asks to be handed on with it.
 *
 * @param modules paths of all that is bundled
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
