import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { newShura, type ShuraProcess } from '../../testing/shura-process.ts';

const document = `agency:
  slug: muscat
  name: { ar: بلدية مسقط, en: Muscat Municipality }
  timeZone: Asia/Muscat
  place: { ar: مسقط, en: Muscat }
  origins: []
polls:
  - slug: garden
    opens: 2020-01-01T08:00
    closes: 2099-01-01T20:00
    visibility: live
    decision: { by: { ar: المجلس البلدي, en: The municipal council }, on: 2099-12-31 }
    questions:
      - id: place
        kind: single
        text: { ar: أين تُبنى الحديقة؟, en: Where shuold the garden be? }
        options:
          - id: north
            text: { ar: الشمال, en: North }
          - id: south
            text: { ar: الجنوب, en: South }
`;
const later = document.replace('closes: 2099-01-01T20:00', 'closes: 2099-02-01T20:00');
const reason = '    extension: { ar: لمزيد من الآراء, en: To hear more people }\n';

describe('apply', () => {
  let shura: ShuraProcess;
  before(async () => {
    shura = await newShura();
    await shura.start();
  });
  after(() => shura.stop());

  const apply = (text: string) => {
    const file = join(shura.folder, 'agency.yaml');
    writeFileSync(file, text);
    return shura.run(['apply', file]);
  };
  const refused = async (text: string, expected: RegExp) => {
    const { code, stdout, stderr } = await apply(text);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, expected);
  };

  test('names the file and line of an error', async () => {
    await refused(document.replace('slug: muscat', 'slug: {'), /^shura: .*agency\.yaml:\d+: /);
    await refused(
      document.replace('kind: single', 'kind: sinlge'),
      /^shura: .*agency\.yaml:15: polls\.0\.questions\.0\.kind: /,
    );
    await refused(
      document.replace('visibility: live', 'visibility: now'),
      /^shura: .*agency\.yaml:11: polls\.0\.visibility: /,
    );
    await refused(document.replace('    visibility: live\n', ''), /^shura: .*agency\.yaml:\d+: polls\.0\.visibility: /);
  });

  test('lists what it created, and the second time that nothing changed', async () => {
    const first = await apply(document);
    assert.equal(first.stdout, 'created   agency muscat\ncreated   poll garden\n');
    const second = await apply(document);
    assert.deepEqual([second.code, second.stdout], [0, 'nothing to change\n']);
  });

  test('refuses to change the question after a ballot', async () => {
    const post = (path: string, body: unknown, headers = {}) =>
      fetch(`${shura.url}/api/v1/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const { token } = (await (await post('devices', { poll: 'garden', once: 'x'.repeat(22) })).json()) as {
      token: string;
    };
    const cast = await post('polls/garden/ballots', { answers: { place: 'north' } }, { 'shura-device': token });
    assert.equal(cast.status, 201);
    await refused(document.replace('id: north', 'id: centre'), /does not allow this change.*poll garden: .*\(fixed\)/);
    await refused(document.replace('visibility: live', 'visibility: sealed'), /poll garden: visibility \(fixed\)/);
  });

  test('corrects typing after a ballot, and shows that it did', async () => {
    const corrected = document.replace('shuold', 'should');
    const { code, stdout } = await apply(corrected);
    assert.deepEqual([code, stdout], [0, 'corrected poll garden: questions.place.text\n']);
    assert.equal((await apply(corrected)).stdout, 'nothing to change\n');
  });

  test('extends a poll after a ballot only with a reason', async () => {
    const corrected = later.replace('shuold', 'should');
    await refused(corrected, /poll garden: extension \(missing\)/);
    const { code, stdout } = await apply(corrected.replace('    visibility: live\n', `$&${reason}`));
    assert.deepEqual([code, stdout], [0, 'extended  poll garden\n']);
  });
});
