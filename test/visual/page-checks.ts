import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Errors of the page, and requests to another host, as they come. */
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

/** What axe finds in one part of a page, a line each. */
export async function violations(page: Page, part: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(part)
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {
        // Contrast of 7:1, beyond AA.
        'color-contrast-enhanced': { enabled: true },
        // A story is part of a page: landmarks and the first heading are the page's.
        region: { enabled: false },
        'landmark-one-main': { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
