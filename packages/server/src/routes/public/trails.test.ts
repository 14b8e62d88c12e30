import { deepEqual, equal } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { PollDocument, TrackedSuggestion, Trail } from '@shura/contract';
import {
  consultationOf,
  listeningAgency,
  problemOf,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';
import { type Browser, signInFirst } from '../../testing/test-staff.ts';

const at = 'desk/agencies/muscat';
const both = (ar: string, en: string) => ({ ar, en });
const words = 'إنارة الممشى بالطاقة الشمسية';
const office = both('مديرية الحدائق', 'The directorate of parks');

describe('the trail from a suggestion to what was carried out', () => {
  let server: TestServer;
  let staff: Browser;
  let reference: string;
  before(async () => {
    server = await startTestServer([]);
    await server.apply([], [consultationOf('parks', { suggestions: {} })], listeningAgency);
    staff = await signInFirst(server);
    const device = { 'shura-device': await server.newDevice({ consultation: 'parks' }) };
    const body = { once: randomBytes(16).toString('base64url'), text: words, language: 'ar' };
    const sent = await server.post('consultations/parks/suggestions', body, device);
    reference = ((await sent.json()) as { reference: string }).reference;
  });
  after(() => server.close());

  const act = (what: object, seen?: number) => staff.post(`${at}/acts`, { on: [{ reference, seen }], act: what });
  const trail = async (path: string) => (await (await fetch(`${server.api}/${path}/trail`)).json()) as Trail;
  const suggestion = async () =>
    (await (await fetch(`${server.api}/suggestions/${reference}`)).json()) as TrackedSuggestion;
  const pollOf = (text: Record<string, string>, more: Partial<PollDocument> = {}): PollDocument => ({
    slug: 'lights',
    visibility: 'live',
    closes: '2026-12-20T12:00',
    decision: { by: { ar: 'المجلس البلدي', en: 'The municipal council' }, on: '2027-01-20' },
    from: [reference],
    questions: [{ kind: 'agree', id: 'lights', text }],
    ...more,
  });
  const save = (poll: PollDocument, seen?: string) => staff.put(`${at}/polls/lights`, { poll, seen });

  it('has a poll in the exact words of the author, with who decides', async () => {
    const unpublished = await problemOf(await save(pollOf(both(words, 'Solar lights along the walk'))));
    deepEqual(unpublished.errors, [{ field: `poll lights: from.${reference}`, code: 'wrong-value' }]);
    await act({ kind: 'publish' }, 0);
    const other = await problemOf(await save(pollOf(both('إنارة أفضل', 'Better lights'))));
    deepEqual(other.errors, [{ field: `poll lights: from.${reference}`, code: 'words-differ' }]);
    const silent = pollOf(both(words, 'Solar lights along the walk'), { decision: undefined });
    deepEqual((await problemOf(await save(silent))).errors, [{ field: 'poll lights: decision', code: 'missing' }]);
    const draft = pollOf(both(words, 'Solar lights along the walk'), { draft: true });
    equal((await save(draft)).status, 200);
    deepEqual((await trail(`suggestions/${reference}`)).steps.length, 1);
    equal((await suggestion()).poll, undefined);
  });

  it('has each step with its day and a link, the same from either end', async () => {
    const { polls } = (await (await staff.get(`${at}/asking`)).json()) as { polls: { version: string }[] };
    equal((await save(pollOf(both(words, 'Solar lights along the walk')), polls[0]?.version)).status, 200);
    const title = both(words, 'Solar lights along the walk');
    deepEqual((await suggestion()).poll, { slug: 'lights', title, at: '2026-11-24T09:00:00.000Z' });
    await server.cast('lights', await server.newDevice('lights'), { answers: { lights: 'agree' } });
    server.time.now += 86_400_000;
    const closed = pollOf(both(words, 'Solar lights along the walk'), {
      closes: '2026-11-25T13:01',
      closure: both('اكتملت الآراء', 'Everyone has been heard'),
    });
    const again = (await (await staff.get(`${at}/asking`)).json()) as { polls: { version: string }[] };
    equal((await save(closed, again.polls[0]?.version)).status, 200);
    server.time.now += 60_000;
    await act({
      ...{ kind: 'answer', outcome: 'adopted', office, reason: both('الأكثر يريدها', 'Most want it') },
      commitment: { text: both('ستون عمودًا', 'Sixty lights'), due: '2027-04-30' },
    });
    const steps = async (path: string) =>
      (await trail(path)).steps.map(({ kind, state, on, href, participants }) => [kind, state, on, href, participants]);
    const expected = [
      ['suggested', 'done', '2026-11-24', `s/${reference}`, undefined],
      ['polled', 'done', '2026-11-24', 'p/lights', undefined],
      ['counted', 'done', '2026-11-25', 'p/lights', 1],
      ['decided', 'done', '2026-11-25', `s/${reference}`, undefined],
      ['carried-out', 'promised', '2027-04-30', `s/${reference}`, undefined],
    ];
    deepEqual(await steps(`suggestions/${reference}`), expected);
    deepEqual(await steps('polls/lights'), expected);
    await act({ kind: 'carry-out', office, evidence: both('أُنيرت', 'Lit'), link: 'https://muscat.example.om/lights' });
    deepEqual((await steps('polls/lights')).at(-1), [
      ...['carried-out', 'done', '2026-11-25', 'https://muscat.example.om/lights'],
      undefined,
    ]);
  });

  it('has a poll only if it was saved, even if the suggestion is hidden at the same time', async () => {
    for (let n = 0; n < 12; n += 1) {
      const device = { 'shura-device': await server.newDevice({ consultation: 'parks' }) };
      const body = { once: randomBytes(16).toString('base64url'), text: `شجرة في الشارع ${n}`, language: 'ar' };
      const sent = await server.post('consultations/parks/suggestions', body, device);
      const { reference } = (await sent.json()) as { reference: string };
      const on = [{ reference }];
      await staff.post(`${at}/acts`, { on: [{ reference, seen: 0 }], act: { kind: 'publish' } });
      const poll = pollOf(both(body.text, 'A tree'), { slug: `tree-${n}`, from: [reference] });
      const promote = () => staff.put(`${at}/polls/tree-${n}`, { poll });
      const hide = () => staff.post(`${at}/acts`, { on, act: { kind: 'hide', rule: 1 } });
      const [promoted] = await Promise.all(n % 2 === 0 ? [promote(), hide()] : [hide().then(promote)]);
      const { steps } = await trail(`suggestions/${reference}`);
      const known = (await fetch(`${server.api}/polls/tree-${n}`)).status === 200;
      deepEqual([known, steps?.some(({ kind }) => kind === 'polled') ?? false], [promoted.ok, promoted.ok]);
    }
  });

  it('has nothing that is not public', async () => {
    equal((await fetch(`${server.api}/suggestions/ZZZZ-ZZZZ/trail`)).status, 404);
    equal((await fetch(`${server.api}/polls/nothing/trail`)).status, 404);
  });
});
