import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, requirePrograms } from '../../scripts/browsers.ts';

/** Starts the machine's Chromium with the switches of all tests, and `more`. */
export const startChromium = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: requirePrograms('chromium').chromium, args: [...chromiumArguments, ...more] });
