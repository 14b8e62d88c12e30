import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type AgencyDocument, type Asking, limits, type Settings } from '@shura/contract';
import {
  consultationOf,
  listeningAgency,
  pollOf,
  problemOf,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.ts';
import { type Browser, signInFirst } from '../../testing/test-staff.ts';

describe('editing at the desk', () => {
  let server: TestServer;
  let first: Browser;

  before(async () => {
    server = await startTestServer([]);
    await server.apply([pollOf('gardens')], [], listeningAgency);
    first = await signInFirst(server);
  });
  after(() => server.close());

  it('fixes a poll once somebody has voted', async () => {
    const answered = async () => {
      const { polls } = await first.read<Asking>('desk/agencies/muscat/asking');
      return polls.map((poll) => poll.answered);
    };
    deepEqual(await answered(), [false]);
    const device = { 'shura-device': await server.newDevice('gardens') };
    const cast = await server.post('polls/gardens/ballots', { answers: { place: 'north' }, basedOn: 0 }, device);
    equal(cast.status, 201);
    deepEqual(await answered(), [true]);
  });

  it('names what keeps a poll from opening: who decides, and by when', async () => {
    const { decision, ...undecided } = pollOf('undecided');
    await server.apply(
      [
        { ...undecided, draft: true },
        { ...undecided, slug: 'decided', draft: true, decision },
      ],
      [],
      listeningAgency,
    );
    const { polls } = await first.read<Asking>('desk/agencies/muscat/asking');
    deepEqual(
      Object.fromEntries(polls.map(({ document, missing }) => [document.slug, missing.map(({ field }) => field)])),
      {
        gardens: [],
        undecided: ['decision'],
        decided: [],
      },
    );
  });

  for (const [kind, document] of [
    ['poll', pollOf('shown')],
    ['consultation', consultationOf('shown')],
  ] as const) {
    it(`keeps what was shown before a ${kind} opened, for staff alone`, async () => {
      const at = `desk/agencies/muscat/${kind}s/shown`;
      const hits = [{ kind: 'suggestion', href: 's/AAAA-AAAA', states: ['answered', 'adopted'] }];
      const asked = { ...document, opens: '2026-12-01T08:00', closes: '2026-12-20T08:00' };
      const known = async () => {
        const { polls, consultations } = await first.read<Asking>('desk/agencies/muscat/asking');
        return (kind === 'poll' ? polls : consultations).find(({ document: { slug } }) => slug === 'shown');
      };
      const save = async (more: object, precedents?: object) => {
        const saved = await first.put(at, {
          [kind]: { ...asked, ...more },
          seen: (await known())?.version,
          precedents,
        });
        equal(saved.status, 200);
        return (await known())?.precedents;
      };
      const now = new Date(server.time.now).toISOString();
      equal(await save({ draft: true }, { hits }), undefined);
      deepEqual(await save({}, { hits }), { hits, at: now });
      deepEqual(await save({ title: { ar: 'ظل', en: 'Shade' } }, {}), { at: now });
      const shown = await fetch(`${server.api}/${kind}s/shown`);
      equal(shown.status, 200);
      ok(!(await shown.text()).includes('precedents'));
      const wrong = { hits: [{ ...hits[0], href: 'https://elsewhere.example/' }] };
      const { errors } = await problemOf(await first.put(at, { [kind]: asked, precedents: wrong }));
      deepEqual(errors, [{ field: 'precedents.hits.0.href', code: 'wrong-value' }]);
    });
  }

  it('accepts any colours of an agency, and nothing else', async () => {
    const at = 'desk/agencies/muscat/settings';
    const { agency, version } = await first.read<Settings>(at);
    const save = (accent: NonNullable<AgencyDocument['brand']>['accent']) =>
      first.put(at, { agency: { ...agency, brand: { accent } }, seen: version });
    const { errors } = await problemOf(await save({ light: 'teal', dark: '#6fd0c5' }));
    deepEqual(errors, [{ field: 'agency.brand.accent.light', code: 'wrong-value' }]);
    deepEqual((await first.read<Settings>(at)).agency.brand, undefined);
    equal((await save({ light: '#FFD400', dark: '#0e5a5a' })).status, 200);
    deepEqual((await first.read<Settings>(at)).agency.brand?.accent.light, '#FFD400');
  });

  it('accepts a list of offices only if all names are distinct, and names those that are not', async () => {
    const at = 'desk/agencies/muscat/settings';
    const { agency, version } = await first.read<Settings>(at);
    const office = (id: string, ar: string, en: string) => ({ id, name: { ar, en } });
    const [parks, roads] = [office('parks', 'قسم الحدائق', 'Parks'), office('roads', 'قسم الطرق', 'Roads')];
    const save = (offices: AgencyDocument['offices']) =>
      first.put(at, { agency: { ...agency, offices }, seen: version });
    const errors = async (answer: Response) =>
      (await problemOf(answer)).errors?.map(({ field, code }) => `${field} ${code}`);
    const alike = [parks, office('gardens', 'قسم الحدائق', 'Gardens'), office('roads', 'الطرق', ' PARKS ')];
    deepEqual(await errors(await save(alike)), [
      'agency.offices.1.name.ar repeated',
      'agency.offices.2.name.en repeated',
    ]);
    deepEqual(await errors(await save([parks, { ...roads, id: 'parks' }])), ['agency.offices.1.id repeated']);
    deepEqual(await errors(await server.apply([], [], { ...agency, offices: alike.slice(0, 2) })), [
      'agency.offices.1.name.ar repeated',
    ]);
    const many = Array.from({ length: limits.offices + 1 }, (_, n) => office(`o${n}`, `قسم ${n}`, `Office ${n}`));
    deepEqual(await errors(await save(many)), ['agency.offices wrong-value']);
    equal((await save([parks, roads])).status, 200);
    deepEqual((await first.read<Settings>(at)).agency.offices, [parks, roads]);
  });
});
