import type { DeskSuggestion, Span, SuggestionPart } from '@shura/contract';
import { suggestionParts } from '@shura/contract/lists';
import { masked } from '@shura/contract/masked';

/** The title and text of a suggestion as the public reads them with `spans` hidden. */
export const maskedParts = (
  suggestion: Pick<DeskSuggestion, SuggestionPart>,
  spans: readonly Span[],
): Readonly<Partial<Record<SuggestionPart, string>>> =>
  Object.fromEntries(
    suggestionParts.flatMap((part) => {
      const of = spans.filter(({ field }) => field === part);
      const words = suggestion[part];
      return words === undefined ? [] : [[part, masked(words, of)] as const];
    }),
  );
