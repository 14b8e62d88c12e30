import type { SuggestionReader } from '../services/read-suggestions.ts';
import type { SupportService } from '../services/support.ts';
import type { Consultations } from '../state/consultations.ts';
import type { Suggestions } from '../state/suggestions.ts';
import type { Surroundings } from './consultation-view.ts';
import type { SuggestionPageView } from './suggestion-page.ts';
import type { Voice } from './voice.ts';

export interface SuggestionSources {
  readonly consultations: Consultations;
  readonly suggestions: Suggestions;
  readonly reading: SuggestionReader;
  readonly support: Pick<SupportService, 'own'>;
  readonly clock: () => number;
}

export interface WantedSuggestion {
  readonly reference: string;
  readonly voice: Voice;
  readonly root: string;
  readonly once: string;
  /** Set if the code proved the author, who may read what is not public. */
  readonly viewer?: 'author' | undefined;
}

/**
 * Loads what the public, or the author, may read of a suggestion. For the public, an unpublished one shows only that it
 * waits.
 */
export const suggestionLoader = (sources: SuggestionSources) => {
  const { consultations, suggestions, reading, support, clock } = sources;
  const found = (reference: string, viewer: 'author' | undefined) =>
    viewer === 'author' ? suggestions.readOne(reference) : suggestions.find(reference);
  const around = ({ voice, root, once }: WantedSuggestion): Surroundings => ({
    ...{ voice, root, once },
    now: clock(),
  });

  return {
    around,
    /** The consultation of a public suggestion. */
    consultationOf: (reference: string): string | undefined => suggestions.find(reference)?.stored.consultation,
    /** @param tokenFor this browser's token for a consultation */
    async find(
      wanted: WantedSuggestion,
      tokenFor: (consultation: string) => Promise<string | undefined>,
    ): Promise<SuggestionPageView | undefined> {
      const { reference, viewer = 'public' } = wanted;
      const isThere = (await found(reference, wanted.viewer)) !== undefined;
      const suggestion = await (isThere ? reading.one(reference, viewer) : reading.waiting(reference));
      const topic = suggestion && consultations.find(suggestion.consultation);
      if (!topic) return undefined;
      const [view, token] = [around(wanted), await tokenFor(topic.stored.slug)];
      const own = token === undefined ? [] : await support.own(topic.stored.slug, token);
      return {
        ...view,
        suggestion,
        topic: {
          title: topic.stored.title,
          open: topic.state(view.now) === 'open',
          categories: topic.stored.suggestions?.categories ?? [],
        },
        supported: own.includes(reference),
        ...(wanted.viewer && { viewer: wanted.viewer }),
      };
    },
  };
};
export type SuggestionLoader = ReturnType<typeof suggestionLoader>;
