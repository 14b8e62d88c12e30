import { type FieldErrorCode, limits, type StaffAct, writtenIn } from '@shura/contract';
import type { Act, StoredSuggestion } from '../model/records.ts';
import { mayDecideAppeal } from './appeal-rules.ts';
import { isNewEvidence } from './contest.ts';
import { dateOf, dayAt } from './local-time.ts';
import type { Standing } from './suggestion-standing.ts';

/** Input of the rules. */
export interface ActContext {
  readonly suggestion: StoredSuggestion;
  readonly standing: Standing;
  readonly by: string;
  readonly now: number;
  /** IANA zone of the agency. */
  readonly timeZone: string;
  /** Number of rules in its policy at receipt. */
  readonly rules: number;
  /** Ids of the members of the agency who may decide appeals. */
  readonly deciders: readonly string[];
  /** This agency needs a second person to publish an answer. */
  readonly secondPerson: boolean;
  /** Whether a reference is another suggestion of the same consultation that may be linked. */
  readonly linkable: (reference: string) => boolean;
  /** Whether the agency has a poll with this slug. */
  readonly hasPoll: (slug: string) => boolean;
}

/**
 * Result of a rule: the act to record, `unchanged` if it is done already, or the invalid field. The field `act` means
 * that the act is impossible on this suggestion, and `by` that another person has to do it.
 */
export type Ruling = { readonly act: Act } | 'unchanged' | { readonly field: string; readonly code: FieldErrorCode };

const no = (field: string, code: FieldErrorCode = 'wrong-value'): Ruling => ({ field, code });
const notNow = no('act', 'fixed');

type Rule<Kind extends StaffAct['kind']> = (wanted: Extract<StaffAct, { kind: Kind }>, context: ActContext) => Ruling;

/** Today in the agency's zone, `YYYY-MM-DD`. Days compare as strings. */
const today = ({ now, timeZone }: ActContext) => dateOf(dayAt(now, timeZone));
const inDays = ({ now, timeZone }: ActContext, days: number) => dateOf(dayAt(now, timeZone) + days);
const stamped = ({ now, by }: ActContext) => ({ at: now, by });

const readable = ({ standing }: ActContext) => standing.publication === 'held' || standing.publication === 'published';
const published = ({ standing }: ActContext) => standing.publication === 'published';

/** Pre-moderation: every span that looks like personal data must be redacted, or checked by a person (`checked`). */
const mayPublish = ({ suggestion, standing }: ActContext, checked: boolean, redacted = standing.redacted) =>
  checked ||
  (suggestion.words?.personal ?? []).every(({ field, start, end }) =>
    redacted.some((span) => span.field === field && span.start <= start && end <= span.end),
  );

const answer: Rule<'answer'> = (wanted, context) => {
  const { suggestion, secondPerson } = context;
  if (!published(context)) return notNow;
  const { kind, ...said } = wanted;
  if (!(writtenIn[suggestion.direction] in said.reason)) return no('act.reason', 'missing');
  if (said.outcome === 'under-study') {
    if (said.until === undefined) return no('act.until', 'missing');
    if (said.until <= today(context) || said.until > inDays(context, limits.studyDays)) return no('act.until');
  } else if (said.until !== undefined) return no('act.until');
  if ((said.outcome === 'referred') !== (said.to !== undefined)) {
    return no('act.to', said.to === undefined ? 'missing' : 'wrong-value');
  }
  if (said.commitment) {
    if (said.outcome !== 'adopted' && said.outcome !== 'partly-adopted') return no('act.commitment');
    // Refuse a commitment after one was carried out: `carriedOut` would count for both.
    if (context.standing.carriedOut) return no('act.commitment', 'fixed');
    const { due } = said.commitment;
    if (due < today(context) || due > inDays(context, limits.commitmentDays)) return no('act.commitment.due');
  }
  return { act: { ...stamped(context), kind: secondPerson ? 'proposed' : 'answered', ...said } };
};

const rules: { readonly [Kind in StaffAct['kind']]: Rule<Kind> } = {
  publish(wanted, context) {
    if (context.standing.publication === 'published') return 'unchanged';
    if (context.standing.publication !== 'held') return notNow;
    if (!mayPublish(context, wanted.checked ?? false)) return no('act.checked', 'missing');
    return { act: { ...stamped(context), kind: 'published', ...(wanted.checked && { checked: true }) } };
  },
  hide({ rule }, context) {
    if (!readable(context)) return notNow;
    if (rule > context.rules) return no('act.rule');
    return { act: { ...stamped(context), kind: 'hidden', policy: context.suggestion.policy, rule } };
  },
  remove({ rule }, context) {
    const { standing, suggestion } = context;
    if (standing.shown || !['held', 'hidden'].includes(standing.publication)) return notNow;
    // A pending appeal is decided first.
    if (standing.appealedAt !== undefined) return notNow;
    if (rule > context.rules) return no('act.rule');
    return { act: { ...stamped(context), kind: 'removed', policy: suggestion.policy, rule } };
  },
  redact({ rule, spans }, context) {
    const { words, policy } = context.suggestion;
    if (!readable(context) || !words) return notNow;
    if (rule > context.rules) return no('act.rule');
    // A surrogate pair is redacted as a whole or not at all.
    const within = spans.every(({ field, start, end }) => {
      const text = words[field] ?? '';
      return start < end && end <= text.length && text.slice(start, end).isWellFormed();
    });
    return within ? { act: { ...stamped(context), kind: 'redacted', policy, rule, spans } } : no('act.spans');
  },
  acknowledge({ office }, context) {
    if (context.standing.acknowledged) return 'unchanged';
    if (!readable(context)) return notNow;
    return { act: { ...stamped(context), kind: 'acknowledged', office } };
  },
  refer({ office, to, reason }, context) {
    return readable(context) ? { act: { ...stamped(context), kind: 'referred', office, to, reason } } : notNow;
  },
  ask({ office, question }, context) {
    if (!readable(context) || context.standing.asked) return notNow;
    // The author of an adopted post can reply only after claiming it.
    if (context.suggestion.source && context.standing.claimed === undefined) return notNow;
    return { act: { ...stamped(context), kind: 'asked', office, question } };
  },
  answer,
  confirm(_, context) {
    const { proposed } = context.standing;
    if (!proposed || !published(context)) return notNow;
    if (proposed.by === context.by) return no('by');
    // The "under study" day may have passed while the answer waited for a second person.
    if (proposed.until !== undefined && proposed.until <= today(context)) return no('act');
    return { act: { ...proposed, kind: 'answered', at: context.now, confirmedBy: context.by } };
  },
  'carry-out'({ office, evidence, link }, context) {
    const { committed, carriedOut } = context.standing;
    if (!committed || carriedOut) return notNow;
    if (!isNewEvidence(context.suggestion.acts, { evidence, link })) return no('act.evidence', 'repeated');
    return { act: { ...stamped(context), kind: 'carried-out', office, evidence, ...(link && { link }) } };
  },
  delay({ office, reason, due }, context) {
    const { committed, carriedOut } = context.standing;
    if (!committed || carriedOut) return notNow;
    if (due <= today(context) || due > inDays(context, limits.commitmentDays)) return no('act.due');
    return { act: { ...stamped(context), kind: 'delayed', office, reason, due } };
  },
  'decide-appeal'({ upheld, reason, checked }, context) {
    if (context.standing.appealedAt === undefined) return notNow;
    if (!mayDecideAppeal(context.suggestion.acts, context.by, context.deciders)) return no('by');
    if (upheld && !mayPublish(context, checked ?? false, [])) return no('act.checked', 'missing');
    return { act: { ...stamped(context), kind: 'appeal-decided', upheld, reason } };
  },
  link({ to }, context) {
    if (context.standing.links.has(to)) return 'unchanged';
    if (!published(context)) return notNow;
    if (to === context.suggestion.reference || !context.linkable(to)) return no('act.to');
    return { act: { ...stamped(context), kind: 'linked', to } };
  },
  unlink({ to }, context) {
    return context.standing.links.has(to) ? { act: { ...stamped(context), kind: 'unlinked', to } } : 'unchanged';
  },
  word({ wording }, context) {
    return readable(context) ? { act: { ...stamped(context), kind: 'worded', wording } } : notNow;
  },
  'decide-claim'({ accepted }, context) {
    const [claim] = context.standing.claims;
    if (!claim) return notNow;
    return {
      act: accepted
        ? { ...stamped(context), kind: 'claimed', code: claim.code }
        : { ...stamped(context), kind: 'claim-refused' },
    };
  },
  poll({ poll }, context) {
    if (!published(context)) return notNow;
    return context.hasPoll(poll) ? { act: { ...stamped(context), kind: 'polled', poll } } : no('act.poll');
  },
};

export const ruleOn = <Kind extends StaffAct['kind']>(
  wanted: Extract<StaffAct, { kind: Kind }>,
  context: ActContext,
): Ruling => {
  const rule: Rule<Kind> = rules[wanted.kind];
  return rule(wanted, context);
};
