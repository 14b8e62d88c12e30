// A `shura doctor` that finds nothing, and one that always finds a fault.
// Must fail with: to be found: csp-connect-src
// Must fail with: to be found: integrity-mismatch
// Must fail with: to be found: tag-stripped
// Must fail with: nothing to be found
import { describeFaults, describeGoodPages } from '../e2e/planted-faults.ts';

const planting = { shura: 'http://localhost:9', site: 'http://127.0.0.1:9', integrity: 'sha384-AAAA' };

describeFaults('a doctor who looks at nothing', planting, () => Promise.resolve([]));
describeGoodPages('a doctor who always finds something', planting, () => Promise.resolve(['csp-script-src']));
