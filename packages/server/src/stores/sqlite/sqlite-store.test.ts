import { deepEqual, equal, rejects } from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { searchTerms } from '@shura/alike';
import Database from 'better-sqlite3';
import { StoreBusy } from '../../model/store.ts';
import { recordOf } from '../../testing/describe-suggestions.ts';
import { describeSearch, describeStore } from '../../testing/index.ts';
import { findDocuments } from '../find-documents.ts';
import { openReader, queriesOn } from './database.ts';
import { fts5 } from './search-text.ts';
import { openSqliteStore } from './sqlite-store.ts';

const openFile = (file: string) => openSqliteStore({ file });
const newFile = () => join(mkdtempSync(join(tmpdir(), 'shura-store-')), 'shura.db');
describeStore('SQLite', openFile, newFile);
describeSearch('SQLite', openFile, newFile);

it('an error of SQLite keeps the code of SQLite', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'shura-store-')), 'shura.db');
  const store = await openSqliteStore({ file });
  new Database(file).exec("CREATE TRIGGER refuse BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END").close();
  await rejects(store.addAudit([{ agency: 'muscat', at: 0, did: 'sign-in', on: [] }]), (error: unknown) => {
    const cause = error instanceof StoreBusy ? error.cause : undefined;
    return cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_CONSTRAINT_TRIGGER';
  });
  await store.close();
});

it('a search that has waited for a second sends no query', async (t) => {
  const file = newFile();
  const store = await openSqliteStore({ file });
  const db = queriesOn(openReader(file));
  t.after(() => Promise.all([db.destroy(), store.close()]));
  const { id } = await store.receiveSuggestion({ ...recordOf('AAAA-AAAA'), words: { text: 'shade', personal: [] } });
  await store.addActs([{ suggestion: id, after: 0, act: { kind: 'published', at: 1 } }]);
  const search = (began: number) => findDocuments(db, fts5, { ...searchTerms('shade'), filters: [] }, began);
  equal((await search(Date.now())).length, 1);
  await rejects(search(Date.now() - 2_000), StoreBusy);
});

it('no erased or removed words stay in any file of the folder, nor in the write-ahead log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shura-store-'));
  const store = await openSqliteStore({ file: join(folder, 'shura.db') });
  const receive = (reference: string, text: string) =>
    store.receiveSuggestion({ ...recordOf(reference), words: { text, personal: [] } }, `contact of ${text}`);
  const erased = await receive('AAAA-AAAA', 'words that are erased');
  const removed = await receive('CCCC-CCCC', 'words that are removed');
  const published = await receive('EEEE-EEEE', 'xqpublishedzv');
  await store.addActs([{ suggestion: published.id, after: 0, act: { kind: 'published', at: 1 } }]);
  await receive('DDDD-DDDD', 'words that stay');
  const log = { agency: 'muscat', at: 1, did: 'note', on: [] } as const;
  await store.addNote({ suggestion: erased.id, by: 'a', at: 1, text: 'a note with words that are noted' }, log);
  await store.addActs([{ suggestion: erased.id, after: 0, act: { kind: 'erased', at: 1 } }]);
  await store.addActs([{ suggestion: removed.id, after: 0, act: { kind: 'removed', at: 1, policy: 1 } }]);
  await store.addActs([{ suggestion: published.id, after: 1, act: { kind: 'erased', at: 1 } }]);
  const all = [
    'words that stay',
    'xqpublishedzv',
    'words that are erased',
    'words that are removed',
    'words that are noted',
  ];
  const found = () => {
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    return all.filter((words) => kept.join().includes(words));
  };
  deepEqual(found(), all);
  for (let looks = 0; found().length > 1 && looks < 200; looks += 1) await wait(100);
  deepEqual(found(), ['words that stay']);
  await store.close();
  deepEqual(found(), ['words that stay']);
});
