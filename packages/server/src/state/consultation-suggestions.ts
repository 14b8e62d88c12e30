import type { LiveSuggestion } from './known-suggestions.ts';
import { createSuggestionLists } from './suggestion-lists.ts';
import { createUnpublished } from './unpublished.ts';
export type ConsultationSuggestions = ReturnType<typeof createConsultationSuggestions>;

/** The suggestions of one consultation. */
export const createConsultationSuggestions = (version: number) => {
  const byReference = new Map<string, LiveSuggestion>();
  const adopted = new Map<string, LiveSuggestion>();
  let adoptedVersion = 0;
  const unpublished = createUnpublished();
  const lists = createSuggestionLists(byReference);

  return {
    /** Increases with every change. */
    version,
    lists,
    unpublished,
    /** The suggestions that came from a hashtag and were ever published, and a number that increases with their acts. */
    adopted: () => ({ version: adoptedVersion, all: adopted.values() }),
    shown: () => byReference.values(),
    size: () => byReference.size + unpublished.size(),
    show(live: LiveSuggestion) {
      const { reference, id } = live.stored;
      unpublished.drop(id);
      const known = byReference.get(reference);
      byReference.set(reference, live);
      const acted = known?.stored.acts.length !== live.stored.acts.length;
      lists.changed(acted ? 'acts' : 'supporters');
      if (live.stored.source?.hashtag === undefined) return;
      adopted.set(reference, live);
      if (acted) adoptedVersion += 1;
    },
  };
};
