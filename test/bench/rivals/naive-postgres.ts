/**
 * Frozen, not to be improved: the same polling back end on PostgreSQL, as a competent developer writes it in an
 * afternoon. A pool, a unique key on the voter, a counter in the same transaction, checked input.
 */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 20 });
await pool.query(`
  CREATE TABLE IF NOT EXISTS ballots (
    id bigserial PRIMARY KEY,
    poll text NOT NULL,
    question text NOT NULL,
    voter text NOT NULL,
    option text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (poll, question, voter)
  );
  CREATE TABLE IF NOT EXISTS counts (
    poll text NOT NULL,
    question text NOT NULL,
    option text NOT NULL,
    votes bigint NOT NULL,
    PRIMARY KEY (poll, question, option)
  );
`);

const options = ['north', 'south', 'east', 'west'];
const vote = async (poll: string, question: string, voter: string, option: string): Promise<boolean> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('INSERT INTO ballots (poll, question, voter, option) VALUES ($1, $2, $3, $4)', [
      poll,
      question,
      voter,
      option,
    ]);
    await client.query(
      `INSERT INTO counts (poll, question, option, votes) VALUES ($1, $2, $3, 1)
       ON CONFLICT (poll, question, option) DO UPDATE SET votes = counts.votes + 1`,
      [poll, question, option],
    );
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK');
    if (error instanceof pg.DatabaseError && error.code === '23505') return false;
    throw error;
  } finally {
    client.release();
  }
};

const app = new Hono();

app.post('/polls/:poll/ballots', async (c) => {
  const voter = c.req.header('Shura-Device');
  if (!voter) return c.json({ error: 'no device' }, 401);
  const body = await c.req.json<{ answers?: { place?: string } }>().catch(() => null);
  const option = body?.answers?.place;
  if (option === undefined || !options.includes(option)) return c.json({ error: 'unknown option' }, 400);
  return (await vote(c.req.param('poll'), 'place', voter, option))
    ? c.json({ ok: true }, 201)
    : c.json({ error: 'already voted' }, 409);
});

app.get('/polls/:poll/results', async (c) => {
  const { rows } = await pool.query('SELECT question, option, votes FROM counts WHERE poll = $1', [
    c.req.param('poll'),
  ]);
  return c.json(rows);
});

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(JSON.stringify({ port }));
});
