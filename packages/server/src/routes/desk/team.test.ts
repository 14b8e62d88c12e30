import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Audit, type Colleagues, type DeskSuggestion, type Inbox, limits, type People } from '@shura/contract';
import { type ListeningServer, startListeningServer } from '../../testing/listening-server.ts';
import { listeningAgency, problemOf } from '../../testing/test-server.ts';
import { type Browser, signInAs, signInFirst } from '../../testing/test-staff.ts';

const at = 'desk/agencies/muscat';
const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
const secret = 'ملاحظة سرية ZQXJKV';

describe('what staff arrange among themselves', () => {
  let server: ListeningServer;
  let first: Browser;
  let moderator: Browser;
  let answerer: Browser;
  let colleague: string;
  before(async () => {
    server = await startListeningServer();
    await server.open('green', {}, { ...listeningAgency, offices: [{ id: 'parks', name: office }] });
    first = await signInFirst(server);
    moderator = await signInAs(server, first, 'muscat', 'moderator');
    answerer = await signInAs(server, first, 'muscat', 'answerer');
    const { people } = await moderator.read<Colleagues>(`${at}/colleagues`);
    colleague = people.find(({ name }) => name.startsWith('answerer'))?.id ?? '';
  });
  after(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  const assign = (reference: string, to: object, by = moderator) =>
    by.put(`${at}/suggestions/${reference}/assignment`, to);
  const note = (reference: string, text: string, by = moderator) =>
    by.post(`${at}/suggestions/${reference}/notes`, { text });
  const one = (reference: string) => first.read<DeskSuggestion>(`${at}/suggestions/${reference}`);
  const mine = async (query = '') =>
    (await answerer.read<Inbox>(`${at}/suggestions?assigned=me${query}`)).suggestions.map(({ reference }) => reference);
  const logged = async (reference: string) =>
    (await first.read<Audit>(`${at}/audit`)).entries
      .filter(({ on, did }) => on[0] === reference && /^(assign|note)/.test(did))
      .map(({ by, did, on }) => [by, did, on[1]]);

  it('is assigned to a colleague who may answer, to an office, or to no one, and each is recorded', async () => {
    const { reference } = await server.publish();
    const { people } = await moderator.read<Colleagues>(`${at}/colleagues`);
    deepEqual(people.map(({ name }) => name).sort(), ['answerer of muscat', 'أمينة']);
    equal((await assign(reference, { kind: 'person', id: colleague })).status, 204);
    equal((await assign(reference, { kind: 'person', id: colleague })).status, 204);
    deepEqual((await one(reference)).assigned, { kind: 'person', id: colleague, name: 'answerer of muscat' });
    equal((await assign(reference, { kind: 'office', id: 'parks' })).status, 204);
    deepEqual((await one(reference)).assigned, { kind: 'office', id: 'parks', name: office });
    equal((await assign(reference, { kind: 'none' })).status, 204);
    equal((await one(reference)).assigned, undefined);
    const by = 'moderator of muscat';
    deepEqual(await logged(reference), [
      [by, 'assign.none', undefined],
      [by, 'assign.office', 'parks'],
      [by, 'assign.person', 'answerer of muscat'],
    ]);
  });

  it('is not assigned to anyone else, nor once its words are gone', async () => {
    const { reference, trackingCode: code } = await server.publish();
    const { people } = await first.read<People>(`${at}/people`);
    const reader = people.find(({ role }) => role === 'moderator')?.id;
    equal((await problemOf(await assign(reference, { kind: 'person', id: reader }))).type, 'person-not-found');
    equal((await problemOf(await assign(reference, { kind: 'office', id: 'none' }))).type, 'invalid-request');
    equal((await problemOf(await assign('ZZZZ-ZZZZ', { kind: 'none' }))).type, 'suggestion-not-found');
    await assign(reference, { kind: 'office', id: 'parks' });
    await note(reference, secret);
    equal((await server.post(`suggestions/${reference}/author`, { kind: 'erase', code })).status, 200);
    const { notes, assigned } = await one(reference);
    deepEqual([notes, assigned], [[], undefined]);
    for (const late of [assign(reference, { kind: 'none' }), note(reference, secret)]) {
      equal((await problemOf(await late)).type, 'act-refused');
    }
  });

  it('is found under “mine”, which combines with the other filters', async () => {
    const [own, other] = [await server.publish(), await server.publish()];
    await assign(own.reference, { kind: 'person', id: colleague });
    await assign(other.reference, { kind: 'office', id: 'parks' });
    deepEqual(await mine(), [own.reference]);
    deepEqual(await mine('&consultation=green&view=all'), [own.reference]);
    deepEqual(await mine('&outcome=adopted'), []);
    equal((await answerer.get(`${at}/suggestions?assigned=all`)).status, 400);
  });

  it('ends with the role that may answer, and when the person leaves', async () => {
    const [kept, left] = [await server.publish(), await server.publish()];
    const leaver = await signInAs(server, first, 'muscat', 'publisher');
    const { people } = await first.read<People>(`${at}/people`);
    const { id = '' } = people.find(({ role }) => role === 'publisher') ?? {};
    for (const { reference } of [kept, left]) await assign(reference, { kind: 'person', id });
    await first.put(`${at}/people/${id}`, { role: 'answerer' });
    equal((await leaver.read<Inbox>(`${at}/suggestions?assigned=me`)).total, 2);
    await first.put(`${at}/people/${id}`, { role: 'moderator' });
    equal((await leaver.read<Inbox>(`${at}/suggestions?assigned=me`)).total, 0);
    await first.put(`${at}/people/${id}`, { role: 'publisher' });
    await assign(kept.reference, { kind: 'person', id });
    await first.delete(`${at}/people/${id}`);
    equal((await one(kept.reference)).assigned, undefined);
  });

  it('has notes with author and time, bounded in length and number', async () => {
    const { reference } = await server.publish();
    equal((await note(reference, '  قيد المراجعة\u202e ')).status, 204);
    deepEqual((await one(reference)).notes, [
      { by: 'moderator of muscat', at: new Date(server.time.now).toISOString(), text: 'قيد المراجعة' },
    ]);
    deepEqual((await problemOf(await note(reference, 'ظ'.repeat(limits.note + 1)))).errors, [
      { field: 'text', code: 'too-long' },
    ]);
    equal((await note(reference, ' ')).status, 400);
    for (let n = 1; n < limits.notes; n += 1) await note(reference, `${n}`);
    deepEqual((await problemOf(await note(reference, 'مرة أخرى'))).errors, [{ field: 'text', code: 'too-many' }]);
    equal((await one(reference)).notes?.length, limits.notes);
    deepEqual(await logged(reference).then(([last]) => last), ['moderator of muscat', 'note', undefined]);
  });

  it('is in nothing that the public can read', async () => {
    const { reference, trackingCode, followToken } = await server.publish();
    await note(reference, secret, answerer);
    await assign(reference, { kind: 'person', id: colleague });
    ok(JSON.stringify(await one(reference)).includes(secret));
    const names = { agency: 'muscat', slug: 'green', consultation: 'green', reference, code: trackingCode };
    const paths = new Set(
      server.shura.app.routes
        .filter(
          ({ method, path }) => method === 'GET' && !path.includes('/desk/agencies/') && !path.includes('/events'),
        )
        .flatMap(({ path }) =>
          ['green', 'muscat', reference].map((other) =>
            path
              .replace('*', 'x')
              .replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => names[name as keyof typeof names] ?? other),
          ),
        ),
    );
    ok(paths.size > 60, `${paths.size} paths`);
    const follow = await server.post(`suggestions/${reference}/follow`, { token: followToken });
    const found = [await follow.text()];
    for (const path of paths) {
      const answer = await fetch(`${server.url}${path}`, { redirect: 'manual' });
      const live = answer.headers.get('content-type')?.startsWith('text/event-stream');
      if (live) await answer.body?.cancel();
      else found.push(`${path} ${await answer.text()}`);
    }
    ok(found.some((text) => text.includes(reference)));
    deepEqual(
      found
        .filter((text) => text.includes('ZQXJKV') || text.includes('answerer of muscat'))
        .map((text) => text.slice(0, 80)),
      [],
    );
  });
});
