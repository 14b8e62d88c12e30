import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Store } from '@shura/server';
import { openPostgresStore } from '@shura/server/stores/postgres';
import { type Cluster, nameIn, startCluster } from '../harness/postgres-cluster.ts';

const walled = {
  agency: 'slug',
  consultation: 'agency',
  poll: 'agency',
  suggestion: 'agency',
  draft: 'agency',
  digest: 'agency',
  source_key: 'agency',
  audit: 'agency',
  act: '(SELECT s.agency FROM suggestion s WHERE s.id = suggestion)',
  support: '(SELECT s.agency FROM suggestion s WHERE s.id = suggestion)',
  contact: '(SELECT s.agency FROM suggestion s WHERE s.id = suggestion)',
  assignment: '(SELECT s.agency FROM suggestion s WHERE s.id = suggestion)',
  note: '(SELECT s.agency FROM suggestion s WHERE s.id = suggestion)',
  notice: '(SELECT s.agency FROM suggestion s WHERE s.id = suggestion)',
};

describe('row-level security between agencies', () => {
  let cluster: Cluster;
  let url: string;
  let store: Store;
  before(async () => {
    cluster = await startCluster();
    url = cluster.newDatabase();
    store = await openPostgresStore({ url });
    for (const slug of ['muscat', 'salalah']) await fill(slug);
  });
  after(async () => {
    await store.close();
    await cluster.remove();
  });

  /** One row in every table of an agency. */
  const fill = async (slug: string) => {
    const log = { agency: slug, at: 1, by: 'a', did: 'agency.save', on: [] } as const;
    const common = { slug: `of-${slug}`, agency: slug, draft: false, opensAt: 0, closesAt: null, amendments: [] };
    const of = { slug, name: {}, timeZone: 'UTC', place: {}, origins: [], policies: [], calendars: [] };
    await store.saveAgency(of, log);
    await store.saveConsultation({ ...common, title: {}, polls: [], outcomes: [] });
    await store.savePoll({ ...common, visibility: 'live', questions: [] }, 'always');
    const { id } = await store.receiveSuggestion(
      {
        ...{ reference: slug, agency: slug, consultation: common.slug, receivedAt: 1, policy: 1 },
        words: { text: 'x', personal: [] },
        ...{ direction: 'rtl', language: 'ar', basis: [], once: slug, code: slug },
      },
      'sealed',
    );
    await store.addActs([{ suggestion: id, after: 0, act: { kind: 'published', at: 1 }, notify: true }]);
    await store.setSupport({ suggestion: id, supporter: 's'.padEnd(16), supports: true });
    await store.assign(id, { office: 'x' }, log);
    await store.addNote({ suggestion: id, by: 'a', at: 1, text: 'x' }, log);
    await store.addInvitation({ ...{ id: slug, token: slug, agency: slug, role: 'viewer' }, expiresAt: 2 });
    await store.useInvitation(slug, 'a', [slug], 1);
    const next = { every: 'daily', dueAt: 1 } as const;
    await store.chooseDigest({ agency: slug, person: 'a', next }, log);
    await store.saveDraft({ agency: slug, about: 'x', content: '{}', by: 'a', at: 1 }, 0);
    await store.setSourceKey({ agency: slug, platform: 'x', sealed: 'y' }, log);
  };
  const inside = (statement: string): string =>
    cluster.run(
      `SET ROLE shura; BEGIN; SELECT set_config('shura.agency', 'muscat', true); ${statement}; ROLLBACK`,
      nameIn(url),
    );

  it('hides other agencies’ rows from a transaction of one agency', () => {
    for (const [table, owner] of Object.entries(walled)) {
      equal(cluster.run(`SET ROLE shura; SELECT count(DISTINCT ${owner}) FROM "${table}"`, nameIn(url)), '2', table);
      deepEqual(inside(`SELECT DISTINCT ${owner} FROM "${table}"`).split('\n'), ['muscat', 'muscat'], table);
    }
  });

  it('prevents changes of another agency’s rows, even by name', () => {
    for (const table of ['consultation', 'poll', 'suggestion', 'draft', 'digest', 'source_key', 'search']) {
      const changed = `WITH gone AS (DELETE FROM "${table}" WHERE agency = 'salalah' RETURNING 1) SELECT count(*) FROM gone`;
      deepEqual(inside(changed).split('\n'), ['muscat', '0'], table);
    }
  });

  it('lets everyone read the index of the search, which is public', () => {
    deepEqual(inside('SELECT count(DISTINCT agency) FROM search').split('\n'), ['muscat', '2']);
  });

  it('causes a warning if the server’s user bypasses it', async () => {
    const warnings: string[] = [];
    const superuser = url.replace('shura@', 'postgres@');
    await (await openPostgresStore({ url: superuser, warn: (message) => warnings.push(message) })).close();
    match(warnings.join(), /passes row-level security/);
  });

  it('refuses writes by staff of one agency about another', async () => {
    const [other] = (await store.suggestionsAfter(0, 99)).filter(({ agency }) => agency === 'salalah');
    const log = { agency: 'muscat', at: 1, by: 'a', did: 'act.publish', on: [] } as const;
    const write = { suggestion: other?.id ?? 0, after: 1, act: { kind: 'published', at: 1 } } as const;
    // The restricted transaction does not see the existing act: overwriting it is refused.
    equal(await store.addActs([write], [log]).catch(() => 'refused'), 'stale');
    await rejects(store.addActs([{ ...write, after: 0 }], [log]));
    const stolen = { slug: 'of-salalah', agency: 'muscat', draft: false, opensAt: 0, closesAt: null, amendments: [] };
    await rejects(store.savePoll({ ...stolen, visibility: 'live', questions: [] }, 'always'));
    equal((await store.load()).polls.find(({ slug }) => slug === 'of-salalah')?.agency, 'salalah');
  });
});
