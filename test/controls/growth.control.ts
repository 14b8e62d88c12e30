// A server that reads each run of letters from every one of its letters.
// Must fail with: cost no more than their length
// Must fail with: POST /c/:slug, field text
import { describeGrowth } from '../fuzz/describe-growth.ts';

const oldAddress = new URL('servers/old-address.ts', import.meta.url).href;

describeGrowth('a server that rescans', { imports: [oldAddress], only: 'POST /c/:slug, field text' });
