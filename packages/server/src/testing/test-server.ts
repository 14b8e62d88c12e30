import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { ApplyInput, OwnBallot, PollDocument, Problem, Question, Results } from '@shura/contract';
import { drawing } from '@shura/widgets/static';
import type { Hono } from 'hono';
import { createShura } from '../app.ts';
import type { Store } from '../model/store.ts';
import { openSqliteStore } from '../stores/sqlite/sqlite-store.ts';
import type { ShuraOptions } from '../wiring/options.ts';
import { holiday } from './holiday.ts';

export const adminToken = 'an-admin-token-for-tests';
export const start = Date.UTC(2026, 10, 24, 9);
export const agencyOrigin = 'https://www.example.om';

const both = (ar: string, en: string) => ({ ar, en });
export const options = [
  { id: 'north', text: both('الشمال', 'North') },
  { id: 'south', text: both('الجنوب', 'South') },
  { id: 'east', text: both('الشرق', 'East') },
];
const text = both('أين تُبنى الحديقة؟', 'Where should the garden be?');
export const single: Question = { kind: 'single', id: 'place', text, none: true, options };

const council = both('المجلس البلدي', 'The municipal council');

/** A poll that opened a day ago, with changes. Times are in the agency's zone, UTC. */
export const pollOf = (slug: string, more: Partial<PollDocument> = {}): PollDocument => ({
  slug,
  opens: '2026-11-23T09:00',
  closes: '2026-11-25T09:00',
  visibility: 'live',
  decision: { by: council, on: '2100-01-01' },
  questions: [single],
  ...more,
});

/** A consultation that opened a day ago and is open for a month, with changes. */
export const consultationOf = (slug: string, more: Partial<ConsultationInput> = {}): ConsultationInput => ({
  slug,
  title: both('مساحات خضراء', 'Green spaces'),
  purpose: both('أن نختار مواقع الحدائق الجديدة', 'To choose where the new gardens go'),
  undecided: both('المواقع', 'The places'),
  decided: both('عدد الحدائق وميزانيتها', 'How many, and for how much'),
  promise: 'consult',
  owner: both('مديرية الحدائق', 'The directorate of parks'),
  decision: { by: council, on: '2027-01-20' },
  opens: '2026-11-23T09:00',
  closes: '2026-12-24T09:00',
  ...more,
});
type ConsultationInput = NonNullable<ApplyInput['consultations']>[number];

/** A real server with a real database, a free port and a clock the test sets; `over` wraps the store. */
export const startTestServer = async (
  polls: readonly PollDocument[] | 'no agency',
  options: Partial<ShuraOptions> = {},
  over: (store: Store) => Promise<Store> = async (store) => store,
  extend: (app: Hono) => void = () => {},
) => {
  const time = { now: start };
  const store = await over(
    await openSqliteStore({ file: join(mkdtempSync(join(tmpdir(), 'shura-app-')), 'shura.db') }),
  );
  const errors: unknown[] = [];
  const shura = await createShura({
    store,
    drawing,
    keys: { root: Buffer.alloc(32, 1) },
    adminToken,
    clock: () => time.now,
    onError: (error) => errors.push(error),
    ...options,
  });
  extend(shura.app);
  const server = createAdaptorServer({ fetch: shura.app.fetch }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const api = `${url}/api/v1`;

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${api}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const admin = { authorization: `Bearer ${adminToken}` };
  const apply = (
    polls: readonly PollDocument[],
    consultations: readonly ConsultationInput[] = [],
    agency: ApplyInput['agency'] = agencyDocument,
  ) =>
    post('admin/apply', { agency, polls: [...polls], consultations: [...consultations] } satisfies ApplyInput, admin);
  if (polls !== 'no agency') {
    const applied = await apply(polls);
    if (!applied.ok) throw new Error(await applied.text());
  }

  /** A new device in a poll, by its slug, or in a consultation. */
  const newDevice = async (to: string | { consultation: string }, headers: Record<string, string> = {}) => {
    const once = randomBytes(16).toString('base64url');
    const answer = await post('devices', { ...(typeof to === 'string' ? { poll: to } : to), once }, headers);
    return ((await answer.json()) as { token: string }).token;
  };

  return {
    url,
    api,
    port,
    store,
    shura,
    time,
    errors,
    post,
    admin,
    apply,
    newDevice,
    cast: (slug: string, token: string, body: unknown, headers: Record<string, string> = {}) =>
      post(`polls/${slug}/ballots`, body, { 'shura-device': token, ...headers }),
    own: async (slug: string, token: string) =>
      (await (await fetch(`${api}/polls/${slug}/ballot`, { headers: { 'shura-device': token } })).json()) as OwnBallot,
    results: async (slug: string, headers: Record<string, string> = {}) =>
      (await (await fetch(`${api}/polls/${slug}/results`, { headers })).json()) as Results,
    async close() {
      server.close();
      server.closeAllConnections();
      await shura.close();
    },
  };
};
export type TestServer = Awaited<ReturnType<typeof startTestServer>>;

export const agencyDocument = {
  slug: 'muscat',
  name: both('بلدية مسقط', 'Muscat Municipality'),
  timeZone: 'UTC',
  place: both('غرينتش', 'Greenwich'),
  origins: [agencyOrigin],
};

/** The same agency, set up to accept suggestions. */
export const listeningAgency: ApplyInput['agency'] = {
  ...agencyDocument,
  timeZone: 'Asia/Muscat',
  policy: {
    reader: both('مديرية الحدائق', 'The directorate of parks'),
    pledge: { acknowledge: 3, answer: 14 },
    rules: [
      both('لا إساءة إلى أشخاص', 'No insults'),
      both('لا بيانات شخصية', 'No personal data'),
      both('لا إعلانات', 'No advertising'),
    ],
    unpublishedDays: 365,
    kept: both('تُحفظ المقترحات خمس سنوات', 'Suggestions are kept for five years'),
    complaints: { name: both('تجاوب', 'Tajawob'), url: 'https://complaints.example.om/' },
  },
  calendar: { weekend: [5, 6], holidays: [holiday('2026-11-18', '2026-11-19')] },
};

/** A problem's type without its prefix, its status and its field errors. */
export const problemOf = async (response: Response) => {
  const { type, status, errors } = (await response.json()) as Problem;
  return { type: type.replace('urn:shura:problem:', ''), status, ...(errors && { errors }) };
};
