import type { Contests } from '../services/contests.ts';
import type { SuggestionReader } from '../services/read-suggestions.ts';
import type { Runtime } from '../services/runtime.ts';
import type { SupportService } from '../services/support.ts';
import type { Surroundings } from './consultation-view.ts';
import type { Fields } from './forms/form-fields.ts';
import type { SuggestionPageView } from './suggestion-page.ts';

export interface SuggestionSources extends Runtime {
  readonly reading: SuggestionReader;
  readonly support: Pick<SupportService, 'own'>;
  readonly contests: Pick<Contests, 'of'>;
}

export interface WantedSuggestion extends Surroundings {
  readonly reference: string;
  /** Set if the code proved the author, who may read what is not public. */
  readonly viewer?: 'author' | undefined;
}

/**
 * Loads the parts of a suggestion that the public, or the author, may read. For the public, an unpublished suggestion
 * shows only that it waits for moderation.
 */
export const suggestionLoader =
  ({ consultations, suggestions, reading, support, contests }: SuggestionSources) =>
  /** @param tokenFor this browser's token for a consultation */
  async (
    { reference, viewer, ...around }: WantedSuggestion,
    tokenFor: (consultation: string) => Promise<string | undefined>,
  ): Promise<SuggestionPageView | undefined> => {
    const found = viewer ? await suggestions.readOne(reference) : suggestions.find(reference);
    const suggestion = await (found ? reading.one(reference, viewer ?? 'public') : reading.waiting(reference));
    const topic = suggestion && consultations.find(suggestion.consultation);
    if (!topic) return undefined;
    const token = await tokenFor(topic.stored.slug);
    const own = token === undefined ? [] : await support.own(topic.stored.slug, token);
    const said = await contests.of(reference, token);
    return {
      ...around,
      suggestion,
      topic: {
        title: topic.stored.title,
        open: topic.state(around.now) === 'open',
        categories: topic.stored.suggestions?.categories ?? [],
      },
      supported: own.includes(reference),
      contest: said && { fields: fieldsSaid(said.reason), problems: [] },
      ...(viewer && { viewer }),
    };
  };

/** What a supporter said, as the form has it. */
const fieldsSaid = (reason: string | null | undefined): Fields => {
  if (reason === undefined) return new Map();
  return new Map([
    ['done', [reason === null ? '1' : '0']],
    ['text', [reason ?? '']],
  ]);
};
