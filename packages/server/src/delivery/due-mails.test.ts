import { deepEqual } from 'node:assert/strict';
import { it } from 'node:test';
import { createDueMails } from './due-mails.ts';

it('an error ends a run: a full batch that cannot be saved is not tried again and again', async () => {
  const [tried, errors]: [number[], string[]] = [[], []];
  const mails = createDueMails({
    due: async (max) => Array.from({ length: max }, (_, at) => at),
    send: async (one) => {
      tried.push(one);
      throw new Error('the database is read-only');
    },
    onError: (error) => void errors.push(String(error)),
  });
  await mails.kick();
  deepEqual([tried, errors], [[0], ['Error: the database is read-only']]);
  await mails.close();
});
