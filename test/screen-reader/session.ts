import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { requirePrograms } from '../../scripts/browsers.ts';
import { descendantsOf } from '../../scripts/processes.ts';
import { until } from '../harness/until.ts';
import { ahead, moveClock, network, slowDown } from './moved-clock.ts';
import { type SpeechServer, serveSpeech } from './speech-server.ts';

const screenReader = fileURLToPath(new URL('start-orca.py', import.meta.url));

/** Firefox with Orca beside it, on a display, a session bus and a home of their own. */
export interface Session extends AsyncDisposable {
  readonly speech: SpeechServer;
  /** A new window in place of the last one, with a moved clock. */
  open(): Promise<Page>;
  /** Clicks into the page, where it is empty, as a mouse does: the keyboard may have left it. */
  enter(): void;
  /** Presses keys as a keyboard does (names of xdotool). */
  press(...keys: readonly string[]): void;
  /**
   * Resolves once the screen reader has said nothing for some milliseconds in which nothing worked; for longer, if it has
   * said nothing at all yet: what a key leads to is almost never silence.
   *
   * @param first milliseconds in which its first word is awaited
   */
  quiet(pause?: number, first?: number): Promise<void>;
}

const preferences = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.tabs.firefox-view': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'ui.prefersReducedMotion': 1,
};

/** Paths of the programs. Throws if the machine has no Orca and cannot install it. */
export const requireScreenReader = () => requirePrograms('xvfb', 'dbus', 'orca', 'python', 'xdotool', 'firefox');

/** Starts Orca and Firefox. */
export async function startSession(): Promise<Session> {
  const { xvfb, dbus, orca, python, xdotool, firefox } = requireScreenReader();
  const folder = mkdtempSync(join(tmpdir(), 'shura-orca-'));
  const run = join(folder, 'run');
  mkdirSync(run, { mode: 0o700 });
  const children: ChildProcess[] = [];
  const start = (program: string, args: readonly string[], env: NodeJS.ProcessEnv) => {
    const child = spawn(program, args, {
      env,
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    });
    children.push(child);
    return child;
  };
  const firstLine = async (stream: unknown): Promise<string> => {
    const [line] = (await once(createInterface(stream as Readable), 'line')) as [string];
    return line;
  };
  const home = { ...process.env, HOME: folder, XDG_RUNTIME_DIR: run, LANG: 'C.UTF-8', LANGUAGE: '' };
  const display = start(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], home);
  const bus = start(dbus, ['--session', '--nofork', '--print-address=1'], home);
  const speech = await serveSpeech(folder);
  const env = {
    ...home,
    DISPLAY: `:${await firstLine(display.stdio[3])}`,
    DBUS_SESSION_BUS_ADDRESS: await firstLine(bus.stdout),
    SPEECHD_ADDRESS: speech.address,
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
  };
  const reader = start(python, [screenReader, join(folder, 'orca')], env);
  await until(`the first words of ${orca}`, () => speech.said.length > 0);
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: false,
    defaultViewport: null,
    extraPrefsFirefox: preferences,
    env,
  });
  const find = () => {
    try {
      return execFileSync(xdotool, ['search', '--onlyvisible', '--class', 'firefox'], { env, encoding: 'utf8' });
    } catch {
      return '';
    }
  };
  await until('the window of Firefox', () => find() !== '', { every: 100 });
  execFileSync(xdotool, ['windowfocus', '--sync', find().trim().split('\n').at(-1) ?? ''], { env });

  const busy = busyOf(() => [display.pid, bus.pid, reader.pid, browser.process()?.pid]);
  let page: Page | undefined;
  return {
    speech,
    async open() {
      const next = await browser.newPage();
      await page?.close();
      page = next;
      await page.evaluateOnNewDocument(moveClock, ahead);
      await page.evaluateOnNewDocument(slowDown, network);
      return page;
    },
    enter() {
      execFileSync(xdotool, ['mousemove', '4', '900', 'click', '1'], { env });
    },
    press(...keys) {
      execFileSync(xdotool, ['key', ...keys], { env });
    },
    quiet: (pause = 250, first = firstWord) => quietOf(speech, busy, pause, first),
    async [Symbol.asyncDispose]() {
      await close(browser);
      for (const child of children.reverse()) child.kill();
      await speech[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function close(browser: Browser): Promise<void> {
  await Promise.race([browser.close(), wait(5_000, undefined, { ref: false })]);
  browser.process()?.kill('SIGKILL');
}

/** Milliseconds in which the first word after a key is awaited, also on a machine that does much else. */
const firstWord = 2_000;

async function quietOf(speech: SpeechServer, busy: () => boolean, pause: number, first: number): Promise<void> {
  let since = performance.now();
  await until(
    'the screen reader to be quiet',
    () => {
      const now = performance.now();
      if (busy()) since = now;
      return now - Math.max(since, speech.lastAt) > (speech.said.length === 0 ? first : pause);
    },
    { every: 25, limit: 20_000 },
  );
}

/** Whether the processes run, wait for a processor, or used CPU time since the last call. */
function busyOf(roots: () => readonly (number | undefined)[]): () => boolean {
  let before = 0;
  return () => {
    const pids = roots().flatMap((pid) => (pid === undefined ? [] : [pid, ...descendantsOf(pid)]));
    const states = pids.map(stateOf);
    const ticks = states.reduce((sum, one) => sum + one.ticks, 0);
    const more = ticks - before;
    before = ticks;
    return more > 0 || states.some(({ runs }) => runs);
  };
}

/** State of a process now; of one that has ended, that it does nothing. */
function stateOf(pid: number): { runs: boolean; ticks: number } {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { runs: fields[0] === 'R', ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return { runs: false, ticks: 0 };
  }
}
