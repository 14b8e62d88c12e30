import type { StoredSuggestion } from '../model/records.ts';
import { withoutLinks, withoutWords } from '../model/stripped-records.ts';
import type { Standing } from '../rules/suggestion-standing.ts';
import type { KeptSuggestion } from './known-suggestions.ts';
/**
 * The fields kept in memory. Each is listed by name: V8 allocates such an object as one block, and a spread as two.
 * Staff wording is kept only while it is public, because it restates the author's words.
 */
export const kept = (stored: StoredSuggestion | KeptSuggestion, { publication }: Standing): KeptSuggestion => {
  const { basis, source } = withoutLinks(stored);
  return {
    id: stored.id,
    reference: stored.reference,
    agency: named(stored.agency),
    consultation: named(stored.consultation),
    receivedAt: stored.receivedAt,
    policy: stored.policy,
    direction: stored.direction,
    language: stored.language,
    basis: shared(basis),
    category: stored.category,
    channel: stored.channel,
    source: source && { ...source, ...(source.hashtag !== undefined && { hashtag: named(source.hashtag) }) },
    bytes: stored.bytes,
    acts: stored.acts.map((act) => (act.kind === 'worded' && publication === 'published' ? act : withoutWords(act))),
    supporters: stored.supporters,
    contest: stored.contest,
  };
};

const names = new Map<string, string>();

/** Interns a name. */
const named = (name: string): string => {
  const known = names.get(name) ?? name;
  if (names.size < 10_000) names.set(known, known);
  return known;
};

const lists = new Map<string, KeptSuggestion['basis']>();

/** Interns a basis list. There are about as many different lists as kinds and countries. */
const shared = (basis: KeptSuggestion['basis']): KeptSuggestion['basis'] => {
  const key = JSON.stringify(basis);
  const known = lists.get(key) ?? basis;
  if (lists.size < 1_000) lists.set(key, known);
  return known;
};
