import { deepEqual, equal } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type DeskSuggestion, mayAs, type People, type Role, roleOfAct, type StaffAct } from '@shura/contract';
import { type ListeningServer, startListeningServer } from '../../testing/listening-server.ts';
import { listeningAgency, problemOf } from '../../testing/test-server.ts';
import { type Browser, signInAs, signInFirst } from '../../testing/test-staff.ts';

// As routes/offers.test.ts, for decisions that need a second person: the desk offers them by these fields.

const both = { ar: 'لأن', en: 'Because' };
const at = 'desk/agencies/muscat';
const hide: StaffAct = { kind: 'hide', rule: 1 };
const redact: StaffAct = { kind: 'redact', rule: 2, spans: [{ field: 'text', start: 0, end: 4 }] };
const upheld: StaffAct = { kind: 'decide-appeal', upheld: true, reason: both, checked: true };
const answer: StaffAct = { kind: 'answer', office: both, outcome: 'not-adopted', reason: both };
const confirm: StaffAct = { kind: 'confirm' };

const roles = ['administrator', 'moderator', 'viewer'] as const satisfies readonly Role[];
type Who = (typeof roles)[number];
type Step = readonly [Who, StaffAct] | 'appeal';

const stepsOf: Readonly<Record<string, readonly Step[]>> = {
  'was hidden by the administrator': [['administrator', hide], 'appeal'],
  'was hidden by the moderator': [['moderator', hide], 'appeal'],
  'was hidden by both': [['administrator', redact], ['moderator', hide], 'appeal'],
  'was hidden again by the moderator, after it was restored': [
    ['administrator', hide],
    'appeal',
    ['moderator', upheld],
    ['moderator', hide],
    'appeal',
  ],
  'is not hidden': [],
};

describe('offers of decisions in the desk', () => {
  let server: ListeningServer;
  const people = {} as Record<Who, Browser>;
  before(async () => {
    server = await startListeningServer();
    await server.open('green');
    people.administrator = await signInFirst(server);
    for (const role of ['moderator', 'viewer'] as const) {
      people[role] = await signInAs(server, people.administrator, 'muscat', role);
    }
  });
  after(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  const act = (who: Who, reference: string, what: StaffAct) =>
    people[who].post(`${at}/acts`, { on: [{ reference }], act: what });
  const make = async (steps: readonly Step[]): Promise<string> => {
    const { reference, trackingCode: code } = await server.publish();
    for (const step of steps) {
      const taken =
        step === 'appeal'
          ? await server.post(`suggestions/${reference}/author`, { kind: 'appeal', code, text: 'ليس كذلك' })
          : await act(step[0], reference, step[1]);
      equal(taken.status, 200);
    }
    return reference;
  };
  const read = (who: Who, reference: string) => people[who].read<DeskSuggestion>(`${at}/suggestions/${reference}`);
  const decided = async (who: Who, reference: string) => {
    const { acts, ownHiding } = await read(who, reference);
    const appealed = acts.findLast(({ kind }) => kind === 'appealed' || kind === 'appeal-decided')?.kind === 'appealed';
    const offered = appealed && !ownHiding && mayAs(who, roleOfAct['decide-appeal']);
    const answered = await act(who, reference, upheld);
    equal(answered.status === 200, offered, who);
    if (ownHiding) equal((await problemOf(answered)).type, 'second-person-needed');
    return offered;
  };

  for (const [name, steps] of Object.entries(stepsOf)) {
    it(`the appeal of one that ${name} is offered only to whom the server lets decide it`, async () => {
      for (const who of roles) await decided(who, await make(steps));
    });
  }

  it('an appeal is not decided by the one who hid, nor left undecided where both did', async () => {
    const may = async (name: string) => {
      const steps = stepsOf[name] ?? [];
      return [await decided('administrator', await make(steps)), await decided('moderator', await make(steps))];
    };
    deepEqual(await may('was hidden by the administrator'), [false, true]);
    deepEqual(await may('was hidden by both'), [true, true]);
    deepEqual(await may('was hidden again by the moderator, after it was restored'), [true, false]);
  });

  it('a proposed answer is confirmed by someone else only', async () => {
    const policy = { ...listeningAgency.policy, secondPerson: true } as typeof listeningAgency.policy;
    await server.apply([], [], { ...listeningAgency, policy });
    const reference = await make([['administrator', answer]]);
    equal((await read('administrator', reference)).ownProposal, true);
    const refused = await problemOf(await act('administrator', reference, confirm));
    deepEqual([refused.type, refused.errors], ['second-person-needed', [{ field: 'on.0', code: 'fixed' }]]);
  });

  it('the only one who may decide an appeal decides it', async () => {
    const reference = await make([['administrator', hide], 'appeal']);
    equal((await read('administrator', reference)).ownHiding, true);
    const known = await people.administrator.read<People>(`${at}/people`);
    const { id } = known.people.find(({ role }) => role === 'moderator') ?? {};
    await people.administrator.delete(`${at}/people/${id}`);
    equal(await decided('administrator', reference), true);
  });
});
