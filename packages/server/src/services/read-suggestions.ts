import {
  type AlikeAnswer,
  limits,
  pageSizes,
  problemTypes,
  type StaffQuery,
  type StaffSuggestions,
  type Suggestion,
  type Suggestions as SuggestionsPage,
  type SuggestionsQuery,
  type TrackedSuggestion,
} from '@shura/contract';
import type { AgencyRecord } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import { dateOf, dayAt } from '../rules/local-time.ts';
import { owesAnswer } from '../rules/suggestion-clocks.ts';
import { createBulkhead } from '../runtime/bulkhead.ts';
import { sortedInSlices, walk } from '../runtime/walk.ts';
import { comparedUnits } from '../state/alike.ts';
import { findConsultation } from '../state/find.ts';
import {
  byReceipt,
  type KnownSuggestion,
  type LiveSuggestion,
  type Receipt,
  type WordedSuggestion,
} from '../state/known-suggestions.ts';
import {
  mayFindSuggestion,
  type SuggestionViewer,
  staffSuggestionFor,
  suggestionFor,
  trackedSuggestionFor,
  waitingSuggestionFor,
} from '../state/suggestion-views.ts';
import { findPersonal } from '../text/personal.ts';
import type { Runtime } from './runtime.ts';

/** Concurrency limit for similarity searches, in all (2 s of their thread with 10^5 published) and by network. */
const searchesAtOnce = { max: 200, maxPerKey: 20 };

/** Reads one or many suggestions, limited to the parts that the viewer may see. */
export const createSuggestionReader = (runtime: Runtime) => {
  const { suggestions, polls, clock, bulkhead, paced } = runtime;
  /** Rate limit for checks of typed text, by network. */
  const looks = runtime.limits('looks', runtime.rates.looks);
  const searches = createBulkhead(searchesAtOnce);
  const agencyOf = ({ stored }: KnownSuggestion): AgencyRecord => {
    const agency = polls.agency(stored.agency);
    if (!agency) throw new Error(`Suggestion ${stored.id} belongs to no agency`);
    return agency;
  };
  const view = (live: WordedSuggestion, viewer: SuggestionViewer, now: number) => ({
    live,
    agency: agencyOf(live),
    suggestions,
    polls,
    viewer,
    now,
  });
  const inPublic = async (some: readonly LiveSuggestion[], now: number): Promise<Suggestion[]> =>
    (await suggestions.withWords(some)).map((live) => suggestionFor(view(live, 'public', now)));

  return {
    /** One page of a list. If the cursor is no longer in the list, the first page. */
    async page(slug: string, { after, ...filter }: SuggestionsQuery): Promise<SuggestionsPage> {
      const now = clock();
      const { agency } = findConsultation(runtime, slug);
      const day = dateOf(dayAt(now, agency.timeZone));
      const list = await suggestions.list(slug, filter, day, (live) => owesAnswer(live, agency, now));
      const from = after === undefined ? 0 : list.findIndex(({ stored }) => stored.reference === after) + 1;
      const page = list
        .slice(from, from + pageSizes.suggestions)
        .flatMap(({ stored }) => suggestions.find(stored.reference) ?? []);
      const last = page.at(-1)?.stored.reference;
      const more = from + page.length < list.length && last !== undefined;
      return { suggestions: await inPublic(page, now), total: list.length, ...(more && { next: last }) };
    },

    /** Similar and answered suggestions, and personal data, in a text before it is sent. Nothing is stored. */
    async beforeSending(slug: string, typed: string, network: string): Promise<AlikeAnswer> {
      const { agency } = findConsultation(runtime, slug);
      const [now, text] = [clock(), typed.slice(0, limits.typed)];
      // A longer text costs more to check, so it takes more tokens of the rate limit.
      const retryAfter = await looks.take(network, Math.ceil((text.length + 1) / comparedUnits));
      if (retryAfter > 0) throw new Refusal(problemTypes.tooManyAttempts, { retryAfter });
      return bulkhead(network, async () => {
        const alike = await searches(network, () => suggestions.alike(slug, agency.slug, text));
        const personalData = await paced(() => [...findPersonal(text)]);
        return { suggestions: await inPublic(alike, now), personalData };
      });
    },

    async one(reference: string, viewer: Exclude<SuggestionViewer, 'staff'>): Promise<TrackedSuggestion> {
      const live =
        viewer === 'author'
          ? await suggestions.readOne(reference)
          : (await suggestions.withWords([suggestions.find(reference) ?? []].flat()))[0];
      if (!live || !mayFindSuggestion(live, viewer)) throw new Refusal(problemTypes.suggestionNotFound);
      return trackedSuggestionFor(view(live, viewer, clock()));
    },

    /** A suggestion that waits for moderation. Undefined if it was published or removed, or does not exist. */
    async waiting(reference: string): Promise<TrackedSuggestion | undefined> {
      const live = await suggestions.readOne(reference);
      return live && waitingSuggestionFor({ live, agency: agencyOf(live), suggestions, polls, now: clock() });
    },

    /** The staff list, oldest received first: at most 200, starting after `after`. */
    async forStaff({ consultation, waiting, after }: StaffQuery): Promise<StaffSuggestions> {
      const now = clock();
      const all = consultation === undefined ? suggestions.all() : suggestions.of(consultation);
      const list: Receipt[] = [];
      await walk(all, (known) => {
        const { id, receivedAt } = known.stored;
        if (waiting === undefined || owesAnswer(known, agencyOf(known), now)) list.push({ id, receivedAt });
      });
      const sorted = await sortedInSlices(list, byReceipt);
      const last = after === undefined ? undefined : await suggestions.readOne(after);
      const from = last ? sorted.findIndex(({ id }) => id === last.stored.id) + 1 : 0;
      const ids = sorted.slice(from, from + limits.actsAtOnce).map(({ id }) => id);
      const page = (await suggestions.read('id', ids)).sort((one, other) => byReceipt(one.stored, other.stored));
      return {
        suggestions: page.map((live) => staffSuggestionFor({ live, agency: agencyOf(live), suggestions, polls, now })),
        total: list.length,
      };
    },
  };
};
export type SuggestionReader = ReturnType<typeof createSuggestionReader>;
