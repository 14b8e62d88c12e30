import { type DeskAdoption, type DeskClient, type DeskSignIn, ShuraProblem } from '@shura/client';
import type {
  Asking,
  Deletion,
  DeskSession,
  DeskSuggestion,
  Draft,
  Inbox,
  Insights,
  Invitation,
  People,
  ProblemType,
  Responses,
  Results,
  SearchAnswer,
  Settings,
} from '@shura/contract';
import { type FakeAdoption, fakeAdoption } from './fake-adoption.ts';
import * as samples from './sample-desk.ts';
import { noInsights } from './sample-insights.ts';
import { sampleSnippets } from './sample-snippets.ts';

/** The server's data, all optional. */
export interface FakeDeskServer {
  readonly session?: DeskSession;
  readonly invitation?: Invitation;
  readonly inbox?: Inbox;
  readonly suggestions?: readonly DeskSuggestion[];
  readonly asking?: Asking;
  readonly responses?: Responses;
  /** Results of polls where visible, by slug. */
  readonly results?: Readonly<Record<string, Results>>;
  readonly insights?: Insights;
  readonly people?: People;
  readonly settings?: Settings;
  readonly deletion?: Deletion;
  readonly drafts?: readonly Draft[];
  readonly found?: SearchAnswer;
  readonly adoption?: FakeAdoption;
}

export interface FakeDeskClient extends DeskClient {
  /** All calls that change something: name and arguments. */
  readonly asked: readonly (readonly [name: string, ...given: readonly unknown[]])[];
  /** Notifies watchers of the agency of changes. */
  change(changes?: number): void;
}

const emptyInbox: Inbox = {
  suggestions: [],
  total: 0,
  counts: { waiting: 0, late: 0, confirmation: 0, moderation: 0, contested: 0 },
};
const secondFactor = {
  totpURI: 'otpauth://totp/Shura:aida%40muscat.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Shura',
  backupCodes: ['4FQ2-K8ZN', '9WJR-3XTB', 'M6PD-72HC', 'T5YV-QG4L', 'B8NE-6RKA', 'Z3HF-W9SD', 'C7XM-2PJT', 'L4GQ-8VYR'],
};

/** A desk client without a server. Each call may be replaced. */
export function fakeDeskClient(
  server: FakeDeskServer = {},
  replaced: Partial<Omit<DeskClient, 'signIn' | 'adoption'>> & {
    readonly signIn?: Partial<DeskSignIn>;
    readonly adoption?: Partial<DeskAdoption>;
  } = {},
): FakeDeskClient {
  const asked: (readonly [string, ...unknown[]])[] = [];
  const watching = new Set<(changes: number) => void>();
  let session = server.session ?? samples.signedInAs('administrator');
  const note =
    <Answer>(name: string, answer: Answer) =>
    (...given: readonly unknown[]) => {
      asked.push([name, ...given]);
      return Promise.resolve(answer);
    };
  const become =
    (name: string, next: () => DeskSession, answer: unknown) =>
    (...given: readonly unknown[]): Promise<unknown> => {
      asked.push([name, ...given]);
      session = next();
      return Promise.resolve(answer);
    };
  const inside = () => samples.signedInAs('administrator');
  const signIn: DeskSignIn = {
    withPassword: become('withPassword', inside, { codeOwed: false }) as DeskSignIn['withPassword'],
    withCode: become('withCode', inside, undefined) as DeskSignIn['withCode'],
    withBackupCode: become('withBackupCode', inside, undefined) as DeskSignIn['withBackupCode'],
    passkeyChallenge: () => Promise.resolve({ challenge: 'AAAA' }),
    withPasskey: become('withPasskey', inside, undefined) as DeskSignIn['withPasskey'],
    ssoAddress: note('ssoAddress', 'https://id.example/authorize'),
    signOut: become('signOut', () => samples.signedOut, undefined) as DeskSignIn['signOut'],
    startSecondFactor: note('startSecondFactor', secondFactor),
    removeSecondFactor: note('removeSecondFactor', undefined),
    changePassword: note('changePassword', undefined),
    passkeys: () => Promise.resolve(samples.passkeys),
    newPasskeyChallenge: () => Promise.reject(new ShuraProblem('not-found', 404)),
    addPasskey: note('addPasskey', undefined),
    removePasskey: note('removePasskey', undefined),
    browsers: () => Promise.resolve(samples.browsers),
    thisBrowser: () => Promise.resolve('t1'),
    signOutBrowser: note('signOutBrowser', undefined),
    signOutOthers: note('signOutOthers', undefined),
    ...replaced.signIn,
  };
  const give = <Value>(value: Value | undefined, refusal: ProblemType) =>
    value === undefined ? Promise.reject(new ShuraProblem(refusal, 404)) : Promise.resolve(value);
  return {
    asked,
    change(changes = 1) {
      for (const listener of watching) listener(changes);
    },
    session: () => Promise.resolve(session),
    readInvitation: () => give(server.invitation, 'invitation-refused'),
    acceptInvitation: note('acceptInvitation', { email: server.invitation?.email ?? 'first@muscat.example' }),
    inbox: () => Promise.resolve(server.inbox ?? emptyInbox),
    suggestion: (_agency, reference) =>
      give(
        [...(server.suggestions ?? []), ...(server.inbox?.suggestions ?? [])].find(
          (one) => one.reference === reference,
        ),
        'suggestion-not-found',
      ),
    act: note('act', { on: [] }),
    colleagues: () => Promise.resolve(samples.colleagues),
    assign: note('assign', undefined),
    addNote: note('addNote', undefined),
    present: () => Promise.resolve({ others: [] }),
    drafts: () => Promise.resolve(server.drafts ?? []),
    saveDraft(agency, about, content, seen) {
      asked.push(['saveDraft', agency, about, content, seen]);
      return Promise.resolve({ about, content, version: seen + 1, by: 'عائدة الحارثية', at: '2026-11-24T10:00:00Z' });
    },
    dropDraft: note('dropDraft', undefined),
    settings: () => Promise.resolve(server.settings ?? samples.settings),
    saveSettings: note('saveSettings', undefined),
    deletion: () => Promise.resolve(server.deletion ?? samples.deletion),
    askDeletion: note('askDeletion', undefined),
    withdrawDeletion: note('withdrawDeletion', undefined),
    deleteAgency: note('deleteAgency', { file: 'muscat-2026-11-25.jsonl', records: 18_204 }),
    asking: () => Promise.resolve(server.asking ?? { consultations: [], polls: [] }),
    saveConsultation: note('saveConsultation', undefined),
    savePoll: note('savePoll', undefined),
    search: () => Promise.resolve(server.found ?? { hits: [] }),
    snippets: (_agency, kind, slug, choices) => {
      asked.push(['snippets', choices]);
      return Promise.resolve(sampleSnippets(kind, slug, choices));
    },
    responses: () => give(server.responses, 'agency-not-found'),
    results: (poll) => give(server.results?.[poll], 'results-hidden'),
    insights: (_agency, consultation) =>
      consultation === undefined ? give(server.insights, 'agency-not-found') : Promise.resolve(noInsights),
    enterBallot: note('enterBallot', undefined),
    enterSuggestion: note('enterSuggestion', { reference: 'Q7RD-2KXM', trackingCode: '4FQ2-K8ZN-9WJR-3XTB' }),
    people: () => Promise.resolve(server.people ?? samples.people),
    invite: note('invite', { link: 'https://votes.example/desk#join=hT5y2', mailed: true }),
    withdrawInvitation: note('withdrawInvitation', undefined),
    setRole: note('setRole', undefined),
    removePerson: note('removePerson', undefined),
    chooseDigest: note('chooseDigest', undefined),
    audit: (_agency, after) => Promise.resolve(after === undefined ? samples.audit : { entries: [] }),
    watch(_agency, listener) {
      watching.add(listener);
      return () => void watching.delete(listener);
    },
    ...replaced,
    signIn,
    adoption: {
      ...fakeAdoption(server.adoption ?? {}, (name, given) => void asked.push([name, ...given])),
      ...replaced.adoption,
    },
  };
}
