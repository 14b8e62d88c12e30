import { type FSWatcher, globSync, watch } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/** Folders in which a change shows in what is served, with what is in them. */
const folders = ['packages/*/src', 'packages/*/data', 'packages/*/xliff'];
/** Of the examples, the folders alone: some have packages installed. */
const shallow = ['examples', 'examples/*/'];

const shown = '**/*.{ts,js,css,html,json,yaml,xlf}';
/** What the build writes among the sources, and what nothing served is made of. */
const notShown = ['**/generated/**', '**/*.{test,stories}.ts', '**/testing/**'];

/** Calls with the path of each file that changes, from the top of the repository, until the signal. */
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
