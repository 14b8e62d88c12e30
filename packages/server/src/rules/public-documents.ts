import type { SearchKind, SearchState, SuggestionPart, Text } from '@shura/contract';
import { masked } from '@shura/contract/masked';
import type { Act, ConsultationRecord, PollRecord, StoredSuggestion } from '../model/records.ts';
import { type Standing, standingOf } from './suggestion-standing.ts';
import { mayFind, stateOf } from './visibility.ts';

/** Something public that a search may find, as it stands now. */
export interface PublicDocument {
  readonly kind: SearchKind;
  /** A reference or a slug. */
  readonly key: string;
  readonly agency: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly states: readonly SearchState[];
  /** Whether the agency says something in it. */
  readonly spoken: boolean;
  /** What it says, by language. Not empty. */
  readonly said: readonly Said[];
}

/** The term of documents in which the agency says something: all but suggestions that it only received. */
export const spokenFor = 'said:agency';

/** The terms of a document that a search can filter by. */
export const filterTerms = ({ kind, agency, states, said, spoken }: PublicDocument): string[] => [
  ...[`kind:${kind}`, `agency:${agency}`],
  ...(spoken ? [spokenFor] : []),
  ...states.map((state) => `state:${state}`),
  ...said.map(({ language }) => `language:${language}`),
];

/** What a document says first in each language, with its title, and what it says after that. */
export const passagesOf = ({ said }: PublicDocument): string[] =>
  said.flatMap(({ title, texts: [first = '', ...rest] }) =>
    [`${title}\n${first}`, rest.join('\n')].filter((passage) => passage.trim() !== ''),
  );

interface Said {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly texts: readonly string[];
}

type Stored = Pick<StoredSuggestion, 'reference' | 'agency' | 'receivedAt' | 'language' | 'words' | 'acts'>;

/** The documents of a suggestion: what was suggested and answered, and what was promised. */
export const documentsOfSuggestion = (stored: Stored): readonly PublicDocument[] => {
  const standing = standingOf(stored);
  if (!standing.shown) return [];
  const { reference: key, agency, receivedAt, acts } = stored;
  const author = (part: SuggestionPart) => publicWords(stored, standing, part);
  const states = statesOf(standing);
  const promise = acts.findLast((act) => act.kind === 'answered' && act.commitment !== undefined);
  const replies = acts.flatMap((act) => saidBeside(act, standing));
  const promised = acts.map(saidOfPromise).filter((text) => text !== undefined);
  return [
    ...documented({
      ...{ kind: 'suggestion', key, agency, states, at: receivedAt, spoken: replies.length > 0 },
      said: inLanguages(author('title'), [author('text'), ...replies]),
    }),
    ...documented({
      ...{ kind: 'commitment', key, agency, states, at: promise?.at ?? receivedAt, spoken: true },
      said: promised.length > 0 ? inLanguages(author('title'), promised) : [],
    }),
  ];
};

const isRead = ({ publication }: Standing): boolean => publication === 'published';

/** The author's words that the public reads: none unless published, and without redacted parts. */
export const publicWords = (
  { language, words }: Pick<Stored, 'language' | 'words'>,
  standing: Standing,
  part: SuggestionPart,
): Text => {
  const written = words?.[part];
  if (written === undefined || !isRead(standing)) return {};
  return {
    [language]: masked(
      written,
      standing.redacted.filter(({ field }) => field === part),
    ),
  };
};

const statesOf = (standing: Standing): SearchState[] => {
  const { answer, committed, carriedOut } = standing;
  const answered: SearchState[] = answer ? ['answered', answer.outcome] : [];
  const waiting: SearchState[] = isRead(standing) && !answer ? ['waiting'] : [];
  const promised: SearchState[] = committed && !carriedOut ? ['promised'] : [];
  return [...waiting, ...answered, ...promised, ...(carriedOut ? (['done'] as const) : [])];
};

/** Earlier answers and wordings stay public. A wording restates the author's words, so it is hidden with them. */
const saidBeside = (act: Act, standing: Standing): (Text | undefined)[] => {
  switch (act.kind) {
    case 'answered':
    case 'appeal-decided':
      return [act.reason];
    case 'asked':
      return [act.question];
    case 'referred':
      return [act.reason, act.to];
    case 'worded':
      return isRead(standing) ? [act.wording] : [];
    default:
      return [];
  }
};

const saidOfPromise = (act: Act): Text | undefined => {
  switch (act.kind) {
    case 'answered':
      return act.commitment?.text;
    case 'carried-out':
      return act.evidence;
    case 'delayed':
      return act.reason;
    default:
      return undefined;
  }
};

/** The document of a poll. A counter poll has none: it asks what its poll asks. */
export const documentsOfPoll = (record: PollRecord): readonly PublicDocument[] => {
  if (record.counter || !isPublic(record)) return [];
  const { slug: key, agency, title, questions } = record;
  const asked = questions.flatMap((question): Text[] => {
    if (question.kind === 'agree') return question.withdrawn ? [] : [question.text];
    if (question.kind === 'scale') return [question.text, question.low, question.high];
    return [question.text, ...question.options.map(({ text }) => text)];
  });
  const said = inLanguages(title ?? questions[0]?.text ?? {}, asked);
  return documented({ kind: 'poll', key, agency, at: openedAt(record), states: [], spoken: true, said });
};

/** The documents of a consultation: what it asks, and its newest outcome. */
export const documentsOfConsultation = (record: ConsultationRecord): readonly PublicDocument[] => {
  if (!isPublic(record)) return [];
  const { slug: key, agency, title, purpose, undecided, decided, hashtag, outcomes } = record;
  const outcome = outcomes.at(-1);
  const tag = Object.fromEntries(Object.keys(title).map((language) => [language, hashtag ?? '']));
  const asked = inLanguages(title, [purpose, undecided, decided, tag]);
  return [
    ...documented({
      ...{ kind: 'consultation', key, agency, at: openedAt(record), spoken: true, said: asked },
      states: [outcome ? 'answered' : 'waiting'],
    }),
    ...documented({
      ...{ kind: 'response', key, agency, at: outcome?.publishedAt ?? 0, states: ['answered'], spoken: true },
      said: outcome
        ? inLanguages(title, [
            outcome.said,
            ...outcome.did.map(({ text }) => text),
            ...outcome.didNot.flatMap(({ text, reason }) => [text, reason]),
          ])
        : [],
    }),
  ];
};

const isPublic = (record: PollRecord | ConsultationRecord): boolean => mayFind(stateOf(record, 0), 'public');

const openedAt = ({ opensAt, closesAt }: Pick<PollRecord, 'opensAt' | 'closesAt'>): number => opensAt ?? closesAt ?? 0;

const documented = (document: PublicDocument): PublicDocument[] => (document.said.length > 0 ? [document] : []);

const inLanguages = (title: Text, all: readonly (Text | undefined)[]): Said[] => {
  const languages = new Set([title, ...all].flatMap((text) => Object.keys(text ?? {})));
  return [...languages].map((language) => ({
    language,
    title: title[language] ?? '',
    texts: all.flatMap((text) => text?.[language] || []),
  }));
};
