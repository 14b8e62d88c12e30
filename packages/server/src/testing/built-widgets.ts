import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elementKinds } from '@shura/contract';
import type { Release } from '../http/widget-releases.ts';

/** A build as the widgets have one, with another hash for each self-contained file. */
export const builtRelease: Release = {
  version: 'v0.1.0-1a2b3c4d',
  integrity: Object.fromEntries(
    elementKinds.flatMap((kind) =>
      ['all', 'en'].map((locale) => [`shura-${kind}.${locale}.js`, `sha384-${kind}${locale}`]),
    ),
  ),
};

/** A folder that says it has that build, and has no file of it. */
export const builtWidgets = () => {
  const folder = mkdtempSync(join(tmpdir(), 'shura-built-'));
  writeFileSync(join(folder, 'release.json'), JSON.stringify(builtRelease));
  return { built: pathToFileURL(`${folder}/`) };
};
