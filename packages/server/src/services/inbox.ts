import { normalise } from '@shura/alike/normalise';
import type { Assigned, DeskSuggestion, Inbox, InboxQuery } from '@shura/contract';
import { pageSizes, problemTypes } from '@shura/contract';
import type { Act, AgencyRecord } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import { instant } from '../model/representation.ts';
import type { Assignee } from '../model/team-store.ts';
import { same } from '../rules/amendments.ts';
import { mayDecideAppeal } from '../rules/appeal-rules.ts';
import { walk } from '../runtime/walk.ts';
import { findAgency } from '../state/find.ts';
import type { KnownSuggestion, WholeSuggestion } from '../state/known-suggestions.ts';
import { publicActsOf, staffSuggestionFor } from '../state/suggestion-views.ts';
import { readReference } from '../text/reference.ts';
import { decidersIn } from './appeal-deciders.ts';
import { createInboxOrder, type InboxOrder } from './inbox-views.ts';
import type { Runtime } from './runtime.ts';

/** The inbox of one agency's staff, longest waiting first. */
export const createInbox = ({ store, suggestions, polls, clock }: Runtime) => {
  const orders = new Map<string, InboxOrder>();
  const filling = new Map<InboxOrder, Promise<void>>();
  const standing = (agency: AgencyRecord | undefined): InboxOrder | undefined => {
    const order = agency && orders.get(agency.slug);
    return agency && order?.isOf(agency, clock()) ? order : undefined;
  };
  suggestions.watch((live) => standing(polls.agency(live.stored.agency))?.put(live, clock()));

  const orderOf = async (agency: AgencyRecord): Promise<InboxOrder> => {
    const known = standing(agency);
    const order = known ?? createInboxOrder(agency, clock());
    if (!known) {
      // Registered before it is filled, so that concurrent changes enter it too.
      orders.set(agency.slug, order);
      const filled = walk(suggestions.all(), (live) => {
        if (live.stored.agency === agency.slug) order.put(live, clock());
      });
      filling.set(
        order,
        filled.finally(() => filling.delete(order)),
      );
    }
    await filling.get(order);
    return order;
  };

  /** Suggestions as staff see them, with the names of the people who acted. */
  const shown = async (
    list: readonly WholeSuggestion[],
    agency: AgencyRecord,
    you: string,
  ): Promise<DeskSuggestion[]> => {
    const assigned = await store.assignmentsOf(
      agency.slug,
      list.map(({ stored }) => stored.id),
    );
    const ids = new Set([
      ...list.flatMap(({ stored }) => stored.acts.flatMap(({ by }) => by ?? [])),
      ...assigned.flatMap((to) => ('person' in to ? to.person : [])),
    ]);
    const names = await store.namesOf([...ids]);
    // Acts from before the desk existed have a name in `by`, not a person id.
    const nameOf = (by: string) => names.get(by) ?? by;
    const assignedOf = (id: number) =>
      assignedAs(
        assigned.find(({ suggestion }) => suggestion === id),
        agency,
        nameOf,
      );
    const appealed = list.some(({ standing }) => standing.appealedAt !== undefined);
    const deciders = appealed ? await decidersIn(store, agency.slug) : [];
    const now = clock();
    return list.map((live) => {
      const to = assignedOf(live.stored.id);
      const { proposed, ...one } = staffSuggestionFor({ live, agency, suggestions, polls, now });
      const public_ = publicActsOf(live.stored.acts);
      return {
        ...one,
        ...(proposed && { proposed: { ...proposed, by: nameOf(proposed.by) } }),
        by: [null, ...public_.map(({ by }) => (by === undefined ? null : nameOf(by)))],
        ownProposal: live.standing.proposed?.by === you,
        ownHiding: live.standing.appealedAt !== undefined && !mayDecideAppeal(live.stored.acts, you, deciders),
        ...(to && { assigned: to }),
      };
    });
  };

  /** Matching suggestions, in the order of a view. */
  const fitting = async (
    agency: AgencyRecord,
    order: InboxOrder,
    query: InboxQuery,
    you: string,
  ): Promise<number[]> => {
    const mine = query.assigned && new Set(await store.assignedTo(agency.slug, you));
    const fits = filterOf(query, agency);
    const of = query.consultation === undefined ? suggestions.all() : suggestions.of(query.consultation);
    const ids = new Set<number>();
    await walk(of, (known) => {
      const { id } = known.stored;
      if (known.stored.agency === agency.slug && (mine?.has(id) ?? true) && fits(known)) ids.add(id);
    });
    const list = order.list(query.view).filter((id) => ids.has(id));
    const words = searchable(query.search ?? '');
    return words === '' ? list : search(list, words);
  };
  /**
   * Ids of suggestions whose reference or folded words contain `words`. Suggestions are read in batches, and not
   * cached.
   */
  const search = async (list: readonly number[], words: string): Promise<number[]> => {
    const wanted = readReference(words);
    const found: number[] = [];
    for (let from = 0; from < list.length; from += searchedAtOnce) {
      const some = await suggestions.read('id', list.slice(from, from + searchedAtOnce));
      const hits = new Set(some.filter((one) => holds(one, words, wanted)).map(({ stored }) => stored.id));
      found.push(...list.slice(from, from + searchedAtOnce).filter((id) => hits.has(id)));
    }
    return found;
  };

  return {
    /** One page. If the cursor is no longer in the list, the first page. */
    async page(slug: string, query: InboxQuery, you: string): Promise<Inbox> {
      const agency = findAgency({ polls }, slug);
      const order = await orderOf(agency);
      const { consultation, basis, outcome, office, assigned, search, after } = query;
      const filtered = [consultation, basis, outcome, office, assigned, search].some((one) => one !== undefined);
      const list = filtered ? await fitting(agency, order, query, you) : order.list(query.view);
      const last = after === undefined ? undefined : await suggestions.readOne(after);
      const from = last ? list.indexOf(last.stored.id) + 1 : 0;
      const ids = list.slice(from, from + pageSizes.inbox);
      const whole = new Map((await suggestions.read('id', ids)).map((one) => [one.stored.id, one]));
      const page = ids.flatMap((id) => whole.get(id) ?? []);
      const next = page.at(-1)?.stored.reference;
      return {
        suggestions: await shown(page, agency, you),
        total: list.length,
        counts: order.counts,
        ...(next !== undefined && from + ids.length < list.length && { next }),
      };
    },

    async one(slug: string, reference: string, you: string): Promise<DeskSuggestion> {
      const live = await suggestions.readOne(reference);
      if (live?.stored.agency !== slug) throw new Refusal(problemTypes.suggestionNotFound);
      const agency = findAgency({ polls }, slug);
      const [one] = await shown([live], agency, you);
      if (!one) throw new Refusal(problemTypes.suggestionNotFound);
      const notes = await store.notesOf(slug, live.stored.id);
      const names = await store.namesOf([...new Set(notes.map(({ by }) => by))]);
      const notYet = await store.reasonsOf(live.stored.id);
      return {
        ...one,
        notes: notes.map(({ by, at, text }) => ({ by: names.get(by) ?? by, at: instant(at), text })),
        ...(notYet.length > 0 && { notYet: [...notYet] }),
        rules: [...(agency.policies[live.stored.policy - 1]?.policy.rules ?? [])],
      };
    },
  };
};
export type InboxReading = ReturnType<typeof createInbox>;

/** Undefined also if the office has left the list without a trace. */
const assignedAs = (
  to: Assignee | undefined,
  { offices = [], formerOffices = [] }: AgencyRecord,
  nameOf: (person: string) => string,
): Assigned | undefined => {
  if (!to) return undefined;
  if ('person' in to) return { kind: 'person', id: to.person, name: nameOf(to.person) };
  const office = offices.find(({ id }) => id === to.office) ?? formerOffices.findLast(({ id }) => id === to.office);
  return office && { kind: 'office', ...office };
};

type Fits = (known: KnownSuggestion) => boolean;

const filterOf = ({ basis, outcome, office }: InboxQuery, { offices = [], formerOffices = [] }: AgencyRecord): Fits => {
  // An act keeps the name that the office had then.
  const names = [...offices, ...formerOffices].filter(({ id }) => id === office).map(({ name }) => name);
  return (known) =>
    (basis === undefined || known.stored.basis.some(({ kind }) => kind === basis)) &&
    (outcome === undefined || known.standing.answer?.outcome === outcome) &&
    (office === undefined || names.some((name) => same(officeOf(known), name)));
};

/**
 * The office of the last act, or the office to which it referred the suggestion. Unconfirmed proposals do not count.
 */
export const officeOf = ({ stored }: KnownSuggestion) => {
  const last = stored.acts.findLast(
    (act): act is Extract<Act, { office: unknown }> => 'office' in act && act.kind !== 'proposed',
  );
  return last?.kind === 'referred' ? last.to : last?.office;
};

/** Suggestions that a search reads at once. Other requests run between batches. */
const searchedAtOnce = 200;

/** Words folded for search: spelling and white space normalised. */
const searchable = (text: string): string => normalise(text).replace(/\s+/g, ' ').trim();

const holds = ({ stored }: WholeSuggestion, words: string, wanted: string | undefined): boolean => {
  const { reference, words: said } = stored;
  if (reference === wanted) return true;
  return searchable(`${reference} ${said?.title ?? ''} ${said?.text ?? ''}`).includes(words);
};
