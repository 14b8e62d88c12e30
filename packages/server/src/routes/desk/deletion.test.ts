import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Deleted, Deletion, DeskSession } from '@shura/contract';
import { exportSigner } from '../../cli/export-key.ts';
import { keepFilesIn } from '../../cli/start/keep-file.ts';
import {
  consultationOf,
  listeningAgency,
  pollOf,
  problemOf,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';
import { type Browser, signInAs, signInFirst } from '../../testing/test-staff.ts';

const at = 'desk/agencies/muscat/deletion';
const day = 86_400_000;
const reason = { ar: 'ضُمّت البلدية إلى المحافظة', en: 'The municipality became part of the governorate' };
const other = { ...listeningAgency, slug: 'salalah', name: { ar: 'بلدية ظفار', en: 'Dhofar Municipality' } };

describe('the deletion of an agency', () => {
  let server: TestServer;
  let administrator: Browser;
  let neighbour: Browser;
  const folder = join(mkdtempSync(join(tmpdir(), 'shura-exports-')), 'exports');
  let breaks = false;

  before(async () => {
    const keep = keepFilesIn(folder, exportSigner({ data: mkdtempSync(join(tmpdir(), 'shura-export-key-')) }));
    server = await startTestServer([], {
      keepFile: async (name, fill) =>
        keep(name, async (write) => {
          const records = await fill(write);
          if (breaks) throw new Error('the disk is full');
          return records;
        }),
    });
    await server.apply([pollOf('garden')], [consultationOf('parks', { suggestions: {} })], listeningAgency);
    await server.apply([pollOf('beach')], [consultationOf('coast', { suggestions: {} })], other);
    const first = await signInFirst(server);
    administrator = await signInAs(server, first, 'muscat', 'administrator');
    neighbour = await signInAs(server, first, 'salalah', 'administrator');
    for (const [topic, poll] of [
      ['parks', 'garden'],
      ['coast', 'beach'],
    ]) {
      const token = await server.newDevice(poll ?? '');
      await server.cast(poll ?? '', token, { answers: { place: 'north' } });
      const body = { once: token.slice(0, 22), text: 'ظل على الممشى', language: 'ar' };
      const device = { 'shura-device': await server.newDevice({ consultation: topic ?? '' }) };
      await server.post(`consultations/${topic}/suggestions`, body, device);
    }
  });
  after(() => server.close());

  const finish = (agency: string) => administrator.post(`${at}/done`, { agency });
  const refusals = async (agency = 'muscat') =>
    (await problemOf(await finish(agency))).errors?.map(({ field, code }) => `${field}: ${code}`);

  it('is requested with a reason in both languages, and shown to every colleague', async () => {
    equal((await problemOf(await administrator.put(at, { reason: { ar: 'سبب' } }))).type, 'invalid-request');
    equal((await administrator.put(at, { reason })).status, 204);
    equal((await problemOf(await administrator.put(at, { reason }))).type, 'changed-meanwhile');
    const { asked, open, suggestions, unanswered } = await administrator.read<Deletion>(at);
    deepEqual([asked?.reason, asked?.by], [reason, 'administrator of muscat']);
    deepEqual([open, suggestions, unanswered], [{ consultations: ['parks'], polls: ['garden'] }, 1, 1]);
    const { agencies } = await administrator.read<DeskSession>('desk');
    deepEqual(
      agencies.map(({ toBeDeleted }) => toBeDeleted),
      [true],
    );
  });

  it('can be withdrawn, and a new request waits a full day again', async () => {
    equal((await administrator.delete(at)).status, 204);
    equal((await administrator.read<Deletion>(at)).asked, undefined);
    equal((await administrator.put(at, { reason })).status, 204);
  });

  it('is refused on the same day, while the public can answer, and without the typed name', async () => {
    deepEqual(
      await refusals('Muscat'),
      ['agency: wrong-value', 'deletion: too-early', 'consultation parks: fixed', 'poll garden: fixed'].map((one) =>
        one.replace(/^(consultation|poll) (\w+)/, '$1 $2: open'),
      ),
    );
    server.time.now += day - 1;
    equal((await refusals())?.[0], 'deletion: too-early');
    server.time.now += 1;
    deepEqual(await refusals(), ['consultation parks: open: fixed']);
  });

  it('changes nothing if the export cannot be saved', async () => {
    server.time.now += 40 * day;
    breaks = true;
    equal((await problemOf(await finish('muscat'))).type, 'export-failed');
    breaks = false;
    deepEqual(readdirSync(folder), []);
    equal((await fetch(`${server.api}/polls/garden`)).status, 200);
    equal((await administrator.read<Deletion>(at)).suggestions, 1);
  });

  it('saves everything in a file of the server that only its owner can read', async () => {
    const { file, records } = (await (await finish('muscat')).json()) as Deleted;
    equal(file, 'muscat-2027-01-04.jsonl');
    equal(statSync(join(folder, file)).mode & 0o777, 0o600);
    const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    const rows = lines.slice(1, -1).map((line) => JSON.parse(line) as { table: string; row: Record<string, unknown> });
    const tables = Map.groupBy(rows, ({ table }) => table);
    ok(records > 0);
    for (const table of ['agency', 'poll', 'ballot', 'tally', 'consultation', 'suggestion', 'audit', 'person']) {
      ok((tables.get(table)?.length ?? 0) > 0, table);
    }
    match(JSON.stringify(tables.get('suggestion')?.[0]?.row['words']), /ظل على الممشى/);
    equal(tables.get('ballot')?.[0]?.row['voter'], 1);
    ok(!lines.some((line) => line.includes('salalah') || line.includes('"invitation"')));
  });

  it('leaves a page that shows when and why the agency was deleted, and what it left unanswered', async () => {
    for (const address of ['polls/garden', 'consultations/parks', 'agencies/muscat/responses']) {
      equal((await fetch(`${server.api}/${address}`)).status, 404, address);
    }
    const page = await fetch(`${server.url}/a/muscat`);
    equal(page.status, 410);
    const words = (await page.text()).replace(/<[^>]+>/g, '');
    match(words, /حُذفت هذه الجهة من هذا الخادم في 4 يناير 2027/);
    match(words, /ضُمّت البلدية إلى المحافظة/);
    match(words, /بلا رد عند الحذف: مقترح واحد/);
  });

  it('removes the staff at once, and keeps the name from other agencies', async () => {
    equal((await administrator.get(at)).status, 401);
    equal((await problemOf(await server.apply([], [], listeningAgency))).type, 'change-refused');
  });

  it('changes nothing of another agency', async () => {
    const results = await server.results('beach');
    deepEqual([results.participants, (await neighbour.get('desk/agencies/salalah/suggestions')).status], [1, 200]);
    const { agencies, polls, deletions } = await server.store.load();
    const suggestions = await server.store.suggestionsAfter(0, 99);
    deepEqual(
      [agencies, polls, suggestions].map((all) => all.length),
      [1, 1, 1],
    );
    equal(deletions[0]?.done?.unanswered, 1);
    deepEqual(server.errors.map(String), ['Error: the disk is full']);
  });
});
