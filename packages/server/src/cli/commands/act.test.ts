import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { SentSuggestion } from '@shura/contract';
import { stringify } from 'yaml';
import { newShura, type ShuraProcess } from '../../testing/shura-process.ts';
import { consultationOf, listeningAgency } from '../../testing/test-server.ts';

const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
/** The real clock decides when it is open. */
const local = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);
const consultation = consultationOf('green', {
  opens: local(-1),
  closes: local(30),
  decision: { by: office, on: local(40).slice(0, 10) },
  suggestions: {},
});

describe('the commands of staff', () => {
  let shura: ShuraProcess;
  let reference: string;
  before(async () => {
    shura = await newShura();
    await shura.start();
    const file = write('agency.yaml', { agency: listeningAgency, polls: [], consultations: [consultation] });
    assert.equal((await shura.run(['apply', file])).code, 0);
    const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${shura.url}/api/v1/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const { token } = (await (await post('devices', { consultation: 'green', once: 'x'.repeat(22) })).json()) as {
      token: string;
    };
    const sent = await post(
      'consultations/green/suggestions',
      { once: 'x'.repeat(22), text: 'أشجار غاف في شارع المدارس', language: 'ar' },
      { 'shura-device': token },
    );
    ({ reference } = (await sent.json()) as SentSuggestion);
  });
  after(() => shura.stop());

  const write = (name: string, content: unknown) => {
    const file = join(shura.folder, name);
    writeFileSync(file, stringify(content));
    return file;
  };

  test('list who waits, do the acts of a file, and then list no one', async () => {
    const waiting = await shura.run(['inbox', '--consultation', 'green']);
    assert.match(waiting.stdout, new RegExp(`0 days {2}due .* ${reference} {2}v0 {2}held {2}.*الغاف|غاف`));
    const acts = [
      { by: 'أمينة', on: [{ reference, seen: 0 }], act: { kind: 'publish' } },
      { by: 'أمينة', on: [{ reference }], act: { kind: 'answer', office, outcome: 'adopted', reason: office } },
    ];
    const acted = await shura.run(['act', write('acts.yaml', acts)]);
    assert.deepEqual(
      [acted.code, acted.stdout],
      [0, `publish        ${reference}  version 1\nanswer         ${reference}  version 2\n`],
    );
    assert.equal((await shura.run(['inbox'])).stdout, 'no suggestion is waiting\n');
    assert.match((await shura.run(['inbox', '--all'])).stdout, /published/);
  });

  test('name the line of an error, and what the server refused', async () => {
    const unreasoned = [{ by: 'أمينة', on: [{ reference }], act: { kind: 'answer', office, outcome: 'adopted' } }];
    const faulty = await shura.run(['act', write('acts.yaml', unreasoned)]);
    assert.equal(faulty.code, 1);
    assert.match(faulty.stderr, /^shura: .*acts\.yaml:\d+: 0\.act\.reason: /);
    const unknown = [{ by: 'أمينة', on: [{ reference: 'AAAA-AAAA' }], act: { kind: 'hide', rule: 1 } }];
    const refused = await shura.run(['act', write('acts.yaml', unknown)]);
    assert.match(refused.stderr, /^shura: the server refused: .*on\.0\.reference \(wrong-value\)\n$/);
  });
});
