import type {
  AgencyDocument,
  Amendment,
  BasisList,
  CalendarDocument,
  Channel,
  ConsultationDocument,
  Language,
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
export interface Words extends Readonly<Partial<Record<SuggestionPart, string | undefined>>> {
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
  readonly language: Language;
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

/** What stays of a suggestion without its words: on what kind of thing it rested, and no link to it or to its author. */
export const withoutLinks = <Record extends Pick<SuggestionRecord, 'basis' | 'source'>>(record: Record): Record => ({
  ...record,
  basis: record.basis.map(({ link, ...rest }) => rest),
  ...(record.source && { source: { platform: record.source.platform, hash: record.source.hash } }),
});

/** What stays of a suggestion that is removed: when and under which policy it came, and what is counted of it. */
export const bareRecord = (record: Omit<SuggestionRecord, 'words'>): Omit<SuggestionRecord, 'words'> => {
  const { reference, agency, consultation, receivedAt, policy, direction, language } = record;
  return {
    reference,
    agency,
    consultation,
    receivedAt,
    policy,
    direction,
    language,
    basis: [],
    once: reference,
    code: '',
  };
};

/** Of an act of a suggestion that is removed: what was done, when, and under which rule. */
export const bareAct = (act: Act): Act => {
  const { kind, at } = act;
  const ruled = 'policy' in act ? { policy: act.policy, ...(act.rule !== undefined && { rule: act.rule }) } : {};
  const decided = act.kind === 'appeal-decided' ? { upheld: act.upheld } : {};
  const spans = act.kind === 'redacted' ? { spans: [] } : {};
  return { kind, at, ...ruled, ...decided, ...spans } as Act;
};

/** An act without what its author, or staff in the author's stead, said in it. */
export const withoutWords = (act: Act): Act => {
  switch (act.kind) {
    case 'replied':
    case 'appealed':
      return { ...act, text: undefined };
    case 'worded':
      return { ...act, wording: undefined };
    case 'claim-made':
      return { ...act, reply: undefined };
    default:
      return act;
  }
};

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
        { kind: 'received' | 'published' | 'redacted' | 'replied' | 'appealed' | 'answered' | 'claimed' | 'worded' }
      >
    >
  /** Staff's wording of what the author said goes with the author's words. */
  | { readonly kind: 'worded'; readonly wording?: Text | undefined }
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
  /** Of its record and its words at rest. */
  readonly bytes: number;
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
  readonly inFives?: PollDocument['inFives'];
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

/** A poll as it was saved, and its counters, which are saved with it. */
export type SavedPoll = readonly [poll: StoredPoll, ...counters: StoredPoll[]];

export interface StoredPoll extends PollRecord {
  readonly id: number;
  /** Grows with every save; a ballot is written against the edition it was checked against. */
  readonly edition: number;
  /** People with at least one ballot, when it was read. */
  readonly participants: number;
  /** Those of them of level L0. */
  readonly ofL0: number;
  /** UTC milliseconds of the last ballot that changed anything; null before the first. */
  readonly updatedAt: number | null;
}
