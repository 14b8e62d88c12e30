import { globSync, readFileSync } from 'node:fs';

/** Source text by path from the top of the repository, with `/` between folders. */
export type Sources = ReadonlyMap<string, string>;

/** Folders that hold nothing written by hand, or packages of others. */
const skipped = new Set(['node_modules', 'dist', 'generated', '.cache', 'fixtures']);

export function readSources(...patterns: readonly string[]): Sources {
  const paths = globSync(patterns, { exclude: (name) => skipped.has(name) }).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}
