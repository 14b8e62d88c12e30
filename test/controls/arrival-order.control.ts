// A store that says it has written ballots of closed polls again, and leaves them in the order in which they came.
// Must fail with: stand in the order of their keys afterwards, by place and by transaction, and say what they said
// Must fail with: are gone through once, by whichever process, and from where one that was killed came to
// Must fail with: keep no vote in another poll waiting
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
