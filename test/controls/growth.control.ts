// A server that scans each run of letters again from each of its letters, in quadratic time.
// Must fail with: cost no more than linear time
// Must fail with: POST /c/:slug, field text
import { describeGrowth } from '../fuzz/describe-growth.ts';

const oldAddress = new URL('servers/old-address.ts', import.meta.url).href;

describeGrowth('a server that rescans', 'anyone', { imports: [oldAddress], only: 'POST /c/:slug, field text' });
