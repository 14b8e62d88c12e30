import type { SearchKind } from '@shura/contract';
import type { Choice } from '@shura/contract/questions';
import type { DigestStore } from './digest-store.ts';
import type {
  ActWrite,
  AgencyRecord,
  ConsultationRecord,
  Contact,
  ContestWrite,
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
import type { Loaded, StoredTally, TallyChange } from './snapshot.ts';
import type { AuditWrite, StaffStore } from './staff-store.ts';
import type { TeamStore } from './team-store.ts';

/** One write of one voter to one poll: one or more ballots. */
export interface BallotWrite {
  readonly poll: number;
  readonly edition: number;
  /** Voter key: 16 bytes, as a latin1 string. The first byte holds the level (`ballot-level.ts`). */
  readonly voter: string;
  /** Pairs of question (its index in the poll) and choice. */
  readonly answers: readonly (readonly [question: number, choice: Choice])[];
  /** The revision that the voter last saw, if sent. */
  readonly basedOn?: number | undefined;
  /** Maximum earlier answers that this write may change. */
  readonly changes: number;
  /** Audit entry for ballots that staff enter. Stored in the same transaction if the result is `recorded`. */
  readonly log?: AuditWrite | undefined;
}

/**
 * Result of a write. Only `recorded` writes anything.
 * - `recorded`: `created` ballots are new, `changed` ones had another answer
 * - `unchanged`: every answer was stored already
 * - `stale`: a question was answered differently since `basedOn`
 * - `limited`: it would change more answers than allowed
 * - `outdated`: the poll was saved since the write was checked; check again
 * - `late`: the poll closed so long ago that its results may be published
 */
export type BallotOutcome =
  | { readonly kind: 'recorded'; readonly created: number; readonly changed: number; readonly own: OwnBallots }
  | UnwrittenOutcome
  | { readonly kind: 'outdated' | 'late' };

/** A result without a write, because of the voter's own ballots. */
export type UnwrittenOutcome =
  | { readonly kind: 'unchanged' | 'stale'; readonly own: OwnBallots }
  | { readonly kind: 'limited'; readonly changes: number };

/** A voter of a poll, by voter key. */
export type Voter = Pick<BallotWrite, 'poll' | 'voter'>;

/** Nothing was written, and the write may be retried: the queue is full, or the transaction failed. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}

/**
 * The database rejects a value of the write, and would reject it on a retry too. The store itself works. Holds only the
 * database's code, because the message may quote the value.
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

/** The store does not answer, is read-only, or has a newer schema than this program supports. */
export type StoreFault = 'no answer' | 'read-only' | 'newer version';

/** All answers of one voter in one poll. */
export interface OwnBallots {
  readonly answers: readonly (readonly [question: number, choice: Choice])[];
  /** Number of the voter's writes in the poll. */
  readonly revision: number;
}

/** Results of a batch, and what it added to the tallies. `commit` identifies its transaction in a shared store. */
export interface Recorded {
  readonly outcomes: readonly BallotOutcome[];
  readonly changes: readonly TallyChange[];
  readonly commit?: string | undefined;
}

/**
 * Result of a statement: `reopened` if it was the one that added a `contested` act, `refused` if nothing was called
 * carried out, or the person did not support the suggestion before that.
 */
export type ContestOutcome = 'recorded' | 'reopened' | 'refused';

/** The terms of a search. */
export interface DocumentQuery {
  /** For each word of the query, its own term and those of the same meaning. */
  readonly words: readonly (readonly string[])[];
  /** The strongest first. */
  readonly topics: readonly string[];
  /** Terms that each document must have. */
  readonly filters: readonly string[];
  /** UTC milliseconds of the first and after the last. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

/** A document, by its kind and its reference or slug. */
export interface FoundDocument {
  readonly kind: SearchKind;
  readonly key: string;
}

/** Unique keys of a suggestion. */
export type SuggestionKey = 'id' | 'reference' | 'once';

/** A recount of a poll from its ballots beside the stored counters. They are equal if the counters are right. */
export interface Recount {
  readonly slug: string;
  readonly participants: { readonly kept: number; readonly counted: number };
  /** Participants of level L0. */
  readonly ofL0: { readonly kept: number; readonly counted: number };
  /** Ballots to all questions together. */
  readonly ballots: number;
  /** When the poll's ballots were purged, if they were. `counted` is then meaningless. */
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
 * Shura's storage port. Each method is one atomic step, which includes its audit entry. A resolved promise means
 * durable. `now` is UTC milliseconds, passed in by the caller.
 */
export interface Store extends StaffStore, TeamStore, DigestStore {
  /** Null if only this process uses the store. */
  readonly shared: SharedStore | null;
  /** True if `mark` is the fingerprint of this database's keys. The first caller's mark is stored. */
  areKeys(mark: string): Promise<boolean>;
  /** Whether a mark is stored. */
  hasKeys(): Promise<boolean>;
  /** The wrapped secrets of owners, of one kind. A missing one is set to its `fresh` value. */
  secrets(kind: string, fresh: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Uint8Array>>;
  load(): Promise<Loaded>;
  saveAgency(agency: AgencyRecord, log?: AuditWrite): Promise<void>;
  /** Saves a requested deletion of an agency, or withdraws it with `null`. */
  saveDeletion(agency: string, deletion: DeletionRecord | null, log: AuditWrite): Promise<void>;
  /**
   * Writes an agency's export (`stores/agency-format.ts`) from one snapshot, without secrets, voter keys or addresses.
   * Returns the number of records for {@link deleteAgency}: secrets, invitations, digests and source keys are not counted.
   */
  exportAgency(agency: string, write: (line: string) => Promise<void>): Promise<number>;
  /**
   * Deletes all records of an agency except its audit log, and closes accounts without another agency. Returns
   * `changed`, and deletes nothing, if the number of records differs from the export's.
   */
  deleteAgency(deletion: DeletionRecord, records: number, log: AuditWrite): Promise<'deleted' | 'changed'>;
  /** Saves a consultation under its slug. */
  saveConsultation(consultation: ConsultationRecord, log?: AuditWrite): Promise<void>;
  /** Saves a suggestion and its sealed contact. If its `once` is stored already, returns that suggestion instead. */
  receiveSuggestion(suggestion: SuggestionRecord, contact?: string, log?: AuditWrite): Promise<StoredSuggestion>;
  /** Up to `max` suggestions with an id above `after`, in order of id, without words. */
  suggestionsAfter(after: number, max: number): Promise<readonly StoredSuggestion[]>;
  /** Whole suggestions by one of their keys, unordered. Missing ones are left out. */
  readSuggestions(by: SuggestionKey, keys: readonly (string | number)[]): Promise<readonly StoredSuggestion[]>;
  /**
   * Appends all acts, or none if a suggestion has other acts since (`stale`). `erased` deletes the author's words,
   * links, replies, appeals, claims and contact, and staff's wording, notes and assignment. `removed` keeps only dates
   * and rules.
   */
  addActs(writes: readonly ActWrite[], log?: readonly AuditWrite[]): Promise<'added' | 'stale'>;
  /** Returns the number of distinct supporters. */
  setSupport(write: SupportWrite): Promise<number>;
  /** Number of distinct people who support at least one of these suggestions. */
  countSupporters(suggestions: readonly number[]): Promise<number>;
  /** Records a statement about the newest evidence, and reopens the clock of carrying out if enough say "not yet". */
  contest(write: ContestWrite): Promise<ContestOutcome>;
  /**
   * The statement of a supporter about the newest evidence: null for "it is so", undefined if nothing is said. Undefined
   * itself if this person may say nothing about it.
   */
  statementOf(
    suggestion: number,
    supporter: string,
  ): Promise<{ readonly reason: string | null | undefined } | undefined>;
  /** At most `limits.contestReasons` reasons for "not yet" to the newest evidence, without those that were erased. */
  reasonsOf(suggestion: number): Promise<readonly string[]>;
  /** Ids of the suggestions that a person supports. */
  supportsOf(supporter: string): Promise<readonly number[]>;
  /** The sealed contact of a suggestion. */
  contactOf(suggestion: number): Promise<string | undefined>;
  /** The sealed contact of a suggestion, by its reference. One query, whether or not there is one. */
  findContact(reference: string): Promise<Contact | undefined>;
  /** Owes the author a mail with a link to a new code: at most one a day, and only while there is a contact. */
  oweCode(suggestion: number, now: number): Promise<void>;
  /**
   * Stores the hash of a new code in place of `from`. Returns false, and changes nothing, if the code is another one by
   * now, or there is no contact any more: the link was mailed to it.
   */
  replaceCode(suggestion: number, from: string, to: string): Promise<boolean>;
  /** Deletes the contact of a suggestion, and its pending notices. */
  dropContact(suggestion: number): Promise<void>;
  /** Ids of the suggestions with a contact, a record of mails, or reasons for "not yet". */
  contactsLeft(): Promise<readonly number[]>;
  /** Deletes contacts of suggestions, records of mails to them, and reasons for "not yet". */
  purgeContacts(suggestions: readonly number[], log: AuditWrite): Promise<void>;
  /** Notices due at `now`, longest due first. */
  dueNotices(now: number, max: number): Promise<readonly Notice[]>;
  settleNotice(notice: Pick<Notice, 'suggestion' | 'act'>, outcome: NoticeOutcome): Promise<void>;
  /** Number of notices sent to an address (a keyed hash) since an instant. */
  countNotices(address: string, since: number): Promise<number>;
  /** UTC milliseconds of the oldest act whose author is still owed a mail. */
  oldestOwed(): Promise<number | undefined>;
  /** Number of notices given up after at least `attempts`, to authors who still have a contact. */
  countGivenUp(attempts: number): Promise<number>;
  /**
   * Saves a poll under its slug, then its counter polls. `whenUnanswered` saves only if none of these polls has
   * ballots. Otherwise nothing changes, and the result is `answered`.
   */
  savePoll(poll: PollRecord, when: 'whenUnanswered' | 'always', log?: AuditWrite): Promise<SavedPoll | 'answered'>;
  /**
   * Maximum number of concurrent calls of {@link recordBallots}. More than one if the store queues the next batch
   * itself.
   */
  readonly lanes: number;
  /**
   * Writes many ballots and their tally changes in one transaction. Writes of one voter apply in order. Calls may
   * overlap, and apply in call order. Rejects as a whole if the transaction fails: with {@link DataError} if a value is
   * the cause, so that the caller can find the write.
   */
  recordBallots(batch: readonly BallotWrite[], now: number): Promise<Recorded>;
  /**
   * Stores the current tally of a poll as its public interim tally if at least `every` people have joined since the
   * last one, so that the interim tallies of two processes are equal or differ by at least `every` people. Returns the
   * stored interim tally, if any.
   */
  keepInterim(poll: number, every: number): Promise<StoredTally | undefined>;
  /**
   * The result that {@link recordBallots} would give now, if it would write nothing because of the voter's own ballots.
   * Undefined if {@link recordBallots} would write, or find the poll `outdated` or `late`. Never writes.
   */
  dryRunBallots(write: BallotWrite): Promise<UnwrittenOutcome | undefined>;
  /** The ballots of each voter, in the order given, by one query. */
  ownBallots(voters: readonly Voter[]): Promise<readonly OwnBallots[]>;
  /**
   * What is public and matches a search, the best first; the same in every store. Reads nothing that writes wait for.
   * Rejects with {@link StoreBusy} if it takes too long.
   */
  search(query: DocumentQuery): Promise<readonly FoundDocument[]>;
  /** Number of ballots stored for a poll. */
  ballotsLeft(poll: number): Promise<number>;
  /**
   * Deletes up to `max` ballots of a poll that is marked as purged. Deletes none of any other poll. Returns the number
   * deleted.
   */
  purgeBallots(poll: number, max: number): Promise<number>;
  /** Recounts every poll, or one, from its ballots, in one snapshot. */
  recount(slug?: string): Promise<readonly Recount[]>;
  /** The fault that prevents writes now; undefined if there is none. Never writes. */
  fault(): Promise<StoreFault | undefined>;
  close(): Promise<void>;
}
