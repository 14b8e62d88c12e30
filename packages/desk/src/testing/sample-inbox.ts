import type { Clock, ClockName, DeskSuggestion, Draft, Inbox, PublicAct, Settings } from '@shura/contract';
import { settings } from './sample-desk.ts';

const agency = {
  slug: 'muscat',
  name: { ar: 'بلدية مسقط', en: 'Muscat Municipality' },
  timeZone: 'Asia/Muscat',
  place: { ar: 'مسقط', en: 'Muscat' },
};

export const parks = { ar: 'قسم الحدائق', en: 'Parks Department' };
const transport = { ar: 'قسم النقل', en: 'Transport Department' };

const { secondPerson, ...policy } = settings.agency.policy ?? {};
/** The agency with offices to choose from; one person publishes its answers. */
export const offices: Settings = {
  ...settings,
  agency: {
    ...settings.agency,
    policy: policy as NonNullable<Settings['agency']['policy']>,
    offices: [
      { id: 'parks', name: parks },
      { id: 'transport', name: transport },
    ],
  },
};
/** The agency with offices; a second person confirms its answers. */
export const twoPeople: Settings = {
  ...offices,
  agency: { ...offices.agency, ...(settings.agency.policy && { policy: settings.agency.policy }) },
};

const running = (dueOn: string, waited: number, late = false): Clock => ({ dueOn, waited, late });
const done = (dueOn: string, waited: number, doneAt: string, late = false): Clock => ({ dueOn, waited, doneAt, late });

interface Told {
  readonly acts?: readonly PublicAct[];
  readonly by?: readonly (string | null)[];
}

const salim = 'سالم بن ناصر المعمري';

/** Overrides parts of a published suggestion that waits. */
function suggestion(
  given: Partial<DeskSuggestion> & Pick<DeskSuggestion, 'reference'>,
  { acts = [], by = [] }: Told = {},
): DeskSuggestion {
  const receivedAt = given.receivedAt ?? '2026-11-19T06:20:00Z';
  const all: PublicAct[] = [{ kind: 'received', at: receivedAt }, ...acts];
  return {
    consultation: 'green-muscat',
    publication: 'published',
    receivedAt,
    direction: 'rtl',
    basis: [{ kind: 'experience' }],
    supporters: 0,
    linkedSupporters: 0,
    linked: [],
    acknowledged: running('2026-11-24', 3),
    answered: running('2026-12-09', 3),
    agency,
    authorMay: ['erase'],
    version: all.length,
    personalData: [],
    redacted: [],
    fromAuthor: [],
    ...{ ownProposal: false, ownHiding: false },
    ...given,
    acts: all,
    stops: acts.flatMap(({ kind, at }, place) =>
      (stopping[kind] ?? []).flatMap((clock) => {
        const { doneAt, dueOn, waited, late: isLate } = given[clock] ?? {};
        if (doneAt !== at || dueOn === undefined || waited === undefined) return [];
        return [{ act: place + 1, clock, dueOn, waited, late: isLate ?? false }];
      }),
    ),
    by: [null, ...by],
  };
}
/** The clocks that each kind of act stops in these samples. */
const stopping: Partial<Record<PublicAct['kind'], readonly ClockName[]>> = {
  acknowledged: ['acknowledged'],
  answered: ['acknowledged', 'answered'],
};

const published = (at: string): PublicAct => ({ kind: 'published', at });
const acknowledged = (at: string, office = parks): PublicAct => ({ kind: 'acknowledged', at, office });

export const late = suggestion(
  {
    reference: '7K2M-94FD',
    receivedAt: '2026-10-21T15:10:00Z',
    title: 'إنارة شمسية على مسار المشاة',
    text: 'المسار مظلم بعد المغرب، وقد رأيت في صلالة أعمدة شمسية لا تحتاج إلى حفر.',
    supporters: 112,
    linkedSupporters: 130,
    linked: ['P4TC-31HW'],
    acknowledged: done('2026-10-26', 2, '2026-10-25T08:30:00Z'),
    answered: running('2026-11-10', 23, true),
  },
  {
    acts: [
      published('2026-10-22T06:00:00Z'),
      acknowledged('2026-10-25T08:30:00Z'),
      { kind: 'linked', at: '2026-11-23T10:00:00Z', to: 'P4TC-31HW' },
    ],
    by: ['Maria Fernandes', salim, 'Maria Fernandes'],
  },
);

/** Assigned to the person who is signed in, with notes by two colleagues. */
export const assigned: DeskSuggestion = {
  ...late,
  assigned: { kind: 'person', id: 'p1', name: 'عائدة الحارثية' },
  notes: [
    { by: 'Maria Fernandes', at: '2026-11-23T07:40:00Z', text: 'يُسأل قسم الإنارة عن كلفة العمود الواحد قبل الرد.' },
    {
      by: salim,
      at: '2026-11-23T10:05:00Z',
      text: 'The lighting department answered: 85 rials each.\nThe offer is valid until December.',
    },
  ],
};

export const bus = suggestion(
  {
    reference: 'J9WQ-7TNK',
    receivedAt: '2026-11-09T07:00:00Z',
    title: 'حافلة صغيرة بين السوق والوادي',
    text: 'حافلة صغيرة كل ربع ساعة بين السوق ومدخل الوادي تُغني كبار السن عن السيارة.',
    basis: [{ kind: 'practice' }, { kind: 'study' }],
    supporters: 64,
    linkedSupporters: 64,
    acknowledged: done('2026-11-12', 1, '2026-11-11T09:00:00Z'),
    answered: running('2026-11-29', 11),
  },
  { acts: [published('2026-11-09T10:00:00Z'), acknowledged('2026-11-11T09:00:00Z', transport)], by: [salim, salim] },
);

export const water = suggestion(
  {
    reference: 'K3M7-9QXT',
    title: 'نقاط شرب للمشاة والطيور',
    text: 'أقترح نقاط شرب عند مداخل المسارات، يُفتح صنبورها بالقدم، وتحتها حوض صغير للطيور؛ فالمسار في الصيف طويل ولا ماء فيه.',
    basis: [{ kind: 'country', country: 'TR' }],
    supporters: 41,
    linkedSupporters: 41,
  },
  { acts: [published('2026-11-19T09:00:00Z')], by: ['Maria Fernandes'] },
);

/** A suggestion in English among Arabic ones. */
export const lamps = suggestion(
  {
    reference: 'P4TC-31HW',
    receivedAt: '2026-11-23T09:00:00Z',
    text: 'In Valencia the lamps along the river park stay dim until a sensor sees someone. It costs a third as much to run.',
    direction: 'ltr',
    basis: [{ kind: 'country', country: 'ES' }, { kind: 'practice' }],
    supporters: 18,
    linkedSupporters: 130,
    linked: ['7K2M-94FD'],
    acknowledged: running('2026-11-26', 2),
    answered: running('2026-12-13', 2),
  },
  { acts: [published('2026-11-23T11:00:00Z')], by: ['Maria Fernandes'] },
);

const heldText = 'لا مقاعد قرب الملعب، والآباء يقفون ساعتين. للتواصل 9123 4567 أو عبر parent@example.om';
const spanOf = (words: string) => ({ start: heldText.indexOf(words), end: heldText.indexOf(words) + words.length });

/** Not moderated yet, and may hold personal data. */
export const held = suggestion({
  reference: 'B7PT-4WQG',
  receivedAt: '2026-11-24T11:00:00Z',
  publication: 'held',
  title: 'مقاعد مظللة قرب الملعب',
  text: heldText,
  personalData: [
    { field: 'text', kind: 'phone', ...spanOf('9123 4567') },
    { field: 'text', kind: 'email', ...spanOf('parent@example.om') },
  ],
  acknowledged: running('2026-11-29', 1),
  answered: running('2026-12-14', 1),
});

export const appealed = suggestion(
  {
    reference: 'C2VX-6MZF',
    receivedAt: '2026-11-14T18:00:00Z',
    publication: 'hidden',
    hidden: { at: '2026-11-16T07:30:00Z', policy: 1, rule: 2 },
    text: 'البلدية لا تسمع إلا لمن يصرخ، وهذا المسار شاهد. زوروه ليلًا.',
    acknowledged: done('2026-11-18', 1, '2026-11-16T07:30:00Z'),
    answered: done('2026-12-03', 1, '2026-11-16T07:30:00Z'),
    fromAuthor: [
      { kind: 'appealed', at: '2026-11-17T19:00:00Z', text: 'ليس في كلامي إساءة إلى أحد، وإنما وصف لحال المسار.' },
    ],
  },
  {
    acts: [
      { kind: 'hidden', at: '2026-11-16T07:30:00Z', policy: 1, rule: 2 },
      { kind: 'appealed', at: '2026-11-17T19:00:00Z', dueOn: '2026-12-07', late: false },
    ],
    by: ['Maria Fernandes', null],
  },
);

export const erased = suggestion(
  {
    reference: 'N3GJ-9RCT',
    receivedAt: '2026-11-08T08:00:00Z',
    publication: 'erased',
    supporters: 3,
    linkedSupporters: 3,
    acknowledged: done('2026-11-11', 1, '2026-11-09T07:00:00Z'),
    answered: done('2026-11-26', 2, '2026-11-10T17:00:00Z'),
  },
  {
    acts: [
      published('2026-11-08T09:00:00Z'),
      acknowledged('2026-11-09T07:00:00Z'),
      { kind: 'erased', at: '2026-11-10T17:00:00Z' },
    ],
    by: [salim, salim, null],
  },
);

export const answer = {
  office: parks,
  outcome: 'partly-adopted',
  reason: {
    ar: 'نضع ست نقاط شرب عند المداخل هذا الشتاء، ونجرّب حوض الطيور عند المدخل الشمالي قبل تعميمه.',
    en: 'Six drinking points go in at the entrances this winter; the basin for birds is tried at the north entrance first.',
  },
  commitment: {
    text: { ar: 'ست نقاط شرب عند المداخل', en: 'Six drinking points at the entrances' },
    due: '2027-03-31',
  },
} as const;

/** An answer waiting for a second person. */
export const proposed: DeskSuggestion = { ...water, version: water.version + 1, proposed: { by: salim, ...answer } };

export const answered = suggestion(
  {
    reference: '4TPC-31RM',
    receivedAt: '2026-11-12T05:40:00Z',
    title: 'أشجار ظل محلية على طول الوادي',
    text: 'زراعة أشجار الغاف والسدر على المسار بدل النخيل، فظلّها أوسع وحاجتها إلى الماء أقل.',
    basis: [{ kind: 'practice' }, { kind: 'country', country: 'AE' }],
    supporters: 37,
    linkedSupporters: 37,
    acknowledged: done('2026-11-17', 1, '2026-11-15T06:00:00Z'),
    answered: done('2026-12-02', 8, '2026-11-24T09:15:00Z'),
    carriedOut: running('2027-03-31', 8),
    answer: { at: '2026-11-24T09:15:00Z', ...answer },
  },
  {
    acts: [
      published('2026-11-12T08:00:00Z'),
      acknowledged('2026-11-15T06:00:00Z'),
      { kind: 'answered', at: '2026-11-24T09:15:00Z', ...answer },
    ],
    by: ['Maria Fernandes', salim, salim],
  },
);

/** An answer whose reason was reworded later; both versions are public. */
export const answeredAgain: DeskSuggestion = {
  ...answered,
  version: answered.version + 1,
  acts: [
    ...answered.acts,
    {
      kind: 'answered',
      at: '2026-11-25T07:00:00Z',
      ...answer,
      reason: {
        ar: 'نضع ثماني نقاط شرب عند المداخل هذا الشتاء، ونجرّب حوض الطيور عند المدخل الشمالي.',
        en: 'Eight drinking points go in at the entrances this winter; the basin for birds is tried at the north entrance.',
      },
    },
  ],
  by: [...answered.by, salim],
};

/** Called carried out, and contested by enough of those who asked. */
export const contested: DeskSuggestion = {
  ...answered,
  contest: { so: 3, notYet: 6, needed: 5, reopenedAt: '2026-12-10T09:15:00Z' },
  notYet: ['لا ماء عند المدخل الشمالي', 'The tap at the north gate is dry'],
  acts: [
    ...answered.acts,
    {
      kind: 'carried-out',
      at: '2026-12-01T09:15:00Z',
      office: answer.office,
      evidence: { ar: 'رُكّبت ثماني نوافير', en: 'Eight fountains are in place' },
    },
    { kind: 'contested', at: '2026-12-10T09:15:00Z', so: 3, notYet: 6, supporters: 37 },
  ],
  by: [...answered.by, salim, null],
};

export const inboxOf = (...suggestions: readonly DeskSuggestion[]): Inbox => ({
  suggestions: [...suggestions],
  total: suggestions.length,
  counts: {
    waiting: suggestions.filter(({ answered: { doneAt } }) => doneAt === undefined).length,
    late: suggestions.filter(({ answered: { doneAt, late: isLate } }) => doneAt === undefined && isLate).length,
    confirmation: suggestions.filter((one) => one.proposed).length,
    moderation: suggestions.filter(({ publication }) => publication === 'held').length,
    contested: suggestions.filter(({ contest }) => contest && contest.notYet > 0).length,
  },
});

export const waitingInbox: Inbox = {
  ...inboxOf(late, bus, water, lamps),
  counts: { waiting: 4, late: 1, confirmation: 0, moderation: 2, contested: 0 },
};

export const draftBy = (by: string, about: string, values: Readonly<Record<string, string>>, version = 3): Draft => ({
  about,
  content: JSON.stringify(values),
  version,
  by,
  at: '2026-11-24T08:04:00Z',
});

export const written = {
  outcome: 'partly-adopted',
  office: 'parks',
  'reason.ar': answer.reason.ar,
  'reason.en': answer.reason.en,
  'commitment.text.ar': answer.commitment.text.ar,
  'commitment.text.en': answer.commitment.text.en,
  'commitment.due': '2030-03-31',
} as const;

/** A frequent answer. */
export const template: Draft = {
  about: 'template.2f6b9d04c7e1a583',
  content: JSON.stringify({
    name: 'إنارة: ضمن خطة الأحياء',
    values: {
      outcome: 'under-study',
      office: 'parks',
      'reason.ar': 'تدخل الإنارة في خطة الأحياء التي تُراجع كل ثلاثة أشهر، و',
      'reason.en': 'Lighting is part of the plan for neighbourhoods, which is reviewed every three months, and ',
    },
  }),
  version: 1,
  by: 'Maria Fernandes',
  at: '2026-11-20T08:04:00Z',
};
