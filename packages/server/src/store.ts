import type {
  AgencyDocument,
  Amendment,
  BasisList,
  CalendarDocument,
  Channel,
  ConsultationDocument,
  OutcomeDocument,
  PersonalKind,
  Policy,
  PollDocument,
  PublicAct,
  Question,
  Source,
  Span,
  Text,
} from '@shura/contract';
import type { Others } from './others.ts';
import type { AuditWrite, StaffStore } from './staff-store.ts';

/** An agency, with every policy and calendar it ever had: the oldest first, each from when the server was told. */
export interface AgencyRecord extends AgencyDocument {
  readonly policies: readonly { readonly from: number; readonly policy: Policy }[];
  readonly calendars: readonly { readonly from: number; readonly calendar: AgencyCalendar }[];
}

/** An agency that is to be deleted, and once it was, what is left to be said of it. Times are UTC milliseconds. */
export interface DeletionRecord {
  readonly agency: string;
  readonly name: Text;
  readonly reason: Text;
  readonly askedAt: number;
  /** Id of a person. */
  readonly by: string;
  readonly done?: Gone | undefined;
}

/** What was deleted: on which day in the agency's zone, how much of it was owed an answer, and the file that keeps it. */
export interface Gone {
  readonly on: string;
  readonly suggestions: number;
  readonly unanswered: number;
  readonly file: string;
}

/** The days an agency works, and where. */
export type AgencyCalendar = CalendarDocument & Pick<AgencyDocument, 'timeZone'>;

/** A consultation as it is kept. Times are UTC milliseconds. */
export interface ConsultationRecord
  extends Omit<ConsultationDocument, 'draft' | 'opens' | 'closes' | 'extension' | 'closure' | 'outcome'> {
  readonly agency: string;
  readonly draft: boolean;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly amendments: readonly Amendment[];
  /** Every version of what came of it, the oldest first. */
  readonly outcomes: readonly (OutcomeDocument & { readonly publishedAt: number })[];
}

/** What an author wrote, and what in it looks like personal data. */
export interface Words {
  readonly title?: string | undefined;
  readonly text: string;
  readonly personal: readonly (Span & { readonly kind: PersonalKind })[];
}

/** A suggestion as it was received. Nothing in it changes, except that its author may have the words erased. */
export interface SuggestionRecord {
  readonly reference: string;
  readonly agency: string;
  readonly consultation: string;
  readonly receivedAt: number;
  /** Which version of the agency's participation policy it was sent under; the first is 1. */
  readonly policy: number;
  readonly words: Words | null;
  readonly direction: 'rtl' | 'ltr';
  readonly language: 'ar' | 'en';
  readonly basis: BasisList;
  readonly category?: string | undefined;
  /** Entered by staff. */
  readonly channel?: Channel | undefined;
  /** Of one that was adopted: the post, exactly as it was found at `receivedAt`. */
  readonly source?: SourceRecord | undefined;
  /** Keyed hash of what the sender made up once; the same again is the same suggestion. */
  readonly once: string;
  /** Keyed hash of the tracking code. */
  readonly code: string;
}

/** A public post; its text word for word, with the SHA-256 of it. */
export interface SourceRecord extends Omit<Source, 'postedAt' | 'goneSince'> {
  readonly postedAt?: number | undefined;
  readonly text?: string | undefined;
}

/** What stays of a suggestion that its author erases: on what kind of thing it rested, and no link to it or to them. */
export const withoutLinks = <Record extends Pick<SuggestionRecord, 'basis' | 'source'>>(record: Record): Record => ({
  ...record,
  basis: record.basis.map(({ link, ...rest }) => rest),
  ...(record.source && { source: { platform: record.source.platform, hash: record.source.hash } }),
});

type Happening<Public = PublicAct> = Public extends PublicAct ? Omit<Public, 'at' | 'dueOn'> : never;
type AnswerEntries = Omit<Extract<PublicAct, { kind: 'answered' }>, 'kind' | 'at'>;

/**
 * One thing that happened to a suggestion, at UTC milliseconds. Who did it, words of its author and what is proposed stay
 * with staff. Acts are only ever added.
 */
export type Act = { readonly at: number; readonly by?: string | undefined } & (
  | Happening<
      Exclude<
        PublicAct,
        { kind: 'received' | 'published' | 'redacted' | 'replied' | 'appealed' | 'answered' | 'claimed' }
      >
    >
  /** `checked`: what looked like personal data was looked at. */
  | { readonly kind: 'published'; readonly checked?: true | undefined }
  | (Happening<Extract<PublicAct, { kind: 'redacted' }>> & { readonly spans: readonly Span[] })
  | { readonly kind: 'replied' | 'appealed'; readonly text?: string | undefined }
  /** Somebody says that the post is theirs: the hash of their tracking code, and what they are to post. */
  | {
      readonly kind: 'claim-made';
      readonly code: string;
      readonly postCode: string;
      readonly reply?: string | undefined;
    }
  | { readonly kind: 'claim-refused' }
  | { readonly kind: 'claimed'; readonly code: string }
  | ({ readonly kind: 'proposed' } & AnswerEntries)
  | ({ readonly kind: 'answered'; readonly confirmedBy?: string | undefined } & AnswerEntries)
);

export interface StoredSuggestion extends SuggestionRecord {
  readonly id: number;
  /** The oldest first. Their number is the suggestion's version. */
  readonly acts: readonly Act[];
  /** Distinct people. */
  readonly supporters: number;
}

/** An act to add to a suggestion that has `after` acts so far. */
export interface ActWrite {
  readonly suggestion: number;
  readonly after: number;
  readonly act: Act;
  /** Its author is to be written to, where they left a contact. */
  readonly notify?: boolean | undefined;
}

/** A mail that is owed to an author, about one act. */
export interface Notice {
  readonly suggestion: number;
  /** Place of the act; the first is 0. */
  readonly act: number;
  /** How often it could not be sent. */
  readonly attempts: number;
  /** The sealed contact. */
  readonly contact: string;
}

/** What became of a notice: sent to an address, given only as a keyed hash; to be tried later; or never again. */
export type NoticeOutcome =
  | { readonly kind: 'sent'; readonly address: string; readonly at: number }
  | { readonly kind: 'later'; readonly at: number; readonly attempts: number }
  | { readonly kind: 'parked'; readonly attempts: number };

/** One person's support of one suggestion, given or taken back. */
export interface SupportWrite {
  readonly suggestion: number;
  /** Supporter key: 16 bytes, as a latin1 string; the same for all suggestions of a consultation. */
  readonly supporter: string;
  readonly supports: boolean;
}

/** What an agency asks, as it is kept. Times are UTC milliseconds. */
export interface PollRecord {
  readonly slug: string;
  readonly agency: string;
  readonly title?: Text | undefined;
  readonly draft: boolean;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly visibility: PollDocument['visibility'];
  readonly decision?: PollDocument['decision'] | undefined;
  /** Counts what staff enter for another poll, by its slug, through one channel. */
  readonly counter?: { readonly of: string; readonly channel: Channel } | undefined;
  /** References of the suggestions it came from. */
  readonly from?: readonly string[] | undefined;
  readonly questions: readonly Question[];
  readonly amendments: readonly Amendment[];
  /** Set when the ballots come from another system: which, and the random id of that import. */
  readonly imported?: { readonly id: string; readonly source: string } | undefined;
  /** When its ballots began to be purged; the tallies stay, and no recount can tell whether they are right any more. */
  readonly purgedAt?: number | undefined;
}

export interface StoredPoll extends PollRecord {
  readonly id: number;
  /** Grows with every save; a ballot is written against the edition it was checked against. */
  readonly edition: number;
  /** People with at least one ballot, when it was read. */
  readonly participants: number;
  /** UTC milliseconds of the last ballot that changed anything; null before the first. */
  readonly updatedAt: number | null;
}

/**
 * An answer at rest. One option of a question is a small integer: its place in the question, a point
 * of a scale, or a {@link reserved} code. Several are letters of the alphabet, `a` for place 0: `=ac` is the
 * set of options 0 and 2, `>cab` the order 2, 0, 1.
 */
export type Choice = number | string;

/** Places of the reserved answers, below every option. */
export const reserved = { none: -1, wrong: -2 } as const;

/** The cell of a question that counts its ballots, whatever they say. */
export const ballotsCell = -3;

const pairsFrom = 1000;
const pairsPerOption = 100;

/** The cell that counts rankings which put place `above` before place `below`. */
export const pairCell = (above: number, below: number) => pairsFrom + above * pairsPerOption + below;

const places = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0) - 97);

/** Several options as a choice: `set` sorts them, `order` keeps the order given. */
export const choiceOf = {
  set: (options: readonly number[]): Choice => `=${letters([...options].sort((a, b) => a - b))}`,
  order: (options: readonly number[]): Choice => `>${letters(options)}`,
};
const letters = (options: readonly number[]) => options.map((place) => String.fromCharCode(97 + place)).join('');

/** The options of a choice that holds several, in its order. */
export const optionsOf = (choice: string): number[] => places(choice.slice(1));

/** The cells of its question's tally that a choice adds one to. */
export const cellsOf = (choice: Choice): number[] => {
  if (typeof choice === 'number') return [ballotsCell, choice];
  const options = optionsOf(choice);
  if (choice.startsWith('=')) return [ballotsCell, ...options];
  const [first = 0] = options;
  return [
    ballotsCell,
    first,
    ...options.flatMap((above, rank) => options.slice(rank + 1).map((below) => pairCell(above, below))),
  ];
};

/** What one voter sends to one poll at once: a write of one or more ballots. */
export interface BallotWrite {
  readonly poll: number;
  readonly edition: number;
  /** Voter key: 16 bytes, as a latin1 string. */
  readonly voter: string;
  /** Pairs of question (its place in the poll) and choice. */
  readonly answers: readonly (readonly [question: number, choice: Choice])[];
  /** The revision the voter last saw, if they said so. */
  readonly basedOn?: number | undefined;
  /** How many earlier answers this write may change. */
  readonly changes: number;
  /** Written in the same step, where the write is `recorded`: of a ballot that staff enter. */
  readonly log?: AuditWrite | undefined;
}

/**
 * What became of a write. Except for `recorded`, nothing was written.
 * - `recorded`: `created` ballots are new, `changed` ones said something else before
 * - `unchanged`: every answer was there already
 * - `stale`: one of its questions was answered later than `basedOn`, and differently
 * - `limited`: it would change so many answers, and may not
 * - `outdated`: the poll was saved anew since the write was checked; check again
 * - `late`: the poll has been closed for so long that its results may have been told
 */
export type BallotOutcome =
  | { readonly kind: 'recorded'; readonly created: number; readonly changed: number; readonly own: OwnBallots }
  | { readonly kind: 'unchanged' | 'stale'; readonly own: OwnBallots }
  | { readonly kind: 'limited'; readonly changes: number }
  | { readonly kind: 'outdated' | 'late' };

/** Nothing was written, and the same write may be sent again: too many wait, or the transaction failed. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}

/** It does not answer, may only be read, or was brought to a version that this program does not work with. */
export type StoreFault = 'no answer' | 'read-only' | 'newer version';

/** All of one voter's answers in one poll. */
export interface OwnBallots {
  readonly answers: readonly (readonly [question: number, choice: Choice])[];
  /** Counts the voter's writes in the poll; 0 before the first. */
  readonly revision: number;
}

/** What became of a batch, and what it added to the tallies; `commit` names its transaction in a store that is shared. */
export interface Recorded {
  readonly outcomes: readonly BallotOutcome[];
  readonly changes: readonly TallyChange[];
  readonly commit?: string | undefined;
}

/** What a batch of writes added to the tallies: the same figures the store keeps. */
export interface TallyChange {
  readonly poll: number;
  /** People who had no ballot in the poll before. */
  readonly participants: number;
  readonly cells: readonly (readonly [question: number, cell: number, by: number])[];
}

/** The counters of a poll as they stand; those that are left out are 0. */
export interface Standing extends TallyChange {
  /** UTC milliseconds of the last ballot that changed anything. */
  readonly updatedAt: number | null;
}

/** Everything but the ballots, as it stands at one moment. */
export interface Loaded {
  readonly agencies: readonly AgencyRecord[];
  readonly consultations: readonly ConsultationRecord[];
  readonly suggestions: readonly StoredSuggestion[];
  readonly polls: readonly StoredPoll[];
  readonly tallies: readonly Standing[];
  readonly deletions: readonly DeletionRecord[];
  /** The moment, for {@link Others.news}; and its time by the clock that all processes go by, in UTC milliseconds. */
  readonly moment?: { readonly cursor: string; readonly now: number } | undefined;
}

/** A count of a poll from scratch beside the counters kept; equal when nothing is wrong. */
export interface Recount {
  readonly slug: string;
  readonly participants: { readonly kept: number; readonly counted: number };
  /** Ballots there are, to all questions together. */
  readonly ballots: number;
  /** Of a poll whose ballots were purged: when. What was counted says nothing then. */
  readonly purgedAt?: number | undefined;
  /** Cells that differ. */
  readonly differences: readonly {
    readonly question: number;
    readonly cell: number;
    readonly kept: number;
    readonly counted: number;
  }[];
}

/**
 * All that Shura asks of storage. Each method is one atomic step, and a promise that resolves means durable.
 * `now` is UTC milliseconds, passed in by the caller. What is to be logged is written in the same step, if that is taken.
 */
export interface Store extends StaffStore {
  /** Null where this process has the store to itself. */
  readonly others: Others | null;
  /** Whether the keys with this mark are those that ballots are written with; those of the first who asks are. */
  areKeys(mark: string): Promise<boolean>;
  /** Whether somebody has asked that before. */
  hasKeys(): Promise<boolean>;
  load(): Promise<Loaded>;
  saveAgency(agency: AgencyRecord, log?: AuditWrite): Promise<void>;
  /** Writes that an agency is to be deleted; with `null`, that it is not. */
  saveDeletion(agency: string, deletion: DeletionRecord | null, log: AuditWrite): Promise<void>;
  /**
   * Writes the file of an agency (`stores/agency-lines.ts`) as it stands at one moment. No secret is in it, no voter key
   * and no address. Answers with how many records are to be deleted with the agency.
   */
  exportAgency(agency: string, write: (line: string) => Promise<void>): Promise<number>;
  /**
   * Deletes every record of an agency, and closes the accounts of those who work for no other; its log stays. Where
   * `records` is not how many were there to export, nothing is deleted: the answer is `changed`.
   */
  deleteAgency(deletion: DeletionRecord, records: number, log: AuditWrite): Promise<'deleted' | 'changed'>;
  /** Writes a consultation under its slug. */
  saveConsultation(consultation: ConsultationRecord, log?: AuditWrite): Promise<void>;
  /** Writes a suggestion, with its sealed contact; where its `once` is known, nothing: the answer is the one there was. */
  receiveSuggestion(suggestion: SuggestionRecord, contact?: string, log?: AuditWrite): Promise<StoredSuggestion>;
  /** Adds all of the acts, or none where a suggestion has had others since. */
  addActs(writes: readonly ActWrite[], log?: readonly AuditWrite[]): Promise<'added' | 'stale'>;
  /** Adds an act, and takes the author's words, links, replies, appeals and contact away for good. */
  eraseSuggestion(write: ActWrite): Promise<'added' | 'stale'>;
  /** Answers with how many distinct people support it now. */
  setSupport(write: SupportWrite): Promise<number>;
  /** Distinct people who support at least one of these suggestions. */
  countSupporters(suggestions: readonly number[]): Promise<number>;
  /** The suggestions that someone supports, by id. */
  supportsOf(supporter: string): Promise<readonly number[]>;
  /** The sealed contact of a suggestion. */
  contactOf(suggestion: number): Promise<string | undefined>;
  /** Forgets the contact of a suggestion, and every notice that was to go to it. */
  dropContact(suggestion: number): Promise<void>;
  /** The suggestions whose authors left a contact, or were written to, by id. */
  contactsLeft(): Promise<readonly number[]>;
  /** Forgets contacts of suggestions, and that their authors were written to. */
  purgeContacts(suggestions: readonly number[], log: AuditWrite): Promise<void>;
  /** Notices that are due at `now`, the longest due first. */
  dueNotices(now: number, most: number): Promise<readonly Notice[]>;
  settleNotice(notice: Pick<Notice, 'suggestion' | 'act'>, outcome: NoticeOutcome): Promise<void>;
  /** Notices that were sent to an address, by its keyed hash, since an instant. */
  countNotices(address: string, since: number): Promise<number>;
  /** When the oldest act happened of those whose author is still owed a mail, in UTC milliseconds. */
  oldestOwed(): Promise<number | undefined>;
  /**
   * Writes a poll under its slug. With `whenUnanswered`, only while it has no ballots: otherwise nothing changes and
   * the answer is `answered`.
   */
  savePoll(poll: PollRecord, when: 'whenUnanswered' | 'always', log?: AuditWrite): Promise<StoredPoll | 'answered'>;
  /** Batches of ballots to hand over at once: more than one where it goes on with the next by itself. */
  readonly lanes: number;
  /**
   * Writes many ballots in one transaction, with the tallies they change. Writes of one voter apply in order.
   * Calls may overlap, and apply in the order in which they were made. Rejects as a whole when the transaction fails.
   */
  recordBallots(batch: readonly BallotWrite[], now: number): Promise<Recorded>;
  ownBallots(poll: number, voter: string): Promise<OwnBallots>;
  /** Ballots that a poll has, counted. */
  ballotsLeft(poll: number): Promise<number>;
  /** Deletes so many ballots of a poll that says it is purged, of any other none; answers with how many. */
  purgeBallots(poll: number, most: number): Promise<number>;
  /** Counts every poll, or one, from its ballots, in one snapshot. */
  recount(slug?: string): Promise<readonly Recount[]>;
  /** What keeps writes from being taken now; looks, and writes nothing. */
  fault(): Promise<StoreFault | undefined>;
  close(): Promise<void>;
}
