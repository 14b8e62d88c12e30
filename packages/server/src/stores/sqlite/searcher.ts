import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentQuery, FoundDocument } from '../../model/store.ts';
import { findDocuments } from '../find-documents.ts';
import { openReader, queriesOn } from './database.ts';
import { fts5 } from './search-text.ts';

export interface SearchCall {
  readonly id: number;
  readonly query: DocumentQuery;
  /** UTC milliseconds. */
  readonly began: number;
}
export type SearchReply = { readonly id: number } & (
  | { readonly found: readonly FoundDocument[] }
  | { readonly error: unknown }
);

if (!parentPort) throw new Error('This file is a worker');
const port = parentPort;
const db = queriesOn(openReader((workerData as { file: string }).file));

// SQLite answers in place, so that one search runs at a time.
port.on('message', ({ id, query, began }: SearchCall) => {
  findDocuments(db, fts5, query, began).then(
    (found) => port.postMessage({ id, found } satisfies SearchReply),
    (error: unknown) => port.postMessage({ id, error } satisfies SearchReply),
  );
});
