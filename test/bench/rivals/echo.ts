/** The reference: Hono alone on this machine. Answers a POST with its JSON body, a GET with a fixed one. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.post('/echo', async (c) => c.json(await c.req.json()));
app.get('/echo', (c) =>
  c.json({
    poll: 'bench',
    participants: 1200,
    updatedAt: '2026-01-01T09:00:00.000Z',
    questions: { place: { ballots: 1200, options: { north: 300, south: 300, east: 300, west: 300 } } },
  }),
);

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(JSON.stringify({ port }));
});
