import type { Browser, CDPSession, Page } from 'playwright-core';
import { installProbe } from './page-probe.ts';

/** A cheap phone on a slow network. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowdown = 4;
const height = 844;

export interface Fetched {
  readonly url: string;
  readonly kind: string;
  /** Bytes on the wire, headers included (CDP `encodedDataLength`). */
  readonly bytes: number;
}

export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Requests so far, without the page itself. */
  readonly fetched: readonly Fetched[];
}

/** Opens a page in a fresh browser context, and waits until the selector's target is usable. */
export async function visit(
  browser: Browser,
  url: string,
  { selector = 'input[type=radio]', width = 390 } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'ar' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const fetched = await watchNetwork(session, url);
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(installProbe, selector);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.seen.interactive !== undefined);
  return { page, fetched, [Symbol.asyncDispose]: () => context.close() };
}

async function watchNetwork(session: CDPSession, self: string): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  const known = new Map<string, { url: string; kind: string }>();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    known.set(requestId, { url: response.url, kind: type });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    const request = known.get(requestId);
    if (request && request.url !== self && !request.url.startsWith('data:')) fetched.push({ ...request, bytes });
  });
  return fetched;
}
