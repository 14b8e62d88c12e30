import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Responses, StaffSuggestions } from '@shura/contract';
import { newShura, type ShuraProcess } from '../../testing/shura-process.ts';

const example = (name: string) => fileURLToPath(new URL(`../../../../../examples/${name}`, import.meta.url));

describe('the demo', () => {
  let shura: ShuraProcess;
  before(async () => {
    shura = await newShura();
    await shura.start(['--first', example('agency.yaml'), '--demo', example('demo.yaml')]);
  });
  after(() => shura.stop());

  const read = async <Body>(path: string) => {
    const headers = { authorization: `Bearer ${shura.adminToken}` };
    return (await (await fetch(`${shura.url}/api/v1/${path}`, { headers })).json()) as Body;
  };

  test('has forty suggestions, in every possible state', async () => {
    const { suggestions, total } = await read<StaffSuggestions>('admin/suggestions');
    assert.equal(total, 40);
    const has = (what: string, some: (one: StaffSuggestions['suggestions'][number]) => boolean) =>
      assert.ok(suggestions.some(some), what);
    for (const state of ['held', 'published', 'hidden', 'erased'])
      has(state, ({ publication }) => publication === state);
    const outcomes = ['adopted', 'partly-adopted', 'under-study', 'not-adopted', 'referred', 'outside-remit'];
    for (const outcome of outcomes) has(outcome, ({ answer }) => answer?.outcome === outcome);
    const acts = [
      'redacted',
      'asked',
      'replied',
      'carried-out',
      'delayed',
      'appealed',
      'appeal-decided',
      'linked',
      'polled',
    ];
    for (const kind of acts) has(kind, (one) => one.acts.some((act) => act.kind === kind));
    has('overdue', ({ answered }) => answered.late && answered.doneAt === undefined);
    has('a study that has run out', ({ answered, answer }) => answered.late && answer?.outcome === 'under-study');
    has('a commitment carried out late', ({ carriedOut }) => carriedOut?.doneAt !== undefined && carriedOut.late);
    has('personal data held', ({ personalData, publication }) => personalData.length > 0 && publication === 'held');
    has('linked supporters', ({ supporters, linkedSupporters }) => linkedSupporters > supporters);
  });

  test('has one open consultation, one with an outcome, and one that owes its outcome', async () => {
    const { responses } = await read<Responses>('agencies/wadi-al-nakhil/responses');
    assert.deepEqual(
      responses.map(({ consultation, state, outcome, outcomeOwedSince }) => [
        consultation,
        state,
        outcome !== undefined,
        outcomeOwedSince !== undefined,
      ]),
      [
        ['green-spaces', 'open', false, false],
        ['night-lighting', 'closed', false, true],
        ['market-parking', 'closed', true, false],
      ],
    );
  });

  test('is not played again after a restart, and loses nothing', async () => {
    await shura.stop();
    await shura.start(['--first', example('agency.yaml'), '--demo', example('demo.yaml')]);
    assert.equal((await read<StaffSuggestions>('admin/suggestions')).total, 40);
  });
});
