import { deepEqual } from 'node:assert/strict';
import { it } from 'node:test';
import { problemTypes } from '@shura/contract';
import { Refusal } from '../model/refusal.ts';
import { createBulkhead } from '../runtime/bulkhead.ts';
import { createPacer } from '../runtime/mutex.ts';
import { createSuggestionReader } from './read-suggestions.ts';
import type { Runtime } from './runtime.ts';

it('200 similarity searches may wait, 20 of one network, so that one client is refused before any other', async () => {
  const searching = Promise.withResolvers<never[]>();
  const reading = createSuggestionReader({
    consultations: { find: () => ({ agency: { slug: 'muscat' }, state: () => 'open' }) },
    suggestions: { alike: () => searching.promise, withWords: async () => [] },
    rates: { looks: {} },
    limits: () => ({ take: async () => 0 }),
    bulkhead: createBulkhead({ max: 1_000, maxPerKey: 100 }),
    paced: createPacer(),
    clock: () => 0,
  } as unknown as Runtime);
  const answers = new Map<string, number>();
  const ask = async (network: string): Promise<void> => {
    const answer = await reading.beforeSending('green', 'نص', network).then(
      () => 'answered',
      (error: unknown) => (error instanceof Refusal && error.retryAfter ? error.type : error),
    );
    answers.set(`${answer}`, (answers.get(`${answer}`) ?? 0) + 1);
  };
  const asked = Array.from({ length: 30 }, () => ask('alone'));
  for (let n = 0; n < 200; n += 1) asked.push(ask(`network ${n}`));
  await new Promise(setImmediate);
  deepEqual(Object.fromEntries(answers), { [problemTypes.tooManyRequests]: 10, [problemTypes.busy]: 20 });
  searching.resolve([]);
  await Promise.all(asked);
  deepEqual(answers.get('answered'), 200);
});
