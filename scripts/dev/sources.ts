import { type FSWatcher, globSync, watch } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/** Folders whose files, at any depth, change what is served. */
const folders = ['packages/*/src', 'packages/*/data', 'packages/*/xliff'];
/** Watched without their subfolders: some examples have packages installed. */
const shallow = ['examples', 'examples/*/'];

const shown = '**/*.{ts,js,css,html,json,yaml,xlf}';
/** Files that the build writes, and files that are not served. */
const notShown = ['**/generated/**', '**/*.{test,stories}.ts', '**/testing/**'];

/** Calls `changed` with the path of each changed file, relative to the repository, until the signal aborts. */
export function watchSources(changed: (path: string) => void, signal: AbortSignal): readonly FSWatcher[] {
  const watchFolder = (folder: string, recursive: boolean) =>
    watch(folder, { recursive, signal }, (_, name) => {
      const path = join(folder, name ?? '');
      if (matchesGlob(path, shown) && !notShown.some((pattern) => matchesGlob(path, pattern))) changed(path);
    });
  return [
    ...globSync(folders).map((folder) => watchFolder(folder, true)),
    ...globSync(shallow).map((folder) => watchFolder(folder, false)),
  ];
}
