import type {
  AgencyDocument,
  Amendment,
  BasisList,
  CalendarDocument,
  Channel,
  ConsultationDocument,
  KeptPrecedents,
  Language,
  Offices,
  OutcomeDocument,
  PersonalKind,
  Policy,
  PollDocument,
  PublicAct,
  Question,
  Source,
  Span,
  SuggestionPart,
  Text,
} from '@shura/contract';
import type { AuditWrite } from './staff-store.ts';

/**
 * An agency, with all versions of its policy and calendar, oldest first. `from` is when the server recorded a version.
 */
export interface AgencyRecord extends AgencyDocument {
  readonly policies: readonly { readonly from: number; readonly policy: Policy }[];
  readonly calendars: readonly { readonly from: number; readonly calendar: AgencyCalendar }[];
  /** Names that offices had before, the newest last: published acts keep them. */
  readonly formerOffices?: Offices;
}

/** A requested or completed deletion of an agency. Times are UTC milliseconds. */
export interface DeletionRecord {
  readonly agency: string;
  readonly name: Text;
  readonly reason: Text;
  readonly askedAt: number;
  /** Id of the person. */
  readonly by: string;
  readonly done?: Gone | undefined;
}

/**
 * Facts of a completed deletion: day in the agency's time zone, number of suggestions and of unanswered ones, name of
 * the exported file.
 */
export interface Gone {
  readonly on: string;
  readonly suggestions: number;
  readonly unanswered: number;
  readonly file: string;
}

/** The agency's working days and time zone. */
export type AgencyCalendar = CalendarDocument & Pick<AgencyDocument, 'timeZone'>;

/** A consultation as stored. Times are UTC milliseconds. */
export interface ConsultationRecord
  extends Omit<ConsultationDocument, 'draft' | 'opens' | 'closes' | 'extension' | 'closure' | 'outcome'> {
  readonly agency: string;
  readonly draft: boolean;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly amendments: readonly Amendment[];
  /** What was shown to the person who opened it. */
  readonly precedents?: KeptPrecedents | undefined;
  /** Every version of its outcome, oldest first. */
  readonly outcomes: readonly (OutcomeDocument & { readonly publishedAt: number })[];
}

/** An author's words, and the spans that look like personal data. */
export interface Words extends Readonly<Partial<Record<SuggestionPart, string | undefined>>> {
  readonly text: string;
  readonly personal: readonly (Span & { readonly kind: PersonalKind })[];
}

/** A suggestion as received. Immutable, except that an `erased` or `removed` act deletes the words and other fields. */
export interface SuggestionRecord {
  readonly reference: string;
  readonly agency: string;
  readonly consultation: string;
  readonly receivedAt: number;
  /** Version of the agency's participation policy at receipt, from 1. */
  readonly policy: number;
  readonly words: Words | null;
  readonly direction: 'rtl' | 'ltr';
  readonly language: Language;
  readonly basis: BasisList;
  readonly category?: string | undefined;
  /** The channel, if staff entered the suggestion. */
  readonly channel?: Channel | undefined;
  /** The post of an adopted suggestion, exactly as found at `receivedAt`. */
  readonly source?: SourceRecord | undefined;
  /** Keyed hash of the sender's one-time value. The same value again means the same suggestion. */
  readonly once: string;
  /** Keyed hash of the tracking code. */
  readonly code: string;
}

/** A public post: its exact text, with its SHA-256. */
export interface SourceRecord extends Omit<Source, 'postedAt' | 'goneSince'> {
  readonly postedAt?: number | undefined;
  readonly text?: string | undefined;
}

type Happening<Public = PublicAct> = Public extends PublicAct ? Omit<Public, 'at' | 'dueOn'> : never;
type AnswerEntries = Omit<Extract<PublicAct, { kind: 'answered' }>, 'kind' | 'at'>;

/**
 * One act on a suggestion, at UTC milliseconds. Append-only. Who acted, the author's private words and proposals are
 * for staff only.
 */
export type Act = { readonly at: number; readonly by?: string | undefined } & (
  | Happening<
      Exclude<
        PublicAct,
        { kind: 'received' | 'published' | 'redacted' | 'replied' | 'appealed' | 'answered' | 'claimed' | 'worded' }
      >
    >
  /** Staff's wording is erased with the author's words. */
  | { readonly kind: 'worded'; readonly wording?: Text | undefined }
  /** `checked`: a person has reviewed what looked like personal data. */
  | { readonly kind: 'published'; readonly checked?: true | undefined }
  | (Happening<Extract<PublicAct, { kind: 'redacted' }>> & { readonly spans: readonly Span[] })
  | { readonly kind: 'replied' | 'appealed'; readonly text?: string | undefined }
  /** A claim to be the author of the post: the hash of the claimant's tracking code, and the text they are to post. */
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
  /** Size of the stored record and words, in bytes. */
  readonly bytes: number;
  /** Oldest first. The number of acts is the suggestion's version. */
  readonly acts: readonly Act[];
  /** Distinct supporters. */
  readonly supporters: number;
  /** What those who asked say about the newest evidence, if anything was called carried out. */
  readonly contest?: ContestCounts | undefined;
}

/** Statements about one evidence: "it is so" and "not yet"; and the supporters from before it. */
export interface ContestCounts {
  readonly so: number;
  readonly notYet: number;
  readonly supporters: number;
}

/** What one of those who asked says about the newest evidence. Replaces what the same person said about it. */
export interface ContestWrite {
  readonly suggestion: number;
  /** Supporter key, as in {@link SupportWrite}; null for the author, whatever the code. */
  readonly voter: string | null;
  /** Why it is not so yet; null for "it is so". */
  readonly reason: string | null;
  /** Minimum of the agency's policy at receipt, see `neededToReopen`. */
  readonly least: number | undefined;
  /** UTC milliseconds. */
  readonly at: number;
  /** Audit entry, and a notice to the author, for the act that is added if this statement reopens the clock. */
  readonly log: AuditWrite;
  readonly notify: boolean;
}

/** An act to append to a suggestion that has `after` acts so far. */
export interface ActWrite {
  readonly suggestion: number;
  readonly after: number;
  readonly act: Act;
  /** Notify the author, if they left a contact. */
  readonly notify?: boolean | undefined;
}

/** A mail owed to an author about one act, or with a link to a new tracking code. */
export interface Notice {
  readonly suggestion: number;
  /** Index of the act, from 0; below 0 for a link (`code-notice.ts`). */
  readonly act: number;
  /** Failed attempts. */
  readonly attempts: number;
  /** The sealed contact. */
  readonly contact: string;
}

/** A sealed contact, and the id of its suggestion. */
export interface Contact {
  readonly suggestion: number;
  readonly sealed: string;
}

/** Outcome of a notice: sent to an address (given as a keyed hash), to be retried later, or given up. */
export type NoticeOutcome =
  | { readonly kind: 'sent'; readonly address: string; readonly at: number }
  | { readonly kind: 'later'; readonly at: number; readonly attempts: number }
  | { readonly kind: 'parked'; readonly attempts: number };

/** One person gives or takes back support for one suggestion. */
export interface SupportWrite {
  readonly suggestion: number;
  /** Supporter key: 16 bytes, as a latin1 string. The same for all suggestions of a consultation. */
  readonly supporter: string;
  readonly supports: boolean;
}

/** A poll as stored. Times are UTC milliseconds. */
export interface PollRecord {
  readonly slug: string;
  readonly agency: string;
  readonly title?: Text | undefined;
  readonly draft: boolean;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly visibility: PollDocument['visibility'];
  readonly inFives?: PollDocument['inFives'];
  readonly decision?: PollDocument['decision'] | undefined;
  /** Set on a counter poll. It counts the ballots that staff enter for the poll `of` (a slug) through `channel`. */
  readonly counter?: { readonly of: string; readonly channel: Channel } | undefined;
  /** References of the suggestions it was made from. */
  readonly from?: readonly string[] | undefined;
  readonly questions: readonly Question[];
  readonly amendments: readonly Amendment[];
  /** What was shown to the person who opened it. */
  readonly precedents?: KeptPrecedents | undefined;
  /** Set if the ballots come from another system: its name, and the random id of the import. */
  readonly imported?: { readonly id: string; readonly source: string } | undefined;
  /** When the purge of its ballots began. The tallies remain, and can no longer be recounted. */
  readonly purgedAt?: number | undefined;
}

/** A saved poll, and the counter polls that are saved with it. */
export type SavedPoll = readonly [poll: StoredPoll, ...counters: StoredPoll[]];

export interface StoredPoll extends PollRecord {
  readonly id: number;
  /** Increases with every save. A ballot is written against the edition it was checked against. */
  readonly edition: number;
  /** People with at least one ballot, at the time of reading. */
  readonly participants: number;
  /** Participants of level L0. */
  readonly ofL0: number;
  /** UTC milliseconds of the last ballot that changed an answer. Null before the first. */
  readonly updatedAt: number | null;
}
