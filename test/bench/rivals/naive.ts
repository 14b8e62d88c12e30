/**
 * Frozen, not to be improved: the polling back end a competent developer writes in an afternoon. Durable (WAL,
 * synchronous=FULL), a unique key on the voter, a counter in the same transaction, checked input.
 */
import { serve } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Hono } from 'hono';

const db = new Database(process.argv[2] ?? 'naive.db');
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec(`
  CREATE TABLE IF NOT EXISTS ballots (
    id INTEGER PRIMARY KEY,
    poll TEXT NOT NULL,
    question TEXT NOT NULL,
    voter TEXT NOT NULL,
    option TEXT NOT NULL,
    created_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    UNIQUE (poll, question, voter)
  );
  CREATE TABLE IF NOT EXISTS counts (
    poll TEXT NOT NULL,
    question TEXT NOT NULL,
    option TEXT NOT NULL,
    votes INTEGER NOT NULL,
    PRIMARY KEY (poll, question, option)
  );
`);

const options = ['north', 'south', 'east', 'west'];
const insert = db.prepare('INSERT INTO ballots (poll, question, voter, option) VALUES (?, ?, ?, ?)');
const count = db.prepare(
  `INSERT INTO counts (poll, question, option, votes) VALUES (?, ?, ?, 1)
   ON CONFLICT DO UPDATE SET votes = votes + 1`,
);
const vote = db.transaction((poll: string, question: string, voter: string, option: string) => {
  insert.run(poll, question, voter, option);
  count.run(poll, question, option);
});

const app = new Hono();

app.post('/polls/:poll/ballots', async (c) => {
  const voter = c.req.header('Shura-Device');
  if (!voter) return c.json({ error: 'no device' }, 401);
  const body = await c.req.json<{ answers?: { place?: string } }>().catch(() => null);
  const option = body?.answers?.place;
  if (option === undefined || !options.includes(option)) return c.json({ error: 'unknown option' }, 400);
  try {
    vote(c.req.param('poll'), 'place', voter, option);
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE') {
      return c.json({ error: 'already voted' }, 409);
    }
    throw error;
  }
  return c.json({ ok: true }, 201);
});

app.get('/polls/:poll/results', (c) =>
  c.json(db.prepare('SELECT question, option, votes FROM counts WHERE poll = ?').all(c.req.param('poll'))),
);

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(JSON.stringify({ port, synchronous: db.pragma('synchronous', { simple: true }) }));
});
