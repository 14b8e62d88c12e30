import { slugSchema } from '@shura/contract';
import * as v from 'valibot';
import type { Act } from '../model/records.ts';
import { stateOf } from '../rules/visibility.ts';
import { nothingOpen, type OpenParts } from './agency-format.ts';
import type { AgencyLine, Row } from './agency-lines.ts';

/** The file cannot be imported, for example because a record exists already or counts differ; the message says why. */
export class NotImported extends Error {
  override readonly name = 'NotImported';
  /** The line at fault, if it is not the last line read. */
  readonly line: number | undefined;
  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

interface Owed {
  readonly line: number;
  readonly says: string;
  readonly isThere: () => boolean;
}

/**
 * Checks the lines of an agency's file one by one: each belongs to this agency and refers to known rows, and ballots
 * belong to polls that have been open. Throws a {@link NotImported}.
 *
 * @param open what was open when the file was made
 */
export const agencyReferences = (agency: string, now: number, open: OpenParts = nothingOpen) => {
  const consultations = new Set<string>();
  const polls = new Map<string, Row<'poll'>>();
  const suggestions = new Set<string>();
  /** The places of carrying-out acts. */
  const carriedOut = new Map<string, number[]>();
  let policies: Row<'agency'>['policies'] = [];
  /** Forward references, checked at the end. */
  const owed: Owed[] = [];

  const need = (isThere: boolean, says: string) => {
    if (!isThere) throw new NotImported(says);
  };
  const known = (names: ReadonlySet<string> | ReadonlyMap<string, unknown>, field: string, name: string) =>
    need(names.has(name), `${field}: there is no ${name} before this line`);
  const owe = (line: number, field: string, name: string, names: { has(name: string): boolean }) =>
    owed.push({ line, says: `${field}: there is no ${name} in this file`, isThere: () => names.has(name) });
  const own = (row: { readonly agency: string }) => need(row.agency === agency, `agency: is not ${agency}`);
  const ofPolicy = (field: string, policy: number, rule = 1) =>
    need(policies[policy - 1]?.policy.rules[rule - 1] !== undefined, `${field}: names no policy of this agency`);

  const judgePoll = (row: Row<'poll'>, n: number) => {
    own(row);
    const { counter } = row;
    if (counter) known(polls, 'counter.of', counter.of);
    const fits = counter ? row.slug === `${counter.of}~${counter.channel}` : v.is(slugSchema, row.slug);
    need(fits, 'slug: is not one of a poll, or not of its counter');
    for (const reference of row.from ?? []) owe(n, 'poll.from', reference, suggestions);
    polls.set(row.slug, row);
  };

  const [wasOpen, wasSealed] = [new Set(open.polls), new Set(open.sealed)];

  /** Ballots and counters belong to a poll that is closed, or was open and not sealed. */
  const answered = ({ poll: slug, question = 0 }: { readonly poll: string; readonly question?: number }) => {
    known(polls, 'poll', slug);
    const asked = polls.get(slug);
    need(!wasSealed.has(slug), `poll: ${slug} was sealed when this file was made`);
    const closed = asked !== undefined && stateOf(asked, now) === 'closed';
    need(closed || wasOpen.has(slug), `poll: ${slug} has not been open yet`);
    need(question < (asked?.questions.length ?? 0), 'question: is not one of its poll');
  };

  const judgeAct = ({ suggestion, n, act: read }: Row<'act'>) => {
    const act = read as Act;
    known(suggestions, 'suggestion', suggestion);
    const before = carriedOut.get(suggestion) ?? [];
    if (act.kind === 'carried-out') carriedOut.set(suggestion, [...before, n]);
    if (act.kind === 'contested') need(before.length > 0, 'act.kind: nothing was carried out before it');
    if (act.kind === 'polled') known(polls, 'act.poll', act.poll);
    if (act.kind === 'linked' || act.kind === 'unlinked') known(suggestions, 'act.to', act.to);
    if (act.kind === 'hidden' || act.kind === 'redacted') ofPolicy('act.rule', act.policy, act.rule);
  };

  for (const slug of [...open.polls, ...open.sealed]) owe(1, 'open', slug, polls);
  for (const slug of open.consultations) owe(1, 'open', slug, consultations);

  return {
    /**
     * Whether this poll was interrupted by the export. Its voters could vote again here, and its counts are not those
     * that it closes with.
     */
    interrupted: (row: Row<'poll'>): boolean => wasOpen.has(row.slug) || stateOf(row, now) === 'open',
    judge({ table, row }: AgencyLine, n: number): void {
      switch (table) {
        case 'agency':
          need(row.slug === agency, `slug: is not ${agency}`);
          policies = row.policies;
          return;
        case 'consultation':
          own(row);
          for (const slug of row.polls ?? []) owe(n, 'consultation.polls', slug, polls);
          consultations.add(row.slug);
          return;
        case 'poll':
          judgePoll(row, n);
          return;
        case 'turnout':
        case 'tally':
        case 'ballot':
          answered(row);
          return;
        case 'suggestion':
          own(row);
          known(consultations, 'consultation', row.consultation);
          ofPolicy('policy', row.policy);
          suggestions.add(row.reference);
          return;
        case 'act':
          judgeAct(row);
          return;
        case 'support': {
          known(suggestions, 'suggestion', row.suggestion);
          const acts = carriedOut.get(row.suggestion)?.length ?? 0;
          need(row.evidence <= acts, 'evidence: is more than was carried out');
          return;
        }
        case 'contest':
          known(suggestions, 'suggestion', row.suggestion);
          need(carriedOut.get(row.suggestion)?.includes(row.n) ?? false, 'n: is no act of carrying out');
          return;
        case 'note':
        case 'assignment':
          known(suggestions, 'suggestion', row.suggestion);
          return;
        case 'draft':
        case 'person':
        case 'audit':
      }
    },
    /** Checks the forward references. */
    finish(): void {
      const missing = owed.find(({ isThere }) => !isThere());
      if (missing) throw new NotImported(missing.says, missing.line);
    },
  };
};

/** The form of the person ids that this server makes: 24 random bytes, base64url. */
const ownId = /^[\w-]{32}$/;

/**
 * The local id of a person of another server. The prefix prevents a match with an account of this server, whose owner
 * would be shown as the author of imported acts.
 */
export const importedId = (id: string): string => (ownId.test(id) ? `imported:${id}` : id);
