import {
  answerEntries,
  type PublicAct,
  type Source,
  type StaffSuggestion,
  type Suggestion,
  type SuggestionPart,
  suggestionParts,
  type TrackedSuggestion,
} from '@shura/contract';
import { masked } from '@shura/contract/masked';
import type { Act, AgencyRecord, SourceRecord } from '../model/records.ts';
import { instant } from '../model/representation.ts';
import { publicAgency } from '../rules/agencies.ts';
import { authorMay } from '../rules/author-rules.ts';
import { isClaimable } from '../rules/claim-rules.ts';
import { evidenceOf, neededToReopen } from '../rules/contest.ts';
import { clockInputOf, clocksOf, stopsOf } from '../rules/suggestion-clocks.ts';
import { mayFind } from '../rules/visibility.ts';
import { dueAsOf } from '../rules/working-days.ts';
import type { WordedSuggestion } from './known-suggestions.ts';
import { titleOf } from './live-poll.ts';
import type { Polls } from './polls.ts';
import type { Suggestions } from './suggestions.ts';

/** The public, the author (by follow token or code), or staff. */
export type SuggestionViewer = 'public' | 'author' | 'staff';

/**
 * Unpublished suggestions are visible to their author and staff. Everyone else sees at most
 * {@link waitingSuggestionFor}.
 */
export const mayFindSuggestion = (
  { standing }: Pick<WordedSuggestion, 'standing'>,
  viewer: SuggestionViewer,
): boolean => standing.shown || viewer !== 'public';

export interface SuggestionView {
  readonly live: WordedSuggestion;
  readonly agency: AgencyRecord;
  readonly suggestions: Pick<Suggestions, 'linkedWith' | 'supporters'>;
  readonly polls: Pick<Polls, 'find'>;
  readonly viewer: SuggestionViewer;
  readonly now: number;
}

/** A suggestion as one viewer may read it. No other code decides which parts a viewer reads. */
export const suggestionFor = (view: SuggestionView): Suggestion => {
  const { live, suggestions, now } = view;
  const { stored, standing } = live;
  const { answer } = standing;
  const clocks = clocksOf(clockInput(view), now);
  const contest = contestOf(view);
  const poll = promotedTo(view);
  const hidden = standing.publication === 'hidden' ? stored.acts.findLast((act) => act.kind === 'hidden') : undefined;
  const erased = standing.publication === 'erased' ? stored.acts.findLast((act) => act.kind === 'erased') : undefined;
  return {
    reference: stored.reference,
    consultation: stored.consultation,
    publication: standing.publication,
    ...(hidden && { hidden: { at: instant(hidden.at), policy: hidden.policy, rule: hidden.rule } }),
    ...(erased && { erasedAt: instant(erased.at) }),
    receivedAt: instant(stored.receivedAt),
    ...wordsFor(view),
    direction: stored.direction,
    basis: readsWords(view) ? stored.basis : stored.basis.map(({ link, ...rest }) => rest),
    ...(stored.category !== undefined && { category: stored.category }),
    ...(stored.channel && { channel: stored.channel }),
    ...(stored.source && readsWords(view) && { source: publicSource(stored.source, standing.goneAt) }),
    ...(standing.wording && readsWords(view) && { wording: standing.wording }),
    supporters: stored.supporters,
    linkedSupporters: suggestions.supporters(live),
    linked: suggestions
      .linkedWith(stored.reference)
      .filter((other) => other.stored.reference !== stored.reference && mayFindSuggestion(other, view.viewer))
      .map((other) => other.stored.reference),
    acknowledged: clocks.acknowledged,
    answered: clocks.answered,
    ...(clocks.carriedOut && { carriedOut: clocks.carriedOut }),
    ...(contest && { contest }),
    ...(poll && { poll }),
    ...(answer && { answer: { ...publicAnswer(answer), at: instant(answer.at) } }),
  };
};

/** What those who asked say about the newest evidence. Only its statements are counted, so it starts from zero. */
const contestOf = ({ live, agency }: SuggestionView): Suggestion['contest'] => {
  const { contest, acts, policy } = live.stored;
  const evidence = evidenceOf(acts);
  if (!contest || !evidence) return undefined;
  const { so, notYet, supporters } = contest;
  const { contestedAt } = evidence;
  return {
    ...{ so, notYet, needed: neededToReopen(supporters, agency.policies[policy - 1]?.policy.contestedBy) },
    ...(contestedAt !== undefined && { reopenedAt: instant(contestedAt) }),
  };
};

/**
 * The poll that a suggestion became. Undefined while the poll is a draft, or while the words are hidden, because the
 * title of the poll quotes the words.
 */
const promotedTo = (view: SuggestionView): Suggestion['poll'] => {
  const act = view.live.stored.acts.findLast(({ kind }) => kind === 'polled');
  const poll = act?.kind === 'polled' ? view.polls.find(act.poll) : undefined;
  if (!act || !poll || !mayFind(poll.state(view.now), 'public') || !readsWords(view)) return undefined;
  return { slug: poll.stored.slug, title: titleOf(poll), at: instant(act.at) };
};

/** The source without its text, because the suggestion itself shows the text. */
const publicSource = ({ postedAt, text, ...source }: SourceRecord, goneAt: number | undefined): Source => ({
  ...source,
  ...(postedAt !== undefined && { postedAt: instant(postedAt) }),
  ...(goneAt !== undefined && { goneSince: instant(goneAt) }),
});

export const trackedSuggestionFor = (view: SuggestionView): TrackedSuggestion => {
  const { receivedAt, acts: all } = view.live.stored;
  const shown = publicActsOf(all).flatMap((act) => {
    const said = publicAct(act, view);
    return said ? [{ act, said }] : [];
  });
  const places = new Map(shown.map(({ act }, place) => [act, place + 1]));
  return {
    ...suggestionFor(view),
    agency: publicAgency(view.agency),
    acts: [{ kind: 'received', at: instant(receivedAt) }, ...shown.map(({ said }) => said)],
    stops: stopsOf(clockInput(view), view.now).flatMap(({ act, ...stop }) => {
      const place = places.get(act);
      return place === undefined ? [] : [{ act: place, ...stop }];
    }),
    authorMay: authorMay(view.live),
    ...(isClaimable(view.live) && { claimable: true as const }),
  };
};

/**
 * What a visitor with the reference sees of a suggestion that is neither published nor removed: when it was received,
 * and when it is to be read and answered. Holds nothing that the author said or chose except the consultation, and
 * nothing by staff.
 */
export const waitingSuggestionFor = (view: Omit<SuggestionView, 'viewer'>): TrackedSuggestion | undefined => {
  const { stored, standing } = view.live;
  if (standing.publication !== 'held') return undefined;
  const { acknowledged, answered } = clocksOf(clockInputOf(stored, view.agency), view.now);
  const received = { kind: 'received', at: instant(stored.receivedAt) } as const;
  const read = stored.acts.find((act) => act.kind === 'acknowledged');
  return {
    ...{ reference: stored.reference, consultation: stored.consultation, publication: 'held', receivedAt: received.at },
    ...{ agency: publicAgency(view.agency), direction: 'rtl', basis: [], stops: [], authorMay: [] },
    ...{ supporters: 0, linkedSupporters: 0, linked: [], acknowledged, answered },
    acts: [received, ...(read ? [{ kind: read.kind, at: instant(read.at), office: read.office }] : [])],
  };
};

/** The visible acts: all but proposals and claims. Of a removed suggestion, only the removal. */
export const publicActsOf = (acts: readonly Act[]): Act[] => {
  const removed = acts.filter(({ kind }) => kind === 'removed');
  if (removed.length > 0) return removed;
  return acts.filter(({ kind }) => kind !== 'proposed' && kind !== 'claim-made' && kind !== 'claim-refused');
};

export const staffSuggestionFor = (view: Omit<SuggestionView, 'viewer'>): StaffSuggestion => {
  const { stored, standing } = view.live;
  const { proposed, redacted } = standing;
  const [claim] = standing.claims;
  return {
    ...trackedSuggestionFor({ ...view, viewer: 'staff' }),
    version: stored.acts.length,
    personalData: [...(stored.words?.personal ?? [])],
    redacted: stored.words ? [...redacted] : [],
    ...(proposed && { proposed: { by: proposed.by ?? '', ...publicAnswer(proposed) } }),
    ...(claim && {
      claim: {
        at: instant(claim.at),
        postCode: claim.postCode,
        ...(claim.reply !== undefined && { reply: claim.reply }),
      },
    }),
    fromAuthor: stored.acts.flatMap((act) =>
      act.kind === 'replied' || act.kind === 'appealed'
        ? [{ kind: act.kind, at: instant(act.at), ...(act.text !== undefined && { text: act.text }) }]
        : [],
    ),
  };
};

const clockInput = ({ live, agency }: SuggestionView) => clockInputOf(live.stored, agency);

const readsWords = ({ live, viewer }: SuggestionView): boolean =>
  live.stored.words !== null && (viewer !== 'public' || live.standing.publication === 'published');

/** Staff and the author read all words; the public reads published words without redacted parts. */
const wordsFor = (view: SuggestionView): Pick<Suggestion, SuggestionPart> => {
  const { live, viewer } = view;
  const { words } = live.stored;
  const { redacted } = live.standing;
  if (!words || !readsWords(view)) return {};
  const read: Partial<Record<SuggestionPart, string>> = {};
  for (const field of suggestionParts) {
    const text = words[field];
    const spans = viewer === 'public' ? redacted.filter((span) => span.field === field) : [];
    if (text !== undefined) read[field] = masked(text, spans);
  }
  return read;
};

/** All contents of an answer are public. */
const publicAnswer = (answer: Extract<Act, { kind: 'answered' | 'proposed' }>) =>
  Object.fromEntries(
    Object.entries(answer).filter(([name, part]) => name in answerEntries && part !== undefined),
  ) as Pick<typeof answer, keyof typeof answerEntries>;

/** The public form of an act: without the staff member's name and the author's private words. */
const publicAct = (act: Act, view: SuggestionView): PublicAct | undefined => {
  const at = instant(act.at);
  switch (act.kind) {
    case 'proposed':
    case 'claim-made':
    case 'claim-refused':
      return undefined;
    case 'answered':
      return { kind: act.kind, at, ...publicAnswer(act) };
    case 'appealed': {
      const { acts, pledge, calendars } = clockInput(view);
      const decided = acts.slice(acts.indexOf(act)).find(({ kind }) => kind === 'appeal-decided');
      const due = dueAsOf(act.at, pledge.answer, calendars, view.now);
      return { kind: act.kind, at, dueOn: due.day, late: (decided?.at ?? view.now) >= due.at };
    }
    case 'published':
    case 'replied':
    case 'erased':
    case 'source-gone':
    case 'claimed':
      return { kind: act.kind, at };
    case 'worded':
      // The wording restates the author's words, so it is hidden with them.
      return { kind: act.kind, at, ...(act.wording && readsWords(view) && { wording: act.wording }) };
    case 'hidden':
    case 'redacted':
      return { kind: act.kind, at, policy: act.policy, rule: act.rule };
    case 'removed':
      return { kind: act.kind, at, policy: act.policy, ...(act.rule !== undefined && { rule: act.rule }) };
    case 'acknowledged':
      return { kind: act.kind, at, office: act.office };
    case 'asked':
      return { kind: act.kind, at, office: act.office, question: act.question };
    case 'referred':
      return { kind: act.kind, at, office: act.office, to: act.to, reason: act.reason };
    case 'carried-out':
      return { kind: act.kind, at, office: act.office, evidence: act.evidence, ...(act.link && { link: act.link }) };
    case 'contested':
      return { kind: act.kind, at, so: act.so, notYet: act.notYet, supporters: act.supporters };
    case 'delayed':
      return { kind: act.kind, at, office: act.office, reason: act.reason, due: act.due };
    case 'appeal-decided':
      return { kind: act.kind, at, upheld: act.upheld, reason: act.reason };
    case 'linked':
    case 'unlinked':
      return { kind: act.kind, at, to: act.to };
    case 'polled':
      return { kind: act.kind, at, poll: act.poll };
  }
};
