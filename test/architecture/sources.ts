import { globSync, readFileSync } from 'node:fs';

/** Source texts by path relative to the repository, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** Folders with generated files or third-party packages. */
const skipped = new Set(['node_modules', 'dist', 'generated', '.cache', 'fixtures']);

export function readSources(...patterns: readonly string[]): Sources {
  const paths = globSync(patterns, { exclude: (name) => skipped.has(name) }).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}
