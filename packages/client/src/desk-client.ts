import type {
  Accepted,
  AcceptInvitation,
  Acted,
  Asking,
  Assign,
  Audit,
  Colleagues,
  ConsultationDocument,
  CounterBallot,
  CounterReceipt,
  CounterSuggestion,
  Deleted,
  Deletion,
  DeskActs,
  DeskSession,
  DeskSuggestion,
  DigestRhythm,
  Draft,
  Inbox,
  InboxQuery,
  Insights,
  Invitation,
  Invited,
  People,
  PollDocument,
  Precedents,
  Present,
  Responses,
  Results,
  Role,
  SearchAnswer,
  SearchQuery,
  Settings,
  SnippetChoices,
  Snippets,
  Text,
} from '@shura/contract';
import { unattendedQuery } from '@shura/contract/roles';
import { given, posting } from './connection.ts';
import { type DeskAdoption, deskAdoption } from './desk-adoption.ts';
import { type DeskSignIn, deskSignIn } from './desk-sign-in.ts';
import { request } from './request.ts';
import { watchEvents } from './watch-events.ts';

export interface DeskOptions {
  /** Where Shura is mounted; the desk has the same origin. */
  readonly server: string;
  readonly fetch?: typeof globalThis.fetch;
}

/** Calls for staff. They throw `ShuraProblem` or `ShuraUnreachable`; the sign-in calls also throw `SignInRefused`. */
export interface DeskClient {
  readonly signIn: DeskSignIn;
  readonly adoption: DeskAdoption;
  /** The ways to sign in, who is signed in, and their role in each agency. */
  session(): Promise<DeskSession>;
  readInvitation(token: string): Promise<Invitation>;
  acceptInvitation(acceptance: AcceptInvitation): Promise<Accepted>;
  /** @param unattended automatic: does not extend the session */
  inbox(agency: string, query?: Partial<InboxQuery>, unattended?: boolean): Promise<Inbox>;
  suggestion(agency: string, reference: string, unattended?: boolean): Promise<DeskSuggestion>;
  act(agency: string, acts: DeskActs): Promise<Acted>;
  /** Colleagues to whom a suggestion may be assigned. */
  colleagues(agency: string): Promise<Colleagues['people']>;
  assign(agency: string, reference: string, to: Assign): Promise<void>;
  /** Adds an internal note to a suggestion. */
  addNote(agency: string, reference: string, text: string): Promise<void>;
  /** Reports that this desk has a suggestion open. Returns the other people who have it open. */
  present(agency: string, reference: string): Promise<Present>;
  drafts(agency: string): Promise<readonly Draft[]>;
  /** @param seen the version that was read, 0 for none */
  saveDraft(agency: string, about: string, content: string, seen: number): Promise<Draft>;
  dropDraft(agency: string, about: string): Promise<void>;
  settings(agency: string): Promise<Settings>;
  saveSettings(agency: string, settings: Settings['agency'], seen: string): Promise<void>;
  /** Whether the agency's deletion was requested, and what it would delete. */
  deletion(agency: string): Promise<Deletion>;
  askDeletion(agency: string, reason: Text): Promise<void>;
  withdrawDeletion(agency: string): Promise<void>;
  /** The second step. @param typed the slug as the person typed it */
  deleteAgency(agency: string, typed: string): Promise<Deleted>;
  asking(agency: string): Promise<Asking>;
  /**
   * The stored document may differ from the sent one: load `asking` again afterwards.
   *
   * @param seen the version that was edited; absent for a new consultation
   */
  saveConsultation(
    agency: string,
    consultation: ConsultationDocument,
    seen?: string,
    precedents?: Precedents,
  ): Promise<void>;
  savePoll(agency: string, poll: PollDocument, seen?: string, precedents?: Precedents): Promise<void>;
  /** Searches everything public of this server. */
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** The snippet that a site pastes, made by the server from the choices. */
  snippets(
    agency: string,
    kind: 'consultation' | 'poll',
    slug: string,
    choices: Partial<SnippetChoices>,
  ): Promise<Snippets>;
  /** The public responses of each consultation. */
  responses(agency: string): Promise<Responses>;
  /** Public results of a poll; throws `results-hidden` until they are visible. */
  results(poll: string): Promise<Results>;
  /** Figures about suggestions, of one consultation or of all. */
  insights(agency: string, consultation?: string): Promise<Insights>;
  /** Counts one person's answers from paper or phone; idempotent by `once`. */
  enterBallot(agency: string, poll: string, ballot: CounterBallot): Promise<void>;
  /** Enters a suggestion from paper or phone; the same `once` returns the same receipt. */
  enterSuggestion(agency: string, consultation: string, suggestion: CounterSuggestion): Promise<CounterReceipt>;
  people(agency: string): Promise<People>;
  invite(agency: string, email: string, role: Role): Promise<Invited>;
  withdrawInvitation(agency: string, id: string): Promise<void>;
  setRole(agency: string, person: string, role: Role): Promise<void>;
  removePerson(agency: string, person: string): Promise<void>;
  /** Chooses how often the signed-in person is sent the digest of an agency. */
  chooseDigest(agency: string, every: DigestRhythm): Promise<void>;
  audit(agency: string, after?: string): Promise<Audit>;
  /**
   * Calls `listener` with the number of suggestions of the agency that changed, or with 0 after a lost connection,
   * because changes may have been missed. Returns a function that stops listening.
   */
  watch(agency: string, listener: (changes: number) => void): () => void;
}

/** Some successful responses have no body. */
const withBody =
  (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    return response.status === 204 ? Response.json({}) : response;
  };

const putting = (body: string): RequestInit => ({ ...posting(body), method: 'PUT' });
/**
 * Whether a browser still sends the body while its page unloads: all keepalive requests in flight share 64 KiB (Fetch,
 * keepalive).
 */
const outlivesPage = (body: string): boolean => new TextEncoder().encode(body).length <= 60 * 1024;

/** After a change to public data, skip the stale copy in the cache. */
const asItIsNow: RequestInit = { cache: 'no-cache' };

/** Query of automatic requests. */
const alone = `?${unattendedQuery}=1`;

export function createDeskClient(options: DeskOptions): DeskClient {
  const api = `${options.server.replace(/(?<!\/)\/+$/, '')}/api/v1/`;
  const fetch = withBody(options.fetch ?? globalThis.fetch.bind(globalThis));
  const call = <Body>(path: string, init?: RequestInit) =>
    request<Body>(fetch, `${api}desk${path}`, { credentials: 'same-origin', ...init });
  const post = <Body>(path: string, body: object) => call<Body>(path, posting(JSON.stringify(body)));
  const save = async (path: string, body: object): Promise<void> =>
    void (await call(path, putting(JSON.stringify(body))));
  const remove = async (path: string): Promise<void> => void (await call(path, { method: 'DELETE' }));
  const of = (agency: string, ...path: readonly string[]) =>
    ['/agencies', agency, ...path].map((part, index) => (index ? encodeURIComponent(part) : part)).join('/');

  return {
    signIn: deskSignIn(`${api}auth/`, fetch),
    adoption: deskAdoption({ root: `${api}desk`, fetch: options.fetch, of, call }),
    session: () => call(''),
    readInvitation: (token) => post('/invitations/read', { token }),
    acceptInvitation: (acceptance) => post('/invitations/accept', acceptance),
    inbox(agency, query = {}, unattended = false) {
      const asked = new URLSearchParams([...given(query), ...(unattended ? [[unattendedQuery, '1']] : [])]);
      return call(`${of(agency, 'suggestions')}?${asked}`);
    },
    suggestion: (agency, reference, unattended = false) =>
      call(of(agency, 'suggestions', reference) + (unattended ? alone : '')),
    act: (agency, acts) => post(of(agency, 'acts'), acts),
    colleagues: async (agency) => (await call<Colleagues>(of(agency, 'colleagues'))).people,
    assign: (agency, reference, to) => save(of(agency, 'suggestions', reference, 'assignment'), to),
    addNote: async (agency, reference, text) =>
      void (await post(of(agency, 'suggestions', reference, 'notes'), { text })),
    present: (agency, reference) => post(of(agency, 'presence') + alone, { reference }),
    drafts: async (agency) => (await call<{ drafts: readonly Draft[] }>(of(agency, 'drafts'))).drafts,
    saveDraft(agency, about, content, seen) {
      const body = JSON.stringify({ content, seen });
      return call(of(agency, 'drafts', about), { ...putting(body), keepalive: outlivesPage(body) });
    },
    dropDraft: (agency, about) => remove(of(agency, 'drafts', about)),
    settings: (agency) => call(of(agency, 'settings')),
    saveSettings: (agency, settings, seen) => save(of(agency, 'settings'), { agency: settings, seen }),
    deletion: (agency) => call(of(agency, 'deletion')),
    askDeletion: (agency, reason) => save(of(agency, 'deletion'), { reason }),
    withdrawDeletion: (agency) => remove(of(agency, 'deletion')),
    deleteAgency: (agency, typed) => post(of(agency, 'deletion', 'done'), { agency: typed }),
    asking: (agency) => call(of(agency, 'asking')),
    saveConsultation: (agency, consultation, seen, precedents) =>
      save(of(agency, 'consultations', consultation.slug), { consultation, seen, precedents }),
    savePoll: (agency, poll, seen, precedents) => save(of(agency, 'polls', poll.slug), { poll, seen, precedents }),
    search: (query) => request(fetch, `${api}search?${new URLSearchParams(given(query))}`),
    snippets: (agency, kind, slug, choices) =>
      call(`${of(agency, 'snippets', kind, slug)}?${new URLSearchParams(choices)}`),
    responses: (agency) => request(fetch, `${api}agencies/${encodeURIComponent(agency)}/responses`, asItIsNow),
    results: (poll) => request(fetch, `${api}polls/${encodeURIComponent(poll)}/results`, asItIsNow),
    insights: (agency, consultation) =>
      call(`${of(agency, 'insights')}${consultation ? `?${new URLSearchParams({ consultation })}` : ''}`),
    enterBallot: async (agency, poll, ballot) => void (await post(of(agency, 'polls', poll, 'counter'), ballot)),
    enterSuggestion: (agency, consultation, said) => post(of(agency, 'consultations', consultation, 'counter'), said),
    people: (agency) => call(of(agency, 'people')),
    invite: (agency, email, role) => post(of(agency, 'invitations'), { email, role }),
    withdrawInvitation: (agency, id) => remove(of(agency, 'invitations', id)),
    setRole: (agency, person, role) => save(of(agency, 'people', person), { role }),
    removePerson: (agency, person) => remove(of(agency, 'people', person)),
    chooseDigest: (agency, every) => save(of(agency, 'digest'), { every }),
    audit: (agency, after) =>
      call(`${of(agency, 'audit')}${after === undefined ? '' : `?${new URLSearchParams({ after })}`}`),
    watch: (agency, listener) => watchEvents(`${api}desk${of(agency, 'events')}${alone}`, listener),
  };
}
