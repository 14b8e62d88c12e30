import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { unnamedGroups } from './groups.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Collects errors of the page, and requests to other hosts. */
export function listen(page: Page, site: string): string[] {
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${site}/`) && !url.startsWith('data:')) noise.push(`request: ${url}`);
  });
  return noise;
}

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that depend on colours. */
const ofColours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * axe violations in a part of a page, or all of it, a line each; in a second colour scheme only the colour rules, in a
 * second language all others. Also reports unnamed groups of controls in the whole page, which axe accepts.
 */
export async function violations(
  page: Page,
  part: string,
  rules: 'all' | 'of a page' | 'of colours' | 'of words' = 'all',
): Promise<string[]> {
  const isWhole = rules === 'of a page';
  // Insert axe once per page: the script is long.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const groups = rules === 'of colours' ? [] : await unnamedGroups(page);
  const found = await page.evaluate(runAxe, {
    part,
    options: {
      resultTypes: ['violations'],
      runOnly: rules === 'of colours' ? { type: 'rule', values: ofColours } : { type: 'tag', values: all },
      rules: {
        // Includes contrast of 7:1, beyond AA.
        ...Object.fromEntries(ofColours.map((rule) => [rule, { enabled: rules !== 'of words' }])),
        // A story is part of a page: landmarks and the first heading are the page's.
        region: { enabled: isWhole },
        'landmark-one-main': { enabled: isWhole },
        'page-has-heading-one': { enabled: isWhole },
      },
    } satisfies RunOptions,
  });
  return [...groups, ...found];
}

/** Runs in the page. */
async function runAxe({ part, options }: { readonly part: string; readonly options: RunOptions }): Promise<string[]> {
  const { axe } = window as unknown as {
    readonly axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  };
  const { violations: found } = await axe.run(part, options);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/**
 * Reports, at 320 pixels (WCAG 2.2, 1.4.10), as on narrow phones or at 400 % zoom: horizontal scrolling, content beside
 * the window, and inputs wider than their field.
 */
export async function sideways(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const out = await page.evaluate(standingOut);
  return [...(wide > 320 ? [`scrolls sideways: ${String(wide)} pixels of 320`] : []), ...out];
}

/** Runs in the page, through its shadow roots. */
function standingOut(): string[] {
  const roots: ParentNode[] = [document];
  const out: string[] = [];
  const wide = document.documentElement.clientWidth;
  const around = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);
  const isCut = (node: Node | null): boolean =>
    !!node && ((node instanceof Element && getComputedStyle(node).overflowX !== 'visible') || isCut(around(node)));
  /** Scrolling reports only the side where lines end. */
  const isBeside = (element: Element): boolean => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < -1 || right > wide + 1) && element.checkVisibility() && !isCut(element);
  };
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLInputElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (isBeside(element)) out.push(`stands beside the window: ${element.localName}.${element.className}`);
      if (!element.matches('.field > .in')) continue;
      const [own, field] = [element, element.parentElement ?? element].map((one) => one.getBoundingClientRect().width);
      if ((own ?? 0) > (field ?? 0) + 1) out.push(`stands out of its field: ${element.name}`);
    }
  }
  return out;
}
