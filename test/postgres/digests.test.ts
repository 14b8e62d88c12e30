import { deepEqual, equal } from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createShura, type Shura, type Store } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { drawing } from '@shura/widgets/static';
import { type Cluster, startCluster } from '../harness/postgres-cluster.ts';

type Send = NonNullable<Parameters<typeof createShura>[0]['sendMail']>;

const minute = 60_000;
/** Thursday 26 November 2026, seven in the morning in Muscat. */
const morning = Date.UTC(2026, 10, 26, 3);
const people = Array.from({ length: 20 }, (_, n) => `person-${n}`);

describe('digests of two processes on one database', () => {
  let cluster: Cluster;
  let url: string;
  let now: number;
  let sent: string[];
  before(async () => {
    cluster = await startCluster();
  });
  after(() => cluster.remove());
  beforeEach(async () => {
    [url, now, sent] = [cluster.newDatabase(), morning, []];
    const store = await openPostgresStore({ url });
    await fill(store);
    await store.close();
  });

  /** An agency with one suggestion that waits, and staff who chose the daily digest. */
  const fill = async (store: Store) => {
    const at = now - 86_400_000;
    const calendar = { timeZone: 'Asia/Muscat', weekend: [5, 6], holidays: [] };
    const name = { ar: 'بلدية مسقط', en: 'Muscat Municipality' };
    const policy = {
      reader: name,
      pledge: { acknowledge: 3, answer: 14 },
      rules: [],
      unpublishedDays: 365,
      kept: name,
    };
    await store.saveAgency({
      ...{ slug: 'muscat', name, timeZone: 'Asia/Muscat', place: name, origins: [] },
      policies: [{ from: at, policy: { ...policy, complaints: { name, url: 'https://complaints.example.om/' } } }],
      calendars: [{ from: at, calendar }],
    });
    const asked = { slug: 'green', agency: 'muscat', draft: false, opensAt: 0, closesAt: null, amendments: [] };
    await store.saveConsultation({ ...asked, title: name, polls: [], outcomes: [] });
    await store.receiveSuggestion({
      ...{ reference: 'AAAA-AAAA', agency: 'muscat', consultation: 'green', receivedAt: at, policy: 1 },
      words: { text: 'x', personal: [] },
      ...{ direction: 'rtl', language: 'ar', basis: [], once: 'x', code: 'x' },
    });
    for (const id of people) {
      const invited = { id, token: id, agency: 'muscat', role: 'viewer', expiresAt: now } as const;
      await store.addInvitation(invited);
      await store.useInvitation(id, { id, name: id, email: `${id}@example.om` }, ['muscat'], at);
      const log = { agency: 'muscat', at, by: id, did: 'digest.daily', on: [] } as const;
      const next = { every: 'daily', dueAt: morning } as const;
      equal(await store.chooseDigest({ agency: 'muscat', person: id, next }, log), 'chosen');
    }
  };
  const start = async (sendMail: Send): Promise<Shura> =>
    createShura({
      store: await openPostgresStore({ url }),
      ...{ drawing, keys: { root: Buffer.alloc(32, 1) }, adminToken: 'an-admin-token-for-tests', sendMail },
      publicUrl: 'https://shura.example.om',
      clock: () => now,
    });
  const note: Send = async ({ to, messageId }) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    sent.push(`${to} ${messageId}`);
  };

  it('are sent once to each member, and again on the next working day', async () => {
    const both = await Promise.all([start(note), start(note)]);
    await Promise.all(both.map((one) => one.mailed()));
    equal(sent.length, people.length);
    equal(new Set(sent.map((mail) => mail.split(' ')[0])).size, people.length);
    now += minute;
    await Promise.all(both.map((one) => one.mailed()));
    equal(sent.length, people.length);
    now = morning + 3 * 86_400_000;
    await Promise.all(both.map((one) => one.mailed()));
    equal(new Set(sent).size, 2 * people.length);
    await Promise.all(both.map((one) => one.close()));
  });

  it('that a process had claimed when it ended are sent by another, and no others wait for it', async () => {
    const { promise: claimed, resolve } = Promise.withResolvers<void>();
    const stuck = await start(() => {
      resolve();
      return new Promise<never>(() => {});
    });
    void stuck.mailed();
    await claimed;
    const other = await start(note);
    await other.mailed();
    equal(sent.length, people.length - 1);
    await stuck.close();
    now += 2 * minute;
    await other.mailed();
    deepEqual([sent.length, new Set(sent).size], [people.length, people.length]);
    await other.close();
  });
});
