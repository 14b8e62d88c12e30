import { join } from 'node:path';
import type { Act } from '@shura/server';
import Database from 'better-sqlite3';

interface Filling {
  readonly agency: string;
  readonly consultation: string;
  readonly text: string;
  /** After it was published. */
  readonly acts: readonly Act[];
}

export const languageOf = (text: string): 'ar' | 'en' => (/[\u0621-\u064A]/u.test(text) ? 'ar' : 'en');

/**
 * Writes published suggestions into a stopped server's SQLite database, as the store does but in one transaction and
 * without the index of the search.
 */
export function fillSuggestions(
  data: string,
  texts: Iterable<string>,
  fillingOf: (id: number, text: string) => Filling,
): void {
  const database = new Database(join(data, 'shura.db'));
  database.pragma('synchronous = OFF');
  const last = database.prepare('SELECT coalesce(max(id), 0) AS id FROM suggestion').get() as { id: number };
  const suggestion = database.prepare(
    'INSERT INTO suggestion (id, reference, once, record, words) VALUES (?, ?, ?, ?, ?)',
  );
  const act = database.prepare('INSERT INTO act VALUES (?, ?, ?)');
  const at = Date.now();
  let id = last.id;
  database.exec('BEGIN');
  for (const given of texts) {
    id += 1;
    const { agency, consultation, text, acts } = fillingOf(id, given);
    const reference = id
      .toString(36)
      .toUpperCase()
      .padStart(8, '0')
      .replace(/(.{4})$/, '-$1');
    const language = languageOf(given);
    const record = {
      ...{ reference, agency, consultation, receivedAt: at, policy: 1 },
      ...{ direction: language === 'ar' ? 'rtl' : 'ltr', language, basis: [], once: reference, code: reference },
    };
    suggestion.run(id, reference, reference, JSON.stringify(record), JSON.stringify({ text, personal: [] }));
    for (const [n, one] of [{ kind: 'published', at }, ...acts].entries()) act.run(id, n, JSON.stringify(one));
  }
  database.exec('COMMIT');
  database.close();
}
