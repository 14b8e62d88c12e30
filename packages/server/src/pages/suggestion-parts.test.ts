import { equal, ok } from 'node:assert/strict';
import { it } from 'node:test';
import { suggestionParts } from '@shura/contract';
import { type Form, onceIn, sameOrigin, startListeningServer, wordsOn } from '../testing/listening-server.ts';

it('the form accepts every part of a suggestion, and its page shows each', async (t) => {
  const server = await startListeningServer();
  t.after(() => server.close());
  await server.open('green');
  const { page } = await server.get('c/green?lang=ar');
  const words = (part: string) => `غاف في ${part}`;
  const form: Form = suggestionParts.map((part) => [part, words(part)]);
  for (const part of suggestionParts)
    ok(page.includes(`name="${part}"`), `widgets/src/suggestion-box/box-form.ts asks for the ${part}`);
  const sent = await server.submit('c/green', [[':once', onceIn(page)], ...form], sameOrigin);
  equal(sent.response.status, 200, 'contract/src/suggesting.ts takes every part');
  const reference = /\/s\/([0-9A-Z-]{9})\?/.exec(sent.page)?.[1] ?? '';
  await server.act(reference, { kind: 'publish' }, 0);
  const tracked = await server.tracked(reference);
  const shown = wordsOn((await server.get(`s/${reference}?lang=ar`)).page);
  for (const part of suggestionParts) {
    equal(tracked[part], words(part), `contract/src/suggestion-form.ts hands on the ${part}`);
    ok(shown.includes(words(part)), `widgets/src/track/suggestion-card.ts draws the ${part}`);
  }
});
