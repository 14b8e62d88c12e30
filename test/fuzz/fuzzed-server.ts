import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Device, Invited, People, SentSuggestion } from '@shura/contract';
import { type ServerProcess, startServer } from '../harness/server-process.ts';
import { api, type Operation, readOperations } from './api-document.ts';
import { agency, asked, consultation } from './asked.ts';
import { canary, type Known } from './values.ts';

const main = fileURLToPath(new URL('../../packages/server/dist/cli/main.js', import.meta.url));
const inServer = new URL('in-server.ts', import.meta.url).href;
const adminToken = 'an-admin-token-for-fuzzing';
const emails = { administrator: 'amina@example.om', restless: 'fatima@example.om', other: 'noora@example.om' } as const;
const password = 'a long enough password';

/** A real server process with data of every kind, and the credentials for each. */
export interface FuzzedServer extends AsyncDisposable {
  readonly server: ServerProcess;
  readonly port: number;
  readonly operations: readonly Operation[];
  readonly devices: readonly string[];
  readonly admin: string;
  /** Cookies of an administrator, and of a person who signs out repeatedly. */
  readonly sessions: { readonly administrator: string; readonly restless: string };
  readonly known: Known;
  /** Example bodies of the right shape, by method and path. */
  readonly exampleBodies: ReadonlyMap<string, readonly unknown[]>;
  /** Signs both people in again if a request signed them out. */
  keepSignedIn(): Promise<void>;
  /** Heap in use after garbage collection, in bytes. */
  held(): Promise<number>;
  /** Log lines that contain sent text, and the number of unexpected errors. */
  readonly log: { leaked: number; unexpected: number };
}

interface Way {
  readonly serverFile?: string;
  /** Modules the server loads first. */
  readonly imports?: readonly string[];
}

export async function openFuzzedServer({ serverFile = main, imports = [] }: Way = {}): Promise<FuzzedServer> {
  const log = { leaked: 0, unexpected: 0 };
  let onHeld: ((bytes: number) => void) | undefined;
  const server = await startServer(
    [...[inServer, ...imports].flatMap((file) => ['--import', file]), serverFile, 'start'],
    {
      SHURA_DATA: mkdtempSync(join(tmpdir(), 'shura-fuzz-')),
      SHURA_ADMIN_TOKEN: adminToken,
      // Lets requests choose their network, so that the limits of one address do not hide the rest.
      SHURA_TRUSTED_PROXIES: '127.0.0.1',
    },
    '/readyz',
    (said) => {
      if (said.includes(canary)) log.leaked += 1;
      if (said.includes('"msg":"unexpected"')) log.unexpected += 1;
      const held = /\{"held":(\d+)\}/.exec(said)?.[1];
      if (held !== undefined) onHeld?.(Number(held));
    },
  );
  const { url } = server;
  const admin = `Bearer ${adminToken}`;
  let asks = 0;
  const send = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const from = `172.16.${String(asks >> 8)}.${String(asks++ & 255)}`;
    const answer = await fetch(`${url}${api}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from, origin: url, ...headers },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return answer;
  };
  const sendFor = async <Body>(...of: Parameters<typeof send>) => (await (await send(...of)).json()) as Body;

  await send('/admin/apply', asked, { authorization: admin });
  const other = { ...asked, agency: { ...agency, slug: 'other' }, polls: [], consultations: [] };
  await send('/admin/apply', other, { authorization: admin });
  const owners = [{ poll: 'kinds' }, { poll: 'agreed' }, { poll: 'sealed' }, { consultation: 'green' }];
  const deviceIn = (owner: object | undefined, n: number) => ({ ...owner, once: String(n).padStart(22, 'y') });
  const devices: string[] = [];
  for (let made = 0; made < 8; made += 1)
    devices.push((await sendFor<Device>('/devices', deviceIn(owners[made % owners.length], made))).token);
  const device = (await sendFor<Device>('/devices', deviceIn({ consultation: 'green' }, 8))).token;
  const sent: SentSuggestion[] = [];
  for (let made = 0; made < 6; made += 1) {
    const body = {
      once: String(made).padStart(22, 'x'),
      text: `اقتراح رقم ${String(made)}: ظلّ في الطريق`,
      language: 'ar',
    };
    sent.push(await sendFor('/consultations/green/suggestions', body, { 'shura-device': device }));
  }
  const references = sent.map(({ reference }) => reference);
  const published = references.slice(0, 3).map((reference) => ({ reference, seen: 0 }));
  await send('/admin/acts', { by: 'Amina', on: published, act: { kind: 'publish' } }, { authorization: admin });

  for (const email of Object.values(emails)) {
    const invitation = { agency: 'fuzz', email, role: 'administrator' };
    const { link = '' } = await sendFor<Invited>('/admin/invitations', invitation, { authorization: admin });
    await send('/desk/invitations/accept', { token: link.split('#join=')[1], name: 'أمينة', password });
  }
  const invited = { agency: 'fuzz', email: 'salim@example.om', role: 'viewer' };
  await send('/admin/invitations', invited, { authorization: admin });
  const signIn = async (email: string) =>
    (await send('/auth/sign-in/email', { email, password })).headers
      .getSetCookie()
      .map((cookie) => cookie.split(';', 1)[0])
      .join('; ');
  const sessions = { administrator: await signIn(emails.administrator), restless: await signIn(emails.restless) };
  const read = async (path: string, cookie: string) =>
    (await fetch(`${url}${api}${path}`, { headers: { cookie } })).json() as Promise<unknown>;
  const { people, invitations } = (await read('/desk/agencies/fuzz/people', sessions.administrator)) as People;

  const known: Known = {
    slug: ['kinds', 'agreed', 'green', 'fuzz', 'draft'],
    'slug of polls': ['kinds', 'kinds', 'agreed', 'over', 'sealed', 'draft', 'green'],
    'slug of consultations': ['green', 'green', 'green', 'kinds'],
    'slug of agencies': ['fuzz', 'fuzz', 'fuzz', 'green'],
    agency: ['fuzz', 'fuzz', 'fuzz', 'other'],
    person: people.filter(({ email }) => email === emails.other).map(({ id }) => id),
    invitation: invitations.map(({ id }) => id),
    poll: ['kinds'],
    consultation: ['green'],
    reference: references,
    to: references,
    code: sent.map(({ trackingCode }) => trackingCode),
    token: sent.map(({ followToken }) => followToken),
    about: ['K3M7-9QXT', 'draft:one'],
    seen: [0, 1],
    platform: ['x', 'bluesky', 'mastodon'],
    kind: ['poll', 'consultation', 'suggestions'],
    name: ['kinds', 'green'],
    // A third account for failed passwords, since too many lock it; the other two must stay usable.
    email: [emails.other],
  };
  const acts = [
    { kind: 'acknowledge', office: agency.policy?.reader },
    { kind: 'redact', rule: 1, spans: [{ field: 'text', start: 0, end: 3 }] },
    { kind: 'link', to: references[1] },
    { kind: 'answer', office: agency.policy?.reader, outcome: 'not-adopted', reason: agency.policy?.reader },
  ].map((act) => ({ on: [{ reference: references[0] }], act }));
  const post = { url: 'https://mastodon.example/@amina/1', author: '@amina@mastodon.example', text: `ظلّ ${canary}` };
  const exampleBodies = new Map<string, readonly unknown[]>([
    [
      'POST /polls/{slug}/ballots',
      [
        { answers: { place: 'north', places: ['north', 'east'], order: ['east', 'north', 'south'], much: 3 } },
        { answers: { place: '_none' }, basedOn: 1 },
        { answers: { a: 'agree', b: 'pass' } },
      ],
    ],
    [
      'POST /consultations/{slug}/suggestions',
      [{ once: 'y'.repeat(22), text: `ظلّ ${canary}`, title: 'ظلّ', basis: [{ kind: 'experience' }], language: 'en' }],
    ],
    ['POST /devices', [...owners.map(deviceIn), { ...deviceIn(owners[0], 9), work: 'cannot' }]],
    ['POST /admin/apply', [asked]],
    ['POST /admin/acts', acts.map((one) => ({ by: 'Amina', ...one }))],
    ['POST /desk/agencies/{agency}/acts', acts],
    ['PUT /desk/agencies/{agency}/settings', [{ agency, seen: '' }]],
    ['PUT /desk/agencies/{agency}/consultations/{slug}', [{ consultation }]],
    ['PUT /desk/agencies/{agency}/polls/{slug}', [{ poll: { ...asked.polls[0], slug: 'new' } }]],
    ['POST /desk/agencies/{agency}/adoption', [{ consultation: 'green', hashtag: '#حدائق', posts: [post] }]],
    ['POST /auth/sign-in/email', [{ email: emails.other, password: `${password}!` }]],
    ['POST /auth/two-factor/enable', [{ password }]],
    ['POST /auth/two-factor/verify-totp', [{ code: '123456' }]],
    ['POST /auth/two-factor/verify-backup-code', [{ code: canary }]],
    ['POST /auth/change-password', [{ currentPassword: canary, newPassword: password }]],
    ['POST /auth/passkey/delete-passkey', [{ id: canary }]],
    ['POST /auth/revoke-session', [{ token: canary }]],
  ]);

  return {
    server,
    port: Number(new URL(url).port),
    operations: await readOperations(url),
    devices,
    admin,
    sessions,
    known,
    exampleBodies,
    log,
    held: () =>
      new Promise((resolve) => {
        onHeld = resolve;
        server.signal('SIGUSR2');
      }),
    async keepSignedIn() {
      for (const who of ['administrator', 'restless'] as const) {
        const answer = (await read('/desk', sessions[who])) as object;
        if (!('person' in answer)) sessions[who] = await signIn(emails[who]);
      }
    },
    [Symbol.asyncDispose]: () => server.stop(),
  };
}
