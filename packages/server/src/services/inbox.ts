import type { DeskSuggestion, Inbox, InboxQuery } from '@shura/contract';
import { limits, problemTypes } from '@shura/contract';
import type { Act, AgencyRecord } from '../records.ts';
import type { StaffStore } from '../staff-store.ts';
import { readReference } from '../text/reference.ts';
import { normalise } from '../text/stem.ts';
import { publicActsOf, staffSuggestionFor } from '../visibility/suggestions.ts';
import { same } from './amendments.ts';
import { createInboxOrder, type InboxOrder } from './inbox-order.ts';
import type { Polls } from './polls.ts';
import { Refusal } from './refusal.ts';
import type { LiveSuggestion, Suggestions } from './suggestions.ts';

export interface InboxOptions {
  readonly store: Pick<StaffStore, 'namesOf'>;
  readonly suggestions: Suggestions;
  readonly polls: Pick<Polls, 'agency' | 'find'>;
  readonly clock: () => number;
}

/** What one agency's staff have before them: who has waited longest is on top. */
export const createInbox = ({ store, suggestions, polls, clock }: InboxOptions) => {
  const orders = new Map<string, InboxOrder>();
  const standing = (agency: AgencyRecord | undefined): InboxOrder | undefined => {
    const order = agency && orders.get(agency.slug);
    return agency && order?.isOf(agency, clock()) ? order : undefined;
  };
  suggestions.watch((live) => standing(polls.agency(live.stored.agency))?.put(live, clock()));

  const orderOf = (agency: AgencyRecord): InboxOrder => {
    const known = standing(agency);
    if (known) return known;
    const order = createInboxOrder(agency, clock());
    for (const live of suggestions.all()) if (live.stored.agency === agency.slug) order.put(live, clock());
    orders.set(agency.slug, order);
    return order;
  };
  const agencyOf = (slug: string): AgencyRecord => {
    const agency = polls.agency(slug);
    if (!agency) throw new Refusal(problemTypes.agencyNotFound);
    return agency;
  };

  /** As staff see them, with the names of who did what. */
  const shown = async (
    list: readonly LiveSuggestion[],
    agency: AgencyRecord,
    you: string,
  ): Promise<DeskSuggestion[]> => {
    const ids = new Set(list.flatMap(({ stored }) => stored.acts.flatMap(({ by }) => by ?? [])));
    const names = await store.namesOf([...ids]);
    // Whoever acted before there was a desk signed with a name.
    const nameOf = (by: string) => names.get(by) ?? by;
    const now = clock();
    return list.map((live) => {
      const { proposed, ...one } = staffSuggestionFor({ live, agency, suggestions, polls, now });
      const public_ = publicActsOf(live.stored.acts);
      return {
        ...one,
        ...(proposed && { proposed: { ...proposed, by: nameOf(proposed.by) } }),
        by: [null, ...public_.map(({ by }) => (by === undefined ? null : nameOf(by)))],
        ownProposal: live.standing.proposed?.by === you,
      };
    });
  };

  return {
    /** One page. What comes after one that is not in the list any more is its beginning. */
    async page(slug: string, query: InboxQuery, you: string): Promise<Inbox> {
      const agency = agencyOf(slug);
      const order = orderOf(agency);
      const fits = filterOf(query, agency);
      const all = order.list(query.view);
      const list = fits ? all.flatMap((reference) => keep(suggestions.find(reference), fits)) : all;
      const from = query.after === undefined ? 0 : list.indexOf(query.after) + 1;
      const page = list.slice(from, from + limits.pageOfInbox);
      const last = page.at(-1);
      return {
        suggestions: await shown(
          page.flatMap((reference) => suggestions.find(reference) ?? []),
          agency,
          you,
        ),
        total: list.length,
        counts: order.counts,
        ...(last !== undefined && from + page.length < list.length && { next: last }),
      };
    },

    async one(slug: string, reference: string, you: string): Promise<DeskSuggestion> {
      const live = suggestions.find(reference);
      if (live?.stored.agency !== slug) throw new Refusal(problemTypes.suggestionNotFound);
      const agency = agencyOf(slug);
      const [one] = await shown([live], agency, you);
      if (!one) throw new Refusal(problemTypes.suggestionNotFound);
      return { ...one, rules: [...(agency.policies[live.stored.policy - 1]?.policy.rules ?? [])] };
    },
  };
};
export type InboxReading = ReturnType<typeof createInbox>;

type Fits = (live: LiveSuggestion) => boolean;

const keep = (live: LiveSuggestion | undefined, fits: Fits): string[] =>
  live && fits(live) ? [live.stored.reference] : [];

/** Undefined where nothing is asked for in particular. */
const filterOf = (
  { consultation, basis, outcome, office, search }: InboxQuery,
  agency: AgencyRecord,
): Fits | undefined => {
  const words = normalise(search ?? '').trim();
  const wanted = readReference(words);
  const named = office === undefined ? undefined : agency.offices?.find(({ id }) => id === office)?.name;
  const tests: Fits[] = [
    ...(consultation === undefined ? [] : [(live: LiveSuggestion) => live.stored.consultation === consultation]),
    ...(basis === undefined ? [] : [(live: LiveSuggestion) => live.stored.basis.some(({ kind }) => kind === basis)]),
    ...(outcome === undefined ? [] : [(live: LiveSuggestion) => live.standing.answer?.outcome === outcome]),
    ...(office === undefined ? [] : [(live: LiveSuggestion) => named !== undefined && same(officeOf(live), named)]),
    ...(words === ''
      ? []
      : [(live: LiveSuggestion) => live.stored.reference === wanted || searched(live).includes(words)]),
  ];
  return tests.length === 0 ? undefined : (live) => tests.every((test) => test(live));
};

/** The office that was the last to do something, or to which it was referred; what waits to be confirmed is not done. */
export const officeOf = ({ stored }: LiveSuggestion) => {
  const last = stored.acts.findLast(
    (act): act is Extract<Act, { office: unknown }> => 'office' in act && act.kind !== 'proposed',
  );
  return last?.kind === 'referred' ? last.to : last?.office;
};

const keys = new WeakMap<object, string>();

/** Folded when it is first looked through. */
const searched = ({ stored }: LiveSuggestion): string => {
  const { words, reference } = stored;
  const known = words && keys.get(words);
  if (known !== undefined && known !== null) return known;
  const key = `${reference.toLowerCase()} ${normalise(`${words?.title ?? ''} ${words?.text ?? ''}`)}`;
  if (words) keys.set(words, key);
  return key;
};
