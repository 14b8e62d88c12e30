// Alerts on a metric and on a label that do not exist: they would never fire.
// Must fail with: shura_ballot_queue_lenght
// Must fail with: shura_refusals_total{type="bussy"}
import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { silentIn } from '../architecture/alerts.ts';

const scrape = 'shura_ballot_queue_length 0\nshura_refusals_total{type="busy"} 0\n';

for (const expression of ['shura_ballot_queue_lenght > 5000', 'rate(shura_refusals_total{type="bussy"}[5m]) > 1']) {
  test('an alert that never fires', () => deepEqual(silentIn(expression, scrape), []));
}
