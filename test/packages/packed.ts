import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly license?: string;
  /** False where npm shall not compile what a `binding.gyp` describes. */
  readonly gypfile?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Packed {
  readonly name: string;
  readonly tarball: string;
  /** Where it is unpacked, as an installer would. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** Paths of all that is in it. */
  readonly files: readonly string[];
}

/** Our packages as they would be published, in a folder where each finds what it declares and nothing else. */
export interface Installed {
  readonly folder: string;
  readonly packages: readonly Packed[];
  remove(): void;
}

const names = ['contract', 'client', 'widgets', 'alike', 'desk', 'server'] as const;

export const readPackage = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The packages must be built. Nothing is asked of a registry: what they depend on is what this checkout has. */
export function installPacked(): Installed {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'shura-packed-'));
  const packages = names.map((name): Packed => {
    const tarball = pack(name, folder);
    const unpacked = join(folder, 'node_modules/@shura', name);
    unpack(tarball, unpacked);
    const manifest = readPackage(unpacked);
    const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' });
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      if (!dependency.startsWith('@shura/')) link(dependency, { from: `packages/${name}`, to: unpacked });
    }
    return { name: manifest.name, tarball, folder: unpacked, manifest, files };
  });
  return { folder, packages, remove: () => rmSync(folder, { recursive: true }) };
}

/** Makes a package that one of ours has known somewhere else. */
export function link(dependency: string, { from, to }: { readonly from: string; readonly to: string }): void {
  const place = join(to, 'node_modules', dependency);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(realpathSync(join(from, 'node_modules', dependency)), place);
}

function pack(name: string, to: string): string {
  const folder = mkdtempSync(join(to, 'tarball-'));
  execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd: resolve('packages', name), stdio: 'pipe' });
  const [file] = readdirSync(folder);
  if (file === undefined) throw new Error(`${name} was not packed`);
  return join(folder, file);
}

function unpack(tarball: string, to: string): void {
  mkdirSync(to, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', to, '--strip-components=1']);
}
