import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ApplyInput, Consultation } from '@shura/contract';
import {
  agencyDocument,
  consultationOf,
  pollOf,
  problemOf,
  start,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';

const day = 86_400_000;
const both = (ar: string, en: string) => ({ ar, en });
const outcome = {
  office: both('مديرية الحدائق', 'The directorate of parks'),
  said: both(
    'أيّد ثلاثة أرباع المشاركين الحديقة، وعارضها الربع',
    'Three quarters were for the garden, a quarter against',
  ),
  did: [{ text: both('حديقة في الشمال', 'A garden in the north'), on: '2027-02-01' }],
  didNot: [{ text: both('حديقة في الجنوب', 'A garden in the south'), reason: both('لا أرض هناك', 'There is no land') }],
};

describe('a consultation', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer([pollOf('gardens')]);
  });
  afterEach(() => server.close());

  const apply = async (document: Partial<NonNullable<ApplyInput['consultations']>[number]>) => {
    const response = await server.apply([], [consultationOf('green', document)]);
    if (!response.ok) return (await problemOf(response)).errors;
    return ((await response.json()) as { changes: { path: string; change: string }[] }).changes;
  };
  const read = async (headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.api}/consultations/green`, { headers });
    return response.ok ? ((await response.json()) as Consultation) : problemOf(response);
  };

  it('opens only with everything that people need to know, and for long enough', async () => {
    const { slug, title } = consultationOf('green');
    const bare = await server.apply([], [{ slug, title }]);
    deepEqual(
      (await problemOf(bare)).errors?.map(({ field, code }) => `${field} ${code}`),
      ['purpose', 'undecided', 'decided', 'promise', 'owner', 'decision', 'opens', 'closes'].map(
        (field) => `consultation green: ${field} missing`,
      ),
    );
    deepEqual(await apply({ closes: '2026-12-07T09:00' }), [
      { field: 'consultation green: closes', code: 'too-short' },
    ]);
    deepEqual(await apply({ decision: { by: both('المجلس', 'The council'), on: '2026-12-20' } }), [
      { field: 'consultation green: decision.on', code: 'wrong-value' },
    ]);
    deepEqual(await apply({ polls: ['of-nobody'] }), [
      { field: 'consultation green: polls.of-nobody', code: 'wrong-value' },
    ]);
    deepEqual(await apply({}), [{ path: 'consultation green', change: 'created' }]);
  });

  it('accepts no suggestions without a policy and a calendar', async () => {
    const response = await server.apply([], [consultationOf('green', { suggestions: {} })], agencyDocument);
    deepEqual((await problemOf(response)).errors, [
      { field: 'consultation green: agency.policy', code: 'missing' },
      { field: 'consultation green: agency.calendar', code: 'missing' },
    ]);
  });

  it('is public once it is no longer a draft, and the same for all', async () => {
    await apply({ draft: true, purpose: undefined });
    equal((await problemOf(await fetch(`${server.api}/consultations/green`))).type, 'consultation-not-found');
    equal(((await read(server.admin)) as Consultation).state, 'draft');
    await apply({ polls: ['gardens'] });
    const { state, polls, promise, outcomeOwedSince } = (await read()) as Consultation;
    deepEqual(
      { state, polls, promise, outcomeOwedSince },
      { state: 'open', polls: ['gardens'], promise: 'consult', outcomeOwedSince: undefined },
    );
  });

  it('lists no poll that is still a draft', async () => {
    await server.apply([pollOf('later', { draft: true })]);
    await apply({ polls: ['gardens', 'later'] });
    deepEqual(((await read()) as Consultation).polls, ['gardens']);
    await server.apply([pollOf('later')]);
    deepEqual(((await read()) as Consultation).polls, ['gardens', 'later']);
  });

  it('once open, allows corrections of typing, more polls and an extension with a reason, and nothing else', async () => {
    await apply({});
    deepEqual(await apply({ purpose: both('أن نختار مواقع أخرى', 'To spend the money elsewhere') }), [
      { field: 'consultation green: purpose', code: 'fixed' },
    ]);
    deepEqual(await apply({ closes: '2026-12-30T09:00' }), [
      { field: 'consultation green: extension', code: 'missing' },
    ]);
    const reason = both('بطلب من الأهالي', 'Residents asked for it');
    deepEqual(await apply({ closes: '2026-12-30T09:00', extension: reason, polls: ['gardens'] }), [
      { path: 'consultation green', change: 'extended' },
      { path: 'consultation green: polls', change: 'updated' },
    ]);
    const { amendments } = (await read()) as Consultation;
    deepEqual(
      amendments.map((amendment) => amendment.kind === 'extension' && amendment.reason),
      [reason],
    );
    deepEqual(await apply({ closes: '2026-12-30T09:00' }), [{ field: 'consultation green: polls', code: 'fixed' }]);
  });

  it('owes an outcome after its close, and keeps every version of it', async () => {
    await apply({});
    deepEqual(await apply({ outcome }), [{ field: 'consultation green: outcome', code: 'too-early' }]);
    server.time.now = start + 40 * day;
    equal(((await read()) as Consultation).outcomeOwedSince, '2026-12-24T09:00:00.000Z');
    deepEqual(await apply({ outcome, title: both('غيره', 'Another') }), [
      { field: 'consultation green: closed', code: 'fixed' },
    ]);
    deepEqual(await apply({ outcome }), [{ path: 'consultation green', change: 'answered' }]);
    deepEqual(await apply({ outcome }), []);
    server.time.now += day;
    await apply({ outcome: { ...outcome, didNot: [] } });
    const { outcomes, outcomeOwedSince } = (await read()) as Consultation;
    equal(outcomeOwedSince, undefined);
    deepEqual(
      outcomes.map(({ publishedAt, didNot }) => [publishedAt, didNot.length]),
      [
        ['2027-01-04T09:00:00.000Z', 0],
        ['2027-01-03T09:00:00.000Z', 1],
      ],
    );
  });
});
