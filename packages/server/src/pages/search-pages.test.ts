import { equal, match, ok } from 'node:assert/strict';
import { it } from 'node:test';
import { startListeningServer, wordsOn } from '../testing/listening-server.ts';

it('the search of an agency shows what was found with the words marked, in both directions, and escapes the query', async (t) => {
  const server = await startListeningServer({ rates: { searches: { perMinute: 1, burst: 6 } } });
  t.after(() => server.close());
  await server.open('green');
  const { reference } = await server.publish({ text: 'نرجو توفير دورات مياه نظيفة <b>' });
  const query = new URLSearchParams({ q: 'toilets "><i>', lang: 'en' }).toString();
  const { page, response } = await server.get(`a/muscat/search?${query}`);
  equal(response.headers.get('x-robots-tag'), 'noindex');
  match(page, /<p lang="ar" dir="rtl">نرجو توفير <mark>دورات مياه<\/mark> نظيفة &lt;b&gt;<\/p>/);
  ok(page.includes(`href="../../s/${reference}?lang=en"`) && !page.includes('<i>'));
  match(wordsOn(page), /Suggestion · 24 November 2026 .*No answer yet/);
  match((await server.get('search?q=zzzz&lang=en')).page, /No results for these words/);
  const long = await server.get(`search?q=${'x'.repeat(300)}&lang=en`);
  equal(long.response.status, 400);
  match(wordsOn(long.page), /Search words must be 200 characters or fewer/);
  equal((await server.get('a/nothing/search?q=x')).response.status, 404);
  for (let n = 0; n < 6; n += 1) await server.get('search?q=x');
  const refused = await server.get('search?q=x&lang=en');
  equal(refused.response.status, 429);
  match(wordsOn(refused.page), /Too many searches came from your network.* Try again in/);
  equal((await server.get('search?lang=en')).response.status, 200);
});
