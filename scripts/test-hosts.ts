/**
 * `npm run test:hosts`: pages that are not ours, in three engines, with those that take minutes: real content systems and
 * frameworks. `npm run check` runs the rest of them in Chromium.
 */

import { runNodeTests } from './steps/node-tests.ts';
import { conclude } from './steps/outcome.ts';

process.env['BROWSERS'] ??= 'chromium,firefox,webkit';
const wanted = process.argv.slice(2);
const patterns = wanted.length > 0 ? wanted.map((name) => `test/hosts/${name}*.test.ts`) : ['test/hosts/**/*.test.ts'];
conclude([await runNodeTests(patterns, { sources: false })]);
