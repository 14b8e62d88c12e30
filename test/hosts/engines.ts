import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';
import { startWebKit, type WebKitSession } from '../components/webkit-session.ts';

/** A window of a real browser, driven with real clicks and keys. */
export interface Window {
  goto(url: string): Promise<void>;
  /** Runs a self-contained synchronous function in the page; the result is JSON. */
  run<Args extends readonly unknown[], Result>(task: (...args: Args) => Result, ...args: Args): Promise<Result>;
  /** Runs a function in the page's first frame, of any origin. */
  runInFrame<Args extends readonly unknown[], Result>(task: (...args: Args) => Result, ...args: Args): Promise<Result>;
  click(x: number, y: number): Promise<void>;
  press(key: keyof typeof keys): Promise<void>;
  close(): Promise<void>;
}

const keys = { Enter: '\uE007', Space: ' ', Tab: '\uE004', ArrowDown: '\uE015' } as const;

export interface Engine {
  readonly name: EngineName;
  /** A new window, if the engine supports several; else the same window. */
  open(): Promise<Window>;
  close(): Promise<void>;
}

const starts = { chromium: startChromium, firefox: startFirefox, webkit: startWebKitGtk } as const;
export type EngineName = keyof typeof starts;

/** Engines of this run: Chromium, or those in `BROWSERS`. */
export const engines: readonly EngineName[] = (process.env['BROWSERS'] ?? 'chromium').split(',').map((name) => {
  if (name in starts) return name as EngineName;
  throw new Error(`BROWSERS names ${name}; there are ${Object.keys(starts).join(', ')}.`);
});

/** @param whole whether to start Chromium itself instead of its headless shell */
export const startEngine = (name: EngineName, whole = false): Promise<Engine> => starts[name](whole);

async function startChromium(whole: boolean): Promise<Engine> {
  const program = whole ? 'chromium' : 'chromiumShell';
  const { [program]: executablePath } = requirePrograms(program);
  return puppeteer('chromium', await launch({ executablePath, args: [...chromiumArguments] }));
}

async function startFirefox(): Promise<Engine> {
  const { firefox: executablePath } = requirePrograms('firefox');
  return puppeteer('firefox', await launch({ browser: 'firefox', executablePath }));
}

const puppeteer = (name: EngineName, browser: Browser): Engine => ({
  name,
  open: async () => puppeteerWindow(await browser.newPage()),
  close: () => browser.close(),
});

const puppeteerWindow = (page: Page): Window => ({
  async goto(url) {
    await page.goto(url);
  },
  run: (task, ...args) => page.evaluate(task as never, ...args) as never,
  async runInFrame(task, ...args) {
    const [, frame] = page.frames();
    if (!frame) throw new Error('the page has no frame');
    return (await frame.evaluate(task as never, ...args)) as never;
  },
  click: (x, y) => page.mouse.click(x, y),
  press: (key) => page.keyboard.press(key satisfies KeyInput),
  close: () => page.close(),
});

async function startWebKitGtk(): Promise<Engine> {
  const { webkitDriver, webkit, display } = requirePrograms('webkitDriver', 'webkit', 'display');
  const session = await startWebKit({ driver: webkitDriver, binary: webkit, display });
  return { name: 'webkit', open: async () => webKitWindow(session), close: () => session.stop() };
}

const webKitWindow = (session: WebKitSession): Window => {
  const act = (actions: readonly object[]) => session.ask<undefined>('POST', '/actions', { actions });
  // As a string: enumerable properties a page adds to every object would join the answer.
  const run: Window['run'] = async (task, ...args) => {
    const script = `return JSON.stringify((${String(task)}).apply(null, arguments))`;
    const json = await session.ask<string | null>('POST', '/execute/sync', { script, args });
    return (json === null ? undefined : JSON.parse(json)) as never;
  };
  return {
    goto: (url) => session.ask('POST', '/url', { url }),
    run,
    async runInFrame(task, ...args) {
      await session.ask('POST', '/frame', { id: 0 });
      try {
        return await run(task, ...args);
      } finally {
        await session.ask('POST', '/frame', { id: null });
      }
    },
    click: (x, y) =>
      act([
        {
          ...{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } },
          actions: [
            { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    press: (key) =>
      act([
        {
          ...{ type: 'key', id: 'keyboard' },
          actions: [
            { type: 'keyDown', value: keys[key] },
            { type: 'keyUp', value: keys[key] },
          ],
        },
      ]),
    close: () => session.ask('POST', '/url', { url: 'about:blank' }),
  };
};
