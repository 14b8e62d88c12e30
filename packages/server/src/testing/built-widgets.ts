import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elementKinds } from '@shura/contract';
import type { Release } from '../http/widget-releases.ts';

/** A release as the widgets' build writes it, with a different hash for each file. */
export const builtRelease: Release = {
  version: 'v0.1.0-1a2b3c4d',
  integrity: Object.fromEntries(
    elementKinds.flatMap((kind) =>
      ['all', 'en'].map((locale) => [`shura-${kind}.${locale}.js`, `sha384-${kind}${locale}`]),
    ),
  ),
};

/** A folder that claims this release but has none of its files. */
export const builtWidgets = () => {
  const folder = mkdtempSync(join(tmpdir(), 'shura-built-'));
  writeFileSync(join(folder, 'release.json'), JSON.stringify(builtRelease));
  return { built: pathToFileURL(`${folder}/`) };
};
