import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { type BuiltFile, builtFiles } from './built-files.ts';

const named = /^v\d+\.\d+\.\d+-[\da-f]{8}$/;
const hashed = /-[\w-]{8}\.js$/;

/** The manifest of a widget build. */
const releaseSchema = v.object({
  /** Such as `v0.1.0-1a2b3c4d`, unique to its content. */
  version: v.pipe(v.string(), v.regex(named)),
  /** The `integrity` attribute of each self-contained file. */
  integrity: v.record(v.string(), v.string()),
});

export type Release = v.InferOutput<typeof releaseSchema>;

export interface WidgetReleases {
  /** The build for pages that name no version. */
  readonly release: Release;
  /** A file of the newest build. Also finds lazily loaded, hashed files of earlier builds. */
  newest(name: string): BuiltFile | undefined;
  find(version: string, name: string): BuiltFile | undefined;
}

export interface WidgetFolders {
  /** The browser build of the widgets; ends with a slash. */
  readonly built: URL;
  /**
   * Folder that keeps every build ever served, so that a page which names a version never loses that build. Created if
   * missing.
   */
  readonly kept?: string | undefined;
}

/** Loads the builds, and copies the newest to the kept ones. */
export const widgetReleases = ({ built, kept }: WidgetFolders): WidgetReleases => {
  const release = v.parse(releaseSchema, JSON.parse(readFileSync(new URL('release.json', built), 'utf8')));
  const newest = builtFiles(built);
  if (kept) keep(built, kept, release.version);
  const older = kept ? readdirSync(kept).filter((name) => named.test(name) && name !== release.version) : [];
  const read = new Map<string, ReadonlyMap<string, BuiltFile>>();
  const filesOf = (version: string) => {
    const files = read.get(version) ?? builtFiles(pathToFileURL(`${kept}/${version}/`), { lasting: true });
    read.set(version, files);
    return files;
  };
  const pinned = builtFiles(built, { lasting: true });
  return {
    release,
    newest: (name) =>
      newest.get(name) ??
      (hashed.test(name) ? older.map((version) => filesOf(version).get(name)).find(Boolean) : undefined),
    find: (version, name) => {
      if (version === release.version) return pinned.get(name);
      return older.includes(version) ? filesOf(version).get(name) : undefined;
    },
  };
};

/** A copy is renamed once it is complete. Of two processes that start together, the first to finish wins. */
const keep = (built: URL, kept: string, version: string) => {
  const folder = join(kept, version);
  if (existsSync(folder)) return;
  mkdirSync(kept, { recursive: true });
  const copy = mkdtempSync(join(kept, 'copy-'));
  cpSync(built, copy, { recursive: true });
  try {
    renameSync(copy, folder);
  } catch (error) {
    rmSync(copy, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
};
