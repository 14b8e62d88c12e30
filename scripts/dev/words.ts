import { existsSync, globSync, readFileSync } from 'node:fs';

/** The catalogues of the elements' words, which translators write in. */
const catalogues = 'packages/widgets/xliff/*.xlf';
const localize = (command: 'extract' | 'build') => [
  'node_modules/@lit/localize-tools/bin/lit-localize.js',
  command,
  '--config',
  'packages/widgets/lit-localize.json',
];

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Keeps the words of the elements in step with what was changed. */
export function followWords() {
  const extracted = new Map<string, string>();
  return {
    /** Whether a change is the one that the extraction made; asked once of each. */
    isExtracted(path: string): boolean {
      const isSame = extracted.get(path) === textOf(path);
      extracted.delete(path);
      return isSame;
    },
    /** Remembers what an extraction wrote. */
    remember(): void {
      for (const path of globSync(catalogues)) extracted.set(path, textOf(path));
    },
    /** What brings changed Arabic from the code into the catalogues; undefined where no message may have changed. */
    extraction: (paths: readonly string[]): readonly string[] | undefined =>
      paths.some((path) => path.startsWith('packages/widgets/src/') && /\bmsg\(/.test(textOf(path)))
        ? localize('extract')
        : undefined,
    /** What makes the words that elements import of changed catalogues. */
    translation: (paths: readonly string[]): readonly string[] | undefined =>
      paths.some((path) => path.endsWith('.xlf')) ? localize('build') : undefined,
  };
}
