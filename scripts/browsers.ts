/**
 * Finds the browsers, databases, proxies, load generator, PHP and WordPress that tests and benches drive. Looks at
 * environment variables, then in the usual places, then installs them with apt as root on a Debian-like system.
 * Elsewhere it throws with the command to run.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

interface Program {
  readonly title: string;
  readonly variable: string;
  /** Names looked for on PATH, absolute paths and globs, best first. */
  readonly places: readonly string[];
  readonly debian: readonly string[];
  readonly macos: string;
}

const fonts = ['fonts-noto-core', 'fonts-hosny-amiri'];

const chromium = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

const programs = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    places: chromium,
    debian: ['chromium', ...fonts],
    macos: 'brew install --cask google-chrome',
  },
  /** The same engine without the browser around it, for less than half of the CPU time. It keeps no page in its history. */
  chromiumShell: {
    title: 'Chromium’s headless shell',
    variable: 'CHROMIUM_SHELL_PATH',
    places: ['chromium-headless-shell', ...chromium],
    debian: ['chromium-headless-shell', ...fonts],
    macos: 'brew install --cask google-chrome',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: ['firefox-esr', ...fonts],
    macos: 'brew install --cask firefox',
  },
  webkitDriver: {
    title: 'WebKitWebDriver',
    variable: 'WEBKIT_DRIVER',
    places: [
      'WebKitWebDriver',
      '/usr/lib/*/webkit2gtk-4.*/WebKitWebDriver',
      '/usr/libexec/webkit2gtk-4.*/WebKitWebDriver',
    ],
    debian: ['webkit2gtk-driver', ...fonts],
    macos: 'WebKitGTK runs on Linux: use a Linux machine or container',
  },
  webkit: {
    title: 'MiniBrowser (WebKitGTK)',
    variable: 'WEBKIT_PATH',
    places: ['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/libexec/webkit2gtk-4.*/MiniBrowser'],
    debian: ['webkit2gtk-driver', ...fonts],
    macos: 'WebKitGTK runs on Linux: use a Linux machine or container',
  },
  display: {
    title: 'xvfb-run',
    variable: 'XVFB_RUN_PATH',
    places: ['xvfb-run'],
    debian: ['xvfb', 'xauth'],
    macos: 'Xvfb runs on Linux: use a Linux machine or container',
  },
  xvfb: {
    title: 'Xvfb',
    variable: 'XVFB_PATH',
    places: ['Xvfb'],
    debian: ['xvfb'],
    macos: 'Xvfb runs on Linux: use a Linux machine or container',
  },
  /** Loaded by Python, from the packages of the system. */
  orca: {
    title: 'Orca',
    variable: 'ORCA_PATH',
    places: ['orca'],
    debian: ['orca', 'at-spi2-core'],
    macos: 'Orca runs on Linux: use a Linux machine or container',
  },
  python: {
    title: 'Python 3',
    variable: 'PYTHON_PATH',
    places: ['/usr/bin/python3', 'python3'],
    debian: ['python3'],
    macos: 'brew install python',
  },
  dbus: {
    title: 'dbus-daemon',
    variable: 'DBUS_PATH',
    places: ['dbus-daemon'],
    debian: ['dbus-daemon'],
    macos: 'brew install dbus',
  },
  xdotool: {
    title: 'xdotool',
    variable: 'XDOTOOL_PATH',
    places: ['xdotool'],
    debian: ['xdotool'],
    macos: 'brew install xdotool',
  },
  wrk: {
    title: 'wrk',
    variable: 'WRK_PATH',
    places: ['wrk'],
    debian: ['wrk'],
    macos: 'brew install wrk',
  },
  postgres: {
    title: 'PostgreSQL',
    variable: 'POSTGRES_PATH',
    places: ['/usr/lib/postgresql/*/bin/postgres', 'postgres', '/opt/homebrew/opt/postgresql*/bin/postgres'],
    debian: ['postgresql'],
    macos: 'brew install postgresql',
  },
  postgres15: {
    title: 'PostgreSQL 15',
    variable: 'POSTGRES_15_PATH',
    places: ['/usr/lib/postgresql/15/bin/postgres', '/opt/homebrew/opt/postgresql@15/bin/postgres'],
    debian: ['postgresql-15'],
    macos: 'brew install postgresql@15',
  },
  postgres17: {
    title: 'PostgreSQL 17',
    variable: 'POSTGRES_17_PATH',
    places: ['/usr/lib/postgresql/17/bin/postgres', '/opt/homebrew/opt/postgresql@17/bin/postgres'],
    debian: ['postgresql-17'],
    macos: 'brew install postgresql@17',
  },
  etcd: {
    title: 'etcd',
    variable: 'ETCD_PATH',
    places: ['etcd'],
    debian: ['etcd-server'],
    macos: 'brew install etcd',
  },
  patroni: {
    title: 'Patroni',
    variable: 'PATRONI_PATH',
    places: ['patroni'],
    // Without `python3-etcd`, Patroni cannot use etcd.
    debian: ['patroni', 'python3-etcd'],
    macos: 'pipx install "patroni[etcd3,psycopg3]"',
  },
  pgbouncer: {
    title: 'PgBouncer',
    variable: 'PGBOUNCER_PATH',
    places: ['pgbouncer', '/usr/sbin/pgbouncer'],
    debian: ['pgbouncer'],
    macos: 'brew install pgbouncer',
  },
  nginx: {
    title: 'nginx',
    variable: 'NGINX_PATH',
    places: ['nginx', '/usr/sbin/nginx'],
    debian: ['nginx-light'],
    macos: 'brew install nginx',
  },
  php: {
    title: 'PHP',
    variable: 'PHP_PATH',
    places: ['php'],
    debian: ['php-cli', 'php-mysql', 'php-curl', 'php-xml', 'php-mbstring'],
    macos: 'brew install php',
  },
  mariadb: {
    title: 'MariaDB',
    variable: 'MARIADB_PATH',
    places: ['mariadbd', '/usr/sbin/mariadbd'],
    debian: ['mariadb-server'],
    macos: 'brew install mariadb',
  },
  mariadbInstall: {
    title: 'mariadb-install-db',
    variable: 'MARIADB_INSTALL_PATH',
    places: ['mariadb-install-db'],
    debian: ['mariadb-server'],
    macos: 'brew install mariadb',
  },
  wordpress: {
    title: 'WordPress',
    variable: 'WORDPRESS_PATH',
    places: ['/usr/share/wordpress'],
    debian: ['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentyfive'],
    macos: 'wp core download --path=DIR --locale=ar (WP-CLI), with the theme twentytwentyfive in it',
  },
} as const satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function look(place: string): string | undefined {
  if (place.includes('*')) return globSync(place).sort().reverse().find(executable);
  if (isAbsolute(place)) return executable(place) ? place : undefined;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return folders.map((folder) => join(folder, place)).find(executable);
}

/** Returns the path of an installed program, or undefined. Throws if its variable is set to a wrong path. */
function findProgram(name: ProgramName): string | undefined {
  const { variable, places } = programs[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (!executable(named)) throw new Error(`${variable} names no program: ${named}`);
    return named;
  }
  for (const place of places) {
    const found = look(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function apt(...args: readonly string[]): void {
  const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} ended with ${String(status)}.`);
}

function install(missing: readonly ProgramName[]): void {
  const packages = [...new Set(missing.flatMap((name) => [...programs[name].debian]))];
  console.error(`Installing ${packages.join(', ')} …`);
  apt('update');
  apt('-y', '-f', 'install');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/**
 * Returns the paths of all named programs, and installs missing ones where possible. Otherwise throws with the command
 * to run.
 */
export function requirePrograms<Name extends ProgramName>(...names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => findProgram(name) === undefined);
  if (missing.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) install(missing);
  const paths = names.map((name) => [name, findProgram(name)] as const);
  const absent = paths.filter(([, path]) => path === undefined).map(([name]) => programs[name]);
  if (absent.length > 0) throw new Error(absent.map(howToGet).join('\n'));
  return Object.fromEntries(paths) as Record<Name, string>;
}

function howToGet({ title, variable, debian, macos }: Program): string {
  return [
    `${title} is not on this machine. Install it, or say where it is with ${variable}:`,
    `  Debian, Ubuntu:  sudo apt-get install ${debian.join(' ')}`,
    `  macOS:           ${macos}`,
  ].join('\n');
}

/** Switches for a Chromium driven by tests: no sandbox (containers run as root) and no background traffic. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
