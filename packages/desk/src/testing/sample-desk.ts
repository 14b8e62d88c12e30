import type { Passkey, SignedInBrowser } from '@shura/client';
import type { Audit, Colleagues, Deletion, DeskSession, Invitation, People, Role, Settings } from '@shura/contract';

const muscat = { slug: 'muscat', name: { ar: 'بلدية مسقط', en: 'Muscat Municipality' } };
const transport = { slug: 'transport', name: { ar: 'هيئة النقل', en: 'Transport Authority' } };

const signIn = { password: true, passkey: true, sso: { name: 'الدخول الموحّد' } };
const aida = { id: 'p1', name: 'عائدة الحارثية', email: 'aida@muscat.example' };

/** No session. */
export const signedOut: DeskSession = { signIn, agencies: [], secondFactorOwed: false, secondFactor: false };

/** A person with `role` in Muscat, and a viewer of another agency. */
export const signedInAs = (role: Role): DeskSession => ({
  signIn,
  person: aida,
  agencies: [
    { ...muscat, role, digest: 'daily' },
    { ...transport, role: 'viewer', digest: 'none' },
  ],
  secondFactorOwed: false,
  secondFactor: true,
});

export const invitation: Invitation = {
  role: 'answerer',
  agencies: [muscat],
  email: 'salim@muscat.example',
  known: false,
};

export const people: People = {
  people: [
    { ...aida, role: 'administrator', secondFactor: true, you: true },
    {
      id: 'p2',
      name: 'سالم بن ناصر المعمري',
      email: 'salim@muscat.example',
      role: 'answerer',
      secondFactor: true,
      you: false,
    },
    {
      id: 'p3',
      name: 'Maria Fernandes',
      email: 'maria@muscat.example',
      role: 'moderator',
      secondFactor: false,
      you: false,
    },
    { id: 'p4', name: 'خالد البلوشي', email: 'khalid@muscat.example', role: 'viewer', secondFactor: true, you: false },
  ],
  invitations: [{ id: 'i1', email: 'noor@muscat.example', role: 'publisher', expiresAt: '2026-12-02T08:00:00Z' }],
};

/** The colleagues who may answer. */
export const colleagues: Colleagues['people'] = people.people
  .filter(({ role }) => role !== 'viewer' && role !== 'moderator')
  .map(({ id, name, you }) => ({ id, name, you }));

export const deletion: Deletion = {
  open: { consultations: ['green-muscat'], polls: ['new-parks'] },
  suggestions: 1204,
  unanswered: 3,
};

export const settings: Settings = {
  version: 'v7',
  agency: {
    ...muscat,
    timeZone: 'Asia/Muscat',
    place: { ar: 'مسقط', en: 'Muscat' },
    origins: ['https://www.muscat.example', 'https://parks.muscat.example'],
    policy: {
      reader: { ar: 'قسم المشاركة المجتمعية', en: 'the Community Participation Section' },
      pledge: { acknowledge: 3, answer: 14 },
      rules: [
        { ar: 'بيانات شخصية لصاحبها أو لغيره', en: 'Personal data of the author or of anyone else' },
        { ar: 'سبٌّ أو تحريض', en: 'Insults or incitement' },
        { ar: 'إعلان تجاري', en: 'Advertising' },
      ],
      unpublishedDays: 365,
      kept: {
        ar: 'تُحفظ المقترحات ما بقيت الجهة، وتُمحى وسائل التواصل بعد سنة من الرد.',
        en: 'Suggestions are kept for as long as the agency exists; contact details are erased a year after the answer.',
      },
      complaints: {
        name: { ar: 'قناة البلاغات والشكاوى', en: 'the complaints channel' },
        url: 'https://complaints.example/muscat',
      },
      secondPerson: true,
    },
    calendar: {
      weekend: [5, 6],
      holidays: [
        { name: { ar: 'العيد الوطني', en: 'National Day' }, from: '2026-11-18', to: '2026-11-19' },
        { name: { ar: 'عيد الفطر', en: 'Eid al-Fitr' }, from: '2027-03-10', to: '2027-03-13' },
      ],
    },
  },
};

/** Settings of an agency with its own colour. */
export const branded = {
  ...settings,
  agency: { ...settings.agency, brand: { accent: { light: '#7a1f3d', dark: '#f2a9c0' }, radius: 4 } },
} satisfies Settings;

export const audit: Audit = {
  entries: [
    { n: 215, at: '2026-11-24T10:42:00Z', by: 'عائدة الحارثية', did: 'act.answer', on: ['7K2M-94FD'] },
    { n: 214, at: '2026-11-24T10:30:00Z', by: 'Maria Fernandes', did: 'assign.office', on: ['7K2M-94FD', 'parks'] },
    {
      n: 213,
      at: '2026-11-24T10:05:00Z',
      by: 'سالم بن ناصر المعمري',
      did: 'act.acknowledge',
      on: ['K3M7-9QXT', 'C2VX-6MZF'],
    },
    { n: 212, at: '2026-11-24T06:12:00Z', by: 'Maria Fernandes', did: 'act.hide', on: ['N3GJ-9RCT'] },
    { n: 211, at: '2026-11-23T12:30:00Z', by: 'عائدة الحارثية', did: 'member.moderator', on: ['سالم البلوشي'] },
    { n: 210, at: '2026-11-23T09:00:00Z', by: 'عائدة الحارثية', did: 'agency.save', on: ['muscat'] },
    { n: 209, at: '2026-11-22T07:15:00Z', did: 'agency.save', on: ['muscat'] },
  ],
  next: '209',
};

export const passkeys: readonly Passkey[] = [
  { id: 'k1', name: 'حاسوب المكتب', createdAt: '2026-10-02T08:00:00Z' },
  { id: 'k2', name: 'هاتفي', createdAt: '2026-11-11T17:20:00Z' },
];

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
const lasts = { createdAt: '2026-11-20T06:00:00Z', expiresAt: '2026-12-20T06:00:00Z' };
export const browsers: readonly SignedInBrowser[] = [
  { id: 't1', userAgent: firefox, ipAddress: '192.0.2.10', updatedAt: '2026-11-24T10:40:00Z', ...lasts },
  { id: 't2', userAgent: safari, ipAddress: '192.0.2.77', updatedAt: '2026-11-22T18:02:00Z', ...lasts },
];
