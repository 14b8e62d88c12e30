import { equal, ok } from 'node:assert/strict';
import { it } from 'node:test';
import { pollOf, problemOf, startTestServer } from '../testing/test-server.ts';

it('lets three hundred voters in behind one address, and slows a flood', async () => {
  const server = await startTestServer([pollOf('gardens')]);
  const voters = Array.from({ length: 300 }, async (_, turn) => {
    const token = await server.newDevice();
    return server.cast('gardens', token, { answers: { place: turn % 2 ? 'north' : 'south' } });
  });
  ok((await Promise.all(voters)).every(({ status }) => status === 201));
  equal((await server.results('gardens')).participants, 300);

  for (let more = 0; more < 300; more += 1) await server.newDevice();
  const flood = await server.post('devices', {});
  equal(flood.headers.get('retry-after'), '1');
  equal((await problemOf(flood)).type, 'too-many-devices');
  equal((await server.post('devices', {}, server.admin)).status, 201, 'an import is not limited');
  await server.close();
});

it('mints nothing good on citizens’ polls with the admin token', async () => {
  const server = await startTestServer([pollOf('gardens')]);
  const token = await server.newDevice(server.admin);
  const body = { answers: { place: 'north' } };
  equal((await problemOf(await server.cast('gardens', token, body))).type, 'device-invalid');
  equal((await problemOf(await server.cast('gardens', token, body, server.admin))).type, 'device-invalid');
  await server.close();
});
