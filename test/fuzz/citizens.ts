import type { Answer, Question, Tally } from '@shura/contract';
import { questions } from './asked.ts';
import { beginning, changesAtOnce, closing, day, hour, type PollSlug, pollSlugs, visibility } from './model-server.ts';

/** The state of one voter in one poll. */
interface Ballot {
  readonly answers: Map<string, { readonly answer: Answer; readonly revision: number }>;
  revision: number;
  /** Changes left. */
  changes: number;
}

export interface ModelSuggestion {
  readonly reference: string;
  readonly trackingCode: string;
  readonly followToken: string;
  readonly text: string;
  publication: 'held' | 'published' | 'erased';
  shown: boolean;
  version: number;
  readonly supporters: Set<number>;
}

/** A minimal model of everything citizens can do and see. People are numbers. */
export class Citizens {
  now = beginning;
  /** Tokens of each person by slug; none for a poll or consultation that was closed on their arrival. */
  readonly devices: Readonly<Record<string, string | undefined>>[] = [];
  readonly suggestions: ModelSuggestion[] = [];
  /** Keyed by sender and one-time value. */
  readonly sent = new Map<string, ModelSuggestion>();
  readonly #ballots = new Map<string, Ballot>();
  readonly #updatedAt = new Map<PollSlug, number>();

  isOver(slug: PollSlug | 'green'): boolean {
    return this.now >= beginning + closing[slug] * day;
  }

  pass(ms: number): void {
    this.now += ms;
    if (ms >= hour) this.forgetChanges();
  }

  /** The count of changed answers is not persisted. */
  forgetChanges(): void {
    for (const ballot of this.#ballots.values()) ballot.changes = changesAtOnce;
  }

  ballotOf(slug: PollSlug, person: number): Ballot {
    const key = `${slug} ${String(person)}`;
    const ballot = this.#ballots.get(key) ?? { answers: new Map(), revision: 0, changes: changesAtOnce };
    this.#ballots.set(key, ballot);
    return ballot;
  }

  /** The outcome of casting answers: a status, and the problem type of a refusal. */
  cast(slug: PollSlug, person: number, answers: Readonly<Record<string, Answer>>, basedOn?: number): [number, string?] {
    if (this.isOver(slug)) return [409, 'poll-closed'];
    const given = Object.entries(answers);
    if (given.length === 0 || !given.every(([id, answer]) => isRight(id, answer))) return [422, 'invalid-answers'];
    const ballot = this.ballotOf(slug, person);
    const fresh = given.filter(([id, answer]) => !isSame(id, ballot.answers.get(id)?.answer, answer));
    const replaced = fresh.flatMap(([id]) => ballot.answers.get(id) ?? []);
    if (fresh.length === 0) return [200];
    if (basedOn !== undefined && replaced.some(({ revision }) => revision > basedOn)) return [409, 'stale-ballot'];
    if (replaced.length > ballot.changes) return [429, 'too-many-changes'];
    ballot.changes -= replaced.length;
    ballot.revision += 1;
    for (const [id, answer] of fresh) ballot.answers.set(id, { answer, revision: ballot.revision });
    this.#updatedAt.set(slug, this.now);
    return [fresh.length > replaced.length ? 201 : 200];
  }

  /** A voter's answers, and the results if visible to them. */
  own(slug: PollSlug, person: number): Readonly<Record<string, unknown>> {
    const { answers, revision } = this.ballotOf(slug, person);
    const sees =
      this.isOver(slug) || visibility(slug) === 'live' || (visibility(slug) === 'after-vote' && revision > 0);
    return {
      answers: Object.fromEntries([...answers].map(([id, { answer }]) => [id, inOrder(id, answer)])),
      revision,
      ...(sees && { results: this.#tallies(slug) }),
    };
  }

  results(slug: PollSlug): [number, unknown] {
    const seen = this.isOver(slug) || visibility(slug) === 'live';
    return seen ? [200, this.#tallies(slug)] : [403, 'results-hidden'];
  }

  /** Participants of each poll; undefined while sealed. */
  participants(): (number | undefined)[] {
    return pollSlugs.map((slug) =>
      visibility(slug) === 'sealed' && !this.isOver(slug) ? undefined : this.#cast(slug).length,
    );
  }

  #cast(slug: PollSlug): Ballot[] {
    return [...this.#ballots].flatMap(([key, ballot]) =>
      key.startsWith(`${slug} `) && ballot.revision > 0 ? [ballot] : [],
    );
  }

  #tallies(slug: PollSlug): unknown {
    const cast = this.#cast(slug);
    const updatedAt = this.#updatedAt.get(slug);
    return {
      poll: slug,
      participants: cast.length,
      updatedAt: updatedAt === undefined ? null : new Date(updatedAt).toISOString(),
      questions: Object.fromEntries(
        questions.map((question) => [
          question.id,
          tallyOf(
            question,
            cast.map(({ answers }) => answers.get(question.id)?.answer).filter((answer) => answer !== undefined),
          ),
        ]),
      ),
    };
  }
}

const questionOf = (id: string): Question | undefined => questions.find((question) => question.id === id);
const optionsOf = (question: Question): string[] =>
  question.kind === 'scale'
    ? Array.from({ length: question.points }, (_, at) => String(at + 1))
    : 'options' in question
      ? question.options.map(({ id }) => id)
      : [];
const offered = (question: Question) => [
  ...optionsOf(question),
  ...('none' in question && question.none ? ['_none'] : []),
];

function isRight(id: string, answer: Answer): boolean {
  const question = questionOf(id);
  if (!question) return false;
  if (!Array.isArray(answer)) {
    return question.kind === 'scale'
      ? typeof answer === 'number' && offered(question).includes(String(answer))
      : question.kind === 'single' && typeof answer === 'string' && offered(question).includes(answer);
  }
  const known = new Set(answer).size === answer.length && answer.every((one) => optionsOf(question).includes(one));
  if (question.kind === 'multiple') return known && answer.length >= question.min && answer.length <= question.max;
  return question.kind === 'ranking' && known && answer.length === question.options.length;
}

/** Multiple choices are returned in the question's order; a ranking in its own. */
function inOrder(id: string, answer: Answer): Answer {
  const question = questionOf(id);
  if (question?.kind !== 'multiple' || !Array.isArray(answer)) return answer;
  return optionsOf(question).filter((one) => answer.includes(one));
}

const isSame = (id: string, one: Answer | undefined, other: Answer) =>
  one !== undefined && JSON.stringify(inOrder(id, one)) === JSON.stringify(inOrder(id, other));

function tallyOf(question: Question, answers: readonly Answer[]): Tally {
  const own = optionsOf(question);
  const count = (counts: (answer: Answer) => boolean) => answers.filter(counts).length;
  const has = (id: string) => (answer: Answer) =>
    Array.isArray(answer)
      ? question.kind === 'ranking'
        ? answer[0] === id
        : answer.includes(id)
      : String(answer) === id;
  const tally = {
    ballots: answers.length,
    options: Object.fromEntries(offered(question).map((id) => [id, count(has(id))])),
  };
  if (question.kind !== 'ranking') return tally;
  const others = (id: string) => own.filter((other) => other !== id);
  const ahead = (above: string, below: string) =>
    count((answer) => Array.isArray(answer) && answer.indexOf(above) < answer.indexOf(below));
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  return {
    ...tally,
    pairwise: Object.fromEntries(
      own.map((id) => [id, Object.fromEntries(others(id).map((other) => [other, ahead(id, other)]))]),
    ),
    borda: Object.fromEntries(own.map((id) => [id, sum(others(id).map((other) => ahead(id, other)))])),
    condorcet: own.find((id) => others(id).every((other) => ahead(id, other) > ahead(other, id))) ?? null,
  };
}
