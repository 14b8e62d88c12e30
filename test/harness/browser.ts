import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';

/** Starts Chromium's headless shell with the switches of all tests, and `more`. */
export const startChromium = (...more: readonly string[]): Promise<Browser> =>
  launch(requirePrograms('chromiumShell').chromiumShell, more);

/** Starts the whole browser, as visitors have it. */
export const startWholeChromium = (...more: readonly string[]): Promise<Browser> =>
  launch(requirePrograms('chromium').chromium, more);

const launch = (executablePath: string, more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...chromiumArguments, ...more] });
