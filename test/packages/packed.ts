import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly license?: string;
  /** False if npm must not compile a `binding.gyp`. */
  readonly gypfile?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Packed {
  readonly name: string;
  readonly tarball: string;
  /** Unpacked, as by an installer. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** Paths of its files. */
  readonly files: readonly string[];
}

/** Our packages as published, in a folder where each finds only its declared dependencies. */
export interface Installed {
  readonly folder: string;
  readonly packages: readonly Packed[];
  remove(): void;
}

const names = ['contract', 'client', 'widgets', 'alike', 'desk', 'server'] as const;

export const readPackage = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Needs built packages. Uses no registry: dependencies come from this checkout. */
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

/** Links a dependency of one of our packages elsewhere. */
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
