import { deepEqual, equal } from 'node:assert/strict';
import type { Snippets } from '@shura/contract';
import type { Browser } from 'playwright-core';
import type { ShuraProcess } from '../harness/shura-process.ts';
import { serveHostSite } from './host-site.ts';
import { slugsOfAllSizes } from './polls-of-all-sizes.ts';

/** Tall enough for all polls: shifts outside the viewport are not counted. */
const height = 12_000;

export interface Looking {
  readonly shura: ShuraProcess;
  readonly browser: Browser;
  readonly lang: 'ar' | 'en';
  /** Of the window, in CSS pixels. */
  readonly width: number;
  /** Styles of the page. */
  readonly around?: string;
  /** Alters a snippet, for controls. */
  readonly change?: (snippet: string) => string;
}

/**
 * Layout shifts, and the reserved and the real height of each poll in CSS pixels, on a page with a poll of each size.
 */
export async function lookAtReservedSpace({
  shura,
  browser,
  lang,
  width,
  around = '',
  change = (text) => text,
}: Looking) {
  const polls = ['gardens', ...slugsOfAllSizes];
  const snippets = await Promise.all(
    polls.map(async (poll) => {
      const made = (await shura.api(`snippets/poll/${poll}?room=kept&lang=${lang}`)) as Snippets;
      return change(made.snippets[0]?.parts[0]?.text ?? '');
    }),
  );
  await using site = await serveHostSite(`<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>…</title>
<style>body { margin: 0 auto; max-inline-size: 60rem; padding: 1rem } ${around}</style></head>
<body>${snippets.map((snippet) => `<p>…</p><div>${snippet}</div><p>…</p>`).join('\n')}</body></html>`);
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(site.url);
  for (const poll of polls) await page.locator(`shura-poll[poll="${poll}"] [part~=facts]`).last().waitFor();
  const rooms = await page.locator('shura-poll').evaluateAll((found) =>
    found.map((poll) => ({
      poll: poll.getAttribute('poll'),
      room: Number.parseFloat(getComputedStyle(poll, '::before').height),
      takes: poll.shadowRoot?.querySelector('[part=root]')?.getBoundingClientRect().height ?? 0,
    })),
  );
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );
  await page.close();
  equal(rooms.length, polls.length);
  return { moved, rooms };
}

type Seen = Awaited<ReturnType<typeof lookAtReservedSpace>>;

export function nothingMoved({ moved, rooms }: Seen): void {
  const small = rooms.filter(({ room, takes }) => takes > room);
  deepEqual(small, [], 'polls that take more than their room');
  equal(moved, 0, 'something moved');
}

/** At most 30 % of the reserved height may stay empty: the estimate is for a wider font than the test's. */
export function littleIsLeftOver({ rooms }: Seen): void {
  const large = rooms.filter(({ room, takes }) => takes < room * 0.7);
  deepEqual(large, [], 'polls that take much less than their room');
}
