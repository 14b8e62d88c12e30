import type { LiveSuggestion } from './known-suggestions.ts';
import { createSuggestionLists } from './suggestion-lists.ts';
import { createUnpublished } from './unpublished.ts';
export type ConsultationSuggestions = ReturnType<typeof createConsultationSuggestions>;

/** The suggestions of one consultation. */
export const createConsultationSuggestions = (version: number) => {
  const byReference = new Map<string, LiveSuggestion>();
  const unpublished = createUnpublished();
  const lists = createSuggestionLists(byReference);

  return {
    /** Increases with every change. */
    version,
    lists,
    unpublished,
    shown: () => byReference.values(),
    size: () => byReference.size + unpublished.size(),
    show(live: LiveSuggestion) {
      const { reference, id } = live.stored;
      unpublished.drop(id);
      const known = byReference.get(reference);
      byReference.set(reference, live);
      lists.changed(known?.stored.acts.length === live.stored.acts.length ? 'supporters' : 'acts');
    },
  };
};
