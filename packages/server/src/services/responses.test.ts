import { deepEqual } from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Responses } from '@shura/contract';
import { anIdea, type ListeningServer, startListeningServer } from '../testing/listening-server.ts';

const day = 86_400_000;
const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
let server: ListeningServer;

before(async () => {
  server = await startListeningServer();
  await server.open('green');
});
after(() => server.close());

it('each suggestion of a consultation counts as waiting, by its outcome, or as neither, and never twice', async () => {
  const counts = async () => {
    const answer = await fetch(`${server.api}/agencies/muscat/responses`);
    const { received, published, waiting, answered } = ((await answer.json()) as Responses).responses[0]!;
    return { received, published, waiting, answered };
  };
  const answer = { kind: 'answer', office, reason: office } as const;
  const [adopted, studied, hidden] = [
    await server.publish(),
    await server.publish({ text: `${anIdea} غدًا` }),
    await server.publish({ text: `${anIdea} اليوم` }),
  ];
  await server.send({ text: `${anIdea} ثم` });
  await server.act(adopted.reference, { ...answer, outcome: 'adopted' });
  const until = new Date(server.time.now + 5 * day).toISOString().slice(0, 10);
  await server.act(studied.reference, { ...answer, outcome: 'under-study', until });
  await server.act(hidden.reference, { kind: 'hide', rule: 1 });
  const now = { received: 4, published: 2, waiting: 1, answered: { adopted: 1, 'under-study': 1 } };
  deepEqual(await counts(), now);
  server.time.now += 10 * day;
  deepEqual(await counts(), { ...now, waiting: 2, answered: { adopted: 1 } });
});
