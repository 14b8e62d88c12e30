// A store that reports that it reordered the ballots of closed polls, but leaves them in their order of arrival.
// Must fail with: are stored in the order of their keys, by row and by transaction, with unchanged answers
// Must fail with: are reordered once, by any process, from where a killed process stopped
// Must fail with: do not delay a vote in another poll while they are reordered
import { after } from 'node:test';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { startCluster } from '../harness/postgres-cluster.ts';
import { describeReordering } from '../postgres/describe-reordering.ts';

const cluster = await startCluster();
after(() => cluster.remove());

describeReordering('PostgreSQL, left alone', cluster, async (url) => {
  const store = await openPostgresStore({ url });
  return { ...store, shared: store.shared && { ...store.shared, reorderBallots: () => Promise.resolve(false) } };
});
