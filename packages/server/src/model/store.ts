import type { Choice } from '@shura/contract/questions';
import type { Loaded, StoredTally, TallyChange } from './loaded.ts';
import type {
  ActWrite,
  AgencyRecord,
  ConsultationRecord,
  DeletionRecord,
  Notice,
  NoticeOutcome,
  PollRecord,
  SavedPoll,
  StoredSuggestion,
  SuggestionRecord,
  SupportWrite,
} from './records.ts';
import type { SharedStore } from './shared-store.ts';
import type { AuditWrite, StaffStore } from './staff-store.ts';

/** What one voter sends to one poll at once: a write of one or more ballots. */
export interface BallotWrite {
  readonly poll: number;
  readonly edition: number;
  /** Voter key: 16 bytes, as a latin1 string, of which the first holds the level (`levels.ts`). */
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
  | UnwrittenOutcome
  | { readonly kind: 'outdated' | 'late' };

/** What becomes of a write that its voter's own ballots stand against. */
export type UnwrittenOutcome =
  | { readonly kind: 'unchanged' | 'stale'; readonly own: OwnBallots }
  | { readonly kind: 'limited'; readonly changes: number };

/** A voter in a poll, by the voter key. */
export type Voter = Pick<BallotWrite, 'poll' | 'voter'>;

/** Nothing was written, and the same write may be sent again: too many wait, or the transaction failed. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}

/**
 * The tables do not take a value of the write, and would not take it when it is sent again. Says nothing about the store.
 * Holds the database's code alone: its message may quote the value.
 */
export class DataError extends Error {
  override readonly name = 'DataError';
  /** A SQLSTATE of class 22 or 23, or a result code of SQLite. */
  readonly code: string;

  constructor(code: string) {
    super('the tables do not take a value of it');
    this.code = code;
  }
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

/** What a suggestion is found by: each is of one suggestion alone. */
export type SuggestionKey = 'id' | 'reference' | 'once';

/** A count of a poll from scratch beside the counters kept; equal when nothing is wrong. */
export interface Recount {
  readonly slug: string;
  readonly participants: { readonly kept: number; readonly counted: number };
  /** Those of them of level L0. */
  readonly ofL0: { readonly kept: number; readonly counted: number };
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
  readonly shared: SharedStore | null;
  /** Whether the keys with this mark are those that ballots are written with; those of the first who asks are. */
  areKeys(mark: string): Promise<boolean>;
  /** Whether somebody has asked that before. */
  hasKeys(): Promise<boolean>;
  /** The wrapped secrets of owners, of one kind: those that are kept, or else the fresh ones, which are kept from now on. */
  secrets(kind: string, fresh: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Uint8Array>>;
  load(): Promise<Loaded>;
  saveAgency(agency: AgencyRecord, log?: AuditWrite): Promise<void>;
  /** Writes that an agency is to be deleted; with `null`, that it is not. */
  saveDeletion(agency: string, deletion: DeletionRecord | null, log: AuditWrite): Promise<void>;
  /**
   * Writes the file of an agency (`stores/agency-format.ts`) as it stands at one moment. No secret is in it, no voter key
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
  /** At most `most` suggestions with an id above `after`, by their ids, without their words. */
  suggestionsAfter(after: number, most: number): Promise<readonly StoredSuggestion[]>;
  /** Whole suggestions, by one of their keys, in no order; what is not there is left out. */
  readSuggestions(by: SuggestionKey, keys: readonly (string | number)[]): Promise<readonly StoredSuggestion[]>;
  /**
   * Adds all of the acts, or none where a suggestion has had others since. `erased` takes what its author said away for
   * good: words, links, replies, appeals, claims and contact, and staff's wording of them. `removed` leaves only dates
   * and rules.
   */
  addActs(writes: readonly ActWrite[], log?: readonly AuditWrite[]): Promise<'added' | 'stale'>;
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
  /** Notices that were tried at least so often, and are not tried any more, to authors who are still to be written to. */
  countGivenUp(attempts: number): Promise<number>;
  /**
   * Writes a poll under its slug, and its counters after it. With `whenUnanswered`, only while none of them has ballots:
   * otherwise nothing changes and the answer is `answered`.
   */
  savePoll(poll: PollRecord, when: 'whenUnanswered' | 'always', log?: AuditWrite): Promise<SavedPoll | 'answered'>;
  /** Batches of ballots to hand over at once: more than one where it goes on with the next by itself. */
  readonly lanes: number;
  /**
   * Writes many ballots in one transaction, with the tallies they change. Writes of one voter apply in order.
   * Calls may overlap, and apply in the order in which they were made. Rejects as a whole when the transaction fails: with
   * a {@link DataError} where a value is the reason, so that the caller can find the write that holds it.
   */
  recordBallots(batch: readonly BallotWrite[], now: number): Promise<Recorded>;
  /**
   * Keeps how a poll stands as what the public is shown of it meanwhile, where at least `every` more people have taken part
   * than in what is kept: so what two processes show differs by as many. Answers with what is kept then, if anything is.
   */
  keepInterim(poll: number, every: number): Promise<StoredTally | undefined>;
  /**
   * What {@link recordBallots} would answer to this write now, where that writes nothing because of the voter's own ballots.
   * Undefined where it would write, or would find the poll `outdated` or `late`. Reads, and never writes.
   */
  dryRunBallots(write: BallotWrite): Promise<UnwrittenOutcome | undefined>;
  /** The ballots of each of these voters, in their order, by one query. */
  ownBallots(voters: readonly Voter[]): Promise<readonly OwnBallots[]>;
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
