import { existsSync, globSync, readFileSync } from 'node:fs';

/** The XLIFF catalogues of the elements' words. */
const catalogues = 'packages/widgets/xliff/*.xlf';
const localize = (command: 'extract' | 'build') => [
  'node_modules/@lit/localize-tools/bin/lit-localize.js',
  command,
  '--config',
  'packages/widgets/lit-localize.json',
];

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Decides which lit-localize command a change needs. */
export function followWords() {
  const extracted = new Map<string, string>();
  return {
    /** Whether the last extraction wrote this change. Returns true once per file. */
    isExtracted(path: string): boolean {
      const isSame = extracted.get(path) === textOf(path);
      extracted.delete(path);
      return isSame;
    },
    /** Remembers the files that an extraction wrote. */
    remember(): void {
      for (const path of globSync(catalogues)) extracted.set(path, textOf(path));
    },
    /** The command that extracts Arabic messages into the catalogues; undefined if no message can have changed. */
    extraction: (paths: readonly string[]): readonly string[] | undefined =>
      paths.some((path) => path.startsWith('packages/widgets/src/') && /\bmsg\(/.test(textOf(path)))
        ? localize('extract')
        : undefined,
    /** The command that generates modules from changed catalogues; undefined if none changed. */
    translation: (paths: readonly string[]): readonly string[] | undefined =>
      paths.some((path) => path.endsWith('.xlf')) ? localize('build') : undefined,
  };
}
