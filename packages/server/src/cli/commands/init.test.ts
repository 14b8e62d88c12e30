import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, describe, test } from 'node:test';
import { newShura } from '../../testing/shura-process.ts';
import { firstFile } from '../init/first-file.ts';
import { askForFirstFile } from '../init/questions.ts';
import { readAsked, readSettings } from '../settings-file.ts';

describe('init', async () => {
  const shura = await newShura();
  const file = join(shura.folder, 'shura.yaml');
  after(() => shura.stop());

  test('does not ask without a terminal, and then writes nothing', async () => {
    const { code, stdout, stderr } = await shura.run(['init']);
    deepEqual([code, stdout], [1, '']);
    match(stderr, /^shura: .*run "shura init --yes"/);
  });

  test('writes one file, prints what to paste, and never overwrites the file', async () => {
    const { code, stdout } = await shura.run(['init', '--yes']);
    equal(code, 0);
    match(
      stdout,
      /<script type="module" src="http:\/\/localhost:\d+\/w\/v1\/shura\.js"><\/script>\n<shura-poll poll="/,
    );
    writeFileSync(file, `${readFileSync(file, 'utf8')}# mine\n`);
    const again = await shura.run(['init', '--yes']);
    deepEqual([again.code, again.stdout], [1, '']);
    match(again.stderr, /stays as it is/);
    match(readFileSync(file, 'utf8'), /# mine\n$/);
  });

  test('writes a file that `start` loads into a new database, and from which `apply` loads changes', async () => {
    await shura.start();
    const poll = async () => (await (await fetch(`${shura.url}/api/v1/polls/first-poll`)).json()) as { state: string };
    equal((await poll()).state, 'open');
    equal((await shura.run(['apply', file])).stdout, 'nothing to change\n');
    writeFileSync(file, readFileSync(file, 'utf8').replace('A trial poll', 'A trial'));
    equal((await shura.run(['apply', file])).stdout, 'updated   poll first-poll\n');
  });

  test('writes a file whose settings count unless the environment has them; secrets and unknown ones are refused', async () => {
    const refused = async (settings: string, expected: RegExp, expectedCode = 2) => {
      writeFileSync(file, `settings:\n  ${settings}\n`);
      const { code, stderr } = await shura.run(['recount'], { SHURA_PASSWORDS: undefined });
      equal(code, expectedCode);
      match(stderr, expected);
    };
    await refused('SHURA_PASSWORDS: maybe', /SHURA_PASSWORDS has to be on or off/);
    await refused('SHURA_SMTP_URL: smtp://mail.example.om', /shura\.yaml:2: .*a secret/, 1);
    await refused('SHURA_PASWORDS: on', /there is no setting SHURA_PASWORDS/);
    equal((await shura.run(['recount'], { SHURA_PASSWORDS: 'on' })).code, 2);
    writeFileSync(file, 'settings:\n  SHURA_PASSWORDS: maybe\n');
    equal((await shura.run(['recount'], { SHURA_PASSWORDS: 'on' })).code, 0);
  });

  test('writes a file that start and apply can read, from any answers', () => {
    const name = { ar: 'بلدية "النخيل": مطرح', en: 'Al Nakhil\'s {town} #1: \\ "quoted"' };
    writeFileSync(file, firstFile({ name, site: 'https://www.example.om' }, 9000, Date.UTC(2026, 10, 24)));
    deepEqual(readSettings(file), { PORT: '9000' });
    const { agency, polls } = readAsked(file);
    deepEqual(
      [agency.slug, agency.name, agency.origins],
      ['al-nakhil-s-town-1-quoted', name, ['https://www.example.om']],
    );
    deepEqual(
      polls.map(({ decision }) => decision),
      [{ by: name, on: '2027-02-16' }],
    );
  });
});

describe('the questions of init', () => {
  const answer = async (text: string) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    input.end(text);
    const answers = await askForFirstFile(input, output);
    return { answers, said: String(output.read()) };
  };

  test('are repeated until an answer is valid', async () => {
    const { answers, said } = await answer('بلدية صحار\n\nsohar example\nwww.Sohar.example.om/page?x=1\n');
    deepEqual(answers, { name: { ar: 'بلدية صحار', en: 'Name of the agency' }, site: 'https://www.sohar.example.om' });
    equal(said.split('not valid').length, 2);
  });

  test('may all be left unanswered', async () => {
    const { answers } = await answer('\n\n\n');
    deepEqual(answers, { name: { ar: 'اسم الجهة', en: 'Name of the agency' }, site: undefined });
  });

  test('write nothing if the person leaves halfway', async () => {
    await rejects(answer('بلدية صحار\n'), /nothing was written/);
  });
});
