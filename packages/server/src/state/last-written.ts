import type { Store } from '../model/store.ts';
import type { KnownSuggestion } from './known-suggestions.ts';
/** The latest instant stored, in UTC milliseconds. The clock continues from there. */
export const lastWritten = (
  { agencies, consultations, polls }: Awaited<ReturnType<Store['load']>>,
  suggestions: Iterable<KnownSuggestion>,
): number => {
  const instants = [
    ...agencies.flatMap(({ policies, calendars }) => [...policies, ...calendars].map(({ from }) => from)),
    ...consultations.flatMap(({ outcomes }) => outcomes.map(({ publishedAt }) => publishedAt)),
    ...polls.map(({ updatedAt }) => updatedAt ?? 0),
  ];
  let last = 0;
  for (const at of instants) last = Math.max(last, at);
  for (const { stored } of suggestions) last = Math.max(last, stored.acts.at(-1)?.at ?? stored.receivedAt);
  return last;
};
