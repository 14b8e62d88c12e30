import { type Acted, type DeskActs, type FieldError, isBilingual, problemTypes, type StaffAct } from '@shura/contract';
import { isNoticed } from '../model/noticed-acts.ts';
import type { ActWrite, StoredSuggestion } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import type { AuditWrite } from '../model/staff-store.ts';
import { type ActContext, type Ruling, ruleOn } from '../rules/suggestion-rules.ts';
import { type Standing, standingOf } from '../rules/suggestion-standing.ts';
import { mayFind } from '../rules/visibility.ts';
import type { WholeSuggestion } from '../state/known-suggestions.ts';
import { decidersIn } from './appeal-deciders.ts';
import { cleanAct } from './clean-words.ts';
import type { Runtime } from './runtime.ts';

/** Acts that must name the version that the person read (`seen`), so that they are refused if newer acts exist. */
const needsSeen: readonly StaffAct['kind'][] = ['publish', 'decide-claim'];

/**
 * The actor. The operator acts in any agency, under a chosen name. A member of staff acts in one agency, with the
 * person id in `by`.
 */
export interface Doer {
  readonly by: string;
  readonly agency?: string | undefined;
}

/**
 * Acts of staff on suggestions. One call applies to all its suggestions or to none.
 *
 * @param onNotices set if mails are sent: called after saving acts that an author may be notified of
 */
export const createActService = (runtime: Runtime, onNotices: (() => void) | undefined) => {
  const { store, suggestions, polls, clock, suggestionsLock } = runtime;
  const contextOf = (one: Working, { by, now, work: workingOn, deciders }: Acting): ActContext => {
    const { stored, standing } = one;
    const agency = polls.agency(stored.agency);
    const policy = agency?.policies[stored.policy - 1]?.policy;
    if (!agency || !policy) throw new Error(`Suggestion ${stored.reference} belongs to no agency that has a policy`);
    return {
      suggestion: stored,
      standing,
      by,
      now,
      timeZone: agency.timeZone,
      rules: policy.rules.length,
      deciders: deciders.get(agency.slug) ?? [],
      secondPerson: agency.policies.at(-1)?.policy.secondPerson ?? false,
      linkable: (reference) => {
        const other = workingOn.find(reference);
        return other?.stored.consultation === stored.consultation && other.standing.publication === 'published';
      },
      hasPoll: (slug) => {
        const poll = polls.find(slug);
        return poll?.stored.agency === stored.agency && mayFind(poll.state(now), 'public');
      },
    };
  };

  const act = async ({ on, act: sent }: DeskActs, doer: Doer): Promise<Acted> => {
    const now = clock();
    const { act: wanted, errors } = cleanAct(sent);
    if (errors.length > 0) throw new Refusal(problemTypes.invalidRequest, { errors });
    const { by } = doer;
    const named = [
      ...on.map(({ reference }) => reference),
      ...('to' in wanted && typeof wanted.to === 'string' ? [wanted.to] : []),
    ];
    const work = createWork(await suggestions.read('reference', [...new Set(named)]), doer.agency);
    const acting = { by, now, work, deciders: await decidersFor(wanted, work.agencies) };
    const refused: FieldError[] = [];
    for (const [place, { reference, seen }] of on.entries()) {
      const at = `on.${place}`;
      const one = work.find(reference);
      if (!one) refused.push({ field: `${at}.reference`, code: 'wrong-value' });
      else if (seen === undefined && needsSeen.includes(wanted.kind))
        refused.push({ field: `${at}.seen`, code: 'missing' });
      else if (seen !== undefined && seen !== one.seen) {
        throw new Refusal(problemTypes.staleSuggestion, { errors: [{ field: `${at}.seen`, code: 'wrong-value' }] });
      } else {
        const ruling = ruleOn(wanted, contextOf(one, acting));
        if (ruling !== 'unchanged' && 'field' in ruling) {
          if (ruling.field === 'by') throw secondPersonNeeded(at);
          refused.push({ field: ruling.field === 'act' ? at : ruling.field, code: ruling.code });
        } else work.add(one, ruling, wanted);
      }
    }
    if (refused.length > 0) throw new Refusal(problemTypes.actRefused, { errors: refused.slice(0, 20) });
    const writes = onNotices ? work.writes.map((write) => ({ ...write, notify: isNoticed(write.act) })) : work.writes;
    if ((await store.addActs(writes, logOf(work.changed, wanted, doer, now))) === 'stale')
      throw new Refusal(problemTypes.staleSuggestion);
    await settle(
      work.changed,
      wanted,
      on.map(({ reference }) => reference),
    );
    onNotices?.();
    return { on: on.map(({ reference }) => ({ reference, version: work.find(reference)?.stored.acts.length ?? 0 })) };
  };

  /** The people who may decide appeals, by agency; looked up for an appeal only. */
  const decidersFor = async ({ kind }: StaffAct, agencies: ReadonlySet<string>): Promise<Acting['deciders']> => {
    if (kind !== 'decide-appeal') return new Map();
    return new Map(
      await Promise.all([...agencies].map(async (slug) => [slug, await decidersIn(store, slug)] as const)),
    );
  };

  /** Updates memory after saving. If links changed, recounts the supporters of both sides. */
  const settle = async (changed: readonly StoredSuggestion[], { kind }: StaffAct, on: readonly string[]) => {
    for (const stored of changed) suggestions.put(stored);
    if (kind !== 'link' && kind !== 'unlink') return;
    for (const reference of new Set([...on, ...changed.map((one) => one.reference)])) {
      const linked = suggestions.linkedWith(reference);
      suggestions.setSupporters(linked, await store.countSupporters(linked.map(({ stored }) => stored.id)));
    }
  };

  return {
    act: (body: DeskActs, doer: Doer): Promise<Acted> => suggestionsLock(() => act(body, doer)),
    /** Like `act`, for callers that already hold the suggestions lock. */
    actNow: act,
  };
};
export type ActService = ReturnType<typeof createActService>;

/** An audit entry for each agency concerned. */
const logOf = (changed: readonly StoredSuggestion[], act: StaffAct, { by, agency }: Doer, at: number): AuditWrite[] =>
  [...Map.groupBy(changed, (stored) => stored.agency)].map(([slug, stored]) => ({
    agency: slug,
    at,
    by: agency === undefined ? undefined : by,
    did: `act.${act.kind === 'answer' && !isBilingual(act.reason) ? 'answer-alone' : act.kind}` as const,
    on: stored.map(({ reference }) => reference),
  }));

const secondPersonNeeded = (field: string) =>
  new Refusal(problemTypes.secondPersonNeeded, { errors: [{ field, code: 'fixed' }] });

/** What one call has in common for all its suggestions. */
interface Acting {
  readonly by: string;
  readonly now: number;
  readonly work: Work;
  readonly deciders: ReadonlyMap<string, readonly string[]>;
}

interface Working {
  readonly stored: StoredSuggestion;
  readonly standing: Standing;
  /** Version before this call. */
  readonly seen: number;
}
type Work = ReturnType<typeof createWork>;

/** Working copies of suggestions, with the acts of this call applied. `agency` hides suggestions of other agencies. */
const createWork = (found: readonly WholeSuggestion[], agency: string | undefined) => {
  const known = new Map(found.map((one) => [one.stored.reference, one]));
  const working = new Map<string, Working>();
  const writes: ActWrite[] = [];
  const find = (reference: string): Working | undefined => {
    const whole = known.get(reference);
    if (agency !== undefined && whole?.stored.agency !== agency) return undefined;
    return working.get(reference) ?? (whole && { ...whole, seen: whole.stored.acts.length });
  };
  const push = ({ stored, seen }: Working, act: ActWrite['act']) => {
    writes.push({ suggestion: stored.id, after: stored.acts.length, act });
    // New evidence has no statements yet, and all supports are older.
    const fresh = { contest: { so: 0, notYet: 0, supporters: stored.supporters } };
    const next = { ...stored, acts: [...stored.acts, act], ...(act.kind === 'carried-out' && fresh) };
    working.set(stored.reference, { stored: next, standing: standingOf(next), seen });
  };

  return {
    find,
    writes,
    agencies: new Set(found.map(({ stored }) => stored.agency)),
    /** A link is an act on both suggestions, so that the history of each shows it. */
    add(one: Working, ruling: Ruling, wanted: StaffAct) {
      if (ruling === 'unchanged' || 'field' in ruling) return;
      push(one, ruling.act);
      if (wanted.kind !== 'link' && wanted.kind !== 'unlink') return;
      const other = find(wanted.to);
      const mirrored = ruling.act.kind === 'linked' || ruling.act.kind === 'unlinked';
      if (other && mirrored) push(other, { ...ruling.act, to: one.stored.reference });
    },
    get changed(): StoredSuggestion[] {
      return [...working.values()].map(({ stored }) => stored);
    },
  };
};
