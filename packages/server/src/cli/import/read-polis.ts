import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type agreeAnswers, limits, type QuestionOf, slugSchema, type Text } from '@shura/contract';
import * as v from 'valibot';
import { CommandError } from '../command-error.ts';
import { readTable } from './read-table.ts';

/** One answer of one person to one statement. */
export interface PolisAnswer {
  readonly statement: string;
  readonly answer: (typeof agreeAnswers)[number];
}

/** A Polis conversation, as exported. */
export interface PolisExport {
  readonly slug: string;
  readonly title: Text;
  readonly source: string;
  readonly statements: readonly QuestionOf<'agree'>[];
  /** Answers by voter, in the order in which they were given. A changed answer is a further entry. */
  readonly voters: ReadonlyMap<string, readonly PolisAnswer[]>;
  /** Number of rows in votes.csv. */
  readonly answers: number;
  /** Times of the first and the last answer, in UTC milliseconds. */
  readonly first: number;
  readonly last: number;
  /** Ids of the statements without words in the export. The id stands in for the words. */
  readonly wordless: readonly string[];
  /** SHA-256 of the answers and the statements, in hexadecimal. */
  readonly digest: string;
}

const number = v.pipe(v.string(), v.regex(/^\d{1,15}$/));
const milliseconds = v.pipe(number, v.transform(Number));
const answerOf = { '1': 'agree', '-1': 'disagree', '0': 'pass' } as const;

const voteSchema = v.object({
  timestamp: milliseconds,
  'comment-id': number,
  'voter-id': number,
  vote: v.picklist(['1', '0', '-1']),
});
const commentSchema = v.object({
  'comment-id': number,
  moderated: v.picklist(['1', '0', '-1']),
  'comment-body': v.pipe(v.string(), v.trim(), v.maxLength(limits.text)),
});
type Vote = v.InferOutput<typeof voteSchema>;
type Comment = v.InferOutput<typeof commentSchema>;

/**
 * Reads comments.csv, votes.csv and summary.csv of a folder. Throws a {@link CommandError} that names what is wrong.
 */
export const readPolisExport = (folder: string, language: string): PolisExport => {
  const slug = basename(folder);
  if (!v.is(slugSchema, slug)) {
    throw new CommandError(
      `${folder}: its name becomes the poll's address: rename it, in small letters, digits, dots and hyphens`,
    );
  }
  const summary = readSummary(join(folder, 'summary.csv'));
  const comments = readTable(join(folder, 'comments.csv'), commentSchema);
  const votes = readTable(join(folder, 'votes.csv'), voteSchema);
  const statements = statementsOf(comments, votes, language);
  if (votes.length === 0)
    throw new CommandError(`${join(folder, 'votes.csv')} has no votes: export the conversation again`);
  if (statements.length > limits.questions) {
    throw new CommandError(`${folder} has ${statements.length} statements, and a poll has at most ${limits.questions}`);
  }
  // The sort is stable: answers of one moment keep the order of the file.
  const inOrder = votes.toSorted((one, other) => one.timestamp - other.timestamp);
  return {
    slug,
    title: { [language]: summary.topic },
    source: `Polis, ${summary.url}`,
    statements,
    voters: votersOf(inOrder),
    answers: votes.length,
    first: inOrder[0]?.timestamp ?? 0,
    last: inOrder.at(-1)?.timestamp ?? 0,
    wordless: statements.filter(({ id, text }) => text['und'] === nameless(id)).map(({ id }) => id),
    digest: digestOf(folder, ['comments.csv', 'votes.csv']),
  };
};

const readSummary = (file: string) => {
  const entries = new Map(readTable(file, v.tuple([v.string(), v.string()])));
  const [topic, url] = [entries.get('topic'), entries.get('url')];
  if (!topic?.trim())
    throw new CommandError(`${file} has no topic: add a line "topic,…", which becomes the poll's title`);
  return { topic: topic.trim(), url: url?.trim() || 'no address given' };
};

const votersOf = (votes: readonly Vote[]): Map<string, PolisAnswer[]> => {
  const voters = new Map<string, PolisAnswer[]>();
  for (const vote of votes) {
    const answers = voters.get(vote['voter-id']) ?? [];
    answers.push({ statement: vote['comment-id'], answer: answerOf[vote.vote] });
    voters.set(vote['voter-id'], answers);
  }
  return voters;
};

/** The placeholder for a statement without words. */
const nameless = (id: string) => `#${id}`;

/**
 * The statements in the order of their numbers. A statement that moderators removed, or that has no words in
 * comments.csv, is retired: it is not asked any more, but its ballots are kept.
 */
const statementsOf = (comments: readonly Comment[], votes: readonly Vote[], language: string) => {
  const statements = new Map<string, QuestionOf<'agree'>>();
  for (const { 'comment-id': id, moderated, 'comment-body': words } of comments) {
    if (words === '') continue;
    statements.set(id, {
      kind: 'agree',
      id,
      text: { [language]: words },
      ...(moderated === '-1' && { withdrawn: true }),
    });
  }
  for (const id of [...comments, ...votes].map((row) => row['comment-id'])) {
    if (!statements.has(id)) statements.set(id, { kind: 'agree', id, text: { und: nameless(id) }, withdrawn: true });
  }
  return [...statements.values()].sort((one, other) => Number(one.id) - Number(other.id));
};

const digestOf = (folder: string, names: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const name of names) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
};
