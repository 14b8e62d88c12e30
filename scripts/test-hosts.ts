/**
 * `npm run test:hosts`: other sites' pages in three engines, real content systems and frameworks included, which take
 * minutes. `npm run check` runs the rest in Chromium.
 */

import { runNodeTests } from './steps/node-tests.ts';
import { conclude } from './steps/outcome.ts';

process.env['BROWSERS'] ??= 'chromium,firefox,webkit';
const wanted = process.argv.slice(2);
const patterns = wanted.length > 0 ? wanted.map((name) => `test/hosts/${name}*.test.ts`) : ['test/hosts/**/*.test.ts'];
conclude([await runNodeTests(patterns, { sources: false })]);
